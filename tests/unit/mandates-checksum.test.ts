import { describe, expect, it } from "vitest";
import { checksumOf, judgeChecksum } from "../../mocks/suomifi/mandates/checksum";

const apiKey = "test-api-key";
const time = "2025-01-15T10:00:00+02:00";
const pathAndQuery = "/service/ypa/user/register/ab12cd34/010280-952L?requestId=11111111-2222-4333-8444-555555555555";
const checksum = "selAeGsTE2hCA8sYXILlkL5QI1CzPPJyzz077X30o+E=";
const header = `ab12cd34 ${time} ${checksum}`;
const call = { clientId: "ab12cd34", apiKey, pathAndQuery, now: new Date("2025-01-15T08:00:00Z") };
const minutesLater = (minutes: number) => new Date(call.now.getTime() + minutes * 60_000);

describe("the checksum header of Suomi.fi e-Authorizations", () => {
  it("is the HMAC that DVV's clients compute for the known vector", () => {
    expect(checksumOf(apiKey, pathAndQuery, time)).toBe(checksum);
    expect(judgeChecksum(header, call)).toBe("ok");
  });

  it("is accepted up to five minutes off in either direction, and not a second further", () => {
    expect(judgeChecksum(header, { ...call, now: minutesLater(5) })).toBe("ok");
    expect(judgeChecksum(header, { ...call, now: minutesLater(-5) })).toBe("ok");
    expect(judgeChecksum(header, { ...call, now: minutesLater(5 + 1 / 60) })).toBe("clock");
    expect(judgeChecksum(header, { ...call, now: minutesLater(-5 - 1 / 60) })).toBe("clock");
  });

  it("takes the time as Java and moment write it", () => {
    for (const written of ["2025-01-15T08:00:00.123456789Z", "2025-01-15T08:00:00Z", "2025-01-15T10:00:00+02:00"]) {
      expect(judgeChecksum(`ab12cd34 ${written} ${checksumOf(apiKey, pathAndQuery, written)}`, call)).toBe("ok");
    }
  });

  it.each([
    ["no header", undefined, "missing"],
    ["an empty header", "", "malformed"],
    ["a header without a checksum", `ab12cd34 ${time}`, "malformed"],
    ["a time that is none", `ab12cd34 yesterday ${checksum}`, "malformed"],
    ["another client's id", header.replace("ab12cd34", "zz99zz99"), "unknown client"],
    ["a changed checksum", header.replace("selA", "selB"), "wrong checksum"],
    ["a shortened checksum", header.slice(0, -4), "wrong checksum"],
  ])("refuses %s", (_case, given, verdict) => {
    expect(judgeChecksum(given, call)).toBe(verdict);
  });

  it("refuses a checksum made for another address", () => {
    expect(judgeChecksum(header, { ...call, pathAndQuery: pathAndQuery.replace("952L", "953M") })).toBe(
      "wrong checksum",
    );
  });

  it("refuses a checksum made with another key", () => {
    expect(judgeChecksum(header, { ...call, apiKey: "another-key" })).toBe("wrong checksum");
  });
});
