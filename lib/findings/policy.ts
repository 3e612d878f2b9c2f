import type { Actor, Member, Officer } from "../auth/actor";
import type { Prisma } from "../db";
import type { Role } from "../db/generated/enums";

/** The findings that an actor may know of: everyone of the organisation its own, officers all. */
export function visibleTo(actor: Actor): Prisma.RegisterFindingWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "MEMBER":
      return { organisationId: actor.organisation.id };
    default:
      return { id: { in: [] } };
  }
}

/** Who answers to Kela for what the registers say of the organisation. */
export const answering = ["MAIN_USER", "ADMINISTRATIVE_CONTACT"] as const satisfies readonly Role[];

export const may = {
  answer: (actor: Actor, finding: { organisationId: string }): actor is Member =>
    actor.kind === "MEMBER" &&
    actor.organisation.id === finding.organisationId &&
    actor.standing === "CUSTOMER" &&
    answering.some((role) => actor.roles.includes(role)),
  /** Nobody closes what they have answered themselves, as a customer's main user perhaps (docs/rules.md BR-08c, BR-20). */
  close: (actor: Actor, { answeredById }: { answeredById: string | null }): actor is Officer =>
    actor.kind === "OFFICER" && actor.personId !== answeredById,
};
