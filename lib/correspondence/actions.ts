"use server";

import { action, type Change } from "../action";
import { otherPurpose } from "../attachments/schema";
import { keepAttachment } from "../attachments/workflow";
import type { Member, Officer } from "../auth/actor";
import { type ReceivedFile, receiveFile } from "../received-file";
import { findSubmission } from "../submissions/queries";
import { may } from "./policy";
import { messageInput, noteInput } from "./schema";

interface Received {
  submissionId: string;
  text: string;
  received: ReceivedFile | null;
}

const receive = async ({ file, ...rest }: { submissionId: string; text: string; file?: File | undefined }) => ({
  ...rest,
  received: file ? await receiveFile(file) : null,
});

type Subject = NonNullable<Awaited<ReturnType<typeof findSubmission>>>;

/** Writes the message and keeps its file; gives the submission's id. */
async function write({ tx, actor, subject, input, now, note }: Change<Member | Officer, Received, Subject>) {
  const { id: submissionId, organisationId } = subject;
  const { id: messageId } = await tx.submissionMessage.create({
    data: {
      submissionId,
      organisationId,
      authorKind: actor.kind,
      personId: actor.personId,
      personName: actor.name,
      text: input.text,
      at: now,
    },
    select: { id: true },
  });
  const { received } = input;
  if (received)
    await keepAttachment(tx, { submission: subject, purpose: otherPurpose, messageId }, received, { actor, now });
  note({ messageId, ...(received && { sha256: received.sha256 }) });
  return submissionId;
}

/** The customer writes to Kela about what has been sent. */
export const writeToKela = action("submission.message-sent")
  .input(messageInput)
  .prepare(receive)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.writeToKela)
  .run(async (change) => {
    const subjectId = await write(change);
    const { organisationId } = change.subject;
    await change.plan("notify", { event: "submission.message-sent", organisationId, subjectId });
    return subjectId;
  })
  .goTo((id, _, { organisation }) => `/organisations/${organisation.businessId}/submissions/${id}/messages`);

/** An officer writes to the customer. */
export const writeToCustomer = action("submission.kela-message-sent")
  .input(messageInput)
  .prepare(receive)
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.writeToCustomer)
  .run(async (change) => {
    const subjectId = await write(change);
    const { organisationId } = change.subject;
    await change.plan("notify", { event: "submission.kela-message-sent", organisationId, subjectId });
    return subjectId;
  })
  .goTo((id) => `/staff/submissions/${id}/messages`);

/** An officer notes something for the others. It stands in Kela's own trail: the customer's would tell that it was written. */
export const noteForOfficers = action("submission.note-kept")
  .input(noteInput)
  .on(async (tx, actor, { submissionId }) => {
    const found = await findSubmission(tx, actor, submissionId);
    return found && { id: found.id, organisationId: null, submission: found };
  })
  .allow<Officer>((actor, { submission }) => may.note(actor, submission))
  .run(async ({ tx, actor, subject, input, now, note }) => {
    const { id: submissionId, organisationId } = subject.submission;
    const { id: messageId } = await tx.submissionMessage.create({
      data: {
        submissionId,
        organisationId,
        authorKind: "OFFICER",
        personId: actor.personId,
        personName: actor.name,
        isInternal: true,
        text: input.note,
        at: now,
      },
      select: { id: true },
    });
    note({ messageId });
    return submissionId;
  })
  .goTo((id) => `/staff/submissions/${id}/messages`);
