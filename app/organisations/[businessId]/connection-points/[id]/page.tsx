import { notFound } from "next/navigation";
import { PointDetails } from "@/components/connection-points/point-details";
import { PointHistory } from "@/components/connection-points/point-history";
import { PointUsers } from "@/components/connection-points/point-users";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { helsinkiDate } from "@/lib/calendar";
import { findPoint, listPointUsers } from "@/lib/connection-points/queries";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/submissions/policy";
import { listAbout } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** One point that the organisation manages: its data, its certificate, who uses it and what has been filed about it. */
export default async function ConnectionPointPage({
  params,
}: PageProps<"/organisations/[businessId]/connection-points/[id]">) {
  const { businessId, id } = await params;
  const base = `/organisations/${businessId}`;
  const actor = await requireMember(businessId, `${base}/connection-points/${id}`);
  const seen = await view(actor, async (tx) => {
    const point = await findPoint(tx, actor, id);
    return (
      point && {
        point,
        users: await listPointUsers(tx, id),
        history: await listAbout(tx, actor, `point:${id}`),
        unread: await countUnread(tx, actor),
      }
    );
  });
  if (!seen) notFound();
  const { point, users, history, unread } = seen;
  const { language, t } = await i18n();
  const report = `${base}/submissions/new/connection-point-change?point=${id}`;
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread}>
      <PageTitle
        title={point.name}
        crumbs={[{ href: `${base}/connection-points`, label: t("connectionPoints.title") }]}
      />
      <PointDetails point={point} today={helsinkiDate(new Date())} language={language} />
      {may.startAny(actor) && point.state === "ACTIVE" && (
        <Actions>
          <ButtonLink href={`${report}&change=POINT_CHANGE`}>{t("connectionPoints.report")}</ButtonLink>
          <ButtonLink href={`${report}&change=POINT_REMOVE`} tone="secondary">
            {t("connectionPoints.reportRemoval")}
          </ButtonLink>
        </Actions>
      )}
      <PointUsers users={users} language={language} />
      <PointHistory base={`${base}/submissions`} history={history} language={language} />
    </OrganisationFrame>
  );
}
