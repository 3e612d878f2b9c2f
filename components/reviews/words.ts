import type { SubmissionKind } from "@/lib/db/generated/enums";
import { comparedText } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";

/** The values of one side as they are read; null when there are none. */
export const valueLines = (
  language: Language,
  kind: SubmissionKind,
  field: ComparedField,
  values: string[] | null,
): string[] | null => values?.map((value) => comparedText(language, kind, field, value)) ?? null;
