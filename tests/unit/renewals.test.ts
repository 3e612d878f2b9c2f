import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/calendar";
import { attributeOf } from "@/lib/registry/schema";
import {
  isConflict,
  isForKind,
  type Marking,
  markingNow,
  mayConfirmByHand,
  type Registered,
  statusOf,
  stopBefore,
} from "@/lib/renewals/policy";
import { schema, stepsOf } from "@/lib/submissions/kinds/renewal-requests/schema";

const today = "2026-11-22";
const day = (days: number) => addDays(today, days);

describe("the two registers together", () => {
  it.each([
    ["YES", true, "RECEIVES", false],
    ["NO", true, "NOT_EFFECTIVE", true],
    ["YES", false, "KANTA_OFF", true],
    ["NO", false, "DOES_NOT_RECEIVE", false],
    ["UNKNOWN", true, "CHECK", false],
    ["UNKNOWN", false, "CHECK", false],
  ] as const)("with THL's %s and Kanta's %s come to %s", (marking, isOn, status, conflict) => {
    expect(statusOf({ marking, isOn })).toBe(status);
    expect(isConflict(status)).toBe(conflict);
  });
});

describe("the marking that counts", () => {
  const register = (value: Registered["value"], readOn = today, changedOn = day(-100)): Registered => ({
    value,
    readOn,
    changedOn,
  });
  const byHand = (value: Marking["value"], on: string): Marking => ({
    value,
    source: "MANUAL",
    on,
    note: "THL:n viesti",
  });

  it("is the register's where nobody has said otherwise", () => {
    expect(markingNow(register("YES"), null, today)).toMatchObject({ value: "YES", source: "REGISTER", on: today });
    expect(markingNow(null, null, today)).toMatchObject({ value: "UNKNOWN", on: null });
  });

  it.each([
    ["where the register says nothing, however long ago", register("UNKNOWN"), byHand("YES", day(-400)), "MANUAL"],
    ["where there is no entry", null, byHand("YES", day(-400)), "MANUAL"],
    ["beside a no, on its thirtieth day", register("NO"), byHand("YES", day(-30)), "MANUAL"],
    ["no more beside a no, on its thirty-first day", register("NO"), byHand("YES", day(-31)), "REGISTER"],
    ["no more when the entry has changed since", register("NO", today, day(-4)), byHand("YES", day(-5)), "REGISTER"],
    ["beside a yes that was read before", register("YES", day(-9)), byHand("NO", day(-1)), "MANUAL"],
    ["no more beside a yes that was read the same day", register("YES", day(-1)), byHand("NO", day(-1)), "REGISTER"],
  ] as const)("counts by hand %s", (_, registered, kept, source) => {
    expect(markingNow(registered, kept, today).source).toBe(source);
  });

  it("may be confirmed by hand unless the register has it and was read within a week", () => {
    expect(mayConfirmByHand(register("NO"), today)).toBe(true);
    expect(mayConfirmByHand(register("UNKNOWN"), today)).toBe(true);
    expect(mayConfirmByHand(null, today)).toBe(true);
    expect(mayConfirmByHand(register("YES", day(-7)), today)).toBe(false);
    expect(mayConfirmByHand(register("YES", day(-8)), today)).toBe(true);
  });

  it("is read by the attribute's name as the register spells it", () => {
    const raw = { attributes: [{ attributeName: "Oma nimi", attributeValue: ["T"] }] };
    expect(attributeOf(raw, "Oma nimi")).toBe("T");
    expect(attributeOf(raw, "Toinen nimi")).toBeNull();
    expect(attributeOf("no entry", "Oma nimi")).toBeNull();
  });
});

it("stops eight days before the organisation changes", () => {
  expect(stopBefore("2027-03-05")).toBe("2027-02-25");
});

it("is for those who prescribe: neither for pharmacies nor for intermediaries", () => {
  const kinds = ["PUBLIC", "PRIVATE", "PRACTITIONER", "PHARMACY", "INTERMEDIARY"] as const;
  expect(kinds.filter(isForKind)).toEqual(["PUBLIC", "PRIVATE", "PRACTITIONER"]);
});

describe("the steps", () => {
  it("ask a practitioner for no units, and an end for no marking", () => {
    expect(stepsOf({ direction: "START", scope: "CHOSEN" })).toEqual(["what", "units", "marking", "effect"]);
    expect(stepsOf({ direction: "STOP", scope: "ALL" })).toEqual(["what", "units", "effect"]);
    expect(stepsOf({ direction: "STOP", scope: "SELF" })).toEqual(["what", "effect"]);
  });

  const draft = {
    what: { direction: "START", changeOn: "" },
    units: { scope: "CHOSEN", unitOids: "1.2.3" },
    marking: { isMarked: "true", seenOn: "1.11.2026", evidence: " THL:n viesti " },
    effect: { effectiveOn: "21.12.2026" },
  };

  it("take a whole draft, and their own answers again", () => {
    const answers = schema.parse(draft);
    expect(answers).toMatchObject({ units: { unitOids: ["1.2.3"] }, marking: { seenOn: "2026-11-01" } });
    expect(schema.parse(answers)).toEqual(answers);
  });

  it("leave the marking out of an end", () => {
    expect(schema.parse({ ...draft, what: { direction: "STOP" } }).marking).toBeNull();
  });

  it.each([
    ["no unit", { units: { scope: "CHOSEN" } }, "units.unitOids"],
    ["no direction", { what: {} }, "what.direction"],
    ["a marking without its day", { marking: { isMarked: "true", evidence: "x" } }, "marking.seenOn"],
    ["a marking without where it was seen", { marking: { isMarked: "true", seenOn: "1.11.2026" } }, "marking.evidence"],
    ["a day that does not exist", { effect: { effectiveOn: "31.2.2027" } }, "effect.effectiveOn"],
    ["a field that nobody asks", { units: { scope: "ALL", other: "x" } }, "units"],
  ])("refuse %s", (_, wrong, field) => {
    const read = schema.safeParse({ ...draft, ...wrong });
    expect(read.error?.issues.map(({ path }) => path.join("."))).toContain(field);
  });
});
