import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import { type Judged, unfitFor } from "@/lib/systems/policy";

type System = Judged & { id: string; name: string; version: string; supplier: string };

/** The systems that may not be taken into use, and of each why. */
export const NotOffered = ({ systems, today, t }: { systems: System[]; today: CalendarDate; t: Translator }) => (
  <>
    {systems.length > 0 && (
      <Details summary={t("systems.new.notOffered")}>
        <p>{t("systems.new.notOfferedText")}</p>
        <DataTable
          rows={systems}
          rowKey={({ id }) => id}
          columns={[
            { title: t("systems.columns.system"), cell: ({ name, version }) => `${name} ${version}` },
            { title: t("systems.detail.supplier"), cell: ({ supplier }) => supplier },
            { title: t("systems.new.reason"), cell: (system) => reasonText(system, today, t) },
          ]}
        />
      </Details>
    )}
    <p className="text-ink-soft text-note">{t("systems.new.missing")}</p>
  </>
);

function reasonText(system: System, today: CalendarDate, t: Translator): string | null {
  const unfit = unfitFor(system, today);
  const date = system.certifiedUntil ? formatDate(system.certifiedUntil.toISOString().slice(0, 10)) : "";
  return unfit && t(`systems.unfit.${unfit}`, { date });
}
