import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comingDates } from "@/components/dashboard/dates";
import { monthsOf } from "@/components/dashboard/months";
import { taskInWords } from "@/components/dashboard/tasks";
import { addDays, daysBetween } from "@/lib/calendar";
import { countDue, mostUrgentFirst, type Task } from "@/lib/dashboard/policy";
import { translator } from "@/lib/i18n";

const today = "2026-11-22";
const savedAt = new Date("2026-11-01T10:00:00Z");

const returned = (dueOn: string | null): Task => ({
  kind: "returned",
  dueOn,
  id: "r",
  reference: "LP-2026-0412",
  fields: 2,
});
const draft: Task = { kind: "draft", dueOn: null, id: "d", submission: "CONNECTION_POINT_CHANGE", savedAt };
const advice: Task = {
  kind: "role-warning",
  dueOn: null,
  warning: { code: "single-holder", role: "TECHNICAL_CONTACT" },
};
const missing: Task = { kind: "contact", dueOn: null, task: { code: "missing", function: "TECHNICAL" } };
const single: Task = {
  kind: "contact",
  dueOn: null,
  task: { code: "single-holder", function: "TECHNICAL", name: "A" },
};
const certificate = (endsOn: string, own = true): Task => ({
  kind: "certificate",
  dueOn: addDays(endsOn, -28),
  pointId: "p",
  host: "gw.example",
  endsOn,
  own,
});
const tasks: Task[] = [
  { kind: "idle-point", dueOn: null, id: "p", name: "GW-9" },
  { kind: "no-point", dueOn: today },
  returned(addDays(today, 3)),
  certificate(addDays(today, 14)),
  certificate(addDays(today, -1), false),
  { kind: "system", dueOn: null, code: "not-in-register", name: "Kertomus 1", systemId: "s" },
  { kind: "system", dueOn: "2026-12-01", code: "certificate-ends", name: "Kertomus 1", systemId: "s" },
  { kind: "system", dueOn: "2026-11-01", code: "certificate-ended", name: "Kertomus 1", systemId: "s" },
  { kind: "finding", dueOn: null, id: "f", finding: "ENTRY_ENDED", name: "Yksikkö" },
  missing,
  single,
  { kind: "contact", dueOn: null, task: { code: "one-person", function: null, name: "A" } },
  {
    kind: "contact",
    dueOn: "2026-12-01",
    task: { code: "ends-soon", function: "ARCHIVE", name: "A", endsOn: "2026-12-01" },
  },
  { kind: "confirm", dueOn: null, id: "g", name: "A" },
  { kind: "received", dueOn: null },
  draft,
  advice,
  { kind: "role-warning", dueOn: null, warning: { code: "one-person" } },
];

describe("what waits", () => {
  test("stands in order: the longest overdue, what comes next, what has no date, advice", () => {
    const soon = returned(addDays(today, 5));
    const late = certificate(addDays(today, 14));
    const over = certificate(addDays(today, -9));
    expect(mostUrgentFirst([advice, single, draft, missing, soon, late, over])).toEqual([
      over,
      late,
      soon,
      missing,
      draft,
      advice,
      single,
    ]);
  });

  test("loses nothing and dates before the undated, in whatever order it came", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(tasks), (some) => {
        const sorted = mostUrgentFirst(some);
        expect(new Set(sorted)).toEqual(new Set(some));
        const dates = sorted.map(({ dueOn }) => dueOn ?? "9999-12-31");
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });

  test("is counted by the day by which it must be done", () => {
    expect(countDue([returned(today), returned(addDays(today, 8)), certificate(today), draft], addDays(today, 7))).toBe(
      2,
    );
  });

  test.each(["fi", "sv", "en"] as const)("is put into words in %s, with one link each", (language) => {
    const saying = { base: "/organisations/9000001-1", today, t: translator(language), language };
    const told = tasks.map((task) => taskInWords(task, saying));
    for (const { href, title } of told) {
      expect(href).toMatch(/^\/organisations\/9000001-1\//);
      expect(title).not.toMatch(/organisations\.|undefined|\{/);
    }
    expect(new Set(told.map(({ title, detail }) => `${title} ${detail}`)).size).toBe(tasks.length);
  });
});

const saying = { base: "/b", t: translator("fi"), language: "fi" as const };
const deadline = (code: "orderCertificate" | "roleEnds", on: string, params: Record<string, string>) => ({
  code,
  rowId: on,
  on,
  params,
  path: "/x",
  revision: 0,
  changedAt: savedAt,
});
const dashboard = {
  deadlines: [
    deadline("roleEnds", "2026-12-31", { role: "READER", name: "Leena" }),
    deadline("orderCertificate", "2026-12-20", { host: "gw.example", name: "GW" }),
  ],
  freezes: [
    { id: "f", startsOn: "2026-12-19", endsOn: "2027-01-06", reasons: { fi: "Joulu", sv: "Jul", en: "Christmas" } },
  ],
};

describe("the coming dates", () => {
  test("stand in the order in which they come, freezes among them", () => {
    expect(comingDates(dashboard, saying).map(({ day, target, href, sort }) => [day, target, href, sort])).toEqual([
      ["19.12.2026–6.1.2027", "Joulu", null, "freeze"],
      ["20.12.2026", "gw.example", "/b/x", "do"],
      ["31.12.2026", "Leena, lukija", "/b/x", "happens"],
    ]);
  });

  test("fall on their days of the calendar, and what must be done stands before a freeze", () => {
    const months = monthsOf(today, addDays(today, 90), comingDates(dashboard, saying));
    expect(months.map(({ first, weeks, days }) => [first, weeks, days.length])).toEqual([
      ["2026-11-01", 6, 30],
      ["2026-12-01", 5, 31],
      ["2027-01-01", 5, 31],
      ["2027-02-01", 4, 28],
    ]);
    const marks = new Map(months.flatMap(({ days }) => days.map(({ date, mark }) => [date, mark])));
    expect(
      ["2026-12-18", "2026-12-19", "2026-12-20", "2026-12-31", "2027-01-07"].map((date) => marks.get(date)),
    ).toEqual([null, "freeze", "do", "happens", null]);
  });

  test("have a calendar whose days stand each in a place of its own, under its weekday, in every month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const day = addDays("1990-01-01", offset);
        const [month] = monthsOf(day, day, []);
        const places = month?.days.map(({ week, weekday }) => `${week} ${weekday}`) ?? [];
        expect(new Set(places).size).toBe(places.length);
        for (const one of month?.days ?? [])
          expect(one.weekday).toBe(((daysBetween("1990-01-01", one.date) % 7) + 7) % 7);
        expect(Math.max(...(month?.days.map(({ week }) => week) ?? []))).toBe((month?.weeks ?? 0) - 1);
      }),
    );
  });
});
