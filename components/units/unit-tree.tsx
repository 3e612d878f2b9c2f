import Link from "next/link";
import { Tag } from "@/components/ui/tag";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { OrganisationKind, UnitKind } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { otherOwnerOf } from "@/lib/identifiers";
import { withParams } from "@/lib/paging";
import type { Branch } from "@/lib/unit-tree";

export interface DrawnUnit {
  id: string;
  oid: string;
  parentOid: string | null;
  kind: UnitKind;
  nameFi: string;
  nameSv: string | null;
  isHealthCare: boolean;
  isSocialCare: boolean;
  endedOn: Date | null;
}

export interface Ways {
  /** The address of the organisation's units. */
  path: string;
  /** The past day that is looked at, so that links stay in it. */
  on: string | null;
  organisation: { businessId: string; kind: OrganisationKind };
  /** The day by which a unit is in force or not. */
  today: CalendarDate;
  t: Translator;
  language: Language;
}

type Props = Ways & { branches: Branch<DrawnUnit>[]; isOpen: boolean };

/** Units as lists in lists; those under a unit fold away, unless something was looked for. */
export const UnitTree = ({ branches, isOpen, ...ways }: Props) => (
  <ul className="list-none border-line border-t">
    {branches.map((branch) => (
      <li key={branch.unit.id} className="border-line border-b py-[11px]">
        <UnitLine unit={branch.unit} isQuiet={!branch.isMatch} {...ways} />
        {branch.under.length > 0 && <Under branch={branch} isOpen={isOpen} {...ways} />}
      </li>
    ))}
  </ul>
);

const Under = ({ branch, isOpen, ...ways }: Ways & { branch: Branch<DrawnUnit>; isOpen: boolean }) => (
  <details className="mt-xxs" open={isOpen}>
    <summary className="text-link text-note">
      {ways.t("units.under", { count: branch.under.length })}
      <span className="sr-only">: {localName(branch.unit, ways.language)}</span>
    </summary>
    <ul className="mt-xxs list-none border-line border-l pl-m">
      {branch.under.map((child) => (
        <li key={child.unit.id} className="py-xxs">
          <UnitLine unit={child.unit} isQuiet={!child.isMatch} {...ways} />
          {child.under.length > 0 && <Under branch={child} isOpen={isOpen} {...ways} />}
        </li>
      ))}
    </ul>
  </details>
);

/** One unit on its line: name, OID, of which care, and what is amiss. A quiet one only leads to what was looked for. */
function UnitLine({
  unit,
  isQuiet,
  path,
  on,
  organisation,
  today,
  t,
  language,
}: Ways & { unit: DrawnUnit; isQuiet: boolean }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-s gap-y-xxs">
      <Link
        href={withParams(`${path}/${unit.oid}`, { on: on ?? undefined })}
        prefetch={false}
        className={isQuiet ? undefined : "font-semibold"}
      >
        {localName(unit, language)}
      </Link>
      <span className="code text-ink-soft text-note">{unit.oid}</span>
      <UnitTags unit={unit} organisation={organisation} today={today} t={t} />
    </div>
  );
}

type TagsProps = {
  unit: Pick<DrawnUnit, "oid" | "isHealthCare" | "isSocialCare" | "endedOn">;
  organisation: { businessId: string; kind: OrganisationKind };
  today: CalendarDate;
  t: Translator;
};

/** Health care and social welfare as a unit may be both; that it has ended or will; that its OID speaks of another organisation. */
export function UnitTags({ unit, organisation, today, t }: TagsProps) {
  const end = unit.endedOn?.toISOString().slice(0, 10);
  return (
    <span className="flex flex-wrap gap-xxs">
      {unit.isHealthCare && <Tag tone="info">{t("units.health")}</Tag>}
      {unit.isSocialCare && <Tag tone="info">{t("units.social")}</Tag>}
      {end && (
        <Tag tone={end <= today ? "off" : "warn"}>
          {t(end <= today ? "units.ended" : "units.ends", { date: formatDate(end) })}
        </Tag>
      )}
      {otherOwnerOf(unit.oid, organisation) && <Tag tone="warn">{t("units.otherOwner")}</Tag>}
    </span>
  );
}
