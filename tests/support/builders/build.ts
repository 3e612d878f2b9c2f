import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";

const builder = systemActor("transfer");

let since: Date | null = null;

/** From here on what is built has been in the portal since this moment: it was brought there with all customers' data. */
export function builtSince(at: Date): void {
  since = at;
}

/**
 * Writes as the portal's own jobs do, in a transaction of its own. Not inside another scope. `recordedAt` is since when the
 * history knows of it, because a submission took effect then; else it came with all the rest.
 */
export function build<T>(work: (tx: Tx) => Promise<T>, recordedAt?: Date): Promise<T> {
  if (recordedAt) return inScope(builder, work, { change: { event: "submission.applied", at: recordedAt } });
  return inScope(builder, work, since ? { change: { at: since } } : {});
}

/** Writes what came to be by an event at this moment, if the builders have a past at all. */
export const buildAt = <T>(change: { event: string; at: Date }, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inScope(builder, work, since ? { change } : {});

/** A calendar date as the database driver wants it. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The same, where there may be none. */
export const dayOrNull = (date: string | null | undefined): Date | null => (date ? day(date) : null);
