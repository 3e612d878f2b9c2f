import DateHolidays from "date-holidays";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  fileBy,
  formatDate,
  formatDateTime,
  formatTime,
  helsinkiDate,
  isCalendarDate,
  isWeekend,
  LEAD_TIME_DAYS,
  orderBy,
  parseDate,
  startOfDay,
} from "../../lib/calendar";
import { holidayOn } from "../../lib/holidays";

const zone = "Europe/Helsinki";

describe("the day in Helsinki", () => {
  test.each([
    ["half past eleven in the evening, winter", "2026-01-15T21:30:00Z", "2026-01-15"],
    ["half past midnight, winter", "2026-01-15T22:30:00Z", "2026-01-16"],
    ["half past eleven in the evening, summer", "2026-07-15T20:30:00Z", "2026-07-15"],
    ["half past midnight, summer", "2026-07-15T21:30:00Z", "2026-07-16"],
    ["the last minute of the year", "2026-12-31T21:59:59.999Z", "2026-12-31"],
    ["the first instant of the year", "2026-12-31T22:00:00Z", "2027-01-01"],
    ["leap day", "2028-02-28T22:00:00Z", "2028-02-29"],
    ["the night when clocks go forward", "2026-03-29T00:59:59Z", "2026-03-29"],
    ["the night when clocks go back", "2026-10-25T01:00:00Z", "2026-10-25"],
    ["a certificate without an end", "9999-12-31T23:59:59Z", "9999-12-31"],
  ])("%s", (_, instant, date) => {
    expect(helsinkiDate(new Date(instant))).toBe(date);
  });

  test.each([
    ["2026-01-16", "2026-01-15T22:00:00.000Z"],
    ["2026-07-16", "2026-07-15T21:00:00.000Z"],
    ["2026-03-29", "2026-03-28T22:00:00.000Z"],
    ["2026-03-30", "2026-03-29T21:00:00.000Z"],
    ["2026-10-25", "2026-10-24T21:00:00.000Z"],
    ["2026-10-26", "2026-10-25T22:00:00.000Z"],
    ["2028-02-29", "2028-02-28T22:00:00.000Z"],
    ["2027-01-01", "2026-12-31T22:00:00.000Z"],
  ])("%s begins at %s", (date, instant) => {
    expect(startOfDay(date).toISOString()).toBe(instant);
  });

  test("and the rest agree with Temporal on ten thousand random days", () => {
    const instants = fc.date({ min: new Date("1970-01-01"), max: new Date("2150-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.integer({ min: -2000, max: 2000 }), (instant, days) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
        const plain = zoned.toPlainDate();
        const date = helsinkiDate(instant);
        expect(date).toBe(plain.toString());
        expect(startOfDay(date).getTime()).toBe(zoned.startOfDay().epochMilliseconds);
        expect(addDays(date, days)).toBe(plain.add({ days }).toString());
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(isWeekend(date)).toBe(plain.dayOfWeek > 5);
        expect(parseDate(formatDate(date))).toBe(date);
        expect(formatTime(instant, "en")).toBe(`${zoned.hour}:${String(zoned.minute).padStart(2, "0")}`);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe("a calendar date", () => {
  test.each(["2026-12-05", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("%s is one", (value) => {
    expect(isCalendarDate(value)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-1-5",
    "2026-12-05T00:00:00Z",
    "2026-12-05\n",
    "5.12.2026",
    "",
    null,
    undefined,
    20261205,
    new Date("2026-12-05"),
  ])("%j is none", (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  test.each([
    ["5.12.2026", "2026-12-05"],
    ["05.12.2026", "2026-12-05"],
    [" 5. 12. 2026 ", "2026-12-05"],
    ["2026-12-05", "2026-12-05"],
    ["29.2.2028", "2028-02-29"],
    ["29.2.2026", null],
    ["31.4.2026", null],
    ["12/5/2026", null],
    ["5.12.26", null],
    ["5.12.", null],
    ["5.12.0026", null],
    ["5.12.20266", null],
    ["5.12.2206", null],
    ["1.1.1900", "1900-01-01"],
    ["31.12.1899", null],
    ["31.12.2199", "2199-12-31"],
    ["1.1.2200", null],
    ["tomorrow", null],
    ["", null],
  ])("is read from %j as %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test("stays within the years that can be written", () => {
    expect(addDays("9999-12-20", 21)).toBe("9999-12-31");
    expect(addDays("0001-01-10", -21)).toBe("0001-01-01");
    expect(addDays("0099-12-31", 1)).toBe("0100-01-01");
  });

  test("that is none is a fault of the caller", () => {
    expect(() => addDays("2026-02-30", 1)).toThrow(RangeError);
    expect(() => startOfDay("soon")).toThrow(RangeError);
    expect(() => daysBetween("2026-01-01", "")).toThrow(RangeError);
    expect(() => isWeekend("2026-02-30")).toThrow(RangeError);
  });

  test("is written as in Finland", () => {
    expect(formatDate("2026-12-05")).toBe("5.12.2026");
    const instant = new Date("2026-12-05T07:14:59Z");
    expect(formatTime(instant, "fi")).toBe("klo 9.14");
    expect(formatTime(instant, "sv")).toBe("kl. 9.14");
    expect(formatTime(instant, "en")).toBe("9:14");
    expect(formatDateTime(instant, "fi")).toBe("5.12.2026 klo 9.14");
    expect(formatDateTime(instant, "sv")).toBe("5.12.2026 kl. 9.14");
    expect(formatDateTime(instant, "en")).toBe("5.12.2026, 9:14");
    expect(formatDateTime(new Date("2026-12-05T22:00:00Z"), "fi")).toBe("6.12.2026 klo 0.00");
  });
});

describe("the lead time", () => {
  test("of a notice sent on Monday 2.6.2025 ends on Monday 23.6.2025", () => {
    expect(LEAD_TIME_DAYS).toBe(21);
    expect(addDays("2025-06-02", LEAD_TIME_DAYS)).toBe("2025-06-23");
  });

  test("runs over the year's end, leap days and the changes of clocks", () => {
    expect(addDays("2026-12-20", LEAD_TIME_DAYS)).toBe("2027-01-10");
    expect(addDays("2028-02-20", LEAD_TIME_DAYS)).toBe("2028-03-12");
    expect(addDays("2026-03-20", LEAD_TIME_DAYS)).toBe("2026-04-10");
    expect(addDays("2026-10-20", LEAD_TIME_DAYS)).toBe("2026-11-10");
  });

  test("tells by when to order a certificate and by when to report it", () => {
    expect(orderBy("2026-12-31")).toBe("2026-12-03");
    expect(fileBy("2026-12-31")).toBe("2026-12-10");
    expect(addDays(fileBy("2026-12-31"), LEAD_TIME_DAYS)).toBe("2026-12-31");
  });
});

describe("holidays", () => {
  test.each([
    ["2026-04-03", "goodFriday"],
    ["2026-04-06", "easterMonday"],
    ["2026-05-14", "ascensionDay"],
    ["2026-06-19", "midsummerEve"],
    ["2026-06-20", "midsummerDay"],
    ["2026-10-31", "allSaintsDay"],
    ["2026-12-06", "independenceDay"],
    ["2026-12-24", "christmasEve"],
    ["2026-12-31", null],
    ["2026-05-10", null],
  ])("%s is %s", (date, holiday) => {
    expect(holidayOn(date)).toBe(holiday);
  });

  test("are those of an independent calendar from 1992 to 2100", () => {
    const calendar = new DateHolidays("FI");
    for (let year = 1992; year <= 2100; year++) {
      const expected = calendar
        .getHolidays(year)
        .filter(({ type, rule }) => type === "public" || (type === "bank" && !rule.startsWith("12-31")))
        .map(({ date }) => date.slice(0, 10));
      const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
      const ours = days.filter((date) => date.startsWith(String(year)) && holidayOn(date));
      expect(ours).toEqual([...new Set(expected)].sort());
    }
  });
});
