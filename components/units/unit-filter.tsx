import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import type { Translator } from "@/lib/i18n";
import { careCodes, forceCodes, type UnitFilter } from "@/lib/organisations/schema";

type Props = { path: string; on: string | null; filter: UnitFilter; t: Translator };

/** Narrows the units by name or OID, by care and by whether they are in force; a past day stays chosen. */
export const UnitFilterForm = ({ path, on, filter, t }: Props) => (
  <FilterForm action={path} label={t("units.filter")} submit={t("units.submit")}>
    {on && <input type="hidden" name="on" value={on} />}
    <FilterText name="q" label={t("units.search")} value={filter.q} />
    <FilterSelect
      name="care"
      label={t("units.care")}
      value={filter.care}
      all={t("units.anyCare")}
      options={careCodes.map((value) => ({ value, label: t(`units.${value}`) }))}
    />
    <FilterSelect
      name="force"
      label={t("units.force")}
      value={filter.force}
      all={t("units.inForce")}
      options={forceCodes.map((value) => ({ value, label: t(`units.${value}`) }))}
    />
  </FilterForm>
);
