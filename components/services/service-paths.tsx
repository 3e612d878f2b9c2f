import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { withParams } from "@/lib/paging";
import type { PictureUnit, Way } from "@/lib/picture/policy";

type Props = { ways: Way[]; units: PictureUnit[]; base: string; on: string | null; language: Language };

/** Through which points and with which systems a service's data travel, and whose. */
export function ServicePaths({ ways, units, base, on, language }: Props) {
  const t = translator(language);
  const { services, submissions } = messagesOf(language);
  const words = services.detail;
  const rows = ways.map((way, index) => ({ ...way, key: String(index) }));
  const unitsOf = ({ unitOids }: Way) =>
    unitOids ? (
      <Units units={units.filter(({ oid }) => unitOids.includes(oid))} language={language} />
    ) : (
      t("services.detail.allUnits", { count: units.length })
    );
  return (
    <DataTable
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          title: services.columns.point,
          cell: ({ point }) => {
            if (!point) return words.noPoint;
            const name = point.name || words.unknownPoint;
            return point.isOwn ? (
              <Link
                href={withParams(`${base}/connection-points/${point.id}`, { on: on ?? undefined })}
                prefetch={false}
              >
                {name}
              </Link>
            ) : (
              name
            );
          },
        },
        {
          title: services.columns.manager,
          cell: ({ point }) =>
            (point && localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language)) || "–",
        },
        {
          title: services.columns.environment,
          cell: ({ point }) => (point ? submissions.environments[point.environment] : "–"),
        },
        {
          title: services.columns.system,
          cell: ({ system }) => (system ? `${system.name} ${system.version}` : words.noSystem),
        },
        { title: services.columns.units, cell: unitsOf },
      ]}
    />
  );
}

const fewNames = 3;

function Units({ units, language }: { units: PictureUnit[]; language: Language }) {
  const names = units.map((unit) => (
    <span key={unit.oid} className="block">
      {localName(unit, language)}
    </span>
  ));
  if (units.length <= fewNames) return names;
  return (
    <div className="-my-m min-w-[9em]">
      <Details summary={translator(language)("services.detail.unitCount", { count: units.length })}>{names}</Details>
    </div>
  );
}
