import { describe, expect, it } from "vitest";
import { environmentFaults } from "@/lib/env";

const real = {
  ...process.env,
  NODE_ENV: "production" as const,
  DEMO: undefined,
  ORIGIN: "https://ekstra.example.org",
  SUOMIFI_ISSUER: "https://tunnistautuminen.example.org",
  KATSO_ISSUER: "https://katso.example.org",
  KELA_ISSUER: "https://kirjautuminen.example.org",
  MANDATES_URL: "https://valtuudet.example.org",
  CODE_SERVICE_URL: "https://koodistopalvelu.example.org",
  SMTP_URL: "smtps://posti.example.org",
};

describe("the portal's settings", () => {
  it("are accepted in production when every address is a real one", () => {
    expect(environmentFaults(real)).toEqual([]);
  });

  it.each(["SUOMIFI_ISSUER", "KATSO_ISSUER", "KELA_ISSUER", "MANDATES_URL", "CODE_SERVICE_URL", "SMTP_URL", "ORIGIN"])(
    "are refused in production when %s is missing, and the variable is named",
    (name) => {
      expect(environmentFaults({ ...real, [name]: undefined }).join()).toContain(name);
    },
  );

  it.each(["http://127.0.0.1:3001/oidc", "https://localhost/oidc", "https://idp.test/oidc"])(
    "are refused in production when an issuer is the stand-in at %s",
    (address) => {
      expect(environmentFaults({ ...real, SUOMIFI_ISSUER: address })).toEqual([
        expect.stringContaining("SUOMIFI_ISSUER"),
      ]);
    },
  );

  it("are refused in production when an address is not encrypted", () => {
    expect(environmentFaults({ ...real, MANDATES_URL: "http://valtuudet.example.org" })).toEqual([
      expect.stringContaining("MANDATES_URL"),
    ]);
  });

  it("allow stand-ins in the demonstration", () => {
    expect(environmentFaults({ ...real, DEMO: "true", SUOMIFI_ISSUER: "http://127.0.0.1:3001/oidc" })).toEqual([]);
  });

  it("never repeat a secret in what they complain about", () => {
    expect(environmentFaults({ ...real, AUTH_SECRET: "short" }).join()).not.toContain("short");
  });
});
