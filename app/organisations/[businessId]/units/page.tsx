import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NoDataThen } from "@/components/organisations/no-data-then";
import { Pager } from "@/components/ui/pager";
import { NoneFound, NoUnits } from "@/components/units/no-units";
import { UnitFilterForm } from "@/components/units/unit-filter";
import { UnitTree } from "@/components/units/unit-tree";
import { helsinkiDate } from "@/lib/calendar";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { listUnits } from "@/lib/organisations/queries";
import { readUnitFilter } from "@/lib/organisations/schema";
import { asPastDay, withParams } from "@/lib/paging";
import { permits } from "@/lib/roles/policy";
import { requireMember, view } from "@/lib/view";

/** The organisation's units as a tree: searched, narrowed, a page of tops at a time. */
export default async function UnitsPage({ params, searchParams }: PageProps<"/organisations/[businessId]/units">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/units`;
  const actor = await requireMember(businessId, path);
  if (!permits(actor, "register-data", "read")) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { filter, after } = readUnitFilter(asked);
  const { list, unread } = await view(
    actor,
    async (tx) => ({
      list: await listUnits(tx, actor, actor.organisation.id, { filter, after, today: on ?? today }),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const kept = { ...filter, on: on ?? undefined };
  return (
    <OrganisationFrame actor={actor} current="units" unread={unread}>
      <PageTitle title={t("units.title")} lead={t("units.lead")} />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      {list.all === 0 ? (
        on ? (
          <NoDataThen t={t} />
        ) : (
          <NoUnits base={base} kind={actor.organisation.kind} t={t} />
        )
      ) : (
        <>
          <UnitFilterForm path={path} on={on} filter={filter} t={t} />
          <p>
            {list.count === list.all
              ? t("units.count", { count: list.count })
              : t("units.countOf", { count: list.count, all: list.all })}
          </p>
          {list.tree.length > 0 ? (
            <UnitTree
              branches={list.tree}
              isOpen={filter.q !== undefined}
              path={path}
              on={on}
              organisation={actor.organisation}
              today={on ?? today}
              t={t}
              language={language}
            />
          ) : (
            <NoneFound path={withParams(path, { on: on ?? undefined })} t={t} />
          )}
          <Pager
            label={t("units.pages")}
            previous={after ? { href: withParams(path, kept), label: t("units.first") } : undefined}
            next={
              list.next ? { href: withParams(path, { ...kept, after: list.next }), label: t("units.next") } : undefined
            }
          />
        </>
      )}
    </OrganisationFrame>
  );
}
