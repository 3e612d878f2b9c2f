import { type CalendarDate, parseDate } from "./calendar";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Parameter = string | string[] | undefined;

/** Longer than any name, number or date that one may search by. */
const longest = 100;

/** A parameter of an address as one text that the database can take; repeated or absent ones are none. */
export const asText = (value: Parameter): string | undefined =>
  typeof value === "string" ? value.replaceAll("\0", "").slice(0, longest) || undefined : undefined;

/** The row after which a page of a list begins, from the address; whatever cannot be a row's id begins at the top. */
export const asCursor = (value: Parameter): string | undefined =>
  typeof value === "string" && uuid.test(value) ? value : undefined;

/** A past day from the address, for looking at data as they were then; today, later and what no day is, is the present: null. */
export function asPastDay(value: Parameter, today: CalendarDate): CalendarDate | null {
  const day = typeof value === "string" ? parseDate(value) : null;
  return day && day < today ? day : null;
}

/** What is searched for as it stands, in capitals or not: the database's own wildcards mean themselves. */
export const containing = (text: string) =>
  ({ contains: text.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" }) as const;

/** One of the given values from the address, or none. */
export const asOneOf = <Value extends string>(value: Parameter, values: readonly Value[]): Value | undefined =>
  values.find((one) => one === value);

/** An address with these parameters; the empty ones are left out. */
export function withParams(path: string, params: Record<string, string | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  return query.size > 0 ? `${path}?${query}` : path;
}
