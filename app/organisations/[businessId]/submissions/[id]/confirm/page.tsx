import { notFound, redirect } from "next/navigation";
import { ConfirmForm } from "@/components/confirmations/confirm-form";
import { ConfirmationState } from "@/components/confirmations/confirmation-state";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { AnswersView } from "@/components/submissions/answers-view";
import { Effects } from "@/components/submissions/effects";
import { Warnings } from "@/components/submissions/warnings";
import { Actions, Button, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { startSignIn } from "@/lib/auth/sign-in";
import { freshMinutes, may } from "@/lib/confirmations/policy";
import { findAwaiting, judgeConfirming } from "@/lib/confirmations/queries";
import { messagesOf, sentence } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { kindOf } from "@/lib/submissions/kinds";
import { comparisonOf, draftOf, effectsOf, warningsOf } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** What somebody is asked to confirm, and the confirming: freshly identified, or by way of the sign-in. */
export default async function ConfirmPage({
  params,
}: PageProps<"/organisations/[businessId]/submissions/[id]/confirm">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/confirm`);
  const { language, t } = await i18n();
  const now = new Date();
  const seen = await view(actor, async (tx) => {
    const submission = await findAwaiting(tx, actor, id);
    if (!submission || !may.confirm(actor, submission)) return null;
    return {
      submission,
      judged: await judgeConfirming(tx, actor, submission, now),
      fields: await comparisonOf(tx, submission, language),
      warnings: await warningsOf(tx, submission, now),
      effects: await effectsOf(tx, submission, { now, language }),
      unread: await countUnread(tx, actor),
    };
  });
  if (!seen) notFound();
  const { submission, judged, fields, warnings, effects, unread } = seen;
  if (submission.status !== "AWAITING_CONFIRMATION" || !submission.contentHash) redirect(base);
  const words = messagesOf(language).confirmations;
  const { confirmation, reason } = judged;
  const mayConfirm = confirmation !== null && judged.isFresh;
  const reopenHref = may.reopen(actor, submission) ? `${base}/reopen` : null;
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ href: base, label: t(`submissions.kinds.${submission.kind}`) }}
        documentTitle={!mayConfirm}
      />
      <ConfirmationState rows={submission.confirmations} language={language} />
      <h2>{words.what}</h2>
      <p>{t("confirmations.sender", { name: submission.submittedByName ?? "" })}</p>
      <Warnings warnings={warnings} language={language} />
      {fields && (
        <AnswersView
          kind={submission.kind}
          fields={fields}
          steps={[...kindOf(submission.kind).steps(draftOf(submission))]}
          language={language}
          href={() => null}
        />
      )}
      <Effects {...effects} language={language} />
      <p className="text-note">
        {words.fingerprint}: <span className="code break-all">{submission.contentHash}</span>
      </p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      {mayConfirm ? (
        <ConfirmForm
          frame={formFrame(language, businessId)}
          words={words}
          heading={heading}
          asked={{ submissionId: id, confirmationId: confirmation.id, contentHash: submission.contentHash }}
          reopenHref={reopenHref}
        />
      ) : (
        <>
          {heading}
          {confirmation ? (
            <Note tone="warn" title={words.stale}>
              <p>{t("confirmations.staleText", { minutes: freshMinutes })}</p>
              <form action={startSignIn}>
                <input type="hidden" name="provider" value="suomifi" />
                <input type="hidden" name="next" value={`${base}/confirm`} />
                <input type="hidden" name="again" value="true" />
                <Button>{words.signIn}</Button>
              </form>
            </Note>
          ) : (
            <Note tone="warn" title={words.cannot}>
              <p>{sentence(t, `refusals.${reason}`)}</p>
            </Note>
          )}
          {reopenHref && (
            <Actions>
              <ButtonLink href={reopenHref} tone="secondary">
                {words.reopenLink}
              </ButtonLink>
            </Actions>
          )}
        </>
      )}
    </OrganisationFrame>
  );
}
