import { describe, expect, it } from "vitest";
import { isForeignPost } from "@/scripts/foreign-post";

const origin = "https://ekstra.example.org";
const posted = (headers: Record<string, string>) => isForeignPost({ method: "POST", headers }, origin);

describe("a form that is sent", () => {
  it("is ours when its origin is ours", () => {
    expect(posted({ origin })).toBe(false);
  });

  it("is ours when only the browser's own word for the site says so", () => {
    expect(posted({ "sec-fetch-site": "same-origin" })).toBe(false);
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://ekstra.example.org.evil.example" },
    { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site" },
    {},
  ])("is foreign with %j", (headers) => {
    expect(posted(headers)).toBe(true);
  });

  it("may be asked for from anywhere when it only reads", () => {
    expect(isForeignPost({ method: "GET", headers: { origin: "https://evil.example" } }, origin)).toBe(false);
  });
});
