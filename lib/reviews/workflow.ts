import type { Change } from "../action";
import type { Officer } from "../auth/actor";
import { type CalendarDate, formatDate, helsinkiDate } from "../calendar";
import { isLostRace, type Prisma } from "../db";
import { freezeOn } from "../lead-times/queries";
import { Refusal } from "../refusal";
import type { WholeSubmission } from "../submissions/queries";
import { advance, canAdvance, type Transition } from "../submissions/workflow";
import { isInHand } from "./policy";

type Seen = { version: number };
type Review<I extends Seen> = Change<Officer, I, WholeSubmission>;

/** Somebody else was there first: not a sentence at the form, but a page that says who did what. */
const tooLate = (id: string) => new Refusal("conflict", { page: `/staff/submissions/${id}/decided` });

/** Takes one step of the life cycle from what the officer saw; whoever comes second is led to the page that says so. */
export async function step<I extends Seen>(
  { tx, subject, input, actor, now }: Review<I>,
  transition: Transition,
  data: Prisma.SubmissionUncheckedUpdateInput,
  reason?: string,
): Promise<{ id: string }> {
  const { id } = subject;
  if (!canAdvance(subject.status, transition)) throw tooLate(id);
  try {
    await advance(tx, { ...subject, version: input.version }, transition, {
      actor,
      now,
      data,
      ...(reason ? { reason } : {}),
    });
  } catch (error) {
    throw isLostRace(error) ? tooLate(id) : error;
  }
  return { id };
}

/** A step that only whoever has taken the submission may take. */
export function decide<I extends Seen>(
  change: Review<I>,
  transition: Transition,
  data: Prisma.SubmissionUncheckedUpdateInput,
  reason?: string,
): Promise<{ id: string }> {
  if (!isInHand(change.actor, change.subject)) throw tooLate(change.subject.id);
  return step(change, transition, data, reason);
}

/** Who decided, when and why, as the row keeps it. */
export const decidedBy = ({ actor, now, input }: Review<Seen & { reason: string }>) => ({
  decidedById: actor.personId,
  decidedByName: actor.name,
  decidedAt: now,
  decisionReason: input.reason || null,
});

/** Which return this is: the first, the second … */
export const nextRound = (returns: { round: number }[]): number =>
  Math.max(0, ...returns.map(({ round }) => round)) + 1;

/**
 * The day on which the approved data takes effect: the notified one, or the one the officer has agreed on. It is at the
 * earliest tomorrow, because it begins at midnight, and never within a freeze.
 */
export async function newDay({
  tx,
  subject,
  input,
  now,
}: Review<Seen & { effectiveOn: CalendarDate | null }>): Promise<{ day: CalendarDate; isNew: boolean }> {
  const notified = subject.effectiveOn?.toISOString().slice(0, 10) ?? null;
  const day = input.effectiveOn ?? notified;
  const field = "effectiveOn";
  if (!day || day <= helsinkiDate(now))
    throw new Refusal(input.effectiveOn ? "review.date-too-early" : "review.date-needed", { field });
  const freeze = await freezeOn(tx, subject.kind, day);
  if (freeze) {
    const [from, to] = [freeze.startsOn, freeze.endsOn].map((column) => formatDate(column.toISOString().slice(0, 10)));
    throw new Refusal("review.date-frozen", { field, params: { from: from ?? "", to: to ?? "" } });
  }
  return { day, isNew: day !== notified };
}
