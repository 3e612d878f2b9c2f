import type { Actor } from "../auth/actor";
import { contentHashOf } from "../canonical";
import type { Tx } from "../db";
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
  /** The line of the customer's audit trail that the sending left. */
  link: { seq: string; hash: string } | null;
}

/** Sent by its sender, or by the last of those who had to confirm it. */
const arrivals = ["submission.submitted", "submission.confirmed"] as const;

/** What was received, for whoever may see the submission; null when there is none, or nothing has been received as it stands. */
export async function findReceived(tx: Tx, actor: Actor, id: string, language: Language): Promise<Received | null> {
  const submission = await findSubmission(tx, actor, id);
  if (!submission || !hasReceipt(submission)) return null;
  const { reference, submittedAt, organisationId } = submission;
  if (!reference || !submittedAt) return null;
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(submission.answers);
  const [link] = await tx.auditEvent.findMany({
    where: { chain: organisationId, subjectId: id, event: { in: [...arrivals] }, outcome: "DONE" },
    select: { seq: true, hash: true },
    orderBy: { seq: "desc" },
    take: 1,
  });
  const customer = (await listOrganisationNames(tx, [organisationId])).get(organisationId);
  return {
    submission: { ...submission, reference, submittedAt },
    customer: { name: customer ? localName(customer, language) : "", businessId: customer?.businessId ?? "" },
    fields: parsed.success ? kind.compare(submission.before, parsed.data, language) : [],
    contentHash: contentHashOf(submission.answers),
    link: link ? { seq: String(link.seq), hash: link.hash } : null,
  };
}
