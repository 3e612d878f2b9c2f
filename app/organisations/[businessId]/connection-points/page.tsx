import { notFound } from "next/navigation";
import { EnvironmentGuide } from "@/components/connection-points/environment-guide";
import { PointList } from "@/components/connection-points/point-list";
import { UseList } from "@/components/connection-points/use-list";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { may } from "@/lib/connection-points/policy";
import { countPointUsers, lacksActivePoint, listPoints, listUses } from "@/lib/connection-points/queries";
import { readFilter } from "@/lib/connection-points/schema";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay } from "@/lib/paging";
import { may as mayAboutSubmissions } from "@/lib/submissions/policy";
import { requireMember, view } from "@/lib/view";

/** The points that the organisation manages, and those that it uses. */
export default async function ConnectionPointsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/connection-points">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/connection-points`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const filter = readFilter(asked);
  const isIntermediary = actor.organisation.kind === "INTERMEDIARY";
  const { list, users, uses, lacks, unread } = await view(
    actor,
    async (tx) => {
      const found = await listPoints(tx, actor, filter);
      const ids = isIntermediary && !on ? found.points.map(({ id }) => id) : [];
      return {
        list: found,
        users: await countPointUsers(tx, ids),
        uses: await listUses(tx, actor.organisation.id, filter.environment),
        lacks: !on && (await lacksActivePoint(tx, actor)),
        unread: await countUnread(tx, actor),
      };
    },
    { on },
  );
  const { language, t } = await i18n();
  const mayFile = mayAboutSubmissions.startAny(actor) && !on;
  const common = { base, filter, language, mayFile, on };
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={t("connectionPoints.title")} lead={t("connectionPoints.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {lacks && (
        <Note tone="bad" title={t("connectionPoints.lacks")}>
          <p>{t("connectionPoints.lacksText")}</p>
        </Note>
      )}
      <PointList {...common} list={list} today={on ?? today} users={isIntermediary && !on ? users : null} />
      {isIntermediary && !on && <p className="text-ink-soft">{t("connectionPoints.offered")}</p>}
      {(!isIntermediary || uses.length > 0) && <UseList {...common} uses={uses} />}
      <EnvironmentGuide language={language} />
    </OrganisationFrame>
  );
}
