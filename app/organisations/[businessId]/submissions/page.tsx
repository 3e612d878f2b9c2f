import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SubmissionList } from "@/components/submissions/submission-list";
import { Actions, ButtonLink } from "@/components/ui/button";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may, readable } from "@/lib/submissions/policy";
import { aboutOf, listSubmissions } from "@/lib/submissions/queries";
import { readFilter } from "@/lib/submissions/schema";
import { requireMember, view } from "@/lib/view";

/** The organisation's own notices and applications, the newest first. */
export default async function SubmissionsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/submissions">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/submissions`;
  const actor = await requireMember(businessId, base);
  const kinds = readable(actor);
  if (kinds.length === 0) notFound();
  const filter = readFilter(asked);
  const { list, unread } = await view(actor, async (tx) => ({
    list: await listSubmissions(tx, actor, filter),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const submissions = list.submissions.map(({ answers, before, ...row }) => ({
    ...row,
    about: aboutOf({ kind: row.kind, kindVersion: row.kindVersion, answers, before }, language),
  }));
  return (
    <OrganisationFrame actor={actor} current="submissions" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={t("submissions.title")} lead={t("submissions.lead")} />
      <Actions>
        {may.startAny(actor) && <ButtonLink href={`${base}/new`}>{t("submissions.start")}</ButtonLink>}
        <ButtonLink href={`/organisations/${businessId}/guide`} tone="secondary">
          {t("guide.title")}
        </ButtonLink>
      </Actions>
      <SubmissionList base={base} filter={filter} list={{ ...list, submissions }} kinds={kinds} language={language} />
    </OrganisationFrame>
  );
}
