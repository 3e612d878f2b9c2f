import Link from "next/link";
import { Bar } from "@/components/ui/bar";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { BoardRow } from "@/lib/certificate-board/queries";
import { percentGone } from "@/lib/certificate-board/schema";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { Standing, standingTones } from "./standing";

type Props = {
  rows: BoardRow[];
  now: Date;
  language: Language;
  /** The page of one certificate; officers have none. */
  pageOf?: (row: BoardRow) => string;
  /** The customer's page, for officers, who see whose each certificate is. */
  customerOf?: (row: BoardRow) => string;
  /** Where the certificate is renewed, for who may and where it can be. */
  renewalOf?: (row: BoardRow) => string | null;
  withUsers: boolean;
};

/** Where a certificate is, or was made for. */
export const hostOf = ({ connectionPoint, dnsNames, subjectName }: BoardRow): string =>
  connectionPoint?.host ?? dnsNames[0] ?? subjectName;

/** Certificates by their end: where each is, how much of its time has gone, how it stands, and what must be done by when. */
export function BoardTable({ rows, now, language, pageOf, customerOf, renewalOf, withUsers }: Props) {
  const { certificates: words, submissions } = messagesOf(language);
  const column = (title: string, cell: Column<BoardRow>["cell"], more?: Partial<Column<BoardRow>>) => ({
    title,
    cell,
    ...more,
  });
  const columns: Column<BoardRow>[] = [
    column(words.columns.host, (row) => (
      <>
        {pageOf ? (
          <Link href={pageOf(row)} prefetch={false}>
            {hostOf(row)}
          </Link>
        ) : (
          hostOf(row)
        )}
        {row.connectionPoint && (
          <span className="block font-normal text-ink-soft text-small">{row.connectionPoint.name}</span>
        )}
      </>
    )),
    ...(customerOf
      ? [
          column(words.columns.customer, (row: BoardRow) => (
            <Link href={customerOf(row)} prefetch={false}>
              {localName(row.organisation, language)}
            </Link>
          )),
        ]
      : []),
    column(words.columns.environment, ({ connectionPoint: point }) =>
      point ? submissions.environments[point.environment] : "–",
    ),
    column(words.columns.validity, (row) => (
      <Bar percent={percentGone(row, now)} tone={standingTones[row.standing] === "off" ? "off" : barTone(row)} />
    )),
    column(words.columns.ends, ({ validTo }) => formatDate(helsinkiDate(validTo))),
    ...(withUsers ? [column(words.columns.users, ({ users }: BoardRow) => users, { numeric: true })] : []),
    column(words.columns.state, (row) => (
      <>
        <Standing certificate={row} standing={row.standing} now={now} language={language} />
        <SameKey row={row} language={language} />
      </>
    )),
  ];
  const renewal = column(
    words.renewal.store,
    (row) => {
      const href = renewalOf?.(row);
      return (
        href && (
          <Link href={href} prefetch={false}>
            {words.renewal.store}
            <span className="sr-only">: {hostOf(row)}</span>
          </Link>
        )
      );
    },
    { hiddenTitle: true },
  );
  return <DataTable columns={renewalOf ? [...columns, renewal] : columns} rows={rows} rowKey={({ id }) => id} />;
}

const barTone = ({ standing }: BoardRow) => (standing === "NOT_YET" ? "info" : standingTones[standing]);

/** Where else the key is in use: by name within the organisation, elsewhere only at how many points. */
export function SameKey({ row, language }: { row: BoardRow; language: Language }) {
  const t = translator(language);
  return (
    <>
      {row.sameKeyAt.length > 0 && (
        <span className="block pt-1 text-small text-warn">
          {t("certificates.sameKey.own", { names: row.sameKeyAt.join(", ") })}
        </span>
      )}
      {row.sameKeyElsewhere > 0 && (
        <span className="block pt-1 text-small text-warn">
          {t("certificates.sameKey.others", { count: row.sameKeyElsewhere })}
        </span>
      )}
    </>
  );
}
