import Link from "next/link";
import { notFound } from "next/navigation";
import { SubmissionFiles } from "@/components/attachments/submission-files";
import { ConfirmationState } from "@/components/confirmations/confirmation-state";
import { MessagesLink } from "@/components/correspondence/messages-link";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Delivery } from "@/components/log-deliveries/delivery";
import { ArrivalLine } from "@/components/recordings/recording-facts";
import { Decision } from "@/components/reviews/decision";
import { LastReturn } from "@/components/reviews/last-return";
import { ReviewAside } from "@/components/reviews/review-aside";
import { StatusLine } from "@/components/reviews/status-line";
import { Bundle } from "@/components/submissions/bundle";
import { Conflicts } from "@/components/submissions/conflicts";
import { Contents, contentsTitle } from "@/components/submissions/contents";
import { Effects } from "@/components/submissions/effects";
import { Warnings } from "@/components/submissions/warnings";
import { Note } from "@/components/ui/note";
import { TwoColumns } from "@/components/ui/two-columns";
import { helsinkiDate } from "@/lib/calendar";
import { listConfirmations } from "@/lib/confirmations/queries";
import { viewBeside } from "@/lib/correspondence/queries";
import type { Translator } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/log-deliveries/policy";
import { findDelivery } from "@/lib/log-deliveries/queries";
import { hasReceipt } from "@/lib/receipts/policy";
import { isInHand } from "@/lib/reviews/policy";
import { findSenderBasis, lookAtSubmission, needsSecond } from "@/lib/reviews/queries";
import { viewBundle } from "@/lib/submissions/kinds/organisation-change/bundle";
import { comparisonOf, conflictsNow, effectsOf, keepsClock, lastReturn, warningsOf } from "@/lib/submissions/queries";
import { signedForm } from "@/lib/submissions/sending";
import { requireOfficer, view } from "@/lib/view";

/** One submission under review: what changes, who sent it, what has happened, and the decision. */
export default async function ReviewPage({ params, searchParams }: PageProps<"/staff/submissions/[id]">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(path);
  const { language, t } = await i18n();
  const now = new Date();
  const seen = await view(actor, (tx) =>
    lookAtSubmission(tx, actor, id, async (found) => ({
      fields: await comparisonOf(tx, found, language),
      warnings: await warningsOf(tx, found, now),
      effects: await effectsOf(tx, found, { now, language }),
      sender: await findSenderBasis(tx, found),
      beside: await viewBeside(tx, actor, found),
      bundle: await viewBundle(tx, actor, found),
      conflicts: await conflictsNow(tx, actor, found),
      confirmations: await listConfirmations(tx, id),
      needsSecond: await needsSecond(tx, found),
      delivery: await findDelivery(tx, actor, id),
    })),
  );
  if (!seen) notFound();
  const { submission, fields, warnings, effects, sender, beside, bundle, conflicts, confirmations } = seen;
  const words = { t, language };
  const isSignedOnPaper =
    confirmations.length === 0 && beside.attachments.some(({ purpose }) => purpose === signedForm);
  const mayReturn = isInHand(actor, submission);
  const isUndecided = ["SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED"].includes(submission.status);
  return (
    <StaffFrame actor={actor} current="queue" done={doneText(t, done)}>
      <PageTitle
        title={`${submission.reference} ${t(`submissions.kinds.${submission.kind}`)}`}
        crumbs={[{ href: "/staff/queue", label: t("staff.queue.title") }]}
      />
      <StatusLine submission={submission} isMine={mayReturn} {...words} />
      <ArrivalLine submission={submission} language={language} />
      {isUndecided && <Warnings warnings={warnings} language={language} />}
      {isUndecided && <Conflicts conflicts={conflicts} base="/staff/submissions" language={language} />}
      {isUndecided && isSignedOnPaper && <Note tone="warn" title={t("staff.review.signedForm")} />}
      <ConfirmationState rows={confirmations} language={language} />
      <TwoColumns
        aside={<ReviewAside submission={submission} sender={sender} happenings={beside.happenings} {...words} />}
      >
        <h2 className="text-h3">{contentsTitle(fields, language)}</h2>
        {hasReceipt(submission) && (
          <p>
            <a href={`/api/submissions/${id}/receipt`} download>
              {t("exports.receipt.download")}
            </a>
          </p>
        )}
        <Contents
          kind={submission.kind}
          fields={fields}
          language={language}
          action={
            mayReturn
              ? ({ field }) => (
                  <CorrectionLink
                    href={`${path}/return?field=${field}`}
                    field={comparedName(language, submission.kind, field)}
                    t={t}
                  />
                )
              : undefined
          }
        />
        <Effects {...effects} language={language} />
        <Bundle bundle={bundle} current={id} language={language} />
        <p className="text-ink-soft text-note">{t("staff.review.confidential")}</p>
        {isUndecided && (
          <LastReturn
            kind={submission.kind}
            fields={lastReturn(submission)}
            isClockKept={keepsClock(submission)}
            {...words}
          />
        )}
        <SubmissionFiles kind={submission.kind} attachments={beside.attachments} language={language} />
        <MessagesLink href={`${path}/messages`} count={beside.messages} isOpen language={language} />
        <Delivery
          submission={submission}
          delivery={seen.delivery}
          mayRecord={may.record(actor, submission)}
          {...words}
        />
        <h2>{t("staff.review.decision")}</h2>
        <Decision
          actor={actor}
          submission={submission}
          frame={formFrame(language)}
          today={helsinkiDate(now)}
          needsSecond={seen.needsSecond}
          {...words}
        />
      </TwoColumns>
    </StaffFrame>
  );
}

const CorrectionLink = ({ href, field, t }: { href: string; field: string; t: Translator }) => (
  <Link href={href} prefetch={false} aria-label={t("staff.review.correctionOf", { field })}>
    {t("staff.review.correction")}
  </Link>
);
