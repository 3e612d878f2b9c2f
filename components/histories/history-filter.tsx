import Link from "next/link";
import { Hidden } from "@/components/form/reserved";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Note } from "@/components/ui/note";
import { type Entity, type HistoryParams, slugOf } from "@/lib/histories/schema";
import type { Messages } from "@/lib/i18n";

type Props = {
  action: string;
  offered: readonly Entity[];
  params: HistoryParams;
  words: Messages["histories"];
  /** What else the address carries, for example an officer's reason. */
  carried?: Record<string, string>;
};

/** Narrows the changes by kind of datum and by days. */
export const HistoryFilter = ({ action, offered, params, words, carried = {} }: Props) => (
  <>
    {params.hasInvalidDate && <Note tone="warn">{words.invalidDate}</Note>}
    <FilterForm action={action} label={words.filter} submit={words.show}>
      {Object.entries(carried).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <FilterSelect
        name="what"
        label={words.what}
        value={params.filter.entity && slugOf(params.filter.entity)}
        all={words.all}
        options={offered.map((entity) => ({ value: slugOf(entity), label: words.entities[entity] }))}
      />
      <FilterText name="from" label={words.from} value={params.typed.from} short />
      <FilterText name="until" label={words.until} value={params.typed.until} short />
      {params.isNarrowed && (
        <p className="mb-3 text-note">
          <Link href={`${action}${carriedQuery(carried)}`} prefetch={false}>
            {words.clear}
          </Link>
        </p>
      )}
    </FilterForm>
  </>
);

const carriedQuery = (carried: Record<string, string>) =>
  Object.keys(carried).length > 0 ? `?${new URLSearchParams(carried)}` : "";
