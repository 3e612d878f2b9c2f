import ical, { escape as escaped, ICalEventTransparency } from "ical-generator";
import type { CalendarDate } from "../calendar";

/** One day of a calendar, in words. `stamp` is when it last changed and `sequence` how often, so that the same data gives the same bytes. */
export interface CalendarDay {
  uid: string;
  on: CalendarDate;
  summary: string;
  description: string;
  url: string;
  stamp: Date;
  sequence: number;
}

/** How often a calendar program should come by. */
const refreshSeconds = 6 * 3600;

/** What RFC 5545 does not allow in a text: control characters but the line break, and halves of characters. */
const writable = (text: string) => text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n]|\p{Cs}/gu, " ");
const onOneLine = (text: string) => writable(text).replace(/\n+/g, " ");

/**
 * A calendar of whole days as text/calendar (RFC 5545): CRLF, lines of at most 75 octets, dates without a time or a time zone.
 * The days block no time. The same input always gives the same text.
 */
export function icsOf({ name, days }: { name: string; days: CalendarDay[] }): string {
  const calendar = ical({
    // The library writes a calendar's name as it stands.
    name: escaped(onOneLine(name), false),
    prodId: { company: "Kanta Ekstranet", product: "Calendar", language: "EN" },
    scale: "GREGORIAN",
    ttl: refreshSeconds,
  });
  for (const { uid, on, summary, description, url, stamp, sequence } of days) {
    calendar.createEvent({
      id: uid,
      allDay: true,
      start: new Date(`${on}T00:00:00Z`),
      summary: onOneLine(summary),
      description: writable(description),
      url,
      stamp,
      sequence,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
