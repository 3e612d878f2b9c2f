import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import { type ReceptionFilter, receptionStatuses } from "@/lib/renewals/schema";

type Props = { path: string; filter: ReceptionFilter; on: CalendarDate | null; t: Translator };

/** Narrows the list of units; on a past day it stays on that day. */
export const ReceptionFilters = ({ path, filter, on, t }: Props) => (
  <FilterForm action={path} label={t("renewalRequests.page.filter")} submit={t("renewalRequests.page.show")}>
    {on && <input type="hidden" name="on" value={on} />}
    <FilterText name="q" label={t("renewalRequests.page.search")} value={filter.q} />
    <FilterSelect
      name="status"
      label={t("renewalRequests.page.status")}
      value={filter.status}
      all={t("renewalRequests.page.all")}
      options={receptionStatuses.map((value) => ({ value, label: t(`renewalRequests.page.statuses.${value}`) }))}
    />
  </FilterForm>
);
