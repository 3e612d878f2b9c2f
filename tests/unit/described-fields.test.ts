import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { summaryLines } from "@/components/form/labels";
import { cellNames } from "@/components/submissions/rows-field";
import { asAsked } from "@/lib/submissions/kinds/asked";
import { dayFields } from "@/lib/submissions/kinds/day";
import { keepDescribed, searched } from "@/lib/submissions/kinds/described";
import { rows, text } from "@/lib/submissions/kinds/fields";

const people = rows(z.strictObject({ name: text(20), role: text(20) }), { atLeast: 1 });

describe("A table of rows in a form", () => {
  test("leaves its blank rows out", () => {
    const typed = [
      { name: "", role: " " },
      { name: "Aino", role: "Lääkäri" },
      { name: "", role: "" },
    ];
    expect(people.parse(typed)).toEqual([{ name: "Aino", role: "Lääkäri" }]);
  });

  test("tells what is wrong with a row at the place where it stands", () => {
    const judged = people.safeParse([
      { name: "", role: "" },
      { name: "Aino", role: "" },
    ]);
    expect(judged.error?.issues.map(({ path }) => path)).toEqual([[1, "role"]]);
  });

  test("asks for a row when all are blank", () => {
    expect(people.safeParse([{ name: "", role: "" }]).error?.issues[0]?.message).toBe("rowMissing");
    expect(people.safeParse(undefined).success).toBe(false);
  });

  test("takes its own outcome", () => {
    const once = people.parse([{ name: "Aino", role: "Lääkäri" }]);
    expect(people.parse(once)).toEqual(once);
  });

  test("is kept by a draft with a blank row between others, and without those at its end", () => {
    const fields = [{ name: "people", input: "rows" as const }];
    const blank = { name: "", role: "" };
    const aino = { name: "Aino", role: "" };
    expect(keepDescribed(fields, { people: [blank, aino, blank], other: "x" })).toEqual({ people: [blank, aino] });
  });

  test("is told in the summary at its cell, by row and column", () => {
    const cells = cellNames("answers.people", [{ name: "name", label: "Nimi" }], { row: "Rivi" });
    const labels = new Map([["answers.people", "Henkilöt"], ...cells]);
    expect(summaryLines({ "answers.people.1.name": "Tämä tieto puuttuu." }, labels)).toEqual([
      ["answers.people.1.name", "Rivi 2, Nimi: Tämä tieto puuttuu."],
    ]);
  });
});

describe("A field that is asked only after a certain answer", () => {
  test("is judged when it is asked, and left out when it is not", () => {
    const typed = { effectiveOn: "1.6.2027", urgentReason: "Laite hajosi" };
    expect(asAsked(dayFields, typed)).toEqual({ effectiveOn: "1.6.2027" });
    expect(asAsked(dayFields, { ...typed, isUrgent: "true" })).toEqual({ ...typed, isUrgent: "true" });
    expect(asAsked(dayFields, { ...typed, isUrgent: true })).toEqual({ ...typed, isUrgent: true });
  });

  test("falls with the question that it depends on", () => {
    const fields = [
      { name: "way" },
      { name: "which", when: { field: "way", is: ["OTHER"] } },
      { name: "why", when: { field: "which", is: ["X"] } },
    ];
    expect(asAsked(fields, { way: "FIRST", which: "X", why: "because" })).toEqual({ way: "FIRST" });
    expect(asAsked(fields, { way: ["FIRST", "OTHER"], which: "X", why: "because" })).toHaveProperty("why");
  });
});

describe("A long list of options", () => {
  const all = Array.from({ length: 120 }, (_, place) => ({ value: `oid-${place}`, label: `Yksikkö ${place}` }));

  test("is drawn whole when it is short", () => {
    expect(searched("units", all.slice(0, 3), { q: "", chosen: [] })).toEqual({ options: { units: all.slice(0, 3) } });
  });

  test("shows what is found, and what has been chosen whether it is found or not", () => {
    const { options, search } = searched("units", all, { q: " yksikkö 11", chosen: ["oid-3"] });
    expect(options?.units?.map(({ value }) => value)).toEqual(["oid-3", "oid-11", ...tens(110)]);
    expect(search).toMatchObject({ field: "units", shown: 12, count: 120 });
  });

  test("shows one chosen option that the browser sent as a text", () => {
    expect(searched("units", all, { q: "nothing", chosen: "oid-3" }).options?.units).toHaveLength(1);
  });
});

const tens = (from: number) => Array.from({ length: 10 }, (_, place) => `oid-${from + place}`);
