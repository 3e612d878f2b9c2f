import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { OidMismatch } from "@/components/organisations/oid-mismatch";
import { UnitRegister } from "@/components/units/unit-register";
import { UnitTags, UnitTree } from "@/components/units/unit-tree";
import { UnitPoints, UnitSystems } from "@/components/units/unit-uses";
import type { Member } from "@/lib/auth/actor";
import { type CalendarDate, helsinkiDate } from "@/lib/calendar";
import { listUses } from "@/lib/connection-points/queries";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { maintainerOf } from "@/lib/organisations/policy";
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
  const { organisation } = actor;
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const [seesSystems, seesPoints] = [permits(actor, "systems", "read"), permits(actor, "connection-points", "read")];
  const seen = await view(
    actor,
    async (tx) => {
      const found = await viewUnit(tx, actor, organisation.id, oid);
      return (
        found && {
          ...found,
          systems: seesSystems ? await listUnitSystems(tx, organisation.id, oid) : null,
          points: seesPoints ? await listUses(tx, organisation.id) : null,
          unread: await countUnread(tx, actor),
        }
      );
    },
    { on },
  );
  if (!seen && on) {
    const present = await view(actor, (tx) => viewUnit(tx, actor, organisation.id, oid));
    if (present) return <NotYet actor={actor} base={base} path={path} on={on} today={today} named={present.unit} />;
  }
  if (!seen) notFound();
  const { unit, above, under, entry, systems, points, unread } = seen;
  const { language, t } = await i18n();
  const kept = { on: on ?? undefined };
  const ways = { path: `${base}/units`, on, organisation, t, language };
  const crumbs = [
    { href: withParams(`${base}/units`, kept), label: t("units.title") },
    ...above.map((one) => ({ href: withParams(`${base}/units/${one.oid}`, kept), label: localName(one, language) })),
  ];
  return (
    <OrganisationFrame actor={actor} current="units" unread={unread}>
      <PageTitle title={localName(unit, language)} crumbs={crumbs} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      <p>
        <UnitTags unit={unit} organisation={organisation} t={t} />
      </p>
      <OidMismatch oid={unit.oid} organisation={organisation} t={t} />
      <h2>{t("units.unit.register")}</h2>
      <UnitRegister
        base={base}
        on={on}
        unit={unit}
        above={above}
        organisationName={localName(organisation, language)}
        entry={on ? null : entry}
        t={t}
        language={language}
      />
      {(on || !entry) && (
        <p className="text-ink-soft text-note">{t(on ? "units.unit.pastEntry" : "units.unit.noEntry")}</p>
      )}
      <p>
        {t(`details.registers.${maintainerOf({ kind: organisation.kind, oid: null })}`)}.{" "}
        <Link href={`${base}/details#correct`} prefetch={false}>
          {t("units.unit.correctLink")}
        </Link>
      </p>
      <h2>{t("units.unit.under")}</h2>
      {under.length > 0 ? (
        <UnitTree branches={under.map((one) => ({ unit: one, isMatch: true, under: [] }))} isOpen={false} {...ways} />
      ) : (
        <p>{t("units.unit.noneUnder")}</p>
      )}
      {systems && <UnitSystems uses={systems} t={t} />}
      {points && (
        <UnitPoints
          base={base}
          uses={points.filter(({ unitOids }) => unitOids.length === 0 || unitOids.includes(oid))}
          ownId={organisation.id}
          t={t}
        />
      )}
    </OrganisationFrame>
  );
}

type NotYetProps = {
  actor: Member;
  base: string;
  path: string;
  on: CalendarDate;
  today: CalendarDate;
  named: { nameFi: string; nameSv: string | null };
};

/** A unit that the portal did not know yet on the day asked for. */
async function NotYet({ actor, base, path, on, today, named }: NotYetProps) {
  const { language, t } = await i18n();
  return (
    <OrganisationFrame actor={actor} current="units">
      <PageTitle title={localName(named, language)} crumbs={[{ href: `${base}/units`, label: t("units.title") }]} />
      <AsItWas path={path} on={on} asked={on} today={today} />
      <NoDataThen t={t} />
    </OrganisationFrame>
  );
}
