import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import { serviceCodes, type UseFilter, useStates } from "@/lib/systems/schema";

type Props = { path: string; filter: UseFilter; on: CalendarDate | null; t: Translator };

/** Narrows the list of systems in use; on a past day it stays on that day. */
export const UseFilters = ({ path, filter, on, t }: Props) => (
  <FilterForm action={path} label={t("systems.filter")} submit={t("systems.show")}>
    {on && <input type="hidden" name="on" value={on} />}
    <FilterText name="q" label={t("systems.search")} value={filter.q} />
    <FilterSelect
      name="state"
      label={t("systems.state")}
      value={filter.state}
      all={t("systems.all")}
      options={useStates.map((value) => ({ value, label: t(`systems.states.${value}`) }))}
    />
    <FilterSelect
      name="service"
      label={t("systems.service")}
      value={filter.service}
      all={t("systems.all")}
      options={serviceCodes.map((value) => ({ value, label: t(`services.names.${value}`) }))}
    />
  </FilterForm>
);
