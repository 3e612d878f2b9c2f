import type { Actor, Member, Officer } from "../auth/actor";
import type { Prisma } from "../db";
import { permits } from "../roles/policy";

/** The certificates that an actor may know of: those of the organisation's own points, now and before; officers know all. */
export function visibleTo(actor: Actor): Prisma.CertificateWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "MEMBER":
      return may.look(actor) ? { organisationId: actor.organisation.id } : { id: { in: [] } };
    default:
      return { id: { in: [] } };
  }
}

export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "connection-points", "read"),
  lookAtAll: (actor: Actor): actor is Officer => actor.kind === "OFFICER",
};
