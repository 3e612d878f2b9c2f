import { describe, expect, it } from "vitest";
import { loggedPath } from "@/scripts/request-log";

describe("what is logged of an address", () => {
  it("keeps the page", () => {
    expect(loggedPath("/organisations/9000001-1/submissions")).toBe("/organisations/9000001-1/submissions");
  });

  it("leaves out what was searched, and the codes of sign-ins", () => {
    expect(loggedPath("/staff/customers?q=Maija+M%C3%A4kel%C3%A4")).toBe("/staff/customers");
    expect(loggedPath("/api/auth/callback/suomifi?code=secret&state=secret")).toBe("/api/auth/callback/suomifi");
  });

  it("leaves out the secret of a mailed link, on each of its pages", () => {
    expect(loggedPath("/roles/accept/s3cr3t-s3cr3t")).toBe("/roles/accept/…");
    expect(loggedPath("/roles/accept/s3cr3t-s3cr3t/decline?lang=sv")).toBe("/roles/accept/…/decline");
  });

  it("leaves out the secret of a calendar's address", () => {
    expect(loggedPath("/api/calendar/s3cr3t-s3cr3t.ics")).toBe("/api/calendar/…");
    expect(loggedPath("//api/calendar//s3cr3t-s3cr3t.ics?again=1")).toBe("//api/calendar//…");
  });

  it("does not let a stranger fill the log", () => {
    expect(loggedPath(`/${"a".repeat(5_000)}`)).toHaveLength(200);
  });
});
