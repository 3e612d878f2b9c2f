import Link from "next/link";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { ListedPoint } from "@/lib/connection-points/queries";
import { environments, type PointFilter } from "@/lib/connection-points/schema";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { withParams } from "@/lib/paging";
import { CertificateState } from "./certificate-state";

type Props = {
  /** The organisation's own address. */
  base: string;
  filter: PointFilter;
  list: { points: ListedPoint[]; next: string | undefined; count: number };
  today: string;
  language: Language;
  mayFile: boolean;
  /** The past day that is shown; null for the present. */
  on: CalendarDate | null;
  /** How many customers use each point, for an intermediary. */
  users: Map<string, number> | null;
};

/** The points that the organisation manages itself. */
export function PointList({ base, filter, list, today, language, mayFile, on, users }: Props) {
  const t = translator(language);
  const { connectionPoints: words, submissions } = messagesOf(language);
  const address = `${base}/connection-points`;
  const report = `${base}/submissions/new/connection-point-change`;
  const { q, environment } = filter;
  const asked = { q, environment, ...(on && { on }) };
  const isEmpty = list.count === 0 && !q && !environment;
  return (
    <section className="mb-xl">
      <h2>{words.own}</h2>
      {!isEmpty && (
        <>
          <FilterForm action={address} label={words.search} submit={words.show}>
            {on && <input type="hidden" name="on" value={on} />}
            <FilterText name="q" label={words.search} value={q} />
            <FilterSelect
              name="environment"
              label={words.environment}
              value={environment}
              all={words.allEnvironments}
              options={environments.map((value) => ({ value, label: submissions.environments[value] }))}
            />
          </FilterForm>
          <p className="text-note">{t("connectionPoints.ownCount", { count: list.count })}</p>
        </>
      )}
      {list.points.length > 0 && (
        <Rows {...{ base, today, language, on, users }} points={list.points} report={mayFile ? report : null} />
      )}
      {list.points.length === 0 && (
        <EmptyState title={isEmpty ? words.empty : words.nothingFound}>
          {isEmpty ? (
            words.emptyText
          ) : (
            <Link href={withParams(address, { ...(on && { on }) })} prefetch={false}>
              {words.all}
            </Link>
          )}
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={filter.after ? { href: withParams(address, asked), label: words.first } : undefined}
        next={list.next ? { href: withParams(address, { ...asked, after: list.next }), label: words.next } : undefined}
      />
      {mayFile && (
        <Actions>
          <ButtonLink href={`${report}?change=POINT_NEW`} tone="secondary">
            {words.reportNew}
          </ButtonLink>
        </Actions>
      )}
    </section>
  );
}

type RowsProps = Pick<Props, "base" | "today" | "language" | "on" | "users"> & {
  points: ListedPoint[];
  report: string | null;
};

function Rows({ base, points, today, language, report, on, users }: RowsProps) {
  const t = translator(language);
  const { connectionPoints: words, submissions } = messagesOf(language);
  const columns = [
    {
      title: words.columns.name,
      cell: (point: ListedPoint) => (
        <Link href={withParams(`${base}/connection-points/${point.id}`, { ...(on && { on }) })} prefetch={false}>
          {point.name}
        </Link>
      ),
    },
    { title: words.columns.host, cell: (point: ListedPoint) => point.host },
    { title: words.columns.environment, cell: (point: ListedPoint) => submissions.environments[point.environment] },
    ...(users
      ? [{ title: words.columns.users, cell: (point: ListedPoint) => users.get(point.id) ?? 0, numeric: true }]
      : []),
    {
      title: words.columns.certificate,
      cell: (point: ListedPoint) =>
        point.removedOn ? (
          t("connectionPoints.removed", { date: formatDate(point.removedOn.toISOString().slice(0, 10)) })
        ) : (
          <CertificateState certificate={point.certificate} today={today} language={language} />
        ),
    },
  ];
  const action = {
    title: words.columns.action,
    hiddenTitle: true,
    cell: (point: ListedPoint) =>
      point.state === "ACTIVE" && (
        <Link href={`${report}?change=POINT_CHANGE&point=${point.id}`} prefetch={false}>
          {words.report}
          <span className="sr-only">: {point.name}</span>
        </Link>
      ),
  };
  return <DataTable columns={report ? [...columns, action] : columns} rows={points} rowKey={({ id }) => id} />;
}
