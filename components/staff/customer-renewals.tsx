import { DataTable } from "@/components/ui/data-table";
import { formatDateTime } from "@/lib/calendar";
import type { listRenewals } from "@/lib/certificate-board/queries";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

type Props = { rows: Awaited<ReturnType<typeof listRenewals>>; language: Language };

/** The certificates that the customer has replaced by itself; nothing when it has replaced none. */
export function CustomerRenewals({ rows, language }: Props) {
  const words = messagesOf(language).certificates.renewed;
  if (rows.length === 0) return null;
  return (
    <section className="mt-xl">
      <h2>{words.title}</h2>
      <DataTable
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { title: words.point, cell: ({ name }) => name },
          { title: words.at, cell: ({ at }) => formatDateTime(at, language) },
        ]}
      />
    </section>
  );
}
