import type { Actor, Officer } from "../auth/actor";
import type { ActorKind, SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import { permits } from "../roles/policy";
import { functions } from "../submissions/policy";

/** What the policy must know of a submission under review. */
export interface Reviewed {
  kind: SubmissionKind;
  status: SubmissionStatus;
  draftedById: string;
  submittedById: string | null;
  takenById: string | null;
  proposedById: string | null;
  events: { actorKind: ActorKind; personId: string | null }[];
}

/** What the pages of a review show of a submission. */
export interface SubmissionUnderReview extends Reviewed {
  id: string;
  version: number;
  reference: string | null;
  isUrgent: boolean;
  effectiveOn: Date | null;
  submittedAt: Date | null;
  createdAt: Date;
  draftedByName: string;
  submittedByName: string | null;
  submittedByRole: string | null;
  takenByName: string | null;
  proposedByName: string | null;
  proposedAt: Date | null;
  proposedReason: string | null;
  proposedOn: Date | null;
  overrideReason: string | null;
  answerBy: Date | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  decisionReason: string | null;
  effectiveAt: Date | null;
  organisation: { businessId: string; nameFi: string; nameSv: string | null };
  /** The newest first. */
  events: {
    id: string;
    event: string;
    fromStatus: SubmissionStatus;
    at: Date;
    actorKind: ActorKind;
    personId: string | null;
    personName: string | null;
    reason: string | null;
  }[];
}

/** Whether the officer has drafted or ever sent it themselves, as somebody else's main user perhaps (docs/rules.md BR-20). */
export const isOwn = ({ personId }: Officer, { draftedById, submittedById, events }: Reviewed): boolean =>
  personId === draftedById ||
  personId === submittedById ||
  events.some((event) => event.actorKind === "MEMBER" && event.personId === personId);

const reviews = (actor: Actor, submission: Reviewed): actor is Officer =>
  actor.kind === "OFFICER" && permits(actor, functions[submission.kind], "review");

const reviewsForOthers = (actor: Actor, submission: Reviewed): actor is Officer =>
  reviews(actor, submission) && !isOwn(actor, submission);

/** Whether the officer is the first of the two who decide on it (docs/rules.md BR-39). */
export const isProposer = ({ personId }: Officer, { status, proposedById }: Reviewed): boolean =>
  status === "IN_SECOND_REVIEW" && proposedById === personId;

/** Who may; whether it is still time for it is the life cycle's business. Nobody decides on what they have sent themselves. */
export const may = {
  take: reviewsForOthers,
  /** Also what a colleague has taken: nothing waits for one who is away. */
  release: reviews,
  return: reviewsForOthers,
  propose: reviewsForOthers,
  /** Nobody is the second pair of eyes to their own. */
  approve: (actor: Actor, submission: Reviewed): actor is Officer =>
    reviewsForOthers(actor, submission) && !isProposer(actor, submission),
  /** The second hands it back; the first takes it back. */
  decline: reviewsForOthers,
  reject: reviewsForOthers,
  cancel: reviewsForOthers,
};

/** In this officer's own hands just now: taken by them, waiting for their decision. */
export const isInHand = (actor: Officer, { status, takenById }: Reviewed): boolean =>
  status === "IN_REVIEW" && takenById === actor.personId;
