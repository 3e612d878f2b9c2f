import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { DiffTable } from "@/components/ui/diff-table";
import { KeyValueList } from "@/components/ui/key-value-list";
import { translator } from "@/lib/i18n";
import { comparedName, comparedText } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";

/** A compared value as it is read: dates as people write them, codes in words, several values on lines of their own. */
export function ComparedValue({
  field,
  values,
  language,
}: {
  field: ComparedField;
  values: string[] | null;
  language: Language;
}) {
  const t = translator(language);
  if (!values) return <span className="text-ink-soft">{t("changeNotice.comparison.none")}</span>;
  return values.map((value) => (
    <span key={value} className="block">
      {comparedText(t, field, value)}
    </span>
  ));
}

const isTold = ({ step }: ComparedField) => step === "subject" || step === "effect";

type Props = {
  fields: ComparedField[] | null;
  language: Language;
  /** For example the link by which an officer asks for a correction of the field. */
  action?: (field: ComparedField) => ReactNode;
};

/** Before and after: what changes first, what stays folded away, and below what is told rather than compared. */
export function Comparison({ fields, language, action }: Props) {
  const t = translator(language);
  if (!fields) return <p>{t("changeNotice.comparison.notWhole")}</p>;
  const changed = fields.filter(({ isChanged }) => isChanged);
  const same = fields.filter((field) => !field.isChanged && !isTold(field) && (field.before || field.after));
  const told = fields.filter((field) => isTold(field) && field.after);
  return (
    <>
      {changed.length > 0 ? (
        <ComparedTable fields={changed} language={language} action={action} />
      ) : (
        <p>{t("changeNotice.comparison.nothing")}</p>
      )}
      {same.length > 0 && (
        <div className="mt-m">
          <Details summary={t("changeNotice.comparison.unchanged", { count: same.length })}>
            <ComparedTable fields={same} language={language} action={action} />
          </Details>
        </div>
      )}
      <div className="mt-l">
        <KeyValueList
          rows={told.map((field) => ({
            label: comparedName(t, field.field),
            value: <ComparedValue field={field} values={field.after} language={language} />,
            action: action?.(field),
          }))}
        />
      </div>
    </>
  );
}

/** The lines of a comparison as a table. */
export function ComparedTable({
  fields,
  language,
  action,
}: {
  fields: ComparedField[];
  language: Language;
  action?: Props["action"];
}) {
  const t = translator(language);
  const titles = {
    label: t("changeNotice.comparison.field"),
    before: t("changeNotice.comparison.before"),
    after: t("changeNotice.comparison.after"),
    ...(action && { action: t("changeNotice.comparison.action") }),
  };
  const rows = fields.map((field) => ({
    key: field.field,
    label: comparedName(t, field.field),
    before: <ComparedValue field={field} values={field.before} language={language} />,
    after: <ComparedValue field={field} values={field.after} language={language} />,
    changed: field.isChanged,
    code: field.form === "mono",
    action: action?.(field),
  }));
  return <DiffTable titles={titles} rows={rows} />;
}
