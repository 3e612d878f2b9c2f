import type { Actor, Member, Officer } from "../auth/actor";
import type { Prisma } from "../db";
import { permits } from "../roles/policy";

/** The lines an actor may read: the acting organisation's own, by role (docs/rules.md, the table of roles); an officer all. */
export function visibleTo(actor: Actor): Prisma.AuditEventWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  return may.read(actor) && actor.kind === "MEMBER" ? { chain: actor.organisation.id } : { chain: { in: [] } };
}

export const may = {
  read: (actor: Actor): actor is Member | Officer => permits(actor, "audit", "read"),
};
