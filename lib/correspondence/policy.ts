import type { Actor, Member, Officer } from "../auth/actor";
import type { Prisma } from "../db";
import { permits } from "../roles/policy";
import { functions, type Judged, visibleTo as visibleSubmissions } from "../submissions/policy";

/** What an actor may read of what was written about submissions; officers' notes are the officers'. */
export const visibleTo = (actor: Actor): Prisma.SubmissionMessageWhereInput => ({
  submission: visibleSubmissions(actor),
  ...(actor.kind === "MEMBER" && { isInternal: false }),
});

type Written = Judged & { reference: string | null };

const isOfficer = (actor: Actor, { kind, reference }: Written): actor is Officer =>
  actor.kind === "OFFICER" && reference !== null && permits(actor, functions[kind], "review");

export const may = {
  /** Whoever may prepare such a submission, once it has been sent. */
  writeToKela: (actor: Actor, { organisationId, kind, reference }: Written): actor is Member =>
    actor.kind === "MEMBER" &&
    actor.organisation.id === organisationId &&
    reference !== null &&
    permits(actor, functions[kind], "draft"),

  writeToCustomer: isOfficer,

  note: isOfficer,
};
