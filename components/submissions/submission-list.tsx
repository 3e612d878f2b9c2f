import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { formatDate, formatDateTime } from "@/lib/calendar";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";
import type { aboutOf, Filter, listSubmissions } from "@/lib/submissions/queries";
import { SubmissionStatusTag } from "./status-tag";

type Found = Awaited<ReturnType<typeof listSubmissions>>;
type Row = Omit<Found["submissions"][number], "answers" | "before"> & { about: ReturnType<typeof aboutOf> };
type List = Omit<Found, "submissions"> & { submissions: Row[] };
type Props = {
  base: string;
  filter: Filter;
  list: List;
  /** The kinds of which there may be some in the list. */
  kinds: readonly SubmissionKind[];
  language: Language;
};

const query = ({ status, kind, q }: Filter, after?: string) =>
  new URLSearchParams(
    Object.entries({ status, kind, q, after }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

/** The organisation's submissions, to be narrowed by status, kind and reference number. */
export function SubmissionList({ base, filter, list, kinds, language }: Props) {
  const t = translator(language);
  const { submissions: words } = messagesOf(language);
  const isNarrowed = Boolean(filter.status || filter.kind || filter.q || filter.after);
  if (list.count === 0 && !isNarrowed) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return (
    <div className="mt-l">
      <FilterForm action={base} label={words.filter.label} submit={words.filter.show}>
        <FilterSelect
          name="status"
          label={words.filter.status}
          value={filter.status}
          all={words.filter.all}
          options={Object.entries(words.statuses).map(([value, label]) => ({ value, label }))}
        />
        {kinds.length > 1 && (
          <FilterSelect
            name="kind"
            label={words.filter.kind}
            value={filter.kind}
            all={words.filter.allKinds}
            options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          />
        )}
        <FilterText name="q" label={words.filter.q} value={filter.q} short />
      </FilterForm>
      <p className="text-note">{t("submissions.count", { count: list.count })}</p>
      {list.submissions.length > 0 ? (
        <Rows base={base} rows={list.submissions} language={language} />
      ) : (
        <EmptyState title={words.nothingFound}>
          {words.nothingFoundText}{" "}
          <Link href={base} prefetch={false}>
            {words.showAll}
          </Link>
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={filter.after ? { href: `${base}?${query(filter)}`, label: words.newest } : undefined}
        next={list.next ? { href: `${base}?${query(filter, list.next)}`, label: words.older } : undefined}
      />
    </div>
  );
}

function Rows({ base, rows, language }: { base: string; rows: Row[]; language: Language }) {
  const { submissions: words } = messagesOf(language);
  return (
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: words.columns.matter,
          cell: (row) => (
            <>
              <Link href={`${base}/${row.id}`} prefetch={false}>
                {words.kinds[row.kind]}
                <span className="sr-only"> {row.reference ?? words.draftReference}</span>
              </Link>
              <span className="block font-normal text-ink-soft text-note">{aboutText(row, language)}</span>
            </>
          ),
        },
        { title: words.columns.reference, cell: (row) => row.reference ?? words.draftReference },
        {
          title: words.columns.status,
          cell: (row) => <SubmissionStatusTag kind={row.kind} status={row.status} language={language} />,
        },
        {
          title: words.columns.effectiveOn,
          cell: (row) => (row.effectiveOn ? formatDate(row.effectiveOn.toISOString().slice(0, 10)) : "–"),
        },
        { title: words.columns.saved, cell: (row) => formatDateTime(row.submittedAt ?? row.savedAt, language) },
      ]}
    />
  );
}

/** What changes, and at which point. */
function aboutText({ kind, about: { code, name } }: Row, language: Language): string {
  const told = code && kindWords(language, kind).codes[code];
  return [told, name].filter(Boolean).join(" · ");
}
