import { formatDateTime } from "@/lib/calendar";
import type { ChangeLine } from "@/lib/histories/schema";
import type { Translator } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { basisTold, changeTold, datumName, fieldName, rolesTold, type Telling, valuesOf, whoTold } from "./words";

/** The headings of the history as a table. */
export const changeHeadings = (t: Translator): string[] => [
  t("histories.when"),
  t("histories.columns.entity"),
  t("histories.columns.name"),
  t("histories.columns.version"),
  t("histories.change"),
  t("histories.field"),
  t("histories.before"),
  t("histories.after"),
  t("histories.who"),
  t("histories.columns.roles"),
  t("histories.columns.basis"),
  t("histories.columns.through"),
];

/** One change as rows of that table: one for each field, or one alone when no field shows it. */
export function changeCells(line: ChangeLine, telling: Telling): (string | number | null)[][] {
  const { t, language, names } = telling;
  const through = line.through ? names.get(line.through) : null;
  const what = [
    formatDateTime(line.at, language),
    t(`histories.entities.${line.entity}`),
    datumName(line.entity, line.data, telling),
    line.number,
    changeTold(line, t),
  ];
  const who = [
    whoTold(line, t),
    rolesTold(line.roles, t),
    basisTold(line.basis, t),
    through ? localName(through, language) : null,
  ];
  if (line.changes.length === 0) return [[...what, null, null, null, ...who]];
  return line.changes.map(({ field, form, before, after }) => [
    ...what,
    fieldName(t, field),
    valuesOf(before, form, telling).join(", "),
    valuesOf(after, form, telling).join(", "),
    ...who,
  ]);
}
