"use server";

import { action } from "../action";
import { helsinkiDate, startOfDay } from "../calendar";
import { applyKey } from "../jobs/plan";
import { Refusal } from "../refusal";
import { findSubmission, keptClock } from "../submissions/queries";
import { may } from "./policy";
import { approveSchema, reasonSchema, returnSchema, seenSchema } from "./schema";
import { decide, decidedBy, newDay, nextRound, step } from "./workflow";

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
 * Approves it, and plans its putting into force at midnight in Helsinki. Nothing undecided has taken effect: when its day
 * has come meanwhile the officer sets a new one, and the customer is told (docs/rules.md BR-13b).
 */
export const approveSubmission = action("submission.approved")
  .input(approveSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.approve)
  .run(async (change) => {
    const { subject, input, plan, note } = change;
    const { id, organisationId } = subject;
    const { day, isNew } = await newDay(change);
    const decided = { ...decidedBy(change), effectiveOn: new Date(`${day}T00:00:00Z`) };
    const approved = await decide(change, "approve", decided, input.reason);
    note({ effectiveOn: day, isNewDate: isNew });
    await plan("apply-submission", { submissionId: id }, { runAt: startOfDay(day), key: applyKey(id) });
    const event = isNew ? "submission.approved-with-new-date" : "submission.approved";
    await plan("notify", { event, organisationId, subjectId: id });
    return approved;
  })
  .goTo(page);

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
    const cancelled = await step(change, "cancel", decidedBy(change), change.input.reason);
    await change.plan("notify", { event: "submission.cancelled", organisationId, subjectId });
    return cancelled;
  })
  .goTo(page);
