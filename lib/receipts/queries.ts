import { lastSentAt, listSentAttachments, type ShownAttachment } from "../attachments/queries";
import type { Actor } from "../auth/actor";
import { contentHashOf } from "../canonical";
import type { Tx } from "../db";
import type { SubmissionKind } from "../db/generated/enums";
import type { Language } from "../i18n/language";
import { localName } from "../i18n/local-name";
import { listOrganisationNames } from "../organisations/queries";
import { kindOf } from "../submissions/kinds";
import type { ComparedField } from "../submissions/kinds/kind";
import { findSubmission, type WholeSubmission } from "../submissions/queries";
import { hasReceipt } from "./policy";

/** What a receipt is drawn from. */
export interface Received {
  submission: WholeSubmission & { reference: string; submittedAt: Date };
  customer: { name: string; businessId: string };
  fields: ComparedField[];
  /** SHA-256 of the answers as canonical JSON. */
  contentHash: string;
  /** Whether the database keeps the same sum, so that anyone who holds the receipt can have it verified. */
  isVerifiable: boolean;
  /** The line of the customer's audit trail that the sending left. */
  link: { seq: string; hash: string } | null;
  attachments: ShownAttachment[];
  confirmations: { name: string; registerRole: string | null; confirmedAt: Date }[];
}

/** Sent by its sender or by the last of those who had to confirm it, or recorded by an officer as it came. */
const arrivals = ["submission.submitted", "submission.confirmed", "recording.registered"] as const;

/** What was received, for whoever may see the submission; null when there is none, or nothing has been received as it stands. */
export async function findReceived(tx: Tx, actor: Actor, id: string, language: Language): Promise<Received | null> {
  const submission = await findSubmission(tx, actor, id);
  if (!submission || !hasReceipt(submission)) return null;
  const { reference, submittedAt, organisationId } = submission;
  if (!reference || !submittedAt) return null;
  const answers = submission.sentAnswers ?? submission.answers;
  const contentHash = contentHashOf(await storedAnswers(tx, id));
  const customer = (await listOrganisationNames(tx, [organisationId])).get(organisationId);
  return {
    submission: { ...submission, answers, reference, submittedAt },
    customer: { name: customer ? localName(customer, language) : "", businessId: customer?.businessId ?? "" },
    fields: comparedIn({ ...submission, answers }, language),
    contentHash,
    isVerifiable: contentHash === submission.contentHash,
    link: await findLink(tx, submission),
    attachments: await listSentAttachments(tx, actor, submission),
    confirmations: await listGiven(tx, submission),
  };
}

/** What was sent, to the letter: a submission of an older version is read otherwise, but its sum is of what was stored. */
async function storedAnswers(tx: Tx, id: string): Promise<unknown> {
  const { answers, sentAnswers } = await tx.submission.findUniqueOrThrow({
    where: { id },
    select: { answers: true, sentAnswers: true },
  });
  return sentAnswers ?? answers;
}

function comparedIn({ kind: code, answers, before }: WholeSubmission, language: Language): ComparedField[] {
  const kind = kindOf(code);
  const parsed = kind.schema.safeParse(answers);
  return parsed.success ? kind.compare(before, parsed.data, language) : [];
}

/** The line of the trail was written in the same moment as the step on the timeline. */
async function findLink(tx: Tx, submission: WholeSubmission): Promise<Received["link"]> {
  const sentAt = lastSentAt(submission);
  const [link] = await tx.auditEvent.findMany({
    where: {
      chain: submission.organisationId,
      subjectId: submission.id,
      event: { in: [...arrivals] },
      outcome: "DONE",
      ...(sentAt && { at: sentAt }),
    },
    select: { seq: true, hash: true },
    orderBy: { seq: "desc" },
    take: 1,
  });
  return link ? { seq: String(link.seq), hash: link.hash } : null;
}

/** Whoever had confirmed it when it was sent. */
async function listGiven(tx: Tx, submission: WholeSubmission): Promise<Received["confirmations"]> {
  const sentAt = lastSentAt(submission);
  const rows = await tx.submissionConfirmation.findMany({
    where: { submissionId: submission.id, confirmedAt: { not: null } },
    select: { name: true, confirmedName: true, registerRole: true, confirmedAt: true, voidedAt: true },
    orderBy: { confirmedAt: "asc" },
  });
  return rows.flatMap(({ name, confirmedName, registerRole, confirmedAt, voidedAt }) =>
    confirmedAt && sentAt && confirmedAt <= sentAt && (!voidedAt || voidedAt > sentAt)
      ? [{ name: confirmedName ?? name ?? "", registerRole, confirmedAt }]
      : [],
  );
}

/** What is told of a receipt to anyone who holds it; null when there is none with this number and sum. */
export interface Verified {
  kind: SubmissionKind;
  organisation: { nameFi: string; nameSv: string | null };
  submittedAt: Date;
  isLinkFound: boolean;
}

/** Looks a receipt up by all that stands on it: its number, the sum of its content and the link of the audit trail. */
export async function verifyReceipt(
  tx: Tx,
  { reference, hash, link }: { reference: string; hash: string; link: string },
): Promise<Verified | null> {
  const rows = await tx.$queryRaw<
    {
      kind: SubmissionKind;
      organisation_fi: string;
      organisation_sv: string | null;
      submitted_at: Date;
      link_found: boolean;
    }[]
  >`SELECT * FROM shared_receipt(${reference}, ${hash}, ${link})`;
  const [row] = rows;
  return row
    ? {
        kind: row.kind,
        organisation: { nameFi: row.organisation_fi, nameSv: row.organisation_sv },
        submittedAt: row.submitted_at,
        isLinkFound: row.link_found,
      }
    : null;
}
