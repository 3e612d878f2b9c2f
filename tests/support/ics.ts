import ICAL from "ical.js";

const octets = (line: string) => Buffer.byteLength(line, "utf8");

/**
 * What RFC 5545 has against a calendar: line ends, lengths, characters, properties that must be there, once, in each event,
 * and dates that exist. Nothing when it is right. ical.js forgives some of this.
 */
export function faultsOf(calendar: string): string[] {
  const faults: string[] = [];
  if (!calendar.endsWith("\r\n")) faults.push("does not end with CRLF");
  if (/[^\r]\n|\r(?!\n)/.test(calendar)) faults.push("a bare line feed or carriage return");
  const lines = calendar.split("\r\n").slice(0, -1);
  for (const line of lines) {
    if (octets(line) > 75) faults.push(`${octets(line)} octets: ${line}`);
    if (/[^\P{Cc}\t]/u.test(line)) faults.push(`control character: ${JSON.stringify(line)}`);
    if (Buffer.from(line, "utf8").toString("utf8") !== line) faults.push(`not UTF-8: ${JSON.stringify(line)}`);
    if (line === "") faults.push("an empty line");
  }
  const unfolded = calendar.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  for (const line of unfolded) if (!/^[A-Z0-9-]+(;[^:]*)?:/.test(line)) faults.push(`not a content line: ${line}`);
  if (unfolded[0] !== "BEGIN:VCALENDAR" || unfolded.at(-1) !== "END:VCALENDAR") faults.push("not one calendar");
  for (const property of ["VERSION:2.0", "PRODID:"])
    if (unfolded.filter((line) => line.startsWith(property)).length !== 1) faults.push(`${property} not once`);
  const events = unfolded.join("\n").split("BEGIN:VEVENT\n").slice(1);
  for (const event of events) faults.push(...faultsOfEvent(event.split("\n")));
  const uids = unfolded.filter((line) => line.startsWith("UID:"));
  if (new Set(uids).size !== uids.length) faults.push("a UID twice");
  return faults;
}

function faultsOfEvent(lines: string[]): string[] {
  const faults = ["UID:", "DTSTAMP:", "DTSTART;VALUE=DATE:", "SEQUENCE:", "SUMMARY:"].flatMap((property) =>
    lines.filter((line) => line.startsWith(property)).length === 1 ? [] : [`${property} not once`],
  );
  const [, date = ""] = /^DTSTART;VALUE=DATE:(\d{8})$/m.exec(lines.join("\n")) ?? [];
  const iso = date.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
  if (Number.isNaN(Date.parse(iso)) || new Date(iso).toISOString().slice(0, 10) !== iso)
    faults.push(`no date: ${date}`);
  if (!/^DTSTAMP:\d{8}T\d{6}Z$/m.test(lines.join("\n"))) faults.push("DTSTAMP is not in UTC");
  if (!/^SEQUENCE:\d+$/m.test(lines.join("\n"))) faults.push("SEQUENCE is not a number");
  return faults;
}

/** The days of a calendar as a strict parser reads them. */
export function daysOf(calendar: string) {
  const parsed = new ICAL.Component(ICAL.parse(calendar));
  return {
    // A parser does not know that this property is a text.
    name: String(parsed.getFirstPropertyValue("x-wr-calname")).replace(/\\(.)/g, "$1"),
    days: parsed.getAllSubcomponents("vevent").map((event) => {
      const { uid, summary, description, startDate } = new ICAL.Event(event, { strictExceptions: true });
      return { uid, summary, description, on: startDate.toString(), isWholeDay: startDate.isDate };
    }),
  };
}
