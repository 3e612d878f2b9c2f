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

const holidays = new Map<number, Map<string, string>>();

/** The year's list by day; made once a year. */
function listOf(year: number): Map<string, string> {
  const known = holidays.get(year) ?? new Map(holidaysOf(year).map(({ date, holiday }) => [date, holiday]));
  holidays.set(year, known);
  return known;
}

describe("any of 10 000 days", () => {
  test("begins at midnight in Helsinki and is as long as its clock change leaves it", () => {
    check(
      fc.property(aDay, (day) => {
        const begins = startOfDay(day);
        return (
          helsinkiDate(begins) === day &&
          helsinkiDate(new Date(begins.getTime() - 1)) === addDays(day, -1) &&
          helsinkiDate(endOfDay(day)) === day &&
          (startOfDay(addDays(day, 1)).getTime() - begins.getTime()) / hour === hoursOf(day)
        );
      }),
    );
  });

  test("is written and read as the same day, and no day that does not exist is read at all", () => {
    check(
      fc.property(aDay, (day) => {
        const [year, month] = day.split("-");
        const tooMany = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() + 1;
        return (
          parseDate(formatDate(day)) === day &&
          parseDate(day) === day &&
          parseDate(`${tooMany}.${Number(month)}.${year}`) === null &&
          !isCalendarDate(`${year}-${month}-${tooMany}`)
        );
      }),
    );
  });

  test("is a weekend on the last two days of its week, and a holiday as the year's list says", () => {
    check(
      fc.property(aDay, (day) => {
        const listed = listOf(Number(day.slice(0, 4))).get(day) ?? null;
        const weekday = daysBetween("2024-01-01", day) % 7;
        return isWeekend(day) === [5, 6, -1, -2].includes(weekday) && listed === holidayOn(day);
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
        return (
          earliest !== null &&
          daysBetween(today, earliest) === days &&
          earliestDay("CONNECTION_POINT_CHANGE", asked(instant, days, false)) === null
        );
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
        return (
          clockStart(returned(["point.port"]), instant) === helsinkiDate(instant) &&
          clockStart(returned(["point.port", "clock"]), instant) === helsinkiDate(submittedAt) &&
          day <= helsinkiDate(instant)
        );
      }),
      { numRuns },
    );
  });
});
