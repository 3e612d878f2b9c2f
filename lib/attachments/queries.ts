import { attachmentStore } from "../attachment-store";
import type { Actor } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import { isRowId } from "../roles/schema";
import type { WholeSubmission } from "../submissions/queries";
import { visibleTo } from "./policy";

const shown = {
  id: true,
  purpose: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  addedByKind: true,
  addedByName: true,
  addedAt: true,
  removedAt: true,
} as const satisfies Prisma.AttachmentSelect;

/** An attachment as lists and receipts show it. */
export type ShownAttachment = Prisma.AttachmentGetPayload<{ select: typeof shown }>;

type Sendings = { events: { event: string; at: Date }[] };

/** When the submission was last sent; null when it never was. */
export const lastSentAt = ({ events }: Sendings): Date | null =>
  events.reduce<Date | null>(
    (latest, { event, at }) => (event === "submit" && (!latest || at > latest) ? at : latest),
    null,
  );

/** Whether a file lay with the submission when it was last sent: what Kela has of it. */
export const wasSent = (attachment: { addedAt: Date; removedAt: Date | null }, sentAt: Date | null): boolean =>
  sentAt !== null && attachment.addedAt <= sentAt && (!attachment.removedAt || attachment.removedAt > sentAt);

/**
 * The files that go with a submission, in the order in which they came. Its customer sees them as they are now, Kela as they
 * were when it was last sent.
 */
export async function listAttachments(
  tx: Tx,
  actor: Actor,
  submission: Pick<WholeSubmission, "id" | "events">,
): Promise<ShownAttachment[]> {
  if (actor.kind !== "MEMBER") return listSentAttachments(tx, actor, submission);
  return tx.attachment.findMany({
    where: { AND: [visibleTo(actor), { submissionId: submission.id, messageId: null, removedAt: null }] },
    select: shown,
    orderBy: { id: "asc" },
  });
}

/** The files that went with the last sending, for whoever asks. */
export async function listSentAttachments(
  tx: Tx,
  actor: Actor,
  submission: Pick<WholeSubmission, "id" | "events">,
): Promise<ShownAttachment[]> {
  const rows = await tx.attachment.findMany({
    where: { AND: [visibleTo(actor), { submissionId: submission.id, messageId: null }] },
    select: shown,
    orderBy: { id: "asc" },
  });
  return rows.filter((row) => wasSent(row, lastSentAt(submission)));
}

const whole = {
  submission: {
    select: {
      id: true,
      organisationId: true,
      kind: true,
      status: true,
      reference: true,
      events: { select: { event: true, at: true } },
    },
  },
} as const satisfies Prisma.AttachmentInclude;

/** One attachment with its submission; null when there is none that the actor may know of. */
export async function findAttachment(tx: Tx, actor: Actor, id: string) {
  if (!isRowId(id)) return null;
  const found = await tx.attachment.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: whole });
  if (!found) return null;
  if (actor.kind === "OFFICER" && !found.messageId && !wasSent(found, lastSentAt(found.submission))) return null;
  return actor.kind === "MEMBER" && found.removedAt ? null : found;
}

/** One attachment to be saved by whoever may see it; null also when its bytes have been forgotten. */
export async function readAttachment(tx: Tx, actor: Actor, id: string) {
  const attachment = await findAttachment(tx, actor, id);
  const content = attachment && (await attachmentStore().read(tx, attachment.id));
  return attachment && content ? { attachment, content } : null;
}
