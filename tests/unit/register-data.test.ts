import { describe, expect, test } from "vitest";
import { OrganisationKind } from "@/lib/db/generated/enums";
import { canAdvance, transitions } from "@/lib/findings/workflow";
import { messagesOf } from "@/lib/i18n";
import { languages } from "@/lib/i18n/language";
import { otherOwnerOf } from "@/lib/identifiers";
import { isControllerByOwnOid, maintainerOf } from "@/lib/organisations/policy";

const practitionersOid = "1.2.246.537.28.10000222116";

describe("who keeps an organisation's register data", () => {
  test.each([
    ["PUBLIC", "1.2.246.10.32213086.10.0", "THL"],
    ["PRIVATE", "1.2.246.10.32515682.10.0", "SOTERI"],
    ["PHARMACY", "1.2.246.10.1234567.10.0", "FIMEA"],
    ["INTERMEDIARY", null, "YTJ"],
    ["PRACTITIONER", practitionersOid, "PRACTITIONERS"],
    ["PRACTITIONER", "1.2.246.10.1234567", "SOTERI"],
    ["PRACTITIONER", null, "SOTERI"],
  ] as const)("for %s with the OID %s is %s", (kind, oid, maintainer) => {
    expect(maintainerOf({ kind, oid })).toBe(maintainer);
  });

  test("is said with the name of the register and the way to a correction in every language", () => {
    for (const language of languages) {
      const { registers, correct } = messagesOf(language).details;
      for (const kind of Object.values(OrganisationKind)) {
        const maintainer = maintainerOf({ kind, oid: practitionersOid });
        expect(registers[maintainer].length * correct[maintainer].length).toBeGreaterThan(0);
      }
      for (const former of ["Valveri", "Valvira"]) expect(JSON.stringify({ registers, correct })).toContain(former);
    }
  });
});

test("a private organisation and a practitioner are controllers by their own OID, a public body is not", () => {
  expect(Object.values(OrganisationKind).filter(isControllerByOwnOid).sort()).toEqual(["PRACTITIONER", "PRIVATE"]);
});

describe("an OID made from another Business ID", () => {
  const pirkanmaa = "1.2.246.10.32213086.10.0";
  const own = { businessId: "3221308-6", kind: "PUBLIC" } as const;
  const other = { businessId: "0246246-0", kind: "PUBLIC" } as const;

  test("is found out, and whose it was", () => {
    expect(otherOwnerOf(pirkanmaa, own)).toBeNull();
    expect(otherOwnerOf(pirkanmaa, other)).toBe("3221308-6");
  });

  test("is never suspected of practitioners, nor of OIDs that carry no Business ID", () => {
    expect(otherOwnerOf(pirkanmaa, { ...other, kind: "PRACTITIONER" })).toBeNull();
    expect(otherOwnerOf(practitionersOid, other)).toBeNull();
    expect(otherOwnerOf("1.2.246.10.123456", other)).toBeNull();
  });
});

test("a finding is answered once and closed once", () => {
  expect(transitions.answer.from.filter((state) => canAdvance(state, "close"))).toEqual(["OPEN"]);
  expect(canAdvance("ANSWERED", "answer")).toBe(false);
  expect(canAdvance("ANSWERED", "close")).toBe(true);
  expect(canAdvance("CLOSED", "answer") || canAdvance("CLOSED", "close")).toBe(false);
});
