import Link from "next/link";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Note } from "@/components/ui/note";
import { type Noun, outcomes, type TrailParams } from "@/lib/audit-trail/schema";
import type { Messages } from "@/lib/i18n";

type Props = { action: string; nouns: readonly Noun[]; params: TrailParams; words: Messages["audit"] };

/** Narrows the trail by days, by what it is about and by how it ended. */
export const TrailFilter = ({ action, nouns, params, words }: Props) => (
  <>
    {params.hasInvalidDate && <Note tone="warn">{words.invalidDate}</Note>}
    <FilterForm action={action} label={words.filter} submit={words.show}>
      <FilterText name="from" label={words.from} value={params.typed.from} short />
      <FilterText name="until" label={words.until} value={params.typed.until} short />
      <FilterSelect
        name="noun"
        label={words.noun}
        value={params.filter.noun}
        all={words.all}
        options={nouns.map((noun) => ({ value: noun, label: words.nouns[noun] }))}
      />
      <FilterSelect
        name="outcome"
        label={words.outcome}
        value={params.filter.outcome}
        all={words.all}
        options={outcomes.map((outcome) => ({ value: outcome, label: words.outcomes[outcome] }))}
      />
      {params.isNarrowed && (
        <p className="mb-3 text-note">
          <Link href={action} prefetch={false}>
            {words.clear}
          </Link>
        </p>
      )}
    </FilterForm>
  </>
);
