import type { Actor, Member } from "../auth/actor";
import { helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { SubmissionKind, SubmissionStatus } from "../db/generated/enums";

/**
 * The life of a submission: from where each step may be taken, and where it leads (docs/rules.md, "The life of a
 * submission"). It knows nothing of any kind. Whether somebody may take a step is the policies' business.
 */
export const transitions = {
  /** To those who must confirm it before it is sent. */
  ask: { from: ["DRAFT", "RETURNED"], to: "AWAITING_CONFIRMATION" },
  /** Back to be written; the confirmations given count no more. */
  reopen: { from: ["AWAITING_CONFIRMATION"], to: "DRAFT" },
  reopenReturned: { from: ["AWAITING_CONFIRMATION"], to: "RETURNED" },
  submit: { from: ["DRAFT", "RETURNED", "AWAITING_CONFIRMATION"], to: "SUBMITTED" },
  take: { from: ["SUBMITTED"], to: "IN_REVIEW" },
  release: { from: ["IN_REVIEW"], to: "SUBMITTED" },
  return: { from: ["IN_REVIEW"], to: "RETURNED" },
  /** The first of two officers would approve it. */
  propose: { from: ["IN_REVIEW"], to: "IN_SECOND_REVIEW" },
  /** The second would not: back to the first. */
  decline: { from: ["IN_SECOND_REVIEW"], to: "IN_REVIEW" },
  approve: { from: ["IN_REVIEW", "IN_SECOND_REVIEW"], to: "SCHEDULED" },
  reject: { from: ["IN_REVIEW"], to: "REJECTED" },
  withdraw: {
    from: ["DRAFT", "AWAITING_CONFIRMATION", "SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED"],
    to: "WITHDRAWN",
  },
  cancel: { from: ["SCHEDULED"], to: "CANCELLED" },
  apply: { from: ["SCHEDULED"], to: "EFFECTIVE" },
} as const satisfies Record<string, { from: readonly SubmissionStatus[]; to: SubmissionStatus }>;

export type Transition = keyof typeof transitions;

/** Statuses in which the submission still waits for somebody or for its day: at most one such per subject and kind. */
export const openStatuses = [
  "AWAITING_CONFIRMATION",
  "SUBMITTED",
  "IN_REVIEW",
  "IN_SECOND_REVIEW",
  "RETURNED",
  "SCHEDULED",
] as const satisfies readonly SubmissionStatus[];

/** Statuses in which the customer may still write. */
export const writableStatuses = ["DRAFT", "RETURNED"] as const satisfies readonly SubmissionStatus[];

/** Whether the life cycle has this step here at all. */
export const canAdvance = (status: SubmissionStatus, transition: Transition): boolean =>
  (transitions[transition].from as readonly SubmissionStatus[]).includes(status);

/** What a draft is begun with: its kind, and what is known of its answers, in the words of which version of the kind. */
export interface Opened {
  kind: SubmissionKind;
  kindVersion: number;
  answers: Record<string, unknown>;
  copiedFromId?: string;
}

/** Begins a draft of the member's organisation, and gives its id. */
export async function openDraft(tx: Tx, actor: Member, opened: Opened, now: Date): Promise<string> {
  const { kind, kindVersion, answers, copiedFromId = null } = opened;
  const { id } = await tx.submission.create({
    data: {
      kind,
      kindVersion,
      copiedFromId,
      organisationId: actor.organisation.id,
      answers: answers as Prisma.InputJsonObject,
      draftedById: actor.personId,
      draftedByName: actor.name,
      createdAt: now,
      savedAt: now,
    },
    select: { id: true },
  });
  return id;
}

/**
 * Takes one step: the only writer of `status`. The write names the version and the states it expects, so of two who act at
 * once one gets the door's `conflict`. Leaves a line on the timeline.
 */
export async function advance(
  tx: Tx,
  submission: { id: string; organisationId: string; status: SubmissionStatus; version: number },
  transition: Transition,
  by: { actor: Actor; now: Date; reason?: string; data?: Prisma.SubmissionUncheckedUpdateInput },
) {
  const { from, to } = transitions[transition];
  const updated = await tx.submission.update({
    where: { id: submission.id, version: submission.version, status: { in: [...from] } },
    data: { ...by.data, status: to, version: { increment: 1 } },
  });
  await tx.submissionEvent.create({
    data: {
      submissionId: submission.id,
      organisationId: submission.organisationId,
      event: transition,
      fromStatus: submission.status,
      toStatus: to,
      at: by.now,
      actorKind: by.actor.kind,
      personId: by.actor.personId,
      personName: "name" in by.actor ? by.actor.name : null,
      role: by.actor.kind === "MEMBER" ? by.actor.roles.join(",") : null,
      reason: by.reason ?? null,
    },
  });
  return updated;
}

/** The next number of its year, `LP-2026-0042`; taken in the same transaction as the sending, so that none is left unused. */
export async function nextReference(tx: Tx, prefix: string, now: Date): Promise<string> {
  const year = helsinkiDate(now).slice(0, 4);
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO reference_counter (year, last) VALUES (${Number(year)}, 1)
    ON CONFLICT (year) DO UPDATE SET last = reference_counter.last + 1 RETURNING last`;
  return `${prefix}-${year}-${String(rows[0]?.last).padStart(4, "0")}`;
}

/** The answers of a draft without the files that its steps hold: those stay with the submission that they were stored in. */
export const withoutFiles = (draft: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(draft).map(([step, answers]) => {
      if (typeof answers !== "object" || answers === null || Array.isArray(answers)) return [step, answers];
      const { file: _, ...rest } = answers as Record<string, unknown>;
      return [step, rest];
    }),
  );

/** What has been confirmed counts no more, nor is it asked for any more. */
export const voidConfirmations = (tx: Tx, submissionId: string, now: Date) =>
  tx.submissionConfirmation.updateMany({ where: { submissionId, voidedAt: null }, data: { voidedAt: now } });
