import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { CalendarDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { serviceTexts } from "@/lib/i18n/service-names";
import type { ListedUse } from "@/lib/systems/queries";
import { periodText, SystemStanding, UseState } from "./standing";

type Props = {
  uses: ListedUse[];
  /** Where a use's own page lies; null: the names lead nowhere, and uses that differ in their unit alone are one row. */
  base: string | null;
  today: CalendarDate;
  language: Language;
  t: Translator;
};

/** Which systems are used where, for which services and from when until when. */
export function UseTable({ uses, base, today, language, t }: Props) {
  const groups = base ? uses.map((use) => [use]) : alike(uses);
  const texts = serviceTexts(
    language,
    groups.map(([use]) => use?.services ?? []),
  );
  const rows = groups.flatMap((group, index) => {
    const places = group.map((use) => placeText(use, language, t));
    return group.slice(0, 1).map((use) => ({ ...use, places, served: texts[index] }));
  });
  type Row = (typeof rows)[number];
  return (
    <DataTable
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t("systems.columns.system"),
          cell: ({ id, system }: Row) => {
            const name = `${system.name} ${system.version}`;
            return (
              <>
                {base ? (
                  <Link href={`${base}/${id}`} prefetch={false}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
                <span className="block text-ink-soft text-note">
                  {t("systems.columns.class")} {system.systemClass}
                </span>
              </>
            );
          },
        },
        { title: t("systems.columns.unit"), cell: ({ places }: Row) => <Places places={places} t={t} /> },
        { title: t("systems.columns.services"), cell: ({ served }: Row) => served },
        {
          title: t("systems.columns.period"),
          cell: (use: Row) => (
            <>
              <span className="mb-1 block">{periodText(use, t)}</span>
              <UseState use={use} today={today} t={t} />
            </>
          ),
        },
        {
          title: t("systems.columns.register"),
          cell: ({ system }: Row) => <SystemStanding system={system} today={today} t={t} />,
        },
      ]}
    />
  );
}

/** Uses in groups that differ in their unit alone. */
function alike(uses: ListedUse[]): ListedUse[][] {
  const groups = new Map<string, ListedUse[]>();
  for (const use of uses) {
    const key = JSON.stringify([use.system.id, use.services, use.usedFrom, use.usedUntil]);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()];
}

function Places({ places, t }: { places: string[]; t: Translator }) {
  if (places.length === 1) return places[0];
  return (
    <Details summary={t("units.count", { count: places.length })}>
      <ul>
        {places.map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </Details>
  );
}

/** The unit by its name, or that it is the whole organisation. */
export function placeText(
  { unitOid, unit }: Pick<ListedUse, "unitOid" | "unit">,
  language: Language,
  t: Translator,
): string {
  if (!unitOid) return t("systems.wholeOrganisation");
  return unit ? localName(unit, language) : unitOid;
}
