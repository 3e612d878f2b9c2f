import type { ReactNode } from "react";
import { ActionButton } from "@/components/form/action-button";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import type { Officer } from "@/lib/auth/actor";
import { formatDate, formatDateTime, helsinkiDate } from "@/lib/calendar";
import { messagesOf, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { releaseSubmission, takeSubmission } from "@/lib/reviews/actions";
import { isInHand, isOwn, type SubmissionUnderReview } from "@/lib/reviews/policy";
import { DecisionForm } from "./decision-form";

type Props = {
  actor: Officer;
  submission: SubmissionUnderReview;
  frame: FormFrame;
  /** Today in Helsinki. */
  today: string;
  t: Translator;
  language: Language;
};

const dayOf = (column: Date | null) => (column ? column.toISOString().slice(0, 10) : "");

/** What the officer can do about the submission now, or what has been decided of it. */
export function Decision({ actor, submission, frame, today, t, language }: Props) {
  const words = messagesOf(language).staff.review;
  const { id, version, status, effectiveOn } = submission;
  const seen = { submissionId: id, version };
  const release = (
    <ActionButton action={releaseSubmission} idempotencyKey={frame.idempotencyKey} values={seen} tone="secondary">
      {words.release}
    </ActionButton>
  );
  if (isInHand(actor, submission)) {
    const day = dayOf(effectiveOn);
    const dateNeeded = day <= today ? t("staff.review.newDateNeeded", { date: formatDate(day) }) : null;
    return (
      <>
        <DecisionForm frame={frame} words={words} submission={{ id, version }} dateNeeded={dateNeeded} />
        <div className="mt-l">{release}</div>
      </>
    );
  }
  if (status === "IN_REVIEW")
    return (
      <Note title={words.takenTitle}>
        <p>{t("staff.review.taken", { name: submission.takenByName ?? "" })}</p>
        {release}
      </Note>
    );
  if (isOwn(actor, submission))
    return (
      <Note tone="warn" title={words.ownTitle}>
        <p>{words.own}</p>
      </Note>
    );
  if (status === "SUBMITTED")
    return (
      <>
        <p>{words.free}</p>
        <ActionButton action={takeSubmission} idempotencyKey={frame.idempotencyKey} values={seen}>
          {words.take}
        </ActionButton>
      </>
    );
  if (status === "RETURNED")
    return <p>{t("staff.review.waitsForCustomer", { date: formatDate(dayOf(submission.answerBy)) })}</p>;
  return (
    <Decided submission={submission} t={t} language={language}>
      {status === "SCHEDULED" && (
        <Actions>
          <ButtonLink href={`/staff/submissions/${id}/cancel`} tone="danger">
            {words.cancel}
          </ButtonLink>
        </Actions>
      )}
    </Decided>
  );
}

function Decided({
  submission,
  t,
  language,
  children,
}: Pick<Props, "submission" | "t" | "language"> & { children: ReactNode }) {
  const { decidedByName, decidedAt, decisionReason, effectiveAt, status } = submission;
  if (!decidedAt) return <p>{t(`submissions.statuses.${status}`)}</p>;
  const applied = effectiveAt
    ? [{ label: t("staff.review.appliedAt"), value: formatDateTime(effectiveAt, language) }]
    : [];
  return (
    <>
      <KeyValueList
        rows={[
          { label: t("staff.queue.status"), value: t(`submissions.statuses.${status}`) },
          { label: t("staff.review.decidedBy"), value: decidedByName },
          { label: t("staff.review.decidedAt"), value: formatDate(helsinkiDate(decidedAt)) },
          {
            label: t("staff.review.decisionReason"),
            value: <span className="whitespace-pre-line">{decisionReason ?? t("staff.review.noReason")}</span>,
          },
          ...applied,
        ]}
      />
      {children}
    </>
  );
}
