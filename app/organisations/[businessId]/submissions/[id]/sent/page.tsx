import { notFound, redirect } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { findSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** The receipt: the reference number, and what happens next. */
export default async function SentPage({ params }: PageProps<"/organisations/[businessId]/submissions/[id]/sent">) {
  const { businessId, id } = await params;
  const list = `/organisations/${businessId}/submissions`;
  const actor = await requireMember(businessId, `${list}/${id}/sent`);
  const { submission, unread } = await view(actor, async (tx) => ({
    submission: await findSubmission(tx, actor, id),
    unread: await countUnread(tx, actor),
  }));
  if (!submission) notFound();
  if (!submission.reference || !submission.effectiveOn) redirect(`${list}/${id}`);
  const { language, t } = await i18n();
  const words = messagesOf(language).submissions.sent;
  const date = formatDate(submission.effectiveOn.toISOString().slice(0, 10));
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle title={words.title} />
      <Note tone="ok" title={t("submissions.sent.reference", { reference: submission.reference })}>
        {words.receipt}
      </Note>
      <h2>{words.next}</h2>
      <ul className="mb-m list-disc pl-m">
        <li>{words.review}</li>
        <li>{t("submissions.sent.effect", { date })}</li>
      </ul>
      <Actions>
        <ButtonLink href={`${list}/${id}`}>{words.follow}</ButtonLink>
        <ButtonLink href={list} tone="secondary">
          {words.list}
        </ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
