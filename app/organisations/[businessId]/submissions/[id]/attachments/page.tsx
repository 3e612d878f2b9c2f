import { notFound, redirect } from "next/navigation";
import { AttachmentForm } from "@/components/attachments/attachment-form";
import { AttachmentList } from "@/components/attachments/attachment-list";
import { WantedFiles } from "@/components/attachments/wanted-files";
import { purposeName } from "@/components/attachments/words";
import { ActionButton } from "@/components/form/action-button";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { StepHeading, stepTitle } from "@/components/submissions/step-heading";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { removeAttachment } from "@/lib/attachments/actions";
import { may } from "@/lib/attachments/policy";
import { listAttachments, wantedFiles } from "@/lib/attachments/queries";
import { ATTACHMENTS_AT_MOST, otherPurpose } from "@/lib/attachments/schema";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { earliestDay, nextStep, viewSubmission } from "@/lib/submissions/queries";
import { attachmentsStep } from "@/lib/submissions/schema";
import { requireMember, view } from "@/lib/view";

/** The files that go with a submission: what is wanted, what is there, and one form that adds one file. */
export default async function AttachmentsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions/[id]/attachments">) {
  const [{ businessId, id }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/attachments`);
  const { language, t } = await i18n();
  const seen = await view(actor, async (tx) => {
    const known = await viewSubmission(tx, actor, id, { now: new Date(), language });
    if (!known) return null;
    const attachments = await listAttachments(tx, actor, known.submission);
    return { ...known, attachments, unread: await countUnread(tx, actor) };
  });
  if (!seen) notFound();
  const { submission, states, attachments, unread } = seen;
  if (!may.add(actor, submission)) redirect(base);
  const { kind } = submission;
  const words = messagesOf(language).attachments;
  const wanted = wantedFiles(submission);
  const isFull = attachments.length >= ATTACHMENTS_AT_MOST;
  const heading = (
    <>
      <StepHeading
        kind={kind}
        base={base}
        step={attachmentsStep}
        states={states}
        earliest={earliestDay(kind, seen.asked)}
        returned={[]}
        language={language}
        isForm={!isFull}
      />
      <p>{words.lead}</p>
      <WantedFiles kind={kind} wanted={wanted} attachments={attachments} language={language} />
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, done)}>
      {isFull ? (
        <>
          {heading}
          <Note>{t("attachments.full", { maximum: ATTACHMENTS_AT_MOST })}</Note>
        </>
      ) : (
        <AttachmentForm
          key={attachments.length}
          frame={formFrame(language, businessId)}
          words={{
            title: stepTitle(kind, attachmentsStep, language),
            purpose: words.purpose,
            file: words.file,
            fileHint: t("attachments.fileHint", { maximum: ATTACHMENTS_AT_MOST }),
            add: words.add,
          }}
          heading={heading}
          submissionId={id}
          purposes={[...wanted.map(({ purpose }) => purpose), otherPurpose].map((purpose) => ({
            value: purpose,
            label: purposeName(language, kind, purpose),
          }))}
        />
      )}
      <h2>{words.list}</h2>
      <AttachmentList
        kind={kind}
        attachments={attachments}
        language={language}
        action={({ id: attachmentId, name }) => (
          <ActionButton
            action={removeAttachment}
            idempotencyKey={formFrame(language).idempotencyKey}
            actingFor={businessId}
            values={{ attachmentId }}
            tone="secondary"
          >
            {words.remove}
            <span className="sr-only"> {name}</span>
          </ActionButton>
        )}
      />
      <Actions>
        <ButtonLink href={`${base}/${nextStep(states, attachmentsStep)}`}>{words.next}</ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
