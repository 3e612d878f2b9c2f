import { notFound } from "next/navigation";
import { AttachmentsBody } from "@/components/attachments/attachments-body";
import { StaffFrame } from "@/components/layout/frames";
import { RecordingFacts } from "@/components/recordings/recording-facts";
import { StepHeading } from "@/components/submissions/step-heading";
import { listAttachments, wantedFiles } from "@/lib/attachments/queries";
import { ATTACHMENTS_AT_MOST } from "@/lib/attachments/schema";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { viewRecording } from "@/lib/recordings/queries";
import { earliestDay } from "@/lib/submissions/queries";
import { attachmentsStep } from "@/lib/submissions/schema";
import { requireOfficer, view } from "@/lib/view";

/** The paper that came, scanned, and whatever came with it. */
export default async function RecordingAttachmentsPage({
  params,
  searchParams,
}: PageProps<"/staff/recordings/[id]/attachments">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const base = `/staff/recordings/${id}`;
  const actor = await requireOfficer(`${base}/attachments`);
  const { language, t } = await i18n();
  const seen = await view(actor, async (tx) => {
    const known = await viewRecording(tx, actor, id, { now: new Date(), language });
    return known && { ...known, attachments: await listAttachments(tx, actor, known.submission) };
  });
  if (!seen) notFound();
  const { submission, states, attachments } = seen;
  const { kind } = submission;
  return (
    <StaffFrame actor={actor} current="customers" done={doneText(t, done)}>
      <AttachmentsBody
        submissionId={id}
        kind={kind}
        wanted={wantedFiles(submission)}
        attachments={attachments}
        nextHref={`${base}/check`}
        language={language}
        heading={
          <>
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
            <RecordingFacts submission={submission} language={language} />
            <p>{t("recordings.paperText")}</p>
          </>
        }
      />
    </StaffFrame>
  );
}
