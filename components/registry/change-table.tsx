import { DataTable } from "@/components/ui/data-table";
import { formatDate, isCalendarDate } from "@/lib/calendar";
import { UnitKind } from "@/lib/db/generated/enums";
import { sentence, type Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

interface Row {
  id: string;
  oid: string;
  field: string;
  before: string | null;
  after: string | null;
  entry: { nameFi: string; nameSv: string | null } | null;
}

/** What a walk found changed: one row a fact. */
export const ChangeTable = ({ rows, t, language }: { rows: Row[]; t: Translator; language: Language }) => (
  <DataTable
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      {
        title: t("registry.changes.entry"),
        cell: ({ entry, oid }) => (
          <>
            {entry ? localName(entry, language) : t("registry.changes.unknown")}
            <div className="code font-normal text-ink-soft text-note">{oid}</div>
          </>
        ),
      },
      {
        title: t("registry.changes.field"),
        cell: ({ field }) => sentence(t, `registry.changes.fields.${field}`) ?? field,
      },
      { title: t("registry.changes.before"), cell: ({ field, before }) => shown(t, field, before) },
      { title: t("registry.changes.after"), cell: ({ field, after }) => shown(t, field, after) },
    ]}
  />
);

/** Facts that are yes or no. */
const flags = ["isHealthCare", "isSocialCare"];

function shown(t: Translator, field: string, value: string | null): string {
  if (field === "other") return "–";
  if (value === null) return t("registry.changes.none");
  if (flags.includes(field)) return t(value === "true" ? "registry.changes.yes" : "registry.changes.no");
  const kind = field === "unitKind" && Object.values(UnitKind).find((one) => one === value);
  if (kind) return t(`registry.changes.unitKinds.${kind}`);
  return isCalendarDate(value) ? formatDate(value) : value;
}
