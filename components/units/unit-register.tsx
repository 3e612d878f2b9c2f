import Link from "next/link";
import { type Entry, placeRows, validity } from "@/components/organisations/register-data";
import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { Maintainer } from "@/lib/organisations/policy";
import { withParams } from "@/lib/paging";
import type { DrawnUnit } from "./unit-tree";

type Named = { oid: string; nameFi: string; nameSv: string | null };

type Props = {
  base: string;
  on: string | null;
  unit: DrawnUnit;
  parent?: Named | undefined;
  organisationName: string;
  entry: Entry | null;
  keeper: Maintainer;
  t: Translator;
  language: Language;
};

/** What the register says of one unit, and where it belongs. */
export function UnitRegister({ base, on, unit, parent, organisationName, entry, keeper, t, language }: Props) {
  const kept = { on: on ?? undefined };
  const inForce = entry && validity({ from: entry.beginsOn, until: unit.endedOn ?? entry.endsOn }, t);
  return (
    <KeyValueList
      rows={[
        { label: t("details.name"), value: unit.nameFi },
        ...(unit.nameSv ? [{ label: t("details.swedishName"), value: <span lang="sv">{unit.nameSv}</span> }] : []),
        { label: t("details.oid"), value: unit.oid, code: true },
        { label: t("units.unit.kind"), value: t(`units.kinds.${unit.kind}`) },
        {
          label: t("units.unit.organisation"),
          value: (
            <Link href={withParams(`${base}/details`, kept)} prefetch={false}>
              {organisationName}
            </Link>
          ),
        },
        ...[parent]
          .flatMap((one) => (one ? [one] : []))
          .map((one) => ({
            label: t("units.unit.parent"),
            value: (
              <Link href={withParams(`${base}/units/${one.oid}`, kept)} prefetch={false}>
                {localName(one, language)}
              </Link>
            ),
          })),
        ...placeRows(entry, t),
        ...(inForce ? [{ label: t("details.inForce"), value: inForce }] : []),
        {
          label: t("details.register"),
          value: t(`details.registers.${keeper}`),
          action: (
            <Link href={`${base}/details#correct`} prefetch={false}>
              {t("units.unit.correctLink")}
            </Link>
          ),
        },
        ...(unit.endedOn && !inForce
          ? [{ label: t("units.unit.endedOn"), value: formatDate(unit.endedOn.toISOString().slice(0, 10)) }]
          : []),
      ]}
    />
  );
}
