import { attachmentStore } from "../attachment-store";
import type { Actor } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import { isRowId } from "../roles/schema";
import { kindOf } from "../submissions/kinds";
import type { WantedFile } from "../submissions/kinds/kind";
import { draftOf, type WholeSubmission } from "../submissions/queries";
import { signedForm, signingRightProof } from "../submissions/sending";
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

/**
 * The files that a submission asks for by name: its kind's own, and where others must confirm it what can stand in their place
 * (docs/rules.md, "Signing").
 */
export function wantedFiles(
  submission: Pick<WholeSubmission, "kind" | "answers"> & {
    organisation: Pick<WholeSubmission["organisation"], "kind">;
  },
): readonly WantedFile[] {
  const kind = kindOf(submission.kind);
  const { kind: organisationKind } = submission.organisation;
  const wanted = kind.files(draftOf(submission), organisationKind);
  const whole = kind.schema.safeParse(draftOf(submission));
  if (!whole.success || kind.confirmers(whole.data, organisationKind).length === 0) return wanted;
  const instead = [signingRightProof, signedForm].filter((purpose) => !wanted.some((one) => one.purpose === purpose));
  return [...wanted, ...instead.map((purpose) => ({ purpose, isRequired: false }))];
}

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
 * The files that go with a submission, in the order in which they came. Whoever writes it sees them as they are now, Kela as
 * they were when it was last sent.
 */
export async function listAttachments(
  tx: Tx,
  actor: Actor,
  submission: Pick<WholeSubmission, "id" | "events">,
): Promise<ShownAttachment[]> {
  if (actor.kind !== "MEMBER" && lastSentAt(submission)) return listSentAttachments(tx, actor, submission);
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
      arrival: true,
      draftedById: true,
      events: { select: { event: true, at: true } },
    },
  },
} as const satisfies Prisma.AttachmentInclude;

/** One attachment with its submission; null when there is none that the actor may know of. */
export async function findAttachment(tx: Tx, actor: Actor, id: string) {
  if (!isRowId(id)) return null;
  const found = await tx.attachment.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: whole });
  if (!found) return null;
  const sentAt = lastSentAt(found.submission);
  if (actor.kind === "OFFICER" && !found.messageId && sentAt) return wasSent(found, sentAt) ? found : null;
  return actor.kind !== "SYSTEM" && found.removedAt ? null : found;
}

/** One attachment to be saved by whoever may see it; null also when its bytes have been forgotten. */
export async function readAttachment(tx: Tx, actor: Actor, id: string) {
  const attachment = await findAttachment(tx, actor, id);
  const content = attachment && (await attachmentStore().read(tx, attachment.id));
  return attachment && content ? { attachment, content } : null;
}
