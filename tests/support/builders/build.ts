import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";

const builder = systemActor("builders");

/** Writes as the portal's own jobs do, in a transaction of its own. Not inside another scope. */
export const build = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inScope(builder, work);

/** A calendar date as the database driver wants it. */
export const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The same, where there may be none. */
export const dayOrNull = (date: string | null | undefined): Date | null => (date ? day(date) : null);
