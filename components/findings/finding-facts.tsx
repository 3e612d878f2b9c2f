import type { ReactNode } from "react";
import { KeyValueList } from "@/components/ui/key-value-list";
import { formatDate, formatDateTime, isCalendarDate } from "@/lib/calendar";
import type { FindingKind, Register } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import { isOid } from "@/lib/identifiers";

interface Finding {
  kind: FindingKind;
  name: string;
  oid: string;
  register: Register;
  before: string | null;
  after: string | null;
  foundAt: Date;
}

type Names = ReadonlyMap<string, { nameFi: string; nameSv: string | null }>;

type Props = { finding: Finding; names: Names; tag: ReactNode; t: Translator; language: Language };

/** What changed in the register: the entry, and what stood there before and stands there now. */
export const FindingFacts = ({ finding, names, tag, t, language }: Props) => (
  <KeyValueList
    rows={[
      { label: t("findings.state"), value: tag },
      { label: t("findings.change"), value: t(`findings.kinds.${finding.kind}`) },
      { label: t("findings.entry"), value: finding.name },
      { label: t("findings.oid"), value: finding.oid, code: true },
      { label: t("findings.register"), value: t(`findings.registers.${finding.register}`) },
      ...(
        [
          ["before", finding.before],
          ["after", finding.after],
        ] as const
      )
        .filter(([, value]) => value !== null || finding.kind !== "ENTRY_ENDED")
        .map(([when, value]) => ({
          label: t(finding.kind === "ENTRY_ENDED" && when === "after" ? "findings.endedOn" : `findings.${when}`),
          value: value === null ? t("findings.none") : <Told value={value} names={names} language={language} />,
        })),
      { label: t("findings.foundAt"), value: formatDateTime(finding.foundAt, language) },
    ]}
  />
);

/** A value as the register gave it: a day, an OID with the name of what it is, or the text itself. */
function Told({ value, names, language }: { value: string; names: Names; language: Language }) {
  if (isCalendarDate(value)) return formatDate(value);
  const named = names.get(value);
  return (
    <>
      {named && <div>{localName(named, language)}</div>}
      <span className={isOid(value) ? "code" : undefined}>{value}</span>
    </>
  );
}
