import type { Language } from "./i18n/language";

/**
 * A day without a time, `YYYY-MM-DD`, in Europe/Helsinki. Safe to compare with `<` and to send to the browser.
 *
 * Nothing here reads the clock or the machine's own time zone: "now" comes from the caller. Light enough for forms.
 */
export type CalendarDate = string;

/** How many days ahead a change of a connection point is usually reported: what reminders count with (BR-13a). Forms ask `lib/lead-times`. */
export const LEAD_TIME_DAYS = 21;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const LAST_DATE = "9999-12-31";
const FIRST_DATE = "0001-01-01";

const helsinki = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Helsinki",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

function wallClock(instant: Date) {
  const parts = new Map(helsinki.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, "0");

const dateOf = (year: number, month: number, day: number): CalendarDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const midnightUtc = (date: CalendarDate): number => {
  const time = isCalendarDate(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError("not a calendar date");
  return time;
};

/** Whether the text is a day that exists, written `YYYY-MM-DD`, between the years 1 and 9999. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < FIRST_DATE) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/**
 * The day as people write it (`5.12.2026`, `05.12.2026`) or as browsers send it (`2026-12-05`).
 * A year outside 1900–2199 is taken for a slip of the pen.
 */
export function parseDate(text: string): CalendarDate | null {
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim());
  const date = finnish ? dateOf(Number(finnish[3]), Number(finnish[2]), Number(finnish[1])) : text.trim();
  return isCalendarDate(date) && date >= "1900-01-01" && date < "2200-01-01" ? date : null;
}

/** Which day it is in Helsinki. Instants after the year 9999 (certificates without an end) give its last day. */
export function helsinkiDate(now: Date): CalendarDate {
  const { year, month, day } = wallClock(now);
  return year > 9999 ? LAST_DATE : dateOf(year, month, day);
}

/** The instant at which the day begins in Helsinki, summer time or not. */
export function startOfDay(date: CalendarDate): Date {
  const utc = midnightUtc(date);
  // Clocks turn at three or four in the morning, so three hours before UTC midnight the day's first offset is in force.
  const before = new Date(utc - 3 * HOUR);
  const { year, month, day, hour, minute, second } = wallClock(before);
  const offset = Date.parse(`${dateOf(year, month, day)}T00:00:00Z`) + hour * HOUR + minute * 60_000 + second * 1000;
  return new Date(utc - (offset - before.getTime()));
}

/** The last instant of the day in Helsinki, to the millisecond. */
export const endOfDay = (date: CalendarDate): Date => new Date(startOfDay(addDays(date, 1)).getTime() - 1);

/** Stays within the years 1–9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = midnightUtc(date) + days * DAY;
  if (time > Date.parse(`${LAST_DATE}T00:00:00Z`)) return LAST_DATE;
  if (time < Date.parse(`${FIRST_DATE}T00:00:00Z`)) return FIRST_DATE;
  return new Date(time).toISOString().slice(0, 10);
}

/** How many days from the first to the second; negative when the second comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((midnightUtc(to) - midnightUtc(from)) / DAY);

export function isWeekend(date: CalendarDate): boolean {
  const day = new Date(midnightUtc(date)).getUTCDay();
  return day === 0 || day === 6;
}

/** The last day to order a certificate's successor: the issuer takes about a week, and the notice needs its lead time. */
export const orderBy = (certificateEnd: CalendarDate): CalendarDate => addDays(certificateEnd, -LEAD_TIME_DAYS - 7);

/** The last day to report a certificate's successor, so that it is in force when the old one ends. */
export const fileBy = (certificateEnd: CalendarDate): CalendarDate => addDays(certificateEnd, -LEAD_TIME_DAYS);

/** `5.12.2026`, in every language: the way dates are written in Finland. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day}.${month}.${year}`;
}

const timeFormats: Record<Language, (hour: number, minute: string) => string> = {
  fi: (hour, minute) => `klo ${hour}.${minute}`,
  sv: (hour, minute) => `kl. ${hour}.${minute}`,
  en: (hour, minute) => `${hour}:${minute}`,
};

/** The time of day in Helsinki: `klo 9.14`, `kl. 9.14`, `9:14`. */
export function formatTime(instant: Date, language: Language): string {
  const { hour, minute } = wallClock(instant);
  return timeFormats[language](hour, pad(minute, 2));
}

/** `5.12.2026 klo 9.14`, `5.12.2026 kl. 9.14`, `5.12.2026, 9:14`. */
export function formatDateTime(instant: Date, language: Language): string {
  const separator = language === "en" ? ", " : " ";
  return `${formatDate(helsinkiDate(instant))}${separator}${formatTime(instant, language)}`;
}
