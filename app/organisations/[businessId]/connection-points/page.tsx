import { notFound } from "next/navigation";
import { PointList } from "@/components/connection-points/point-list";
import { UseList } from "@/components/connection-points/use-list";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { helsinkiDate } from "@/lib/calendar";
import { may } from "@/lib/connection-points/policy";
import { listPoints, listUses } from "@/lib/connection-points/queries";
import { readFilter } from "@/lib/connection-points/schema";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may as mayAboutSubmissions } from "@/lib/submissions/policy";
import { requireMember, view } from "@/lib/view";

/** The points that the organisation manages, and those that it uses. */
export default async function ConnectionPointsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/connection-points">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, `${base}/connection-points`);
  if (!may.look(actor)) notFound();
  const filter = readFilter(asked);
  const { list, uses, unread } = await view(actor, async (tx) => ({
    list: await listPoints(tx, actor, filter),
    uses: await listUses(tx, actor.organisation.id),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const mayFile = mayAboutSubmissions.startAny(actor);
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={t("connectionPoints.title")} lead={t("connectionPoints.lead")} />
      <PointList
        base={base}
        filter={filter}
        list={list}
        today={helsinkiDate(new Date())}
        language={language}
        mayFile={mayFile}
      />
      <UseList base={base} uses={uses} language={language} mayFile={mayFile} />
    </OrganisationFrame>
  );
}
