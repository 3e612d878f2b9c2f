import type { Actor, Somebody } from "../auth/actor";
import type { Prisma } from "../db";

/** A message is its receiver's alone. */
export const visibleTo = (actor: Actor): Prisma.MessageWhereInput =>
  actor.personId ? { personId: actor.personId } : { id: { in: [] } };

export const may = {
  markRead: (actor: Actor, message: { personId: string | null }): actor is Somebody =>
    actor.personId !== null && message.personId === actor.personId,
};
