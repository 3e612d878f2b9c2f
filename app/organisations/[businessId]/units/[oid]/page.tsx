import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { UnitPoints, UnitSystems } from "@/components/units/unit-uses";
import { UnitView } from "@/components/units/unit-view";
import type { Member } from "@/lib/auth/actor";
import { type CalendarDate, helsinkiDate } from "@/lib/calendar";
import { listUses } from "@/lib/connection-points/queries";
import type { Tx } from "@/lib/db";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { listUnitSystems, viewUnit } from "@/lib/organisations/queries";
import { asPastDay, withParams } from "@/lib/paging";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** One unit: what the register says of it, what is above and under it, and what it uses. */
export default async function UnitPage({ params, searchParams }: PageProps<"/organisations/[businessId]/units/[oid]">) {
  const [{ businessId, oid }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/units/${oid}`;
  const actor = await requireMember(businessId, path);
  if (!permits(actor, "register-data", "read")) notFound();
  const { organisation } = actor;
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const seen = await view(actor, (tx) => readUnit(tx, actor, oid, on ?? today), { on });
  const present = seen ?? (on ? await view(actor, (tx) => viewUnit(tx, actor, organisation.id, oid)) : null);
  if (!present) notFound();
  const { language, t } = await i18n();
  const ways = { path: `${base}/units`, on, organisation, today: on ?? today, t, language };
  const crumbs = [
    { oid: "", name: t("units.title") },
    ...present.above.map((one) => ({ oid: `/${one.oid}`, name: localName(one, language) })),
  ].map((one) => ({ href: withParams(`${ways.path}${one.oid}`, { on: on ?? undefined }), label: one.name }));
  return (
    <OrganisationFrame actor={actor} current="units" unread={seen?.unread ?? 0}>
      <PageTitle title={localName(present.unit, language)} crumbs={crumbs} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {seen ? (
        <UnitView base={base} organisationName={localName(organisation, language)} ways={ways} {...seen} />
      ) : (
        <NoDataThen t={t} />
      )}
      {seen?.systems && <UnitSystems base={base} uses={seen.systems} isPast={on !== null} t={t} />}
      {seen?.points && <UnitPoints base={base} uses={seen.points} ownId={organisation.id} t={t} />}
      <HistoryLink businessId={businessId} entity="unit" rowId={present.unit.id} />
    </OrganisationFrame>
  );
}

/** The unit, and what it uses as far as the member may know of that; null when the organisation has no such unit. */
async function readUnit(tx: Tx, actor: Member, oid: string, today: CalendarDate) {
  const { id } = actor.organisation;
  const found = await viewUnit(tx, actor, id, oid);
  if (!found) return null;
  const points = permits(actor, "connection-points", "read") ? await listUses(tx, id) : null;
  return {
    ...found,
    systems: permits(actor, "systems", "read") ? await listUnitSystems(tx, id, oid, today) : null,
    points: points?.filter(({ unitOids }) => unitOids.length === 0 || unitOids.includes(oid)) ?? null,
    unread: await countUnread(tx, actor),
  };
}
