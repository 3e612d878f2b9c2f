import type { Actor, Member } from "../auth/actor";
import type { Prisma } from "../db";
import type { KantaService } from "../db/generated/enums";
import { permits } from "../roles/policy";

/** What may be seen of services; joining one and ending a commitment are matters of their own. */
export const may = {
  look: (actor: Actor): actor is Member => actor.kind === "MEMBER" && permits(actor, "register-data", "read"),
  /** Commitments belong to joining: not for those whose role has nothing to do with it. */
  lookAtCommitments: (actor: Actor): boolean => actor.kind === "SYSTEM" || permits(actor, "joining", "read"),
};

/** The uses of services that an actor may know of. */
export function visibleTo(actor: Actor): Prisma.ServiceUseWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  return may.look(actor) ? { organisationId: actor.organisation.id } : { id: { in: [] } };
}

/** The commitments that an actor may know of. */
export function visibleCommitments(actor: Actor): Prisma.CommitmentWhereInput {
  if (!may.lookAtCommitments(actor)) return { id: { in: [] } };
  return actor.kind === "MEMBER" ? { organisationId: actor.organisation.id } : {};
}

/** Under which service's name a service's data travel: renewal requests are an option of the prescription service. */
export const carrierOf = (service: KantaService): KantaService =>
  service === "RENEWAL_REQUESTS" ? "PRESCRIPTION" : service;

/** Kelain is used in a browser: neither a system nor a point of one's own leads to it. */
export const needsWay = (service: KantaService): boolean => service !== "KELAIN";
