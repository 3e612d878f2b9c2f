import { ArrivalLine } from "@/components/recordings/recording-facts";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import { formatDate, formatDateTime } from "@/lib/calendar";
import { messagesOf, sentence, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { WholeSubmission } from "@/lib/submissions/queries";
import { senderNames } from "./senders";
import { SubmissionStatusTag } from "./status-tag";

const dayOf = (column: Date | null) => (column ? formatDate(column.toISOString().slice(0, 10)) : "");

/** Where a submission is, what happens next, and who sent it when. */
export function SubmissionFacts({ submission, language }: { submission: WholeSubmission; language: Language }) {
  const t = translator(language);
  const words = messagesOf(language).submissions.view;
  const { status, decisionReason } = submission;
  const isDelivered = submission.kind === "LOG_DATA_REQUEST" && (status === "SCHEDULED" || status === "EFFECTIVE");
  const next = t(isDelivered ? `logRequest.what.${status}` : `submissions.view.what.${status}`, {
    date: dayOf(submission.effectiveOn),
    answerBy: dayOf(submission.answerBy),
  });
  const roles = (submission.submittedByRole ?? "")
    .split(",")
    .flatMap((role) => sentence(t, `roles.names.${role}`) ?? []);
  const sender = [submission.submittedByName, roles.join(", ")].filter(Boolean).join(" · ");
  const rows = [
    { label: words.reference, value: submission.reference },
    { label: words.effectiveOn, value: dayOf(submission.effectiveOn) },
    { label: words.sent, value: submission.submittedAt && formatDateTime(submission.submittedAt, language) },
    { label: words.sender, value: sender },
    { label: words.drafter, value: submission.submittedByName ? "" : submission.draftedByName },
    { label: words.decided, value: submission.decidedAt && formatDateTime(submission.decidedAt, language) },
    { label: words.reason, value: decisionReason },
    { label: words.override, value: submission.decidedAt && submission.overrideReason },
  ];
  return (
    <>
      <p>
        <SubmissionStatusTag kind={submission.kind} status={status} language={language} />
      </p>
      <Note tone={status === "RETURNED" ? "warn" : "info"} title={words.next}>
        <p>{next}</p>
        {status === "DRAFT" && (
          <p>{t("submissions.view.waitsForSender", { roles: senderNames(submission.kind, language) })}</p>
        )}
      </Note>
      <ArrivalLine submission={submission} language={language} />
      <KeyValueList rows={rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
    </>
  );
}
