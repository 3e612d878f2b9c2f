import { formatDate } from "@/lib/calendar";
import { sentence, type Translator } from "@/lib/i18n";
import type { ComparedField, Warning } from "@/lib/submissions/kinds/kind";

/** What the kind's dictionary calls a compared field. */
export const fieldLabel = (t: Translator, field: string): string =>
  sentence(t, `changeNotice.fields.${field}`) ?? field;

/** The values of one side as they are read; null when there are none. */
export function valueLines(t: Translator, { form }: ComparedField, values: string[] | null): string[] | null {
  if (!values) return null;
  if (form === "date") return values.map(formatDate);
  return form === "code" ? values.map((value) => sentence(t, `changeNotice.codes.${value}`) ?? value) : values;
}

/** A warning in words; one that names a holiday names it in the reader's language. */
export function warningText(t: Translator, { code, params = {} }: Warning): string {
  const holiday = params.holiday && sentence(t, `issues.holiday.${params.holiday}`);
  return sentence(t, code, holiday ? { ...params, holiday } : params) ?? code;
}
