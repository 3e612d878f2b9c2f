import { attachmentStore } from "../attachment-store";
import type { Member, Officer } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import type { SubmissionStatus } from "../db/generated/enums";
import type { ReceivedFile } from "../received-file";
import { conflictRefusal, Refusal } from "../refusal";
import { ATTACHMENTS_AT_MOST } from "./schema";

/**
 * Holds a submission that is being written, so that nobody sends it meanwhile; refuses when it has been sent since it was
 * found: its files are those that were sent, or that are being confirmed.
 */
export async function holdWritable(tx: Tx, { id, status }: { id: string; status: SubmissionStatus }): Promise<void> {
  const [held] = await tx.$queryRaw<{ status: SubmissionStatus }[]>`
    SELECT status::text AS status FROM submission WHERE id = ${id}::uuid FOR UPDATE`;
  if (held?.status !== status) throw conflictRefusal();
}

interface Place {
  submission: { id: string; organisationId: string };
  purpose: string;
  messageId?: string;
}

/**
 * Keeps a file with a submission, or with a message on it. The submission is held meanwhile, so that of two files at once the
 * second is counted; what both sides attach to messages is counted for each side by itself.
 */
export async function keepAttachment(
  tx: Tx,
  { submission, purpose, messageId }: Place,
  { content, ...file }: ReceivedFile,
  { actor, now }: { actor: Member | Officer; now: Date },
): Promise<string> {
  const { id: submissionId, organisationId } = submission;
  await tx.$queryRaw`SELECT id::text FROM submission WHERE id = ${submissionId}::uuid FOR UPDATE`;
  const beside: Prisma.AttachmentWhereInput = messageId
    ? { messageId: { not: null }, addedByKind: actor.kind }
    : { messageId: null };
  const there = await tx.attachment.findMany({
    where: { submissionId, removedAt: null, ...beside },
    select: { sha256: true },
  });
  if (!messageId && there.some(({ sha256 }) => sha256 === file.sha256))
    throw new Refusal("attachment.already-there", { field: "file" });
  if (there.length >= ATTACHMENTS_AT_MOST)
    throw new Refusal("attachment.too-many", { field: "file", params: { maximum: ATTACHMENTS_AT_MOST } });
  const { id } = await tx.attachment.create({
    data: {
      ...file,
      ...(messageId && { messageId }),
      submissionId,
      organisationId,
      purpose,
      size: content.length,
      addedByKind: actor.kind,
      addedById: actor.personId,
      addedByName: actor.name,
      addedAt: now,
    },
    select: { id: true },
  });
  await attachmentStore().store(tx, { id, organisationId }, content);
  return id;
}
