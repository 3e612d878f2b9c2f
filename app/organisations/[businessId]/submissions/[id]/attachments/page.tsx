import { notFound, redirect } from "next/navigation";
import { AttachmentsBody } from "@/components/attachments/attachments-body";
import { OrganisationFrame } from "@/components/layout/frames";
import { StepHeading } from "@/components/submissions/step-heading";
import { may } from "@/lib/attachments/policy";
import { listAttachments, wantedFiles } from "@/lib/attachments/queries";
import { ATTACHMENTS_AT_MOST } from "@/lib/attachments/schema";
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
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, done)}>
      <AttachmentsBody
        submissionId={id}
        kind={kind}
        wanted={wantedFiles(submission)}
        attachments={attachments}
        businessId={businessId}
        nextHref={`${base}/${nextStep(states, attachmentsStep)}`}
        language={language}
        heading={
          <StepHeading
            kind={kind}
            base={base}
            step={attachmentsStep}
            states={states}
            earliest={earliestDay(kind, seen.asked)}
            returned={[]}
            language={language}
            isForm={attachments.length < ATTACHMENTS_AT_MOST}
          />
        }
      />
    </OrganisationFrame>
  );
}
