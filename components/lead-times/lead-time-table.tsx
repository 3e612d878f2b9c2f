import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import { type Messages, messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

export interface ShownLeadTime {
  id: string;
  organisationKind: OrganisationKind | null;
  days: number;
  atMostDays: number | null;
  isBinding: boolean;
  validFrom: Date;
  reason: string | null;
  changedByName: string | null;
}

type Props = { rows: readonly ShownLeadTime[]; inForce: ReadonlySet<string>; today: string; language: Language };

const dayOf = (column: Date) => column.toISOString().slice(0, 10);

/** The lead time in words: how many days, at most how many, binding or not. */
export function leadTimeText(row: Pick<ShownLeadTime, "days" | "atMostDays" | "isBinding">, language: Language) {
  const t = translator(language);
  return [
    t("leadTimes.daysText", { days: row.days }),
    row.atMostDays === null ? null : t("leadTimes.atMost", { days: row.atMostDays }),
    t(row.isBinding ? "leadTimes.isBinding" : "leadTimes.advisory"),
  ]
    .filter(Boolean)
    .join(", ");
}

export const customersText = (kind: OrganisationKind | null, { staff, leadTimes }: Messages) =>
  kind ? staff.kinds[kind] : leadTimes.everybody;

/** Every lead time of one kind: what is in force, what is ahead, what was. */
export function LeadTimeTable({ rows, inForce, today, language }: Props) {
  const messages = messagesOf(language);
  const words = messages.leadTimes;
  return (
    <DataTable
      caption={words.history}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          title: words.validFrom,
          cell: ({ id, validFrom }) => (
            <>
              {formatDate(dayOf(validFrom))} {inForce.has(id) && <Tag tone="ok">{words.inForce}</Tag>}
              {dayOf(validFrom) > today && <Tag tone="info">{words.ahead}</Tag>}
            </>
          ),
        },
        { title: words.organisationKind, cell: ({ organisationKind }) => customersText(organisationKind, messages) },
        { title: words.days, cell: (row) => leadTimeText(row, language) },
        { title: words.reason, cell: ({ reason }) => reason },
        { title: words.changedBy, cell: ({ changedByName }) => changedByName },
      ]}
    />
  );
}
