import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import { DiffTable } from "@/components/ui/diff-table";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n";
import { comparedName, comparedText } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";

/** A compared value as it is read: dates as people write them, codes in words, several values on lines of their own. */
export function ComparedValue({
  kind,
  field,
  values,
  language,
}: {
  kind: SubmissionKind;
  field: ComparedField;
  values: string[] | null;
  language: Language;
}) {
  const t = translator(language);
  if (!values) return <span className="text-ink-soft">{t("submissions.comparison.none")}</span>;
  return values.map((value) => (
    <span key={value} className="block">
      {comparedText(language, kind, field, value)}
    </span>
  ));
}

const isTold = ({ step }: ComparedField) => step === "subject" || step === "effect";

type Props = {
  kind: SubmissionKind;
  fields: ComparedField[] | null;
  language: Language;
  /** For example the link by which an officer asks for a correction of the field. */
  action?: (field: ComparedField) => ReactNode;
};

/** Before and after: what changes first, what stays folded away, and below what is told rather than compared. */
export function Comparison({ kind, fields, language, action }: Props) {
  const t = translator(language);
  if (!fields) return <p>{t("submissions.comparison.notWhole")}</p>;
  const changed = fields.filter(({ isChanged }) => isChanged);
  const same = fields.filter((field) => !field.isChanged && !isTold(field) && (field.before || field.after));
  const told = fields.filter((field) => isTold(field) && field.after);
  return (
    <>
      {changed.length > 0 ? (
        <ComparedTable kind={kind} fields={changed} language={language} action={action} />
      ) : (
        <p>{t("submissions.comparison.nothing")}</p>
      )}
      {same.length > 0 && (
        <div className="mt-m">
          <Details summary={t("submissions.comparison.unchanged", { count: same.length })}>
            <ComparedTable kind={kind} fields={same} language={language} action={action} />
          </Details>
        </div>
      )}
      <div className="mt-l">
        <KeyValueList
          rows={told.map((field) => ({
            label: comparedName(language, kind, field.field),
            value: <ComparedValue kind={kind} field={field} values={field.after} language={language} />,
            action: action?.(field),
          }))}
        />
      </div>
    </>
  );
}

/** The lines of a comparison as a table. */
export function ComparedTable({
  kind,
  fields,
  language,
  action,
}: {
  kind: SubmissionKind;
  fields: ComparedField[];
  language: Language;
  action?: Props["action"];
}) {
  const t = translator(language);
  const titles = {
    label: t("submissions.comparison.field"),
    before: t("submissions.comparison.before"),
    after: t("submissions.comparison.after"),
    ...(action && { action: t("submissions.comparison.action") }),
  };
  const rows = fields.map((field) => ({
    key: field.field,
    label: comparedName(language, kind, field.field),
    before: <ComparedValue kind={kind} field={field} values={field.before} language={language} />,
    after: <ComparedValue kind={kind} field={field} values={field.after} language={language} />,
    changed: field.isChanged,
    code: field.form === "mono",
    action: action?.(field),
  }));
  return <DiffTable titles={titles} rows={rows} />;
}
