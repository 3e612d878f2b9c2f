import Link from "next/link";
import { notFound } from "next/navigation";
import { SubmissionFiles } from "@/components/attachments/submission-files";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { RecordingFacts } from "@/components/recordings/recording-facts";
import { RegisterForm } from "@/components/recordings/register-form";
import { AnswersView } from "@/components/submissions/answers-view";
import { IncompleteSteps } from "@/components/submissions/incomplete-steps";
import { StepHeading, stepTitle } from "@/components/submissions/step-heading";
import { Warnings } from "@/components/submissions/warnings";
import { Note } from "@/components/ui/note";
import { listAttachments } from "@/lib/attachments/queries";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { discardRecording } from "@/lib/recordings/actions";
import { viewRecording } from "@/lib/recordings/queries";
import { earliestDay } from "@/lib/submissions/queries";
import { attachmentsStep } from "@/lib/submissions/schema";
import { requireOfficer, view } from "@/lib/view";

/** What has been written in from a paper, once more, and its recording as received. */
export default async function RecordingCheckPage({ params, searchParams }: PageProps<"/staff/recordings/[id]/check">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const base = `/staff/recordings/${id}`;
  const actor = await requireOfficer(`${base}/check`);
  const { language, t } = await i18n();
  const seen = await view(actor, async (tx) => {
    const known = await viewRecording(tx, actor, id, { now: new Date(), language });
    return known && { ...known, attachments: await listAttachments(tx, actor, known.submission) };
  });
  if (!seen) notFound();
  const { submission, states, fields, warnings, attachments } = seen;
  const { kind, version } = submission;
  const words = messagesOf(language).recordings;
  const isWhole = fields !== null && states.every(({ problems }) => problems.length === 0);
  const isReady = isWhole && attachments.length > 0;
  const heading = (
    <>
      <StepHeading
        kind={kind}
        base={base}
        step="check"
        states={states}
        earliest={earliestDay(kind, seen.asked)}
        returned={[]}
        language={language}
        isForm={isReady}
      />
      <RecordingFacts submission={submission} language={language} />
      {!isWhole && <IncompleteSteps kind={kind} base={base} states={states} language={language} />}
      <Warnings warnings={warnings} language={language} />
      {fields && (
        <AnswersView
          kind={kind}
          fields={fields}
          steps={states.flatMap(({ step }) => (step === attachmentsStep ? [] : step))}
          language={language}
          href={(step) => `${base}/${step}`}
        />
      )}
      {attachments.length === 0 && (
        <Note tone="warn" title={words.paper}>
          <p>{words.paperText}</p>
          <p>
            <Link href={`${base}/${attachmentsStep}`} prefetch={false}>
              {words.paperLink}
            </Link>
          </p>
        </Note>
      )}
      <SubmissionFiles
        kind={kind}
        attachments={attachments}
        language={language}
        changeHref={`${base}/${attachmentsStep}`}
      />
    </>
  );
  return (
    <StaffFrame actor={actor} current="customers" done={doneText(t, done)}>
      {isReady ? (
        <RegisterForm
          frame={formFrame(language)}
          words={words}
          title={stepTitle(kind, "check", language)}
          heading={heading}
          submission={{ id, version }}
        />
      ) : (
        heading
      )}
      <div className="mt-l">
        <ActionButton
          action={discardRecording}
          idempotencyKey={formFrame(language).idempotencyKey}
          values={{ submissionId: id, version }}
          tone="danger"
        >
          {words.discard}
        </ActionButton>
      </div>
    </StaffFrame>
  );
}
