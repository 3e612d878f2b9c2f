import { DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import { formatDateTime } from "@/lib/calendar";
import type { ConfirmationPart } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

export interface ShownConfirmation {
  id: string;
  part: ConfirmationPart;
  name: string | null;
  confirmedName: string | null;
  registerRole: string | null;
  confirmedAt: Date | null;
}

/** Who has confirmed and who has not; nothing is drawn where nobody was asked. */
export function ConfirmationState({ rows, language }: { rows: readonly ShownConfirmation[]; language: Language }) {
  if (rows.length === 0) return null;
  const words = messagesOf(language).confirmations;
  return (
    <DataTable
      caption={words.state}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        { title: words.who, cell: ({ name }) => name ?? words.anyone },
        { title: words.part, cell: ({ part }) => words.parts[part] },
        { title: words.given, cell: (row) => <Given row={row} language={language} /> },
      ]}
    />
  );
}

function Given({ row, language }: { row: ShownConfirmation; language: Language }) {
  const t = translator(language);
  if (!row.confirmedAt) return <Tag tone="warn">{t("confirmations.waiting")}</Tag>;
  const time = formatDateTime(row.confirmedAt, language);
  const basis = row.registerRole
    ? t("confirmations.byRegister", { role: row.registerRole })
    : row.part === "SIGNATORY"
      ? t("confirmations.byDocument")
      : null;
  return (
    <>
      {t("confirmations.done", { name: row.confirmedName ?? "", time })}
      {basis && <div className="text-ink-soft text-note">{basis}</div>}
    </>
  );
}
