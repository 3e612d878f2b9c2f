import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDateTime } from "@/lib/calendar";
import type { Register, WalkMode, WalkState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { WalkTag, walkWish } from "./walk-state";

interface Row {
  id: string;
  register: Register;
  mode: WalkMode;
  state: WalkState;
  modifiedAfter: Date | null;
  startedAt: Date;
  itemsDone: number;
  added: number;
  changed: number;
  gone: number;
  problems: number;
}

/** Walks, each with what came of it in figures. */
export const WalkTable = ({ rows, t, language }: { rows: Row[]; t: Translator; language: Language }) => {
  const figure = new Intl.NumberFormat(language).format;
  return (
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("registry.walk.started"),
          cell: ({ id, startedAt, register }) => (
            <Link href={`/staff/registry/${id}`} prefetch={false}>
              {formatDateTime(startedAt, language)}
              <span className="sr-only">, {t(`registry.names.${register}`)}</span>
            </Link>
          ),
        },
        {
          title: t("registry.walk.register"),
          cell: (walk) => (
            <>
              {t(`registry.names.${walk.register}`)}
              <div className="text-ink-soft text-note">{walkWish(t, walk)}</div>
            </>
          ),
        },
        { title: t("registry.walk.items"), numeric: true, cell: ({ itemsDone }) => figure(itemsDone) },
        { title: t("registry.walk.added"), numeric: true, cell: ({ added }) => figure(added) },
        { title: t("registry.walk.changed"), numeric: true, cell: ({ changed }) => figure(changed) },
        { title: t("registry.walk.gone"), numeric: true, cell: ({ gone }) => figure(gone) },
        { title: t("registry.walk.problems"), numeric: true, cell: ({ problems }) => figure(problems) },
        { title: t("registry.walk.state"), cell: ({ state }) => <WalkTag state={state} t={t} /> },
      ]}
    />
  );
};
