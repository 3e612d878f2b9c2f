import Link from "next/link";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { formatDate } from "@/lib/calendar";
import type { ListedPoint } from "@/lib/connection-points/queries";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { CertificateState } from "./certificate-state";

type Props = {
  /** The organisation's own address. */
  base: string;
  filter: { q?: string; after?: string };
  list: { points: ListedPoint[]; next: string | undefined; count: number };
  today: string;
  language: Language;
  mayFile: boolean;
};

/** The points that the organisation manages itself. */
export function PointList({ base, filter, list, today, language, mayFile }: Props) {
  const t = translator(language);
  const words = messagesOf(language).connectionPoints;
  const address = `${base}/connection-points`;
  const report = `${base}/submissions/new/connection-point-change`;
  const query = (after?: string) =>
    new URLSearchParams([...(filter.q ? [["q", filter.q]] : []), ...(after ? [["after", after]] : [])]);
  const isEmpty = list.count === 0 && !filter.q;
  return (
    <section className="mb-xl">
      <h2>{words.own}</h2>
      {!isEmpty && (
        <>
          <FilterForm action={address} label={words.search} submit={words.show}>
            <FilterText name="q" label={words.search} value={filter.q} />
          </FilterForm>
          <p className="text-note">{t("connectionPoints.ownCount", { count: list.count })}</p>
        </>
      )}
      {list.points.length > 0 && (
        <Rows base={base} points={list.points} today={today} language={language} report={mayFile ? report : null} />
      )}
      {list.points.length === 0 && (
        <EmptyState title={isEmpty ? words.empty : words.nothingFound}>
          {isEmpty ? (
            words.emptyText
          ) : (
            <Link href={address} prefetch={false}>
              {words.all}
            </Link>
          )}
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={filter.after ? { href: `${address}?${query()}`, label: words.first } : undefined}
        next={list.next ? { href: `${address}?${query(list.next)}`, label: words.next } : undefined}
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

type RowsProps = { base: string; points: ListedPoint[]; today: string; language: Language; report: string | null };

function Rows({ base, points, today, language, report }: RowsProps) {
  const t = translator(language);
  const { connectionPoints: words, submissions } = messagesOf(language);
  const columns = [
    {
      title: words.columns.name,
      cell: (point: ListedPoint) => (
        <Link href={`${base}/connection-points/${point.id}`} prefetch={false}>
          {point.name}
        </Link>
      ),
    },
    { title: words.columns.host, cell: (point: ListedPoint) => point.host, code: true },
    { title: words.columns.environment, cell: (point: ListedPoint) => submissions.environments[point.environment] },
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
