import { notFound, redirect } from "next/navigation";
import { SubmissionFiles } from "@/components/attachments/submission-files";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { AnswersView } from "@/components/submissions/answers-view";
import { Conflicts } from "@/components/submissions/conflicts";
import { Effects } from "@/components/submissions/effects";
import { IncompleteSteps } from "@/components/submissions/incomplete-steps";
import { senderNames } from "@/components/submissions/senders";
import { StepHeading, stepTitle } from "@/components/submissions/step-heading";
import { SubmitForm } from "@/components/submissions/submit-form";
import { Warnings } from "@/components/submissions/warnings";
import { Note } from "@/components/ui/note";
import { listAttachments } from "@/lib/attachments/queries";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/submissions/policy";
import { earliestDay, viewSubmission } from "@/lib/submissions/queries";
import { attachmentsStep } from "@/lib/submissions/schema";
import { confirmersOf, isSignedAnew } from "@/lib/submissions/sending";
import { requireMember, view } from "@/lib/view";

/** Every answer once more, before and after, and then the sending. */
export default async function CheckPage({ params }: PageProps<"/organisations/[businessId]/submissions/[id]/check">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/check`);
  const { language, t } = await i18n();
  const now = new Date();
  const seen = await view(actor, async (tx) => {
    const known = await viewSubmission(tx, actor, id, { now, language });
    if (!known) return null;
    const attachments = await listAttachments(tx, actor, known.submission);
    return { ...known, attachments, unread: await countUnread(tx, actor) };
  });
  if (!seen) notFound();
  const { submission, states, open, fields, warnings, effects, conflicts, attachments, unread } = seen;
  if (!may.save(actor, submission) || seen.isNewer) redirect(base);
  const words = messagesOf(language).submissions.checking;
  const isWhole = fields !== null && states.every(({ problems }) => problems.length === 0);
  const maySend = isWhole && may.submit(actor, submission);
  const confirmers = confirmersOf(submission);
  const needsConfirming = confirmers.length > 0;
  const heading = (
    <>
      <StepHeading
        kind={submission.kind}
        base={base}
        step="check"
        states={states}
        earliest={earliestDay(submission.kind, seen.asked)}
        returned={[]}
        language={language}
        isForm={maySend}
      />
      {!isWhole && <IncompleteSteps kind={submission.kind} base={base} states={states} language={language} />}
      {isWhole && !maySend && (
        <Note title={words.notSender}>
          {t("submissions.checking.notSenderText", { roles: senderNames(submission.kind, language) })}
        </Note>
      )}
      <Warnings warnings={warnings} language={language} />
      <Conflicts conflicts={conflicts} base={`/organisations/${businessId}/submissions`} language={language} />
      {fields && (
        <AnswersView
          kind={submission.kind}
          fields={fields}
          steps={states.flatMap(({ step }) => (step === attachmentsStep ? [] : step))}
          language={language}
          href={(step) => (open.includes(step) ? `${base}/${step}` : null)}
        />
      )}
      <SubmissionFiles
        kind={submission.kind}
        attachments={attachments}
        language={language}
        changeHref={`${base}/${attachmentsStep}`}
      />
      <Effects {...effects} language={language} />
      {maySend && needsConfirming && (
        <Note title={words.confirmersTitle}>
          <p>{t("submissions.checking.confirmersText", { who: namesOf(confirmers, words.secondPerson) })}</p>
        </Note>
      )}
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      {maySend ? (
        <SubmitForm
          frame={formFrame(language, businessId)}
          words={words}
          submissionId={id}
          version={submission.version}
          needsConfirming={needsConfirming}
          hasSignedForm={needsConfirming && attachments.some((file) => isSignedAnew(submission, file))}
          title={stepTitle(submission.kind, "check", language)}
          heading={heading}
        />
      ) : (
        heading
      )}
    </OrganisationFrame>
  );
}

/** Whom the sending will ask, in one line. */
const namesOf = (confirmers: ReturnType<typeof confirmersOf>, secondPerson: string) =>
  confirmers.map((one) => (one.part === "SIGNATORY" ? one.name : secondPerson)).join(", ");
