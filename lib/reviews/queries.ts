import type { Actor, Officer } from "../auth/actor";
import { type CalendarDate, daysBetween } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { Basis, SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import { containing } from "../paging";
import { kindOf } from "../submissions/kinds";
import { visibleTo } from "../submissions/policy";
import { findSubmission } from "../submissions/queries";
import { auditLook } from "../view";

const pageSize = 25;

/** What an officer may narrow the queue by; without a status it holds what waits for Kela. */
export interface QueueFilter {
  status?: SubmissionStatus | "ALL";
  kind?: SubmissionKind;
  /** Only what this person has taken. */
  takenById?: string;
  /** Part of an organisation's name, Business ID or of a reference number. */
  q?: string;
  /** The id of the last row seen. */
  after?: string;
}

const waiting = ["SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW"] as const satisfies readonly SubmissionStatus[];

const filtered = (actor: Actor, { status, kind, takenById, q }: QueueFilter): Prisma.SubmissionWhereInput => {
  const like = containing(q ?? "");
  return {
    AND: [
      visibleTo(actor),
      { reference: { not: null } },
      status === "ALL" ? {} : { status: status ?? { in: [...waiting] } },
      kind ? { kind } : {},
      takenById ? { takenById } : {},
      q
        ? {
            OR: [
              { reference: like },
              { organisation: { OR: [{ nameFi: like }, { nameSv: like }, { businessId: like }] } },
            ],
          }
        : {},
    ],
  };
};

/** The queue, what has waited longest first; `next` is where the next page begins. */
export async function listQueue(tx: Tx, actor: Actor, filter: QueueFilter) {
  const rows = await tx.submission.findMany({
    where: filtered(actor, filter),
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    ...(filter.after ? { cursor: { id: filter.after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: {
      id: true,
      reference: true,
      kind: true,
      status: true,
      isUrgent: true,
      effectiveOn: true,
      submittedAt: true,
      takenById: true,
      takenByName: true,
      proposedById: true,
      organisation: { select: { nameFi: true, nameSv: true, businessId: true } },
    },
  });
  return { rows: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}

export const countQueue = (tx: Tx, actor: Actor, filter: QueueFilter): Promise<number> =>
  tx.submission.count({ where: filtered(actor, filter) });

/** How pressing a submission is: its day is near (within three days), has come undecided, or has passed without effect. */
export type Urgency = "near" | "passed" | "not-applied";

const undecided: readonly SubmissionStatus[] = [...waiting, "RETURNED"];

/** From three days before the effective date on, whatever is undecided is overdue (docs/rules.md BR-13b). */
export function urgencyOf(
  submission: { status: SubmissionStatus; effectiveOn: Date | null },
  today: CalendarDate,
): Urgency | null {
  const { status, effectiveOn } = submission;
  if (!effectiveOn) return null;
  const left = daysBetween(today, effectiveOn.toISOString().slice(0, 10));
  if (status === "SCHEDULED") return left < 0 ? "not-applied" : null;
  if (!undecided.includes(status)) return null;
  return left <= 0 ? "passed" : left <= 3 ? "near" : null;
}

/** On what the sender acted: the basis kept in the trail, and since when they have held the role by the portal. */
export async function findSenderBasis(
  tx: Tx,
  submission: {
    id: string;
    organisationId: string;
    submittedById: string | null;
    submittedByRole: string | null;
    submittedAt: Date | null;
  },
): Promise<{ bases: Basis[]; acceptedAt: Date | null }> {
  const { id, organisationId, submittedById, submittedAt } = submission;
  if (!submittedById || !submittedAt) return { bases: [], acceptedAt: null };
  const sent = await tx.auditEvent.findFirst({
    where: {
      chain: organisationId,
      event: "submission.submitted",
      subjectId: id,
      outcome: "DONE",
      at: { lte: submittedAt },
    },
    orderBy: { seq: "desc" },
    select: { basis: true },
  });
  const grant = await tx.roleGrant.findFirst({
    where: { organisationId, personId: submittedById, acceptedAt: { not: null } },
    orderBy: { acceptedAt: "desc" },
    select: { acceptedAt: true },
  });
  return { bases: (sent?.basis?.split("+") ?? []) as Basis[], acceptedAt: grant?.acceptedAt ?? null };
}

type Found = NonNullable<Awaited<ReturnType<typeof findSubmission>>> & { reference: string };

/**
 * One submission as an officer's page looks at it, with what else the page reads of it; null for one that is not there or was
 * never sent. The look goes into the customer's own trail, and last: it locks the head of the chain.
 */
export async function lookAtSubmission<More extends object = object>(
  tx: Tx,
  officer: Officer,
  id: string,
  read?: (submission: Found) => Promise<More>,
): Promise<({ submission: Found } & More) | null> {
  const found = await findSubmission(tx, officer, id);
  if (!found?.reference) return null;
  const { organisationId, reference } = found;
  const submission = { ...found, reference };
  const more = (await read?.(submission)) ?? ({} as More);
  await auditLook(tx, officer, { type: "submission", id, organisationId }, reference);
  return { submission, ...more };
}

/** Whether two officers decide on it: always, never, or when it holds something critical, as is set for its kind. */
export async function needsSecond(
  tx: Tx,
  { kind, answers, before }: { kind: SubmissionKind; answers: unknown; before: unknown },
): Promise<boolean> {
  const setting = await tx.kindSetting.findUnique({ where: { kind }, select: { secondOfficer: true } });
  if (setting?.secondOfficer !== "WHEN_CRITICAL") return setting?.secondOfficer === "ALWAYS";
  const parsed = kindOf(kind).schema.safeParse(answers);
  return parsed.success && kindOf(kind).isCritical(parsed.data, before);
}
