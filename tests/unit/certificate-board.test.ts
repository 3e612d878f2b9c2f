import { generateKeyPairSync } from "node:crypto";
import { describe, expect, test } from "vitest";
import { addDays, startOfDay } from "@/lib/calendar";
import {
  deadlinesOf,
  monthBounds,
  percentGone,
  readFilter,
  reminderLadder,
  standingOf,
  stepReached,
} from "@/lib/certificate-board/schema";
import { issuersAbove } from "@/lib/certificate-chain";
import { type CertificateRecord, readCertificate } from "@/lib/certificates";
import { issueServerCertificate, makeCertificateAuthority } from "../support/certificates";

const today = "2026-11-20";
const now = new Date("2026-11-20T10:00:00Z");
const ending = (days: number) => ({
  validFrom: startOfDay(addDays(today, days - 365)),
  validTo: startOfDay(addDays(today, days)),
});

describe("how a certificate stands", () => {
  test.each([
    [61, "VALID"],
    [60, "ORDER"],
    [21, "ORDER"],
    [20, "LATE"],
    [1, "LATE"],
    [0, "ENDED"],
    [-5, "ENDED"],
  ])("with %i days left is %s", (days, standing) => {
    expect(standingOf(ending(days), true, now)).toBe(standing);
  });

  test("is that it is not in force yet, or not in use, before anything else", () => {
    expect(standingOf(ending(370), true, now)).toBe("NOT_YET");
    expect(standingOf(ending(-5), false, now)).toBe("UNUSED");
  });

  test("turns at Helsinki's midnight, not at Greenwich's", () => {
    const certificate = ending(21);
    expect(standingOf(certificate, true, new Date("2026-11-20T21:59:59Z"))).toBe("ORDER");
    expect(standingOf(certificate, true, new Date("2026-11-20T22:00:00Z"))).toBe("LATE");
  });

  test("gives the days by which to order and to file", () => {
    expect(deadlinesOf(ending(30), now)).toEqual({
      endsOn: "2026-12-20",
      orderBy: "2026-11-22",
      fileBy: "2026-11-29",
      daysLeft: 30,
    });
  });

  test("is drawn as the part of its time that has gone, never more nor less than all of it", () => {
    expect([ending(365 * 2), ending(182), ending(-3)].map((one) => percentGone(one, now))).toEqual([0, 50, 100]);
  });
});

describe("the ladder of reminders", () => {
  test("has five steps, and each day of the last seventy stands on the nearest one", () => {
    const days = Array.from({ length: 71 }, (_, index) => 70 - index);
    const steps = days.map(stepReached).filter((step) => step !== null);
    expect([...new Set(steps)]).toEqual([...reminderLadder]);
    expect([61, 60, 59, 31, 30, 14, 8, 7, 2, 1, 0, -1].map(stepReached)).toEqual([
      null,
      60,
      60,
      60,
      30,
      14,
      14,
      7,
      7,
      1,
      1,
      null,
    ]);
  });
});

describe("what a board's address asks for", () => {
  test("is left out when it makes no sense", () => {
    expect(readFilter({ q: " gw ", state: "ORDER", month: "2026-12" })).toEqual({
      q: "gw",
      state: "ORDER",
      month: "2026-12",
    });
    expect(readFilter({ q: ["a", "b"], state: "GONE", month: "2026-13", after: "x'--" })).toEqual({});
    expect(monthBounds("2026-12")).toEqual(["2026-12-01", "2027-01-01"]);
  });
});

const recordOf = (pem: string): CertificateRecord => {
  const read = readCertificate(pem);
  if (!read.ok) throw new Error(read.code);
  return read.certificate;
};

const root = await makeCertificateAuthority({ name: "Root", curve: "P-256" });
const dates = { from: new Date("2026-01-01"), to: new Date("2036-01-01") };
const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
const issuing = { host: "Middle", holder: "C=FI, O=Esimerkkivarmentaja", dnsNames: [], isCa: true, keys, ...dates };
const middle = await issueServerCertificate(root, issuing);
const authority = { ...root, ...middle, name: "Middle", keys };
const leaf = await issueServerCertificate(authority, { host: "gw.example", curve: "P-256", ...dates });
const [rootRecord, middleRecord] = [recordOf(root.pem), recordOf(middle.pem)];

describe("the chain above a certificate", () => {
  test("goes by what the issuers have signed, up to the root", () => {
    expect(issuersAbove(leaf.pem, [rootRecord, middleRecord]).map(({ name, isRoot }) => [name, isRoot])).toEqual([
      ["Middle", false],
      ["Root", true],
    ]);
  });

  test("ends where the issuers known end", () => {
    expect(issuersAbove(leaf.pem, [middleRecord]).map(({ isRoot }) => isRoot)).toEqual([false]);
    expect(issuersAbove(leaf.pem, [rootRecord])).toEqual([]);
  });

  test("believes no name that only looks like the issuer's", async () => {
    const impostor = await makeCertificateAuthority({ name: "Middle", curve: "P-256" });
    expect(issuersAbove(leaf.pem, [recordOf(impostor.pem)])).toEqual([]);
  });
});
