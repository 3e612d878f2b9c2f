import { notFound, redirect } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Conflicts } from "@/components/submissions/conflicts";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { conflictsOf, findSubmission } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** The receipt: the reference number, and what happens next. */
export default async function SentPage({ params }: PageProps<"/organisations/[businessId]/submissions/[id]/sent">) {
  const { businessId, id } = await params;
  const list = `/organisations/${businessId}/submissions`;
  const actor = await requireMember(businessId, `${list}/${id}/sent`);
  const seen = await view(actor, async (tx) => {
    const submission = await findSubmission(tx, actor, id);
    if (!submission) return null;
    const conflicts = await conflictsOf(tx, submission, submission.touches, actor);
    return { submission, conflicts, unread: await countUnread(tx, actor) };
  });
  if (!seen) notFound();
  const { submission, conflicts, unread } = seen;
  if (!submission.reference || submission.status === "AWAITING_CONFIRMATION") redirect(`${list}/${id}`);
  const { language, t } = await i18n();
  const words = messagesOf(language).submissions.sent;
  const date = submission.effectiveOn && formatDate(submission.effectiveOn.toISOString().slice(0, 10));
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread}>
      <PageTitle title={words.title} />
      <Note tone="ok" title={t("submissions.sent.reference", { reference: submission.reference })}>
        {words.receipt}
      </Note>
      <Conflicts conflicts={conflicts} base={list} language={language} />
      <h2>{words.next}</h2>
      <ul className="mb-m list-disc pl-m">
        <li>{words.review}</li>
        {date && <li>{t("submissions.sent.effect", { date })}</li>}
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
