import type { Actor, Officer } from "../auth/actor";
import type { Prisma } from "../db";

export const may = {
  lookAtCustomers: (actor: Actor): actor is Officer => actor.kind === "OFFICER",
};

/** The customers that an actor may look up: an officer all, nobody else any. */
export const visibleTo = (actor: Actor): Prisma.OrganisationWhereInput =>
  may.lookAtCustomers(actor) ? {} : { id: { in: [] } };
