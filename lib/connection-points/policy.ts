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

/** What may be done about points here: other changes are filed as submissions. */
export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "connection-points", "read"),

  /** Puts a renewed certificate into use at once: whoever could send a notice about the point, so not an implementer. */
  renewCertificate: (actor: Actor, point: { organisationId: string | null }): actor is Member =>
    actor.kind === "MEMBER" &&
    actor.organisation.id === point.organisationId &&
    permits(actor, "connection-points", "write"),
};
