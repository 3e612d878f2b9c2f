import type { ReactNode } from "react";
import { DiffTable } from "@/components/ui/diff-table";
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
  /** For example the link by which an officer asks for a correction of the field. */
  action?: (field: ComparedField) => ReactNode;
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
