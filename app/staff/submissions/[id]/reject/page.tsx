import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ReasonForm } from "@/components/reviews/reason-form";

import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { rejectSubmission } from "@/lib/reviews/actions";
import { isInHand } from "@/lib/reviews/policy";
import { findSubmission } from "@/lib/submissions/queries";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** Rejects a submission for good: what that means, and the reason that the customer reads. */
export default async function RejectPage({ params }: PageProps<"/staff/submissions/[id]/reject">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/reject`);
  const submission = await view(actor, async (tx) => {
    const found = await findSubmission(tx, actor, id);
    if (!found?.reference) return null;
    const { organisationId, reference } = found;
    await auditLook(tx, actor, { type: "submission", id, organisationId }, reference);
    return { ...found, reference };
  });
  if (!submission) notFound();
  if (!isInHand(actor, submission)) redirect(`${path}/decided`);
  const { language } = await i18n();
  const words = messagesOf(language).staff.rejecting;
  const lead = words.lead;
  return (
    <StaffFrame actor={actor} current="queue">
      <ReasonForm
        frame={formFrame(language)}
        action={rejectSubmission}
        words={{ title: words.title, reason: words.reason, reasonHint: words.reasonHint, send: words.send }}
        submission={{ id, version: submission.version }}
        heading={
          <PageTitle
            title={words.title}
            lead={lead}
            back={{ href: path, label: submission.reference }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
