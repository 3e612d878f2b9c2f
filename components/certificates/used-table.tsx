import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { daysBetween, formatDate, helsinkiDate } from "@/lib/calendar";
import type { UsedCertificate } from "@/lib/certificate-board/queries";
import { SOON_DAYS } from "@/lib/certificate-board/schema";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

type Props = { rows: UsedCertificate[]; now: Date; language: Language };

/** When the certificates of others' points that one uses end: nothing else of them is anybody's but their manager's. */
export function UsedTable({ rows, now, language }: Props) {
  const { certificates: words, submissions } = messagesOf(language);
  const t = translator(language);
  const daysLeft = ({ validTo }: UsedCertificate) => daysBetween(helsinkiDate(now), helsinkiDate(validTo));
  return (
    <section>
      <h2>{words.used.title}</h2>
      {rows.length === 0 ? (
        <p>{words.used.none}</p>
      ) : (
        <>
          <p className="text-ink-soft">{words.used.lead}</p>
          <DataTable
            rows={rows}
            rowKey={({ pointId }) => pointId}
            columns={[
              { title: words.columns.point, cell: ({ name }) => name },
              {
                title: words.columns.manager,
                cell: (row) => localName({ nameFi: row.managerNameFi, nameSv: row.managerNameSv }, language),
              },
              { title: words.columns.environment, cell: ({ environment }) => submissions.environments[environment] },
              { title: words.columns.ends, cell: ({ validTo }) => formatDate(helsinkiDate(validTo)) },
              {
                title: words.columns.state,
                cell: (row) =>
                  row.validTo <= now ? (
                    <Tag tone="bad">{words.states.ENDED}</Tag>
                  ) : daysLeft(row) > SOON_DAYS ? (
                    <Tag tone="ok">{words.states.VALID}</Tag>
                  ) : (
                    <Tag tone="warn">{t("certificates.daysLeft", { count: daysLeft(row) })}</Tag>
                  ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
