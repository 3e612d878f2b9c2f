import { formatDate } from "@/lib/calendar";
import { sentence, type Translator } from "@/lib/i18n";
import type { ComparedField } from "@/lib/submissions/kinds/kind";

/** The values of one side as they are read; null when there are none. */
export function valueLines(t: Translator, { form }: ComparedField, values: string[] | null): string[] | null {
  if (!values) return null;
  if (form === "date") return values.map(formatDate);
  return form === "code" ? values.map((value) => sentence(t, `changeNotice.codes.${value}`) ?? value) : values;
}
