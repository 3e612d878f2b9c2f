import { addDays, type CalendarDate, daysBetween, fileBy, helsinkiDate, orderBy } from "../calendar";
import { asCursor, asOneOf, asText } from "../paging";

/**
 * How a certificate stands: in force; its successor is to be ordered; too late for a notice in time, so to be mended at once;
 * ended; not in force yet; and kept, but at no point.
 */
export const certificateStates = ["VALID", "ORDER", "LATE", "ENDED", "NOT_YET", "UNUSED"] as const;

export type CertificateStanding = (typeof certificateStates)[number];

/** So many days before the end a successor becomes a matter. */
export const SOON_DAYS = 60;

interface Dated {
  validFrom: Date;
  validTo: Date;
}

/** How a certificate stands now; `isInUse` when an active point has it. */
export function standingOf({ validFrom, validTo }: Dated, isInUse: boolean, now: Date): CertificateStanding {
  if (!isInUse) return "UNUSED";
  if (validTo <= now) return "ENDED";
  if (validFrom > now) return "NOT_YET";
  const [today, end] = [helsinkiDate(now), helsinkiDate(validTo)];
  if (daysBetween(today, end) > SOON_DAYS) return "VALID";
  return fileBy(end) < today ? "LATE" : "ORDER";
}

/** The days that a certificate's end gives rise to (docs/rules.md BR-13a). */
export function deadlinesOf({ validTo }: { validTo: Date }, now: Date) {
  const endsOn = helsinkiDate(validTo);
  return { endsOn, orderBy: orderBy(endsOn), fileBy: fileBy(endsOn), daysLeft: daysBetween(helsinkiDate(now), endsOn) };
}

/** How much of its time a certificate has behind it, from 0 to 100. */
export function percentGone({ validFrom, validTo }: Dated, now: Date): number {
  const [from, to] = [validFrom.getTime(), validTo.getTime()];
  return Math.round(Math.min(1, Math.max(0, (now.getTime() - from) / (to - from))) * 100);
}

export interface BoardFilter {
  q?: string;
  state?: CertificateStanding;
  /** `YYYY-MM`: the month in which the certificate ends. */
  month?: string;
  after?: string;
}

/** What a board's address asks for; whatever makes no sense is left out. */
export function readFilter(asked: Record<string, string | string[] | undefined>): BoardFilter {
  const [q, month] = [asText(asked.q)?.trim(), asText(asked.month)];
  const [state, after] = [asOneOf(asked.state, certificateStates), asCursor(asked.after)];
  const isMonth = month !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(month);
  return { ...(q && { q }), ...(state && { state }), ...(isMonth && { month }), ...(after && { after }) };
}

/** The first day of a month, and of the one after it. */
export function monthBounds(month: string): [CalendarDate, CalendarDate] {
  const first = `${month}-01`;
  return [first, `${addDays(first, 31).slice(0, 7)}-01`];
}

/** How many days before a certificate's end people are reminded of it (BR-13a): once each. */
export const reminderLadder = [60, 30, 14, 7, 1] as const;

/** Who uses another organisation's point is told of its certificate only then. */
export const usersLadder: readonly number[] = [30, 7];

/**
 * The step of the ladder that a certificate with so many days left stands on: the nearest one that it has reached; null
 * before the first and after the end.
 */
export const stepReached = (daysLeft: number): (typeof reminderLadder)[number] | null =>
  daysLeft < 0 ? null : (reminderLadder.filter((step) => daysLeft <= step).at(-1) ?? null);
