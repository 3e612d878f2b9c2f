import { notFound, redirect } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { ReasonForm } from "@/components/reviews/reason-form";
import { formatDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { cancelSubmission } from "@/lib/reviews/actions";
import { may } from "@/lib/reviews/policy";
import { lookAtSubmission } from "@/lib/reviews/queries";
import { canAdvance } from "@/lib/submissions/workflow";
import { requireOfficer, view } from "@/lib/view";

/** Takes an approval back before its day: what that means, and the reason that the customer reads. */
export default async function CancelPage({ params }: PageProps<"/staff/submissions/[id]/cancel">) {
  const { id } = await params;
  const path = `/staff/submissions/${id}`;
  const actor = await requireOfficer(`${path}/cancel`);
  const seen = await view(actor, (tx) => lookAtSubmission(tx, actor, id));
  if (!seen) notFound();
  const { submission } = seen;
  if (!canAdvance(submission.status, "cancel") || !may.cancel(actor, submission)) redirect(`${path}/decided`);
  const { language, t } = await i18n();
  const words = messagesOf(language).staff.cancelling;
  const lead = t("staff.cancelling.lead", {
    date: formatDate(submission.effectiveOn?.toISOString().slice(0, 10) ?? ""),
  });
  return (
    <StaffFrame actor={actor} current="queue">
      <ReasonForm
        frame={formFrame(language)}
        action={cancelSubmission}
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
