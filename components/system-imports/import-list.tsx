import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDateTime } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { listImports } from "@/lib/system-imports/queries";

type Row = Awaited<ReturnType<typeof listImports>>[number];

/** The files sent lately, and what became of them. */
export const ImportList = ({
  rows,
  base,
  language,
  t,
}: {
  rows: Row[];
  base: string;
  language: Language;
  t: Translator;
}) =>
  rows.length > 0 && (
    <section className="mt-xl">
      <h2>{t("systemImports.latest")}</h2>
      <DataTable
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t("systemImports.fileName"),
            cell: ({ id, fileName }) => (
              <Link href={`${base}/${id}`} prefetch={false}>
                {fileName}
              </Link>
            ),
          },
          { title: t("systemImports.sent"), cell: ({ addedAt }) => formatDateTime(addedAt, language) },
          { title: t("systemImports.by"), cell: ({ addedByName }) => addedByName },
          { title: t("systemImports.state"), cell: ({ state }) => t(`systemImports.states.${state}`) },
        ]}
      />
    </section>
  );
