import Link from "next/link";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { formatDate } from "@/lib/calendar";
import { KantaService } from "@/lib/db/generated/enums";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { servicesMeant, serviceTexts } from "@/lib/i18n/service-names";
import { asCursor, asOneOf, asText, withParams } from "@/lib/paging";
import { countCustomers, listCustomers } from "@/lib/staff/queries";
import { requireOfficer, view } from "@/lib/view";

const path = "/staff/customers";

/** Every organisation by name; looking into one asks for a reason first. */
export default async function CustomersPage({ searchParams }: PageProps<"/staff/customers">) {
  const search = await searchParams;
  const actor = await requireOfficer(path);
  const q = asText(search.q)?.trim().slice(0, 100);
  const service = asOneOf(search.service, Object.values(KantaService));
  const after = asCursor(search.after);
  const { customers, next, count } = await view(actor, async (tx) => ({
    ...(await listCustomers(tx, actor, { q, service, after })),
    count: await countCustomers(tx, actor, { q, service }),
  }));
  const { language, t } = await i18n();
  const meant = servicesMeant(q ?? "");
  return (
    <StaffFrame actor={actor} current="customers">
      <PageTitle title={t("staff.customers.title")} lead={t("staff.customers.lead")} />
      <FilterForm action={path} label={t("staff.customers.filter")} submit={t("staff.customers.submit")}>
        <FilterText name="q" label={t("staff.customers.search")} value={q} />
        <FilterSelect
          name="service"
          label={t("staff.customers.service")}
          value={service}
          all={t("staff.customers.allServices")}
          options={Object.values(KantaService).map((value) => ({ value, label: t(`services.fullNames.${value}`) }))}
        />
      </FilterForm>
      <p>{t("staff.customers.count", { count })}</p>
      {meant.length > 0 && (
        <p className="text-note">
          {t("staff.customers.meant", { services: serviceTexts(language, [meant])[0] ?? "" })}
        </p>
      )}
      {customers.length > 0 ? (
        <DataTable
          rows={customers}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t("staff.customers.name"),
              cell: (one) => (
                <Link href={`${path}/${one.businessId}`} prefetch={false}>
                  {localName(one, language)}
                </Link>
              ),
            },
            { title: t("staff.customers.businessId"), cell: ({ businessId }) => businessId },
            { title: t("staff.customers.oid"), code: true, cell: ({ oid }) => oid },
            { title: t("staff.customers.kind"), cell: ({ kind }) => t(`staff.kinds.${kind}`) },
            {
              title: t("staff.customers.since"),
              cell: ({ isCustomer, customerSince }) =>
                isCustomer && customerSince
                  ? formatDate(customerSince.toISOString().slice(0, 10))
                  : t("staff.customers.notCustomer"),
            },
          ]}
        />
      ) : (
        <EmptyState title={t("staff.customers.empty")}>
          <p>{t("staff.customers.emptyText")}</p>
        </EmptyState>
      )}
      <Pager
        label={t("staff.customers.pages")}
        previous={after ? { href: withParams(path, { q, service }), label: t("staff.customers.first") } : undefined}
        next={
          next ? { href: withParams(path, { q, service, after: next }), label: t("staff.customers.next") } : undefined
        }
      />
    </StaffFrame>
  );
}
