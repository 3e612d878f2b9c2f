import { formatDate } from "../calendar";
import type { ComparedField } from "../submissions/kinds/kind";
import { sentence, type Translator } from ".";

/** The name of a compared field in the reader's words. */
export const comparedName = (t: Translator, field: string): string =>
  sentence(t, `changeNotice.fields.${field}`) ?? field;

/** One compared value as it is read: dates as people write them, codes in words. */
export function comparedText(t: Translator, { form }: Pick<ComparedField, "form">, value: string): string {
  if (form === "date") return formatDate(value);
  if (form === "code" && /^[A-Z_]+$/.test(value)) return sentence(t, `changeNotice.codes.${value}`) ?? value;
  return value;
}
