import type { Actor, Officer } from "../auth/actor";
import type { Prisma } from "../db";
import type { SubmissionKind } from "../db/generated/enums";
import { permits } from "../roles/policy";

/** The deliveries that an actor may know of: whoever may read the requests. */
export function visibleTo(actor: Actor): Prisma.LogDeliveryWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  if (actor.kind !== "MEMBER" || !permits(actor, "log-requests", "read")) return { id: { in: [] } };
  return { organisationId: actor.organisation.id };
}

interface Requested {
  kind: SubmissionKind;
  draftedById: string;
  submittedById: string | null;
}

export const may = {
  /** An officer, for what somebody else has asked; whether it has been approved is the life cycle's business. */
  record: (actor: Actor, { kind, draftedById, submittedById }: Requested): actor is Officer =>
    actor.kind === "OFFICER" &&
    kind === "LOG_DATA_REQUEST" &&
    permits(actor, "log-requests", "review") &&
    actor.personId !== draftedById &&
    actor.personId !== submittedById,
};
