import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ReasonForm } from "@/components/reviews/reason-form";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { declineProposal } from "@/lib/reviews/actions";
import { may } from "@/lib/reviews/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import { canAdvance } from "@/lib/submissions/workflow";
import { requireOfficer, view } from "@/lib/view";

/** Hands a proposal back to the officer who has made it, with the reason. */
export default async function DeclinePage({ params }: PageProps<"/staff/submissions/[id]/decline">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/decline`);
  const seen = await view(actor, (tx) => lookAtSubmission(tx, actor, id));
  if (!seen) notFound();
  const { submission } = seen;
  if (!canAdvance(submission.status, "decline") || !may.decline(actor, submission)) redirect(`${path}/decided`);
  const { language } = await i18n();
  const words = messagesOf(language).staff.declining;
  return (
    <StaffFrame actor={actor} current="queue">
      <ReasonForm
        frame={formFrame(language)}
        action={declineProposal}
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
