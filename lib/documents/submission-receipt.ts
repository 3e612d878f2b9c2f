import { formatDate, formatDateTime } from "../calendar";
import { env } from "../env";
import { sentence, type Translator, translator } from "../i18n";
import { comparedName, comparedText } from "../i18n/compared";
import type { Language } from "../i18n/language";
import { withParams } from "../paging";
import type { Received } from "../receipts/queries";
import type { ComparedField } from "../submissions/kinds/kind";
import { type Receipt, receiptPdf } from "./receipt";

const dayOf = (column: Date | null) => (column ? formatDate(column.toISOString().slice(0, 10)) : "");

const rolesIn = (t: Translator, roles: string | null) =>
  (roles ?? "").split(",").flatMap((role) => sentence(t, `roles.names.${role}`) ?? []);

/** The receipt of a submission in words. */
function receiptOf(received: Received, language: Language): Receipt {
  const t = translator(language);
  return {
    language,
    title: t("exports.receipt.title", { reference: received.submission.reference }),
    lead: t("exports.receipt.lead"),
    made: received.submission.submittedAt,
    facts: factsOf(received, t, language),
    table: tableOf(received, t, language),
    lists: [confirmersOf(received, t, language), attachmentsOf(received, t)],
    proof: proofOf(received, t),
    pageOf: (page, pages) => t("exports.receipt.page", { page, pages }),
  };
}

function factsOf({ submission, customer }: Received, t: Translator, language: Language): Receipt["facts"] {
  const { reference, kind, submittedAt, arrival, effectiveOn } = submission;
  const sender = [submission.submittedByName ?? "", rolesIn(t, submission.submittedByRole).join(", ")];
  const arrived = t(`exports.receipt.arrivals.${arrival}`, { date: dayOf(submission.arrivedOn) });
  return [
    { label: t("exports.receipt.reference"), value: reference },
    { label: t("exports.receipt.kind"), value: t(`submissions.kinds.${kind}`) },
    { label: t("exports.receipt.customer"), value: `${customer.name} (${customer.businessId})` },
    { label: t("exports.receipt.arrived"), value: formatDateTime(submittedAt, language) },
    { label: t("exports.receipt.arrival"), value: arrived },
    { label: t("exports.receipt.sender"), value: sender.filter(Boolean).join(", ") },
    ...(effectiveOn ? [{ label: t("exports.receipt.effectiveOn"), value: dayOf(effectiveOn) }] : []),
  ];
}

/** Beside what was in force, where anything was; else what was answered alone. */
function tableOf({ submission, fields }: Received, t: Translator, language: Language): Receipt["table"] {
  const { kind } = submission;
  const texts = (field: ComparedField, values: string[] | null) =>
    (values ?? []).map((value) => comparedText(language, kind, field, value)).join("\n");
  const told = fields.filter((field) => field.isChanged || field.after);
  const isCompared = told.some(({ before }) => before !== null);
  const heads = isCompared
    ? [t("exports.receipt.field"), t("exports.receipt.before"), t("exports.receipt.after")]
    : [t("exports.receipt.field"), t("exports.receipt.given")];
  return {
    title: t("exports.receipt.sent"),
    none: t("exports.receipt.nothing"),
    heads,
    rows: told.map((field) => {
      const after = texts(field, field.after);
      const name = comparedName(language, kind, field.field);
      return isCompared ? [name, texts(field, field.before), after] : [name, after];
    }),
  };
}

const confirmersOf = ({ confirmations }: Received, t: Translator, language: Language): Receipt["lists"][number] => ({
  title: t("exports.receipt.signatories"),
  heads: [t("exports.receipt.signatory"), t("exports.receipt.confirmedAt")],
  rows: confirmations.map(({ name, registerRole, confirmedAt }) => [
    [name, ...rightsIn(t, registerRole)].join(", "),
    formatDateTime(confirmedAt, language),
  ]),
  shares: [1, 1],
});

/** By what in the register somebody may sign. */
const rightsIn = (t: Translator, roles: string | null) =>
  (roles ?? "")
    .split(",")
    .filter(Boolean)
    .map((code) => sentence(t, `services.signatoryRoles.${code}`) ?? t("services.signatoryRoles.other", { code }));

const attachmentsOf = ({ attachments }: Received, t: Translator): Receipt["lists"][number] => ({
  title: t("exports.receipt.attachments"),
  heads: [t("exports.receipt.attachment"), t("exports.receipt.attachmentSum")],
  rows: attachments.map(({ name, sha256 }) => [name, sha256]),
  shares: [2, 3],
});

function proofOf({ submission, contentHash, link, isVerifiable }: Received, t: Translator): Receipt["proof"] {
  const path = withParams("/verify", { reference: submission.reference, hash: contentHash, link: link?.hash });
  return {
    title: t("exports.receipt.proof"),
    text: t("exports.receipt.proofText"),
    facts: [
      { label: t("exports.receipt.hash"), value: contentHash },
      ...(link ? [{ label: t("exports.receipt.link", { seq: link.seq }), value: link.hash }] : []),
    ],
    where: t("exports.receipt.verify"),
    address: isVerifiable && link ? `${env().ORIGIN}${path}` : null,
  };
}

/** The receipt of a submission as a tagged PDF in the reader's language. */
export const submissionReceipt = (received: Received, language: Language): AsyncIterable<Uint8Array> =>
  receiptPdf(receiptOf(received, language));
