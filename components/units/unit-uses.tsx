import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { formatDate } from "@/lib/calendar";
import type { KantaService } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";

const dayOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));
const named = (services: KantaService[], t: Translator) =>
  services.map((service) => t(`services.fullNames.${service}`)).join(", ");

interface SystemUse {
  id: string;
  unitOid: string | null;
  services: KantaService[];
  usedFrom: Date;
  system: { name: string; version: string };
}

type SystemProps = { base: string; uses: SystemUse[]; isPast: boolean; t: Translator };

/** The systems that a unit uses, by itself or with the whole organisation. */
export const UnitSystems = ({ base, uses, isPast, t }: SystemProps) => (
  <section className="mt-xl">
    <h2>{t("units.unit.systems")}</h2>
    {uses.length === 0 ? (
      <p>{t("units.unit.noSystems")}</p>
    ) : (
      <>
        <p>{t("units.unit.systemsText")}</p>
        <DataTable
          rows={uses}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t("units.unit.system"),
              cell: ({ id, system }) =>
                isPast ? (
                  `${system.name} ${system.version}`
                ) : (
                  <Link href={`${base}/systems/${id}`} prefetch={false}>
                    {system.name} {system.version}
                  </Link>
                ),
            },
            { title: t("units.unit.services"), cell: ({ services }) => named(services, t) },
            {
              title: t("units.unit.whose"),
              cell: ({ unitOid }) => t(unitOid ? "units.unit.ownUse" : "units.unit.wholeUse"),
            },
            {
              title: t("units.unit.since"),
              cell: ({ usedFrom }) => t("units.unit.sinceDay", { date: dayOf(usedFrom) }),
            },
          ]}
        />
      </>
    )}
  </section>
);

interface PointUse {
  id: string;
  services: KantaService[];
  usedFrom: Date;
  unitOids: string[];
  point: { id: string; name: string; managerId: string } | null;
}

type PointProps = { base: string; uses: PointUse[]; ownId: string; t: Translator };

/** The connection points through which a unit uses the Kanta services; the organisation's own lead to their pages. */
export const UnitPoints = ({ base, uses, ownId, t }: PointProps) => (
  <section className="mt-xl">
    <h2>{t("units.unit.points")}</h2>
    {uses.length === 0 ? (
      <p>{t("units.unit.noPoints")}</p>
    ) : (
      <>
        <p>{t("units.unit.pointsText")}</p>
        <DataTable
          rows={uses}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t("units.unit.point"),
              cell: ({ point }) =>
                point?.managerId === ownId ? (
                  <Link href={`${base}/connection-points/${point.id}`} prefetch={false}>
                    {point.name}
                  </Link>
                ) : (
                  point?.name
                ),
            },
            { title: t("units.unit.services"), cell: ({ services }) => named(services, t) },
            {
              title: t("units.unit.whose"),
              cell: ({ unitOids }) => t(unitOids.length > 0 ? "units.unit.ownUse" : "units.unit.wholeUse"),
            },
            {
              title: t("units.unit.since"),
              cell: ({ usedFrom }) => t("units.unit.sinceDay", { date: dayOf(usedFrom) }),
            },
          ]}
        />
      </>
    )}
  </section>
);
