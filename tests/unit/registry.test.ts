import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n";
import { problemCodes, readRows } from "@/lib/registry/schema";
import { conceptCode } from "@/mocks/code-service/concept-code";
import { worldEntries } from "@/mocks/code-service/world-entries";

const oid = "1.2.246.10.90000011.10.7";
const row = (made: object = {}, facts: object = {}) => ({
  ...conceptCode({
    oid,
    name: { fi: "Keskustan neuvola", sv: "Centrums rådgivningsbyrå" },
    businessId: "9000001-1",
    parent: "1.2.246.10.90000011.10.6",
    level: 2,
    sector: "1 Julkinen",
    town: "Esimerkkilä",
    isHealthCare: true,
    begins: "2019-01-01",
    modified: "2024-03-15",
    ...facts,
  }),
  ...made,
});
const only = (one: unknown) => readRows([one]);

describe("a row of the register of organisations", () => {
  test("is read by THL's own names, dots, blanks and ä in them", () => {
    expect(only(row()).entries).toMatchObject([
      {
        oid,
        status: "ACTIVE",
        name: "Keskustan neuvola",
        nameSv: "Centrums rådgivningsbyrå",
        businessId: "9000001-1",
        parentOid: "1.2.246.10.90000011.10.6",
        unitKind: "SERVICE_UNIT",
        isHealthCare: true,
        isSocialCare: false,
        sector: "1",
        municipality: expect.stringMatching(/^\d{3} Esimerkkilä$/),
        beginsOn: "2019-01-01",
        endsOn: null,
        raw: { conceptCodeId: oid },
      },
    ]);
    expect(only(row()).problems).toEqual([]);
  });

  test.each([
    ["2026-06-30", "2026-06-30"],
    ["2026-06-30T00:00:00", "2026-06-30"],
    ["2026-06-29T21:30:00Z", "2026-06-30"],
    ["2026-06-30T00:00:00+03:00", "2026-06-30"],
    [Date.UTC(2026, 5, 30), "2026-06-30"],
    [null, null],
    ["", null],
  ])("understands the end %s as %s, in Helsinki", (expirationDate, endsOn) => {
    expect(only(row({ expirationDate })).entries).toMatchObject([{ endsOn }]);
  });

  test.each([
    ["not-a-row", "a text"],
    ["not-a-row", null],
    ["no-oid", row({ conceptCodeId: undefined })],
    ["bad-oid", row({ conceptCodeId: "1.2.246.10.0090" })],
    ["no-name", row({ attributes: [] })],
    ["no-name", row({ attributes: "none" })],
    ["bad-date", row({ expirationDate: "30.6.2026" })],
    ["bad-date", row({ beginDate: "2026-02-30" })],
    ["bad-date", row({ beginDate: {} })],
  ])("is refused as %s", (code, one) => {
    expect(only(one)).toMatchObject({ entries: [], problems: [{ code }] });
  });

  test.each([
    ["bad-business-id", row({}, { businessId: "9000001-2" }), { businessId: null }],
    ["unknown-status", row({ status: "SUSPENDED" }), { status: "SUSPENDED" }],
    ["unknown-status", row({ status: 7 }), { status: "" }],
  ])("is taken in and told of as %s", (code, one, entry) => {
    expect(only(one)).toMatchObject({ entries: [entry], problems: [{ code, oid }] });
  });

  test("that is refused by itself leaves the entry as it was, when it says which one", () => {
    expect(only(row({ expirationDate: "?" })).kept).toEqual([oid]);
    expect(only(row({ conceptCodeId: "?" })).kept).toEqual([]);
  });

  test("that comes twice on a page counts once, the later one, and is told of", () => {
    const read = readRows([row(), row({}, { name: { fi: "Toinen" } })]);
    expect(read).toMatchObject({ entries: [{ name: "Toinen" }], problems: [{ code: "twice", oid }] });
  });

  test("may be anything at all: nothing is thrown, and every row is an entry or a problem", () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), (rows) => {
        const { entries, problems } = readRows(rows);
        expect(entries.length + problems.length).toBeGreaterThanOrEqual(rows.length > 0 ? 1 : 0);
      }),
    );
  });

  test("of the demonstration's world is read without a word of complaint", () => {
    for (const register of ["ORGANISATIONS", "PRACTITIONERS", "CONTROLLERS"] as const) {
      const rows = worldEntries(register, { asOf: "now", today: "2026-11-22" });
      expect(readRows(rows)).toMatchObject({ problems: [], kept: [] });
      expect(readRows(rows).entries).toHaveLength(rows.length);
    }
  });
});

test("every problem of a row has its sentence, and no sentence is left over", () => {
  for (const language of ["fi", "sv", "en"] as const)
    expect(Object.keys(messagesOf(language).registry.problems).sort()).toEqual([...problemCodes].sort());
});
