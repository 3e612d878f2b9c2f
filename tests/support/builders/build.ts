import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";

const builder = systemActor("builders");

/**
 * Writes as the portal's own jobs do, in a transaction of its own. Not inside another scope. `recordedAt` is since when the
 * history knows of it: now unless said otherwise.
 */
export const build = <T>(work: (tx: Tx) => Promise<T>, recordedAt?: Date): Promise<T> =>
  inScope(builder, work, recordedAt ? { change: { event: "submission.applied", at: recordedAt } } : {});

/** A calendar date as the database driver wants it. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The same, where there may be none. */
export const dayOrNull = (date: string | null | undefined): Date | null => (date ? day(date) : null);
