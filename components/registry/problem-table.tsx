import { DataTable } from "@/components/ui/data-table";
import { sentence, type Translator } from "@/lib/i18n";

interface Row {
  id: string;
  page: number;
  oid: string | null;
  code: string;
  detail: string | null;
}

/** What of a walk's pages was not as agreed, row by row, each in a sentence. */
export const ProblemTable = ({ rows, t }: { rows: Row[]; t: Translator }) => (
  <DataTable
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        title: t("registry.rows.what"),
        cell: ({ code, detail }) => (
          <span className="font-normal">
            {sentence(t, `registry.problems.${code}`, { detail: detail ?? "" }) ?? code}
          </span>
        ),
      },
      { title: t("registry.rows.oid"), code: true, cell: ({ oid }) => oid ?? "–" },
      { title: t("registry.rows.page"), numeric: true, cell: ({ page }) => page },
    ]}
  />
);
