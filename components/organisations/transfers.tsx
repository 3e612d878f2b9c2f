import { DataTable } from "@/components/ui/data-table";
import { formatDate } from "@/lib/calendar";
import type { Repository } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

interface Transfer {
  id: string;
  toName: string;
  toBusinessId: string;
  repositories: Repository[];
  /** How many units; 0 stands for all. */
  units: number;
  effectiveOn: Date;
  runOn: Date | null;
}

const dayOf = (date: Date) => formatDate(date.toISOString().slice(0, 10));

/** To whom archived data have gone, of which repositories and units, since when, and when the run was made. */
export const Transfers = ({ rows, t }: { rows: Transfer[]; t: Translator }) => (
  <section className="mt-xl">
    <h2>{t("controllerChange.transfers.title")}</h2>
    {rows.length === 0 ? (
      <p>{t("controllerChange.transfers.empty")}</p>
    ) : (
      <>
        <p className="text-note">{t("controllerChange.transfers.count", { count: rows.length })}</p>
        <DataTable
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t("controllerChange.transfers.to"),
              cell: ({ toName, toBusinessId }) => `${toName} (${toBusinessId})`,
            },
            {
              title: t("controllerChange.transfers.repositories"),
              cell: ({ repositories }) => repositories.map((one) => t(`controllerChange.codes.${one}`)).join(", "),
            },
            {
              title: t("controllerChange.transfers.units"),
              cell: ({ units }) =>
                units === 0
                  ? t("controllerChange.transfers.allUnits")
                  : t("controllerChange.transfers.chosenUnits", { count: units }),
            },
            { title: t("controllerChange.transfers.since"), cell: ({ effectiveOn }) => dayOf(effectiveOn) },
            { title: t("controllerChange.transfers.run"), cell: ({ runOn }) => (runOn ? dayOf(runOn) : "–") },
          ]}
        />
      </>
    )}
  </section>
);
