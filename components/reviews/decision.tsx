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

const seenOf = ({ id, version }: SubmissionUnderReview) => ({ submissionId: id, version });

/** What the officer can do about the submission now, or what has been decided of it. */
export function Decision(props: Props) {
  const { actor, submission, t } = props;
  switch (submission.status) {
    case "SUBMITTED":
      return isOwn(actor, submission) ? <Own {...props} /> : <Free {...props} />;
    case "IN_REVIEW":
      return isInHand(actor, submission) ? <InHand {...props} /> : <Taken {...props} />;
    case "RETURNED":
      return <p>{t("staff.review.waitsForCustomer", { date: formatDate(dayOf(submission.answerBy)) })}</p>;
    default:
      return <Decided {...props} />;
  }
}

function InHand(props: Props) {
  const { submission, frame, today, t, language } = props;
  const { id, version } = submission;
  const day = dayOf(submission.effectiveOn);
  const dateNeeded = day <= today ? t("staff.review.newDateNeeded", { date: formatDate(day) }) : null;
  const words = messagesOf(language).staff.review;
  return (
    <>
      <DecisionForm frame={frame} words={words} submission={{ id, version }} dateNeeded={dateNeeded} />
      <div className="mt-l">
        <Release {...props} />
      </div>
    </>
  );
}

const Taken = (props: Props) => (
  <Note title={props.t("staff.review.takenTitle")}>
    <p>{props.t("staff.review.taken", { name: props.submission.takenByName ?? "" })}</p>
    <Release {...props} />
  </Note>
);

const Release = ({ submission, frame, t }: Props) => (
  <ActionButton
    action={releaseSubmission}
    idempotencyKey={frame.idempotencyKey}
    values={seenOf(submission)}
    tone="secondary"
  >
    {t("staff.review.release")}
  </ActionButton>
);

const Own = ({ t }: Props) => (
  <Note tone="warn" title={t("staff.review.ownTitle")}>
    <p>{t("staff.review.own")}</p>
  </Note>
);

const Free = ({ submission, frame, t }: Props) => (
  <>
    <p>{t("staff.review.free")}</p>
    <ActionButton action={takeSubmission} idempotencyKey={frame.idempotencyKey} values={seenOf(submission)}>
      {t("staff.review.take")}
    </ActionButton>
  </>
);

function Decided({ actor, submission, t, language }: Props) {
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
      {status === "SCHEDULED" && !isOwn(actor, submission) && (
        <Actions>
          <ButtonLink href={`/staff/submissions/${submission.id}/cancel`} tone="danger">
            {t("staff.review.cancel")}
          </ButtonLink>
        </Actions>
      )}
    </>
  );
}
