import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Tag } from "@/components/ui/tag";
import type { CalendarDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { validity } from "./register-data";

interface Controller {
  oid: string;
  name: string;
  nameSv: string | null;
  beginsOn: Date | null;
  endsOn: Date | null;
  goneAt: Date | null;
}

type Props = { rows: Controller[]; today: CalendarDate; t: Translator; language: Language };

/** The entries in the register of controllers: which, from when until when, and whether they are in force today. */
export const ControllerTable = ({ rows, today, t, language }: Props) => (
  <DataTable
    rows={rows}
    rowKey={({ oid }) => oid}
    columns={[
      {
        title: t("details.controllers.name"),
        cell: ({ name, nameSv }) => localName({ nameFi: name, nameSv }, language),
      },
      { title: t("details.controllers.oid"), code: true, cell: ({ oid }) => oid },
      {
        title: t("details.controllers.inForce"),
        cell: ({ beginsOn, endsOn }) => validity({ from: beginsOn, until: endsOn }, t),
      },
      {
        title: t("details.controllers.state"),
        cell: (row) => {
          const state = stateOf(row, today);
          return <Tag tone={state === "ACTIVE" ? "ok" : "off"}>{t(`details.controllers.${state}`)}</Tag>;
        },
      },
    ]}
  />
);

function stateOf({ endsOn, goneAt }: Controller, today: CalendarDate): "ACTIVE" | "ENDED" | "GONE" {
  if (goneAt) return "GONE";
  return endsOn && endsOn.toISOString().slice(0, 10) < today ? "ENDED" : "ACTIVE";
}

/** No entries: whether one should be there depends on who asks. */
export const NoControllers = ({ kind, t }: { kind: OrganisationKind; t: Translator }) => (
  <EmptyState title={t("details.controllers.empty")}>
    <p>{t(kind === "PUBLIC" ? "details.controllers.emptyPublic" : "details.controllers.emptyOther")}</p>
  </EmptyState>
);
