import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Affected } from "@/components/reviews/affected";
import { Comparison } from "@/components/reviews/comparison";
import { Decision } from "@/components/reviews/decision";
import { ReviewAside } from "@/components/reviews/review-aside";
import { StatusLine } from "@/components/reviews/status-line";
import { ReviewWarnings } from "@/components/reviews/warnings";
import { TwoColumns } from "@/components/ui/two-columns";
import { helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { isInHand } from "@/lib/reviews/policy";
import { contactOf, findSenderBasis } from "@/lib/reviews/queries";
import { comparisonOf, findSubmission, warningsOf } from "@/lib/submissions/queries";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** One submission under review: what changes, who sent it, what has happened, and the decision. */
export default async function ReviewPage({ params, searchParams }: PageProps<"/staff/submissions/[id]">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(path);
  const { language, t } = await i18n();
  const now = new Date();
  const seen = await view(actor, async (tx) => {
    const submission = await findSubmission(tx, actor, id);
    if (!submission?.reference) return null;
    const { organisationId, reference } = submission;
    const fields = (await comparisonOf(tx, submission, language)) ?? [];
    const warnings = await warningsOf(tx, submission, now);
    const sender = await findSenderBasis(tx, submission);
    await auditLook(tx, actor, { type: "submission", id, organisationId }, reference);
    return { submission, reference, fields, warnings, sender };
  });
  if (!seen) notFound();
  const { submission, reference, fields, warnings, sender } = seen;
  const contact = contactOf(submission);
  const words = { t, language };
  const mayReturn = isInHand(actor, submission);
  return (
    <StaffFrame actor={actor} current="queue" done={doneText(t, done)}>
      <PageTitle
        title={`${reference} ${t(`submissions.kinds.${submission.kind}`)}`}
        crumbs={[{ href: "/staff/queue", label: t("staff.queue.title") }]}
      />
      <StatusLine submission={submission} isMine={mayReturn} {...words} />
      <ReviewWarnings warnings={warnings} urgentReason={submission.urgentReason} t={t} />
      <TwoColumns aside={<ReviewAside submission={submission} sender={sender} contact={contact} {...words} />}>
        <Comparison
          fields={fields}
          t={t}
          correctionPath={mayReturn ? (field) => `${path}/return?field=${field}` : null}
        />
        <Affected fields={fields} t={t} />
        <p className="text-ink-soft text-note">{t("staff.review.confidential")}</p>
        <h2>{t("staff.review.decision")}</h2>
        <Decision
          actor={actor}
          submission={submission}
          frame={formFrame(language)}
          today={helsinkiDate(now)}
          {...words}
        />
      </TwoColumns>
    </StaffFrame>
  );
}
