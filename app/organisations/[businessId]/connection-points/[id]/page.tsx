import { notFound } from "next/navigation";
import { PointDetails } from "@/components/connection-points/point-details";
import { PointHistory } from "@/components/connection-points/point-history";
import { PointUsers } from "@/components/connection-points/point-users";
import { AsItWas } from "@/components/histories/as-it-was";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { helsinkiDate } from "@/lib/calendar";
import { may as mayAboutPoint } from "@/lib/connection-points/policy";
import { findPoint, searchPointUsers } from "@/lib/connection-points/queries";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { may } from "@/lib/submissions/policy";
import { listAbout } from "@/lib/submissions/queries";
import { requireMember, view } from "@/lib/view";

/** One point that the organisation manages: its data, its certificate, who uses it and what has been filed about it. */
export default async function ConnectionPointPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/connection-points/[id]">) {
  const [{ businessId, id }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/connection-points/${id}`;
  const actor = await requireMember(businessId, path);
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const seen = await view(
    actor,
    async (tx) => {
      const point = await findPoint(tx, actor, id);
      return (
        point && {
          point,
          users: on ? null : await searchPointUsers(tx, id, {}),
          history: await listAbout(tx, actor, `point:${id}`),
          unread: await countUnread(tx, actor),
        }
      );
    },
    { on },
  );
  if (!seen) notFound();
  const { point, users, history, unread } = seen;
  const { language, t } = await i18n();
  const report = `${base}/submissions/new/connection-point-change?point=${id}`;
  const isLive = point.state === "ACTIVE" && !on;
  const mayFile = may.startAny(actor) && isLive;
  const isUsed = (users?.count ?? 0) > 0;
  const certificatePage = point.certificate && !on ? `${base}/certificates/${point.certificate.id}` : null;
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread}>
      <PageTitle
        title={point.name}
        crumbs={[
          {
            href: withParams(`${base}/connection-points`, { ...(on && { on }) }),
            label: t("connectionPoints.title"),
          },
        ]}
      />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      <PointDetails point={point} today={on ?? today} language={language} certificatePage={certificatePage} />
      {mayFile && (
        <Actions>
          {mayAboutPoint.renewCertificate(actor, point) && (
            <ButtonLink href={`${path}/certificate`}>{t("connectionPoints.detail.renew")}</ButtonLink>
          )}
          <ButtonLink href={`${report}&change=POINT_CHANGE`} tone="secondary">
            {t("connectionPoints.report")}
          </ButtonLink>
          {!isUsed && (
            <ButtonLink href={`${report}&change=POINT_REMOVE`} tone="secondary">
              {t("connectionPoints.reportRemoval")}
            </ButtonLink>
          )}
        </Actions>
      )}
      {users && <PointUsers users={users.users} count={users.count} page={`${path}/users`} language={language} />}
      {!users && <p className="text-ink-soft">{t("connectionPoints.detail.pastUsers")}</p>}
      {mayFile && users && isUsed && (
        <Note title={t("connectionPoints.detail.inUse", { count: users.count })}>
          <p>{t("connectionPoints.detail.inUseText")}</p>
        </Note>
      )}
      {!on && <PointHistory base={`${base}/submissions`} history={history} language={language} />}
      <HistoryLink businessId={businessId} entity="connection_point" rowId={id} />
    </OrganisationFrame>
  );
}
