import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  endOfDay,
  formatDate,
  helsinkiDate,
  isCalendarDate,
  isWeekend,
  parseDate,
  startOfDay,
} from "@/lib/calendar";
import { holidayOn, holidaysOf } from "@/lib/holidays";
import { clockStart, earliestDay } from "@/lib/submissions/queries";

const numRuns = 10_000;
const hour = 3_600_000;

/** Days of the years in which Finland has turned its clocks by the present rule. */
const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1997-01-01", days));
const aLength = fc.integer({ min: 0, max: 366 });

/** Independent of the portal: the last Sunday of the month, on which the clocks turn. */
const lastSunday = (year: number, month: number) => {
  const last = new Date(Date.UTC(year, month, 0));
  return new Date(last.getTime() - last.getUTCDay() * 24 * hour).toISOString().slice(0, 10);
};

const hoursOf = (day: string) => {
  const year = Number(day.slice(0, 4));
  return day === lastSunday(year, 3) ? 23 : day === lastSunday(year, 10) ? 25 : 24;
};

const check = (property: fc.IProperty<[string]>) => fc.assert(property, { numRuns });

describe("any of 10 000 days", () => {
  test("begins at midnight in Helsinki and is as long as its clock change leaves it", () => {
    check(
      fc.property(aDay, (day) => {
        const begins = startOfDay(day);
        expect(helsinkiDate(begins)).toBe(day);
        expect(helsinkiDate(new Date(begins.getTime() - 1))).toBe(addDays(day, -1));
        expect(helsinkiDate(endOfDay(day))).toBe(day);
        expect((startOfDay(addDays(day, 1)).getTime() - begins.getTime()) / hour).toBe(hoursOf(day));
      }),
    );
  });

  test("is written and read as the same day, and no day that does not exist is read at all", () => {
    check(
      fc.property(aDay, (day) => {
        expect(parseDate(formatDate(day))).toBe(day);
        expect(parseDate(day)).toBe(day);
        const [year, month] = day.split("-");
        const tooMany = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() + 1;
        expect(parseDate(`${tooMany}.${Number(month)}.${year}`)).toBeNull();
        expect(isCalendarDate(`${year}-${month}-${tooMany}`)).toBe(false);
      }),
    );
  });

  test("is a weekend on two days of seven, and a holiday as the year's list says", () => {
    check(
      fc.property(aDay, (day) => {
        const week = Array.from({ length: 7 }, (_, days) => isWeekend(addDays(day, days)));
        expect(week.filter(Boolean)).toHaveLength(2);
        const listed = holidaysOf(Number(day.slice(0, 4))).find(({ date }) => date === day);
        expect(listed?.holiday ?? null).toBe(holidayOn(day));
      }),
    );
  });
});

test("a year has fifteen holidays or so, Midsummer's Eve a Friday and Easter a Sunday", () => {
  for (let year = 1997; year < 2160; year += 1) {
    const days = new Map(holidaysOf(year).map(({ date, holiday }) => [holiday, date]));
    const weekday = (holiday: "midsummerEve" | "easterSunday" | "goodFriday") =>
      new Date(`${days.get(holiday)}T00:00:00Z`).getUTCDay();
    expect([weekday("midsummerEve"), weekday("easterSunday"), weekday("goodFriday")]).toEqual([5, 0, 5]);
    expect(days.size).toBeGreaterThanOrEqual(14);
  }
});

/** What the rules are asked with on that instant. */
const asked = (now: Date, days: number, isBinding = true) => ({
  submissionId: "",
  organisationId: "",
  organisationKind: "PRIVATE" as const,
  now,
  clockStart: helsinkiDate(now),
  leadTime: { days, atMostDays: null, isBinding },
});

const anInstant = fc.tuple(aDay, fc.integer({ min: 0, max: 23 * 60 + 59 })).map(([day, minutes]) => ({
  day,
  instant: new Date(startOfDay(day).getTime() + minutes * 60_000),
}));

describe("the earliest day", () => {
  test("is as many calendar days after the day of sending as the lead time, whatever the hour and the clock changes", () => {
    fc.assert(
      fc.property(anInstant, aLength, ({ instant }, days) => {
        const today = helsinkiDate(instant);
        const earliest = earliestDay("CONNECTION_POINT_CHANGE", asked(instant, days));
        expect(earliest && daysBetween(today, earliest)).toBe(days);
        expect(earliestDay("CONNECTION_POINT_CHANGE", asked(instant, days, false))).toBeNull();
      }),
      { numRuns },
    );
  });

  test("of what came back counts from now, unless an officer keeps the earlier clock", () => {
    fc.assert(
      fc.property(anInstant, aLength, ({ instant, day }, days) => {
        const submittedAt = new Date(instant.getTime() - days * 24 * hour);
        const returned = (fields: string[]) => ({
          submittedAt,
          arrivedOn: null,
          returns: fields.map((field) => ({
            id: "",
            submissionId: "",
            organisationId: "",
            round: 1,
            field,
            reason: "",
          })),
        });
        expect(clockStart(returned(["point.port"]), instant)).toBe(helsinkiDate(instant));
        expect(clockStart(returned(["point.port", "clock"]), instant)).toBe(helsinkiDate(submittedAt));
        expect(day <= helsinkiDate(instant)).toBe(true);
      }),
      { numRuns },
    );
  });
});
