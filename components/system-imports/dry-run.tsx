import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { Tag, type Tone } from "@/components/ui/tag";
import { formatDate, isCalendarDate } from "@/lib/calendar";
import { messagesOf, sentence, type Translator } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import type { Language } from "@/lib/i18n/language";
import { withParams } from "@/lib/paging";
import { type Outcome, outcomes } from "@/lib/system-imports/schema";
import type { PlannedRow, RowProblem } from "@/lib/system-imports/workflow";

const tones: Record<Outcome, Tone> = { REFUSED: "bad", NEW: "ok", CHANGED: "info", UNCHANGED: "off" };

const pageSize = 100;

type Props = {
  rows: PlannedRow<unknown>[];
  /** Which dictionary names the columns. */
  columns: "catalogueColumns" | "usesColumns";
  filter: { outcome?: Outcome; page: number };
  path: string;
  language: Language;
  t: Translator;
};

/** What would become of each row of a file: line by line, with what differs or why it cannot be saved. */
export function DryRun({ rows, columns, filter: { outcome, page }, path, language, t }: Props) {
  const found = rows.filter((row) => !outcome || row.outcome === outcome);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const count = (one: Outcome) => rows.filter((row) => row.outcome === one).length;
  const columnName = (column: string) => sentence(t, `systemImports.${columns}.${column}`) ?? column;
  const address = (to: number) => withParams(path, { outcome, page: to > 1 ? String(to) : undefined });
  const options = outcomes.map((value) => ({
    value,
    label: `${t(`systemImports.outcomes.${value}`)} (${count(value)})`,
  }));
  return (
    <section className="mt-xl">
      <FilterForm action={path} label={t("systemImports.filter")} submit={t("systemImports.show")}>
        <FilterSelect
          name="outcome"
          label={t("systemImports.outcome")}
          value={outcome}
          all={t("systemImports.all")}
          options={options}
        />
      </FilterForm>
      <p>{t("systemImports.count", { count: found.length })}</p>
      {shown.length > 0 ? (
        <DataTable
          rows={shown}
          rowKey={({ line }) => String(line)}
          columns={[
            { title: t("systemImports.line"), cell: ({ line }) => line },
            { title: t("systemImports.about"), cell: ({ name }) => name },
            {
              title: t("systemImports.outcome"),
              cell: (row) => <Tag tone={tones[row.outcome]}>{t(`systemImports.outcomes.${row.outcome}`)}</Tag>,
            },
            { title: t("systemImports.detail"), cell: (row) => detailOf(row, columnName, language, t) },
          ]}
        />
      ) : (
        <EmptyState title={t("systemImports.count", { count: 0 })} />
      )}
      <Pager
        label={t("systemImports.pages")}
        previous={page > 1 ? { href: address(page - 1), label: t("systemImports.previous") } : undefined}
        next={found.length > page * pageSize ? { href: address(page + 1), label: t("systemImports.next") } : undefined}
      />
    </section>
  );
}

type Named = (column: string) => string;

function detailOf(row: PlannedRow<unknown>, columnName: Named, language: Language, t: Translator): ReactNode {
  const problems = row.problems.map((problem) => problemText(problem, columnName, language, t));
  const changes = row.changes.map(({ column, before, after }) => {
    const texts = { column: columnName(column), after: valueText(after, language, t) };
    return before
      ? t("systemImports.change", { ...texts, before: valueText(before, language, t) })
      : t("systemImports.added", texts);
  });
  return [...problems, ...changes].map((text) => (
    <span key={text} className="block">
      {text}
    </span>
  ));
}

function problemText({ column, code, params }: RowProblem, columnName: Named, language: Language, t: Translator) {
  const told = issueSentence(messagesOf(language).issues, code, params);
  return column ? t("systemImports.inColumn", { column: columnName(column), sentence: told }) : told;
}

/** Days as they are written here, services by name, everything else as it stands. */
function valueText(values: string[], language: Language, t: Translator): string {
  if (values.length === 0) return t("systemImports.wasNot");
  const names: Record<string, string> = messagesOf(language).services.names;
  return values.map((value) => (isCalendarDate(value) ? formatDate(value) : (names[value] ?? value))).join(", ");
}
