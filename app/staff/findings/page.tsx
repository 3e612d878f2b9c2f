import { StaffFindingTable } from "@/components/findings/finding-table";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { FindingState } from "@/lib/db/generated/enums";
import { listFindings } from "@/lib/findings/queries";
import { readFindingFilter } from "@/lib/findings/schema";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { withParams } from "@/lib/paging";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/findings";

/** What the registers have shown of customers that somebody must look at, what has waited longest first. */
export default async function FindingsPage({ searchParams }: PageProps<"/staff/findings">) {
  const { filter, after } = readFindingFilter(await searchParams);
  const actor = await requireOfficer(path);
  const { findings, next, count } = await view(actor, (tx) => listFindings(tx, actor, filter, after));
  const { language, t } = await i18n();
  const kept = { ...filter };
  const rows = findings.map(({ organisation, ...row }) => ({
    ...row,
    customer: localName(organisation, language),
    businessId: organisation.businessId,
  }));
  return (
    <StaffFrame actor={actor} current="registry">
      <PageTitle title={t("findings.staff.title")} lead={t("findings.staff.lead")} />
      <FilterForm action={path} label={t("findings.staff.filter")} submit={t("findings.staff.submit")}>
        <FilterText name="q" label={t("findings.staff.search")} value={filter.q} />
        <FilterSelect
          name="state"
          label={t("findings.state")}
          value={filter.state}
          all={t("findings.staff.open")}
          options={Object.values(FindingState).map((value) => ({ value, label: t(`findings.staff.states.${value}`) }))}
        />
      </FilterForm>
      <p>{t("findings.staff.count", { count })}</p>
      {rows.length > 0 ? (
        <StaffFindingTable base={path} rows={rows} t={t} />
      ) : (
        <EmptyState title={t("findings.staff.empty")}>
          <p>{t("findings.staff.emptyText")}</p>
        </EmptyState>
      )}
      <Pager
        label={t("findings.staff.pages")}
        previous={after ? { href: withParams(path, kept), label: t("findings.staff.first") } : undefined}
        next={next ? { href: withParams(path, { ...kept, after: next }), label: t("findings.staff.next") } : undefined}
      />
    </StaffFrame>
  );
}
