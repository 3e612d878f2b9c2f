import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { KantaService } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { serviceTexts } from "@/lib/i18n/service-names";
import { withParams } from "@/lib/paging";
import type { PicturePoint, UnitGroup, Way } from "@/lib/picture/policy";

type Props = {
  groups: UnitGroup[];
  /** What the organisation uses, for somebody who may not see by which ways: null for whoever sees the ways. */
  services: KantaService[] | null;
  path: string;
  base: string;
  on: string | null;
  language: Language;
};

const withoutUnits: UnitGroup = { units: [], ways: [], isAll: false };

/** What the picture shows, as rows: whose way, with which system, through which point, to which services. */
export function WaysTable({ groups, services, path, base, on, language }: Props) {
  const { picture: words } = messagesOf(language);
  const flat = (groups.length > 0 ? groups : [withoutUnits]).flatMap((group, index) =>
    (group.ways.length > 0 ? group.ways : [null]).map((way, number) => ({
      key: `${index} ${number}`,
      group,
      way,
    })),
  );
  const names = serviceTexts(
    language,
    flat.map(({ way }) => services ?? way?.services ?? []),
  );
  const rows = flat.map((row, index) => ({ ...row, names: names[index] }));
  const ways: Column<(typeof rows)[number]>[] = [
    {
      title: words.columns.systems,
      cell: ({ way }) => (way ? (way.system ? `${way.system.name} ${way.system.version}` : words.noSystem) : "–"),
    },
    {
      title: words.columns.points,
      cell: ({ way }) => (way ? <Point point={way.point} base={base} on={on} language={language} /> : "–"),
    },
  ];
  return (
    <DataTable
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          title: words.columns.units,
          cell: ({ group, way }) => <Units group={group} way={way} path={path} on={on} language={language} />,
        },
        ...(services ? [] : ways),
        { title: words.columns.services, cell: (row) => row.names || "–" },
      ]}
    />
  );
}

type PointProps = { point: PicturePoint | null; base: string; on: string | null; language: Language };

function Point({ point, base, on, language }: PointProps) {
  const words = messagesOf(language).picture;
  if (!point) return words.noPoint;
  const name = point.name || words.unknownPoint;
  if (point.isOwn)
    return (
      <Link href={withParams(`${base}/connection-points/${point.id}`, { on: on ?? undefined })} prefetch={false}>
        {name}
      </Link>
    );
  const manager = localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language);
  return manager ? `${name}, ${manager}` : name;
}

/** So many names stand in the table as they are. */
const fewNames = 3;

type UnitsProps = { group: UnitGroup; way: Way | null; path: string; on: string | null; language: Language };

function Units({ group: { units, isAll }, way, path, on, language }: UnitsProps) {
  const t = translator(language);
  if (units.length === 0) return t("picture.noUnits");
  const names = units.map((unit) => (
    <span key={unit.oid} className="block font-normal">
      {localName(unit, language)}
    </span>
  ));
  if (units.length <= fewNames) return names;
  if (isAll) return t("picture.allUnits", { count: units.length });
  const of = way?.system?.id ?? way?.point?.id;
  return (
    <div className="-my-m min-w-[9em]">
      <Details summary={t("picture.units", { count: units.length })}>
        {of && (
          <Link href={withParams(path, { of, on: on ?? undefined })} prefetch={false}>
            {t("picture.showInPicture")}
          </Link>
        )}
        {names}
      </Details>
    </div>
  );
}
