import { formatDate, helsinkiDate } from "@/lib/calendar";
import type { BoardRow } from "@/lib/certificate-board/queries";
import { deadlinesOf } from "@/lib/certificate-board/schema";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { hostOf } from "./board-table";

/** A board as a table for a spreadsheet: its headings and its rows. */
export function boardCsv(rows: BoardRow[], now: Date, language: Language) {
  const { certificates, connectionPoints, submissions } = messagesOf(language);
  const { columns, states } = certificates;
  const day = (date: Date) => formatDate(helsinkiDate(date));
  return {
    headings: [
      columns.customer,
      columns.host,
      columns.point,
      columns.environment,
      connectionPoints.detail.valid,
      columns.ends,
      columns.state,
      columns.orderBy,
      columns.fileBy,
      columns.users,
      columns.sameKey,
    ],
    lines: rows.map((row) => {
      const { orderBy, fileBy } = deadlinesOf(row, now);
      return [
        localName(row.organisation, language),
        hostOf(row),
        row.connectionPoint?.name ?? "",
        row.connectionPoint ? submissions.environments[row.connectionPoint.environment] : "",
        `${day(row.validFrom)}–${day(row.validTo)}`,
        day(row.validTo),
        states[row.standing],
        formatDate(orderBy),
        formatDate(fileBy),
        row.users,
        row.sameKeyElsewhere,
      ];
    }),
  };
}
