import type { Change } from "../action";
import type { Officer } from "../auth/actor";
import { addDays, type CalendarDate, formatDate, helsinkiDate } from "../calendar";
import { isLostRace, type Prisma, type Tx } from "../db";
import { freezeOn, leadTimeOf } from "../lead-times/queries";
import { Refusal } from "../refusal";
import { kindOf } from "../submissions/kinds";
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

/** What the first officer would approve; the second confirms it as it stands, or hands it back. */
export const noProposal = {
  proposedById: null,
  proposedByName: null,
  proposedAt: null,
  proposedReason: null,
  proposedOn: null,
} as const;

const dayOf = (column: Date | null) => column?.toISOString().slice(0, 10) ?? null;

/** What the second officer confirms: exactly what the first proposed, whatever else their form may say. */
export const asProposed = <I extends Seen>(
  { proposedOn, proposedReason, overrideReason }: WholeSubmission,
  input: I,
) => ({
  ...input,
  reason: proposedReason ?? "",
  effectiveOn: dayOf(proposedOn),
  overrideReason: overrideReason ?? "",
});

/** The day that an officer decides on, and why it may be sooner than usual. */
export interface DecidedDay {
  /** Null for what takes effect when it has been delivered. */
  day: CalendarDate | null;
  isNew: boolean;
  overrideReason: string | null;
}

/**
 * The day on which the approved data takes effect: the notified one, or the one the officer has agreed on. It is at the
 * earliest tomorrow, because it begins at midnight. Within a freeze, or sooner than the lead time when the customer has not
 * asked for it as urgent, only with a reason that the customer is told (docs/rules.md BR-38).
 */
export async function newDay({
  tx,
  subject,
  input,
  now,
}: Review<Seen & { effectiveOn: CalendarDate | null; overrideReason?: string | undefined }>): Promise<DecidedDay> {
  if (kindOf(subject.kind).takesEffect === "WHEN_DELIVERED") return { day: null, isNew: false, overrideReason: null };
  const notified = dayOf(subject.effectiveOn);
  const day = input.effectiveOn ?? notified;
  const field = "effectiveOn";
  if (!day || day <= helsinkiDate(now))
    throw new Refusal(input.effectiveOn ? "review.date-too-early" : "review.date-needed", { field });
  const isNew = day !== notified;
  const hindrance = await hindranceOf(tx, subject, { day, isNew });
  if (!hindrance) return { day, isNew, overrideReason: null };
  if (!input.overrideReason) throw new Refusal(hindrance.code, { field, params: hindrance.params });
  return { day, isNew, overrideReason: input.overrideReason };
}

/** What speaks against the day: a freeze, or a new day that is sooner than the lead time and than what was asked for. */
async function hindranceOf(tx: Tx, subject: WholeSubmission, { day, isNew }: { day: CalendarDate; isNew: boolean }) {
  const freeze = await freezeOn(tx, subject.kind, day);
  if (freeze) {
    const params = {
      from: formatDate(dayOf(freeze.startsOn) ?? day),
      to: formatDate(dayOf(freeze.endsOn) ?? day),
    };
    return { code: "review.date-frozen", params };
  }
  if (!isNew || !subject.submittedAt) return null;
  const on = helsinkiDate(subject.submittedAt);
  const { kind, organisation } = subject;
  const leadTime = await leadTimeOf(tx, { kind, organisationKind: organisation.kind, on });
  const asked = dayOf(subject.effectiveOn);
  const earliest = addDays(on, leadTime.days);
  const isSooner = leadTime.isBinding && day < earliest && !(asked !== null && asked <= day);
  return isSooner ? { code: "review.date-sooner", params: { date: formatDate(earliest) } } : null;
}
