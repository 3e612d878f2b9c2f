import { OidMismatch } from "@/components/organisations/oid-mismatch";
import type { Entry } from "@/components/organisations/register-data";
import { maintainerOf } from "@/lib/organisations/policy";
import { UnitRegister } from "./unit-register";
import { type DrawnUnit, UnitTags, UnitTree, type Ways } from "./unit-tree";

type Props = {
  base: string;
  unit: DrawnUnit;
  above: DrawnUnit[];
  under: DrawnUnit[];
  entry: Entry | null;
  organisationName: string;
  ways: Ways;
};

/** What the register says of one unit, and the units right under it. */
export function UnitView({ base, unit, above, under, entry, organisationName, ways }: Props) {
  const { on, organisation, today, t, language } = ways;
  return (
    <>
      <p>
        <UnitTags unit={unit} organisation={organisation} today={today} t={t} />
      </p>
      <OidMismatch oid={unit.oid} organisation={organisation} t={t} />
      <h2>{t("units.unit.register")}</h2>
      <UnitRegister
        base={base}
        on={on}
        unit={unit}
        parent={above.at(-1)}
        organisationName={organisationName}
        entry={on ? null : entry}
        keeper={maintainerOf({ kind: organisation.kind, oid: null })}
        t={t}
        language={language}
      />
      {(on || !entry) && (
        <p className="text-ink-soft text-note">{t(on ? "units.unit.pastEntry" : "units.unit.noEntry")}</p>
      )}
      <h2>{t("units.unit.under")}</h2>
      {under.length > 0 ? (
        <UnitTree branches={under.map((one) => ({ unit: one, isMatch: true, under: [] }))} isOpen={false} {...ways} />
      ) : (
        <p>{t("units.unit.noneUnder")}</p>
      )}
    </>
  );
}
