import Link from "next/link";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { SystemStanding } from "@/components/systems/standing";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { helsinkiDate } from "@/lib/calendar";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { withParams } from "@/lib/paging";
import { listCatalogue } from "@/lib/systems/queries";
import { catalogueStates, readCatalogueFilter, systemClasses } from "@/lib/systems/schema";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/systems";

/** The catalogue of information systems, as officers keep it. */
export default async function CataloguePage({ searchParams }: PageProps<"/staff/systems">) {
  const asked = await searchParams;
  const actor = await requireOfficer(path);
  const filter = readCatalogueFilter(asked);
  const today = helsinkiDate(new Date());
  const { systems, next, count } = await view(actor, (tx) => listCatalogue(tx, filter, today));
  const { t } = await i18n();
  const params = { q: filter.q, class: filter.systemClass, state: filter.state };
  const isNarrowed = Object.values(params).some(Boolean);
  return (
    <StaffFrame actor={actor} current="systems" done={doneText(t, asked.done)}>
      <PageTitle title={t("systems.catalogue.title")} lead={t("systems.catalogue.lead")} />
      <div className="mb-l">
        <Actions>
          <ButtonLink href={`${path}/new`}>{t("systems.catalogue.add")}</ButtonLink>
          <ButtonLink href={`${path}/import`} tone="secondary">
            {t("systems.catalogue.import")}
          </ButtonLink>
        </Actions>
      </div>
      <FilterForm action={path} label={t("systems.catalogue.filter")} submit={t("systems.show")}>
        <FilterText name="q" label={t("systems.catalogue.search")} value={filter.q} />
        <FilterSelect
          name="class"
          label={t("systems.catalogue.class")}
          value={filter.systemClass}
          all={t("systems.all")}
          options={systemClasses.map((value) => ({ value, label: value }))}
        />
        <FilterSelect
          name="state"
          label={t("systems.state")}
          value={filter.state}
          all={t("systems.all")}
          options={catalogueStates.map((value) => ({ value, label: t(`systems.catalogue.states.${value}`) }))}
        />
      </FilterForm>
      <p>
        {t("systems.catalogue.count", { count })}
        {count > 0 && (
          <>
            {" · "}
            <a href={withParams(`${path}/csv`, params)} download>
              {t("systems.download")}
            </a>
          </>
        )}
      </p>
      {systems.length > 0 ? (
        <DataTable
          rows={systems}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t("systems.columns.system"),
              cell: ({ id, name, version }) => (
                <Link href={`${path}/${id}`} prefetch={false}>
                  {name} {version}
                </Link>
              ),
            },
            { title: t("systems.detail.supplier"), cell: ({ supplier }) => supplier },
            { title: t("systems.columns.class"), cell: ({ systemClass }) => systemClass },
            {
              title: t("systems.columns.register"),
              cell: (system) => <SystemStanding system={system} today={today} t={t} />,
            },
            { title: t("systems.detail.profiles"), cell: ({ profiles }) => profiles.join(", ") },
          ]}
        />
      ) : (
        <EmptyState title={isNarrowed ? t("systems.nothingFound") : t("systems.catalogue.empty")}>
          <p>{isNarrowed ? t("systems.catalogue.nothingFoundText") : t("systems.catalogue.emptyText")}</p>
          {isNarrowed && (
            <Link href={path} prefetch={false}>
              {t("systems.showAll")}
            </Link>
          )}
        </EmptyState>
      )}
      <Pager
        label={t("systems.pages")}
        previous={filter.after ? { href: withParams(path, params), label: t("systems.first") } : undefined}
        next={next ? { href: withParams(path, { ...params, after: next }), label: t("systems.next") } : undefined}
      />
    </StaffFrame>
  );
}
