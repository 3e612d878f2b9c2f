import { visibleTo as visibleAttachments } from "../attachments/policy";
import { lastSentAt, listAttachments, wasSent } from "../attachments/queries";
import type { Actor } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import type { ActorKind } from "../db/generated/enums";
import type { WholeSubmission } from "../submissions/queries";
import { visibleTo } from "./policy";

const shown = {
  id: true,
  authorKind: true,
  personName: true,
  isInternal: true,
  text: true,
  at: true,
  attachments: { select: { id: true, name: true, mediaType: true, size: true }, orderBy: { id: "asc" } },
} as const satisfies Prisma.SubmissionMessageSelect;

/** A message as both sides read it. */
export type ShownMessage = Prisma.SubmissionMessageGetPayload<{ select: typeof shown }>;

/** What has been written about a submission, the oldest first, as far as the actor may read it. */
export const listMessages = (tx: Tx, actor: Actor, submissionId: string): Promise<ShownMessage[]> =>
  tx.submissionMessage.findMany({
    where: { AND: [visibleTo(actor), { submissionId }] },
    select: shown,
    orderBy: { id: "asc" },
  });

/** How many messages there are to be read. */
export const countMessages = (tx: Tx, actor: Actor, submissionId: string): Promise<number> =>
  tx.submissionMessage.count({ where: { AND: [visibleTo(actor), { submissionId }] } });

/** What stands beside the answers on a submission's pages: its files, how much has been written, and what else has happened. */
export async function viewBeside(tx: Tx, actor: Actor, submission: WholeSubmission) {
  return {
    attachments: await listAttachments(tx, actor, submission),
    messages: await countMessages(tx, actor, submission.id),
    happenings: await listHappenings(tx, actor, submission),
  };
}

/** Something that happened to a submission besides the steps of its life. */
export interface Happening {
  id: string;
  code: "message" | "note" | "attached" | "removed" | "confirmed";
  at: Date;
  actorKind: ActorKind;
  personName: string | null;
  /** A file's name. */
  detail: string | null;
}

/**
 * What else has happened: messages, files and confirmations, in no order. Of files each side is told what it sees: Kela what
 * was sent, the customer everything.
 */
export async function listHappenings(tx: Tx, actor: Actor, submission: WholeSubmission): Promise<Happening[]> {
  const { id: submissionId } = submission;
  const messages = await tx.submissionMessage.findMany({
    where: { AND: [visibleTo(actor), { submissionId }] },
    select: { id: true, at: true, authorKind: true, personName: true, isInternal: true },
  });
  const confirmations = await tx.submissionConfirmation.findMany({
    where: { submissionId, confirmedAt: { not: null }, voidedAt: null },
    select: { id: true, confirmedAt: true, confirmedName: true, name: true },
  });
  return [
    ...messages.map(({ authorKind, isInternal, ...message }): Happening => {
      return { ...message, code: isInternal ? "note" : "message", actorKind: authorKind, detail: null };
    }),
    ...confirmations.flatMap(({ id, confirmedAt, confirmedName, name }): Happening[] =>
      confirmedAt
        ? [
            {
              id,
              code: "confirmed",
              at: confirmedAt,
              actorKind: "MEMBER",
              personName: confirmedName ?? name,
              detail: null,
            },
          ]
        : [],
    ),
    ...(await attached(tx, actor, submission)),
  ];
}

async function attached(tx: Tx, actor: Actor, submission: WholeSubmission): Promise<Happening[]> {
  const files = await tx.attachment.findMany({
    where: { AND: [visibleAttachments(actor), { submissionId: submission.id, messageId: null }] },
    select: { id: true, name: true, addedAt: true, removedAt: true, addedByKind: true, addedByName: true },
  });
  const sentAt = lastSentAt(submission);
  const seen = actor.kind === "OFFICER" ? files.filter((file) => wasSent(file, sentAt)) : files;
  return seen.flatMap((file): Happening[] => {
    const added: Happening = {
      id: file.id,
      code: "attached",
      at: file.addedAt,
      actorKind: file.addedByKind,
      personName: file.addedByName,
      detail: file.name,
    };
    if (!file.removedAt || actor.kind === "OFFICER") return [added];
    const removed: Happening = {
      ...added,
      id: `${file.id}-removed`,
      code: "removed",
      at: file.removedAt,
      personName: null,
    };
    return [added, removed];
  });
}
