import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { ReceptionActions } from "@/components/renewals/reception-actions";
import { ReceptionFilters } from "@/components/renewals/reception-filters";
import { ReceptionTable } from "@/components/renewals/reception-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { isForKind, may } from "@/lib/renewals/policy";
import { isOpenConflict, listReceptions, pageOf, usesPrescription } from "@/lib/renewals/queries";
import { readReceptionFilter } from "@/lib/renewals/schema";
import { requireMember, view } from "@/lib/view";

/** Which units receive renewal requests, by THL's register and by Kanta's setting side by side. */
export default async function RenewalRequestsPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/renewal-requests">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const path = `/organisations/${businessId}/renewal-requests`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const filter = readReceptionFilter(asked);
  const { id, kind } = actor.organisation;
  const { receptions, hasPrescription, unread } = await view(
    actor,
    async (tx) => ({
      receptions: await listReceptions(tx, id, { today: on ?? today, isPast: on !== null }),
      hasPrescription: await usesPrescription(tx, id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const { shown, count, next } = pageOf(receptions, filter);
  const conflicts = receptions.filter(isOpenConflict).length;
  const mayWrite = !on && may.confirmNotice(actor, { organisationId: id });
  const readOn = receptions.flatMap(({ registered }) => registered?.readOn ?? []).sort()[0];
  const query = { q: filter.q, status: filter.status, on: on ?? undefined };
  const why = !isForKind(kind) ? "notForKind" : hasPrescription ? "noUnits" : "noPrescription";
  return (
    <OrganisationFrame actor={actor} current="renewal-requests" unread={unread} done={doneText(t, asked.done)}>
      <PageTitle title={t("renewalRequests.page.title")} lead={t("renewalRequests.page.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {receptions.length === 0 && on && <NoDataThen t={t} />}
      {receptions.length === 0 && !on && (
        <EmptyState title={t("renewalRequests.page.none")}>
          <p>{t(`renewalRequests.page.${why}`)}</p>
        </EmptyState>
      )}
      {receptions.length > 0 && (
        <>
          {conflicts > 0 && !on && <Note tone="warn">{t("renewalRequests.page.conflicts", { count: conflicts })}</Note>}
          {mayWrite && <ReceptionActions receptions={receptions} businessId={businessId} kind={kind} t={t} />}
          <ReceptionFilters path={path} filter={filter} on={on} t={t} />
          <p>
            {t("renewalRequests.page.count", { count })}
            {readOn && !on && ` · ${t("renewalRequests.page.read", { date: formatDate(readOn) })}`}
          </p>
          {shown.length > 0 ? (
            <ReceptionTable rows={shown} businessId={on ? null : businessId} language={language} t={t} />
          ) : (
            <EmptyState title={t("renewalRequests.page.nothingFound")}>
              <p>{t("renewalRequests.page.nothingFoundText")}</p>
              <Link href={withParams(path, { on: query.on })} prefetch={false}>
                {t("renewalRequests.page.showAll")}
              </Link>
            </EmptyState>
          )}
          <Pager
            label={t("renewalRequests.page.pages")}
            previous={
              filter.after ? { href: withParams(path, query), label: t("renewalRequests.page.first") } : undefined
            }
            next={
              next
                ? { href: withParams(path, { ...query, after: next }), label: t("renewalRequests.page.next") }
                : undefined
            }
          />
        </>
      )}
    </OrganisationFrame>
  );
}
