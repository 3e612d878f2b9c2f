import { formatDate, formatDateTime } from "../calendar";
import { sentence, translator } from "../i18n";
import { comparedName, comparedText } from "../i18n/compared";
import type { Language } from "../i18n/language";
import type { Received } from "../receipts/queries";
import type { ComparedField } from "../submissions/kinds/kind";
import { type Receipt, receiptPdf } from "./receipt";

/** The receipt of a submission in words. */
function receiptOf({ submission, customer, fields, contentHash, link }: Received, language: Language): Receipt {
  const t = translator(language);
  const roles = (submission.submittedByRole ?? "")
    .split(",")
    .flatMap((role) => sentence(t, `roles.names.${role}`) ?? []);
  const texts = (field: ComparedField, values: string[] | null) =>
    (values ?? []).map((value) => comparedText(language, submission.kind, field, value));
  const effectiveOn = submission.effectiveOn?.toISOString().slice(0, 10);
  const sender = [submission.submittedByName ?? "", roles.join(", ")].filter(Boolean).join(", ");
  return {
    language,
    title: t("exports.receipt.title", { reference: submission.reference }),
    lead: t("exports.receipt.lead"),
    made: submission.submittedAt,
    facts: [
      { label: t("exports.receipt.reference"), value: submission.reference },
      { label: t("exports.receipt.kind"), value: t(`submissions.kinds.${submission.kind}`) },
      { label: t("exports.receipt.customer"), value: `${customer.name} (${customer.businessId})` },
      { label: t("exports.receipt.arrived"), value: formatDateTime(submission.submittedAt, language) },
      { label: t("exports.receipt.sender"), value: sender },
      ...(effectiveOn ? [{ label: t("exports.receipt.effectiveOn"), value: formatDate(effectiveOn) }] : []),
    ],
    table: {
      title: t("exports.receipt.sent"),
      none: t("exports.receipt.nothing"),
      heads: {
        label: t("exports.receipt.field"),
        before: t("exports.receipt.before"),
        after: t("exports.receipt.after"),
      },
      rows: fields
        .filter((field) => field.isChanged || field.after)
        .map((field) => ({
          label: comparedName(language, submission.kind, field.field),
          before: texts(field, field.before),
          after: texts(field, field.after),
        })),
    },
    proof: {
      title: t("exports.receipt.proof"),
      text: t("exports.receipt.proofText"),
      facts: [
        { label: t("exports.receipt.hash"), value: contentHash },
        ...(link ? [{ label: t("exports.receipt.link", { seq: link.seq }), value: link.hash }] : []),
      ],
    },
    pageOf: (page, pages) => t("exports.receipt.page", { page, pages }),
  };
}

/** The receipt of a submission as a tagged PDF in the reader's language. */
export const submissionReceipt = (received: Received, language: Language): AsyncIterable<Uint8Array> =>
  receiptPdf(receiptOf(received, language));
