import { notFound } from "next/navigation";
import { SubmissionFiles } from "@/components/attachments/submission-files";
import { ConfirmationState } from "@/components/confirmations/confirmation-state";
import { MessagesLink } from "@/components/correspondence/messages-link";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DeliveryNote } from "@/components/log-deliveries/delivery-note";
import { Bundle } from "@/components/submissions/bundle";
import { Contents, contentsTitle } from "@/components/submissions/contents";
import { Effects } from "@/components/submissions/effects";
import { IncompleteSteps } from "@/components/submissions/incomplete-steps";
import { ReturnedFields } from "@/components/submissions/returned-fields";
import { SubmissionFacts } from "@/components/submissions/submission-facts";
import { SubmissionTimeline } from "@/components/submissions/timeline";
import { Warnings } from "@/components/submissions/warnings";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { TwoColumns } from "@/components/ui/two-columns";
import { may as mayAboutAttachments } from "@/lib/attachments/policy";
import { may as mayAboutConfirmations } from "@/lib/confirmations/policy";
import { listConfirmations } from "@/lib/confirmations/queries";
import { viewBeside } from "@/lib/correspondence/queries";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { findDelivery } from "@/lib/log-deliveries/queries";
import { countUnread } from "@/lib/messages/queries";
import { hasReceipt } from "@/lib/receipts/policy";
import { copySubmission } from "@/lib/submissions/actions";
import { viewBundle } from "@/lib/submissions/kinds/organisation-change/bundle";
import { may } from "@/lib/submissions/policy";
import { keepsClock, lastReturn, nextStep, viewSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** A submission as its customer follows it: where it is, what happens next, what it says, and all that has happened. */
export default async function SubmissionPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/[id]">) {
  const [{ businessId, id }, { done }] = await Promise.all([params, searchParams]);
  const list = `/organisations/${businessId}/submissions`;
  const base = `${list}/${id}`;
  const actor = await requireMember(businessId, base);
  const { language, t } = await i18n();
  const seen = await view(actor, async (tx) => {
    const known = await viewSubmission(tx, actor, id, { now: new Date(), language });
    if (!known) return null;
    const beside = await viewBeside(tx, actor, known.submission);
    const confirmations = await listConfirmations(tx, id);
    const bundle = await viewBundle(tx, actor, known.submission);
    const delivery = await findDelivery(tx, actor, id);
    return { ...known, beside, bundle, confirmations, delivery, unread: await countUnread(tx, actor) };
  });
  if (!seen) notFound();
  const { submission, states, open, fields, warnings, effects, beside, bundle, confirmations, unread } = seen;
  const words = messagesOf(language).submissions.view;
  const isReturned = submission.status === "RETURNED";
  const goOn = isReturned ? (open[0] ?? "check") : nextStep(states, "");
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, done)}>
      <PageTitle
        title={t(`submissions.kinds.${submission.kind}`)}
        crumbs={[{ href: list, label: t("submissions.title") }]}
      />
      <SubmissionFacts submission={submission} language={language} />
      {seen.delivery && <DeliveryNote delivery={seen.delivery} language={language} />}
      {hasReceipt(submission) && (
        <p>
          <a href={`/api/submissions/${id}/receipt`} download>
            {t("exports.receipt.download")}
          </a>
        </p>
      )}
      <MessagesLink
        href={`${base}/messages`}
        count={beside.messages}
        isOpen={submission.reference !== null}
        language={language}
      />
      <ConfirmationState rows={confirmations} language={language} />
      {submission.status === "AWAITING_CONFIRMATION" && (
        <Actions>
          <ButtonLink href={`${base}/confirm`}>{t("confirmations.open")}</ButtonLink>
          {mayAboutConfirmations.reopen(actor, submission) && (
            <ButtonLink href={`${base}/reopen`} tone="secondary">
              {t("confirmations.reopenLink")}
            </ButtonLink>
          )}
        </Actions>
      )}
      {isReturned && (
        <ReturnedFields
          kind={submission.kind}
          fields={lastReturn(submission)}
          isClockKept={keepsClock(submission)}
          base={base}
          language={language}
        />
      )}
      {seen.isNewer && <Note tone="warn">{t("refusals.submission.newer-version")}</Note>}
      {may.save(actor, submission) && !seen.isNewer && (
        <Actions>
          <ButtonLink href={`${base}/${goOn}`}>{isReturned ? words.mend : words.continue}</ButtonLink>
        </Actions>
      )}
      <div className="mt-xl">
        <TwoColumns
          aside={
            <>
              <h2 className="text-h3">{t("submissions.timeline.title")}</h2>
              <SubmissionTimeline submission={submission} happenings={beside.happenings} language={language} />
            </>
          }
        >
          {submission.status === "DRAFT" && !fields && may.save(actor, submission) && (
            <IncompleteSteps kind={submission.kind} base={base} states={states} language={language} />
          )}
          {fields && (
            <>
              <h2>{contentsTitle(fields, language)}</h2>
              <Warnings warnings={warnings} language={language} />
              <Contents kind={submission.kind} fields={fields} language={language} />
              <Effects {...effects} language={language} />
            </>
          )}
          <Bundle bundle={bundle} current={id} language={language} />
          <SubmissionFiles
            kind={submission.kind}
            attachments={beside.attachments}
            language={language}
            changeHref={mayAboutAttachments.add(actor, submission) ? `${base}/attachments` : null}
          />
          {may.copy(actor, submission) && (
            <ActionButton
              action={copySubmission}
              idempotencyKey={formFrame(language).idempotencyKey}
              actingFor={businessId}
              values={{ submissionId: id }}
              tone="secondary"
            >
              {words.copy}
            </ActionButton>
          )}
          {may.withdraw(actor, submission) && (
            <Actions>
              <ButtonLink href={`${base}/withdraw`} tone="danger">
                {submission.status === "DRAFT" ? words.discard : words.withdraw}
              </ButtonLink>
            </Actions>
          )}
        </TwoColumns>
      </div>
    </OrganisationFrame>
  );
}
