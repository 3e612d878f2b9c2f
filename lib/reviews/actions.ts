"use server";

import { action } from "../action";
import { helsinkiDate, startOfDay } from "../calendar";
import { applyKey } from "../jobs/plan";
import { Refusal } from "../refusal";
import { findSubmission, keptClock } from "../submissions/queries";
import { may } from "./policy";
import { needsSecond } from "./queries";
import { approveSchema, reasonSchema, returnSchema, seenSchema } from "./schema";
import { asProposed, type DecidedDay, decide, decidedBy, newDay, nextRound, noProposal, step } from "./workflow";

const column = (date: string) => new Date(`${date}T00:00:00Z`);

const page = ({ id }: { id: string }) => `/staff/submissions/${id}`;

/** Takes a submission out of the queue into one's own hands. */
export const takeSubmission = action("submission.taken")
  .input(seenSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.take)
  .run(async (change) => {
    const { actor, now } = change;
    return step(change, "take", { takenById: actor.personId, takenByName: actor.name, takenAt: now });
  })
  .goTo(page);

/** Puts it back into the queue for whoever is free. */
export const releaseSubmission = action("submission.released")
  .input(seenSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.release)
  .run((change) => step(change, "release", { takenById: null, takenByName: null, takenAt: null }))
  .goTo(() => "/staff/queue");

/** Sends it back to the customer, field by field with a reason each, and says by which day to answer. */
export const returnSubmission = action("submission.returned")
  .input(returnSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.return)
  .run(async (change) => {
    const { tx, subject, input, now, plan, note } = change;
    const fields = input.fields.filter(({ reason }) => reason !== "");
    if (fields.length === 0) throw new Refusal("review.nothing-to-mend", { field: "fields.0.reason" });
    if (input.answerBy <= helsinkiDate(now)) throw new Refusal("review.answer-by-too-early", { field: "answerBy" });
    if (input.keepsClock) fields.push({ field: keptClock, reason: input.clockReason });
    const returned = await decide(change, "return", { answerBy: new Date(`${input.answerBy}T00:00:00Z`) });
    const { id: submissionId, organisationId } = subject;
    const round = nextRound(subject.returns);
    await tx.fieldReturn.createMany({ data: fields.map((one) => ({ ...one, submissionId, organisationId, round })) });
    note({ round, fields: fields.map(({ field }) => field) });
    await plan("notify", { event: "submission.returned", organisationId, subjectId: submissionId });
    return returned;
  })
  .goTo(page);

/**
 * Proposes it for approval where two officers decide: another one confirms exactly this, or hands it back. Nothing has been
 * decided yet, so the customer is told nothing (docs/rules.md BR-39).
 */
export const proposeSubmission = action("submission.proposed")
  .input(approveSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.propose)
  .run(async (change) => {
    const { tx, subject, actor, input, now } = change;
    if (!(await needsSecond(tx, subject))) throw new Refusal("review.no-second-needed");
    const { day, overrideReason } = await newDay(change);
    return decide(change, "propose", {
      proposedById: actor.personId,
      proposedByName: actor.name,
      proposedAt: now,
      proposedReason: input.reason || null,
      proposedOn: day && column(day),
      overrideReason,
    });
  })
  .goTo(page);

/** Hands a proposal back to whoever has made it, with the reason; they go on from there. */
export const declineProposal = action("submission.proposal-declined")
  .input(reasonSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.decline)
  .run((change) => step(change, "decline", { ...noProposal, overrideReason: null }, change.input.reason))
  .goTo(page);

/**
 * Approves it, and plans its putting into force at midnight in Helsinki. Nothing undecided has taken effect: when its day
 * has come meanwhile the officer sets a new one, and the customer is told (docs/rules.md BR-13b). Where two officers decide,
 * this is the second's, and it stands as the first proposed it.
 */
export const approveSubmission = action("submission.approved")
  .input(approveSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.approve)
  .run(async (change) => {
    const { tx, subject, plan, note } = change;
    const { id, organisationId } = subject;
    const isSecond = subject.status === "IN_SECOND_REVIEW";
    if (!isSecond && (await needsSecond(tx, subject))) throw new Refusal("review.second-needed");
    const input = isSecond ? asProposed(subject, change.input) : change.input;
    const { day, isNew, overrideReason } = await newDay({ ...change, input });
    const decided = { ...decidedBy({ ...change, input }), effectiveOn: day && column(day), overrideReason };
    const approved = await (isSecond ? step : decide)(change, "approve", decided, told(input.reason, overrideReason));
    note({ ...(day && { effectiveOn: day }), isNewDate: isNew, ...(overrideReason && { isOverride: true }) });
    if (day) await plan("apply-submission", { submissionId: id }, { runAt: startOfDay(day), key: applyKey(id) });
    await plan("notify", {
      event: `submission.${approvalOf({ day, isNew, overrideReason })}`,
      organisationId,
      subjectId: id,
    });
    return approved;
  })
  .goTo(page);

/** What the customer is told of: the exception first, then the new day. */
const approvalOf = ({ day, isNew, overrideReason }: DecidedDay) => {
  if (!day) return "approved-without-day";
  if (overrideReason) return "approved-by-exception";
  return isNew ? "approved-with-new-date" : "approved";
};

/** Both reasons in one line of the timeline. */
const told = (reason: string, overrideReason: string | null) => [reason, overrideReason].filter(Boolean).join("\n");

/** Rejects it for good, with a reason that the customer reads. */
export const rejectSubmission = action("submission.rejected")
  .input(reasonSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.reject)
  .run(async (change) => {
    const { organisationId, id: subjectId } = change.subject;
    const rejected = await decide(change, "reject", decidedBy(change), change.input.reason);
    await change.plan("notify", { event: "submission.rejected", organisationId, subjectId });
    return rejected;
  })
  .goTo(page);

/** Takes an approval back before its day, with a reason that the customer reads. */
export const cancelSubmission = action("submission.cancelled")
  .input(reasonSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.cancel)
  .run(async (change) => {
    const { organisationId, id: subjectId } = change.subject;
    // Whoever proposed the approval may be the one to take it back: what they proposed is over, and told by the timeline.
    const data = { ...decidedBy(change), ...noProposal };
    const cancelled = await step(change, "cancel", data, change.input.reason);
    await change.plan("notify", { event: "submission.cancelled", organisationId, subjectId });
    return cancelled;
  })
  .goTo(page);
