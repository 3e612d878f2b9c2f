import { describe, expect, it } from "vitest";
import { decrypt, encrypt, hashToken, newToken, subjectHash } from "@/lib/auth/identity";

describe("what is kept of somebody's identity", () => {
  it("finds the same person again, however the code was typed", () => {
    expect(subjectHash({ identityCode: "010190-900p" })).toBe(subjectHash({ identityCode: "010190-900P" }));
  });

  it("never mistakes a Katso ID for an identity code", () => {
    expect(subjectHash({ katsoId: "010190-900P" })).not.toBe(subjectHash({ identityCode: "010190-900P" }));
  });

  it("does not contain the code", () => {
    expect(`${subjectHash({ identityCode: "010190-900P" })} ${encrypt("010190-900P")}`).not.toContain("900P");
  });

  it("reads back what it encrypted, and notices a single changed bit", () => {
    const sealed = encrypt("010190-900P åäö");
    expect(decrypt(sealed)).toBe("010190-900P åäö");
    expect(encrypt("010190-900P åäö")).not.toBe(sealed);
    const bytes = Buffer.from(sealed, "base64url");
    bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
    expect(() => decrypt(bytes.toString("base64url"))).toThrow();
  });

  it("makes secrets that fit an address and are kept only as hashes", () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
  });
});
