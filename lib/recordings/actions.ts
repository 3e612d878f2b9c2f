"use server";

import { action } from "../action";
import { Refusal } from "../refusal";
import { kindOf } from "../submissions/kinds";
import { findSubmission } from "../submissions/queries";
import { readyToSend, send } from "../submissions/sending";
import { advance } from "../submissions/workflow";
import { may } from "./policy";
import { findSender } from "./queries";
import { beginRecordingSchema, discardRecordingSchema, registerRecordingSchema } from "./schema";
import { openRecording, refuseArrival, refuseWithoutPaper } from "./workflow";

/** Begins to write in what a customer has sent on paper or by mail; the customer does not see it before it is recorded. */
export const beginRecording = action("recording.begun")
  .input(beginRecordingSchema)
  .on((tx, actor, { businessId }) => findSender(tx, actor, businessId))
  .allow(may.begin)
  .run(async ({ tx, actor, subject, input, now, note, created }) => {
    const { kind, channel, arrivedOn } = input;
    refuseArrival(arrivedOn, now);
    const id = await openRecording(tx, actor, { organisationId: subject.id, kind, channel, arrivedOn }, now);
    created(id);
    note({ kind, channel, arrivedOn });
    return { id, first: kindOf(kind).steps({})[0] ?? "check" };
  })
  .goTo(({ id, first }) => `/staff/recordings/${id}/${first}`);

/**
 * Records it as received on the day on which it came: it gets its reference number and goes into the queue, for another
 * officer to decide on. Nobody is asked to confirm: the signed paper is attached (docs/rules.md BR-68, BR-69).
 */
export const registerRecording = action("recording.registered")
  .input(registerRecordingSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.finish)
  .run(async (change) => {
    const { tx, actor, subject, input, now } = change;
    if (subject.version !== input.version) throw new Refusal("submission.saved-elsewhere");
    await refuseWithoutPaper(tx, subject.id);
    await send(change, await readyToSend(tx, subject, now), actor);
    return subject.id;
  })
  .goTo((id) => `/staff/submissions/${id}`);

/** Throws away what was begun in error; nothing of it reaches the customer. */
export const discardRecording = action("recording.discarded")
  .input(discardRecordingSchema)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.finish)
  .run(async ({ tx, actor, subject, input, now }) => {
    await advance(tx, { ...subject, version: input.version }, "withdraw", { actor, now });
    return subject.organisation.businessId;
  })
  .goTo((businessId) => `/staff/customers/${businessId}`);
