import { formatDate } from "../calendar";
import type { SubmissionKind } from "../db/generated/enums";
import type { ComparedField } from "../submissions/kinds/kind";
import { kindWords } from "./kinds";
import type { Language } from "./language";

/** The name of a compared field (`<step>.<name>`, with the place of a row after it perhaps) in the reader's words. */
export function comparedName(language: Language, kind: SubmissionKind, field: string): string {
  const [step = "", name = ""] = field.split(".");
  const words = kindWords(language, kind);
  return words.fields[step]?.[name]?.label ?? words.steps[step]?.title ?? field;
}

/** One compared value as it is read: dates as people write them, codes in words. */
export function comparedText(
  language: Language,
  kind: SubmissionKind,
  { form }: Pick<ComparedField, "form">,
  value: string,
): string {
  if (form === "date") return formatDate(value);
  return form === "code" ? (kindWords(language, kind).codes[value] ?? value) : value;
}
