import { notFound, redirect } from "next/navigation";
import { ReopenForm } from "@/components/confirmations/reopen-form";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { may } from "@/lib/confirmations/policy";
import { findAwaiting } from "@/lib/confirmations/queries";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { requireMember, view } from "@/lib/view";

/** Says what opening it again does before it is done, and asks why. */
export default async function ReopenPage({ params }: PageProps<"/organisations/[businessId]/submissions/[id]/reopen">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}/submissions/${id}`;
  const actor = await requireMember(businessId, `${base}/reopen`);
  const { submission, unread } = await view(actor, async (tx) => ({
    submission: await findAwaiting(tx, actor, id),
    unread: await countUnread(tx, actor),
  }));
  if (!submission) notFound();
  if (!may.reopen(actor, submission)) redirect(base);
  const { language, t } = await i18n();
  const words = messagesOf(language).confirmations;
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <ReopenForm
        frame={formFrame(language, businessId)}
        words={words}
        submissionId={id}
        back={base}
        heading={
          <>
            <PageTitle
              title={words.reopenTitle}
              back={{ href: base, label: t(`submissions.kinds.${submission.kind}`) }}
              documentTitle={false}
            />
            <Note tone="warn">{words.reopenText}</Note>
          </>
        }
      />
    </OrganisationFrame>
  );
}
