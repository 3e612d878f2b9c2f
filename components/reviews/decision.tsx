import { ActionButton } from "@/components/form/action-button";
import type { FormFrame } from "@/components/form/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { KeyValueList } from "@/components/ui/key-value-list";
import { Note } from "@/components/ui/note";
import type { Officer } from "@/lib/auth/actor";
import { formatDate, formatDateTime, helsinkiDate } from "@/lib/calendar";
import { messagesOf, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { approveSubmission, releaseSubmission, takeSubmission } from "@/lib/reviews/actions";
import { isInHand, isOwn, isProposer, type SubmissionUnderReview } from "@/lib/reviews/policy";
import { DecisionForm } from "./decision-form";

type Props = {
  actor: Officer;
  submission: SubmissionUnderReview;
  frame: FormFrame;
  /** Today in Helsinki. */
  today: string;
  /** Another officer must confirm an approval. */
  needsSecond: boolean;
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
    case "IN_SECOND_REVIEW":
      return <SecondReview {...props} />;
    case "RETURNED":
      return <p>{t("staff.review.waitsForCustomer", { date: formatDate(dayOf(submission.answerBy)) })}</p>;
    default:
      return <Decided {...props} />;
  }
}

function InHand(props: Props) {
  const { submission, frame, today, needsSecond, t, language } = props;
  const { id, version } = submission;
  const day = dayOf(submission.effectiveOn);
  const hasDay = submission.effectiveOn !== null;
  const dateNeeded = hasDay && day <= today ? t("staff.review.newDateNeeded", { date: formatDate(day) }) : null;
  const words = messagesOf(language).staff.review;
  return (
    <>
      {needsSecond && (
        <Note title={words.twoOfficersTitle}>
          <p>{words.twoOfficers}</p>
        </Note>
      )}
      <DecisionForm
        frame={frame}
        words={words}
        submission={{ id, version }}
        dateNeeded={dateNeeded}
        needsSecond={needsSecond}
        hasDay={hasDay}
      />
      <div className="mt-l">
        <Release {...props} />
      </div>
    </>
  );
}

/** What the first officer proposes, and what the second can do about it; the first can only take it back. */
function SecondReview(props: Props) {
  const { actor, submission, frame, t, language } = props;
  const { id, proposedByName, proposedAt, proposedOn, proposedReason, overrideReason } = submission;
  if (isOwn(actor, submission)) return <Own {...props} />;
  const isFirst = isProposer(actor, submission);
  const rows = [
    { label: t("staff.review.proposedBy"), value: proposedByName },
    { label: t("staff.review.proposedAt"), value: proposedAt && formatDateTime(proposedAt, language) },
    { label: t("staff.review.proposedOn"), value: proposedOn && formatDate(dayOf(proposedOn)) },
    { label: t("staff.review.decisionReason"), value: proposedReason ?? t("staff.review.noReason") },
    { label: t("staff.review.override"), value: overrideReason },
  ];
  return (
    <>
      <Note tone="warn" title={t("staff.review.secondTitle")}>
        <p>{t(isFirst ? "staff.review.secondOwn" : "staff.review.second", { name: proposedByName ?? "" })}</p>
      </Note>
      <KeyValueList rows={rows.flatMap(({ label, value }) => (value ? [{ label, value }] : []))} />
      <Actions>
        {!isFirst && (
          <ActionButton
            action={approveSubmission}
            idempotencyKey={frame.idempotencyKey}
            values={{ ...seenOf(submission), reason: "", effectiveOn: "" }}
          >
            {t("staff.review.confirmApproval")}
          </ActionButton>
        )}
        <ButtonLink href={`/staff/submissions/${id}/decline`} tone="secondary">
          {t(isFirst ? "staff.review.takeBackProposal" : "staff.review.declineProposal")}
        </ButtonLink>
      </Actions>
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
  const { decidedByName, decidedAt, decisionReason, effectiveAt, overrideReason, proposedByName, status } = submission;
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
          ...(overrideReason ? [{ label: t("staff.review.override"), value: overrideReason }] : []),
          ...(proposedByName ? [{ label: t("staff.review.proposedBy"), value: proposedByName }] : []),
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
