import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { WithdrawForm } from "@/components/submissions/withdraw-form";
import { Note } from "@/components/ui/note";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/submissions/policy";
import { findSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** Says what withdrawing does before it is done. */
export default async function WithdrawPage({
  params,
}: PageProps<"/organisations/[businessId]/submissions/[id]/withdraw">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/withdraw`);
  const { submission, unread } = await view(actor, async (tx) => ({
    submission: await findSubmission(tx, actor, id),
    unread: await countUnread(tx, actor),
  }));
  if (!submission) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).submissions.withdrawing;
  const isDraft = submission.status === "DRAFT";
  const title = isDraft ? words.draftTitle : words.title;
  const back = { href: base, label: submission.reference ?? t("submissions.title") };
  if (!may.withdraw(actor, submission))
    return (
      <OrganisationFrame actor={actor} current="submissions" unread={unread}>
        <PageTitle title={words.tooLate} back={back} />
        <p>{words.tooLateText}</p>
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <WithdrawForm
        frame={formFrame(language, businessId)}
        words={words}
        submissionId={id}
        isDraft={isDraft}
        base={base}
        heading={
          <>
            <PageTitle title={title} back={back} documentTitle={false} />
            <Note tone="warn">{isDraft ? words.draftText : words.text}</Note>
          </>
        }
      />
    </OrganisationFrame>
  );
}
