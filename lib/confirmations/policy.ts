import type { Actor, Member } from "../auth/actor";
import type { ConfirmationPart, OrganisationKind, SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import { permits, standingPermits } from "../roles/policy";
import { functions } from "../submissions/policy";

/** How old an identification may be when something is confirmed. */
export const freshMinutes = 15;

/** What the policy must know of a submission that waits to be confirmed. */
export interface Awaiting {
  organisationId: string;
  organisation: { kind: OrganisationKind };
  kind: SubmissionKind;
  status: SubmissionStatus;
  draftedById: string;
  submittedById: string | null;
}

/** One confirmation that is asked for or has been given. */
export interface Asked {
  part: ConfirmationPart;
  name: string | null;
  personId: string | null;
  confirmedAt: Date | null;
}

/** Why somebody cannot give a confirmation; keys of the refusals. */
export type Hindrance =
  | "confirmation.not-asked"
  | "confirmation.already"
  | "confirmation.not-suomifi"
  | "confirmation.other-name"
  | "confirmation.no-signing-right"
  | "confirmation.no-proof"
  | "confirmation.own"
  | "confirmation.no-right";

/** What is known of the case besides the row: whether the name is theirs, and whether the proof of signing right is attached. */
export interface Circumstances {
  isNamed: boolean;
  hasProof: boolean;
  others: readonly Asked[];
}

/**
 * Why the member may not give this confirmation, or null (docs/rules.md BR-37). A signatory is the very person who was named,
 * identified at Suomi.fi, with a register role that lets them sign; for a public body an attached proof stands for the role,
 * because the register knows none. A second person is another than whoever drafted or sent it and may send such matters, or
 * anybody who may sign. Nobody confirms twice.
 */
export function hindranceOf(
  actor: Member,
  submission: Awaiting,
  asked: Asked,
  { isNamed, hasProof, others }: Circumstances,
): Hindrance | null {
  if (submission.status !== "AWAITING_CONFIRMATION" || asked.confirmedAt) return "confirmation.not-asked";
  if (others.some(({ personId }) => personId === actor.personId)) return "confirmation.already";
  if (actor.issuer !== "SUOMIFI") return "confirmation.not-suomifi";
  const maySign = actor.signingRoles.length > 0;
  if (asked.part === "SECOND_PERSON") {
    if (maySign) return null;
    if (actor.personId === submission.draftedById || actor.personId === submission.submittedById)
      return "confirmation.own";
    return permits(actor, functions[submission.kind], "write") ? null : "confirmation.no-right";
  }
  if (!isNamed) return "confirmation.other-name";
  if (maySign) return null;
  if (submission.organisation.kind !== "PUBLIC") return "confirmation.no-signing-right";
  return hasProof ? null : "confirmation.no-proof";
}

/** Whether the person has been identified anew for this (docs/rules.md BR-37). */
export const isFresh = ({ authenticatedAt }: Member, now: Date): boolean => {
  const age = now.getTime() - Date.parse(authenticatedAt);
  return age >= -60_000 && age <= freshMinutes * 60_000;
};

/** Of the own organisation, as long as its people may do more than read: the last confirmation sends it. */
const belongs = (actor: Actor, { organisationId, kind }: Pick<Awaiting, "organisationId" | "kind">): actor is Member =>
  actor.kind === "MEMBER" &&
  actor.organisation.id === organisationId &&
  standingPermits(actor, functions[kind], "write");

export const may = {
  /** Who of the organisation reads it may be the one who is asked; which of them is judged confirmation by confirmation. */
  confirm: (actor: Actor, submission: Awaiting): actor is Member =>
    belongs(actor, submission) && permits(actor, functions[submission.kind], "read"),

  /** Opens it again to be written: whoever may send it, or somebody who is asked to confirm it and will not. */
  reopen: (
    actor: Actor,
    submission: Pick<Awaiting, "organisationId" | "kind" | "status"> & { isAsked?: boolean },
  ): actor is Member =>
    belongs(actor, submission) &&
    submission.status === "AWAITING_CONFIRMATION" &&
    (permits(actor, functions[submission.kind], "write") || submission.isAsked === true),
};
