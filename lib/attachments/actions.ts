"use server";

import { action } from "../action";
import { attachmentStore } from "../attachment-store";
import type { Actor } from "../auth/actor";
import { receiveFile } from "../received-file";
import { Refusal } from "../refusal";
import { findSubmission } from "../submissions/queries";
import { may } from "./policy";
import { findAttachment, lastSentAt, wantedFiles } from "./queries";
import { addAttachmentInput, otherPurpose, removeAttachmentInput } from "./schema";
import { holdWritable, keepAttachment } from "./workflow";

const page = (actor: Actor, submissionId: string) => {
  if (actor.kind === "OFFICER") return `/staff/recordings/${submissionId}/attachments`;
  const businessId = actor.kind === "MEMBER" ? actor.organisation.businessId : "";
  return `/organisations/${businessId}/submissions/${submissionId}/attachments`;
};

/** Stores one file with a submission that is being written: one file a request, so that a refused one takes nothing along. */
export const addAttachment = action("submission.attachment-added")
  .input(addAttachmentInput)
  .prepare(async ({ file, ...rest }) => ({ ...rest, received: await receiveFile(file) }))
  .on((tx, actor, { submissionId }) => findSubmission(tx, actor, submissionId))
  .allow(may.add)
  .run(async ({ tx, actor, subject, input, now, note }) => {
    const { purpose, received } = input;
    if (purpose !== otherPurpose && !wantedFiles(subject).some((one) => one.purpose === purpose))
      throw new Refusal("attachment.unknown-purpose", { field: "purpose" });
    await holdWritable(tx, subject);
    const attachmentId = await keepAttachment(tx, { submission: subject, purpose }, received, { actor, now });
    note({ attachmentId, sha256: received.sha256 });
    return { id: attachmentId, submissionId: subject.id };
  })
  .goTo(({ submissionId }, _, actor) => page(actor, submissionId));

/** Takes a file away again. What Kela has never had is forgotten altogether. */
export const removeAttachment = action("submission.attachment-removed")
  .input(removeAttachmentInput)
  .on(async (tx, actor, { attachmentId }) => {
    const attachment = await findAttachment(tx, actor, attachmentId);
    return attachment && { ...attachment, id: attachment.submissionId, attachmentId };
  })
  .allow(may.remove)
  .run(async ({ tx, subject, now, note }) => {
    const { attachmentId: id, submission, addedAt, sha256 } = subject;
    await holdWritable(tx, submission);
    await tx.attachment.update({ where: { id, removedAt: null }, data: { removedAt: now } });
    const sentAt = lastSentAt(submission);
    if (!sentAt || addedAt > sentAt) await attachmentStore().forget(tx, id);
    note({ attachmentId: id, sha256 });
    return submission.id;
  })
  .goTo((submissionId, _, actor) => page(actor, submissionId));
