import type { Actor, Member } from "../auth/actor";
import type { Prisma } from "../db";
import { permits } from "../roles/policy";

/** The points that an actor may know of with all their data: those of the organisation that manages them. */
export function visibleTo(actor: Actor): Prisma.ConnectionPointWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "MEMBER":
      return permits(actor, "connection-points", "read")
        ? { organisationId: actor.organisation.id }
        : { id: { in: [] } };
    default:
      return { id: { in: [] } };
  }
}

/** What may be done about points: matters are filed as submissions, so here there is only looking. */
export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "connection-points", "read"),
};
