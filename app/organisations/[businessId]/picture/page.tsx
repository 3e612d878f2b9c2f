import Link from "next/link";
import { notFound } from "next/navigation";
import { AsItWas } from "@/components/histories/as-it-was";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { columnsOf } from "@/components/picture/columns";
import { Drawing } from "@/components/picture/drawing";
import { layOut } from "@/components/picture/layout";
import { WaysTable } from "@/components/picture/ways-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { helsinkiDate } from "@/lib/calendar";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asPastDay, asText, withParams } from "@/lib/paging";
import { drawnGroups, groupUnits, isAskedFor, mostDrawn } from "@/lib/picture/policy";
import { viewPicture } from "@/lib/picture/queries";
import { permits } from "@/lib/roles/policy";
import { may } from "@/lib/services/policy";
import { listServiceUses } from "@/lib/services/queries";
import { requireMember, view } from "@/lib/view";

/** The organisation in one picture: units, systems, connection points and services, and how they hang together. */
export default async function PicturePage({ params, searchParams }: PageProps<"/organisations/[businessId]/picture">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}`;
  const path = `${base}/picture`;
  const actor = await requireMember(businessId, path);
  if (!may.look(actor)) notFound();
  const today = helsinkiDate(new Date());
  const on = asPastDay(asked.on, today);
  const { picture, uses, unread } = await view(
    actor,
    async (tx) => ({
      picture: await viewPicture(tx, actor, on ?? today),
      uses: await listServiceUses(tx, actor, actor.organisation.id),
      unread: await countUnread(tx, actor),
    }),
    { on },
  );
  const { language, t } = await i18n();
  const q = asText(asked.q)?.trim();
  const groups = groupUnits(picture.units, picture.ways);
  const isAsked = isAskedFor(groups, { q, of: asText(asked.of) });
  const found = picture.units.filter(isAsked).length;
  const services = uses.filter(({ state }) => state !== "ENDED");
  const seesWays = permits(actor, "systems", "read") && permits(actor, "connection-points", "read");
  const organisation = actor.organisation;
  const drawn = columnsOf(
    { organisation, groups: drawnGroups(picture.units, groups, isAsked), services, seesWays },
    language,
  );
  const count = (index: number) => drawn.columns[index]?.nodes.filter(({ isGap }) => !isGap).length ?? 0;
  const description = t("picture.description", {
    organisation: localName(organisation, language),
    units: picture.units.length,
    systems: seesWays ? count(2) : 0,
    points: seesWays ? count(3) : 0,
    services: services.length,
  });
  const isEmpty = groups.length === 0 && services.length === 0;
  return (
    <OrganisationFrame actor={actor} current="dashboard" unread={unread}>
      <PageTitle
        title={t("picture.title")}
        lead={t("picture.lead")}
        crumbs={[{ href: base, label: t("organisations.dashboard.title") }]}
      />
      <AsItWas path={path} on={on} asked={asked.on} today={today} />
      <FilterForm action={path} label={t("picture.filter")} submit={t("picture.show")}>
        {on && <input type="hidden" name="on" value={on} />}
        <FilterText name="q" label={t("picture.search")} hint={t("picture.searchHint")} value={q} />
      </FilterForm>
      {(q || asked.of) && (
        <p>
          {t("picture.found", { count: found })} {found > mostDrawn && t("picture.mostShown")}{" "}
          <Link href={withParams(path, { on: on ?? undefined })} prefetch={false}>
            {t("picture.all")}
          </Link>
        </p>
      )}
      {isEmpty ? (
        <EmptyState title={t("picture.empty")}>
          <p>{t("picture.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <p className="no-print text-ink-soft text-note xl:hidden">{t("picture.scroll")}</p>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
            tabIndex={0}
            aria-label={t("picture.region")}
            className="overflow-x-auto print:overflow-visible"
          >
            <Drawing layout={layOut(drawn.columns, drawn.links)} title={t("picture.title")} description={description} />
          </section>
          <h2>{t("picture.table")}</h2>
          <WaysTable
            groups={groups}
            services={seesWays ? null : services.map(({ service }) => service)}
            path={path}
            base={base}
            on={on}
            language={language}
          />
        </>
      )}
    </OrganisationFrame>
  );
}
