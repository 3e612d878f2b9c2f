import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { daysBetween, formatDate, helsinkiDate } from "@/lib/calendar";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { StatusTag } from "./status-tag";

export interface QueueRow {
  id: string;
  reference: string | null;
  kind: SubmissionKind;
  status: SubmissionStatus;
  isUrgent: boolean;
  effectiveOn: Date | null;
  submittedAt: Date | null;
  takenByName: string | null;
  isMine: boolean;
  organisation: string;
  urgency: "near" | "passed" | "not-applied" | null;
}

const dayOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));

type Props = { rows: QueueRow[]; t: Translator; language: Language; today: string };

/** The queue: what, whose, how long it has waited, how near its day is, and in whose hands. */
export const QueueTable = ({ rows, t, language, today }: Props) => (
  <DataTable
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        title: t("staff.queue.reference"),
        cell: ({ id, reference, kind }) => (
          <>
            <Link href={`/staff/submissions/${id}`} prefetch={false} className="whitespace-nowrap">
              {reference}
            </Link>
            <div className="font-normal text-note">{t(`submissions.kinds.${kind}`)}</div>
          </>
        ),
      },
      { title: t("staff.queue.organisation"), cell: ({ organisation }) => organisation },
      {
        title: t("staff.queue.sent"),
        cell: ({ submittedAt }) => submittedAt && <Age since={submittedAt} t={t} today={today} />,
      },
      { title: t("staff.queue.effective"), cell: (row) => <EffectiveDay row={row} t={t} /> },
      { title: t("staff.queue.status"), cell: (row) => <Hands row={row} language={language} /> },
    ]}
  />
);

function Age({ since, t, today }: { since: Date; t: Translator; today: string }) {
  const day = helsinkiDate(since);
  return (
    <>
      {formatDate(day)}
      <div className="text-ink-soft text-note">{t("staff.queue.age", { days: daysBetween(day, today) })}</div>
    </>
  );
}

const EffectiveDay = ({ row, t }: { row: QueueRow; t: Translator }) => (
  <>
    {row.effectiveOn && dayOf(row.effectiveOn)}
    <div className="mt-1 flex flex-wrap gap-xxs">
      {row.isUrgent && <Tag tone="warn">{t("staff.queue.urgent")}</Tag>}
      {row.urgency && (
        <Tag tone={row.urgency === "near" ? "warn" : "bad"}>{t(`staff.queue.urgency.${row.urgency}`)}</Tag>
      )}
    </div>
  </>
);

const Hands = ({ row, language }: { row: QueueRow; language: Language }) => (
  <>
    <StatusTag kind={row.kind} status={row.status} language={language} isMine={row.isMine} />
    {(row.status === "IN_SECOND_REVIEW" || (row.status === "IN_REVIEW" && !row.isMine)) && row.takenByName && (
      <div className="mt-1 text-ink-soft text-note">{row.takenByName}</div>
    )}
  </>
);
