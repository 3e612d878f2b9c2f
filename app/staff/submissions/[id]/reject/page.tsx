import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ReasonForm } from "@/components/reviews/reason-form";

import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { rejectSubmission } from "@/lib/reviews/actions";
import { isInHand } from "@/lib/reviews/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import { requireOfficer, view } from "@/lib/view";

/** Rejects a submission for good: what that means, and the reason that the customer reads. */
export default async function RejectPage({ params }: PageProps<"/staff/submissions/[id]/reject">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/reject`);
  const seen = await view(actor, (tx) => lookAtSubmission(tx, actor, id));
  if (!seen) notFound();
  const { submission } = seen;
  if (!isInHand(actor, submission)) redirect(`${path}/decided`);
  const { language } = await i18n();
  const words = messagesOf(language).staff.rejecting;
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
            lead={words.lead}
            back={{ href: path, label: submission.reference }}
            documentTitle={false}
          />
        }
      />
    </StaffFrame>
  );
}
