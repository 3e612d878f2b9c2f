import type { Actor, Officer } from "../auth/actor";
import type { Prisma } from "../db";

/** The walks through the registers are Kela's and the jobs' own matter. */
export const visibleTo = (actor: Actor): Prisma.RegisterWalkWhereInput =>
  actor.kind === "OFFICER" || actor.kind === "SYSTEM" ? {} : { id: { in: [] } };

export const may = {
  requestWalk: (actor: Actor): actor is Officer => actor.kind === "OFFICER",
};
