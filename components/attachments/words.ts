import { otherPurpose } from "@/lib/attachments/schema";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";

/** What a file is for, in the words of the kind that asks for it. */
export function purposeName(language: Language, kind: SubmissionKind, purpose: string): string {
  const { purposes } = messagesOf(language).attachments;
  const own = kindWords(language, kind).attachments[purpose];
  return own ?? (purposes as Record<string, string>)[purpose] ?? purposes[otherPurpose];
}

/** A size as people read it, with the decimal sign of the language. */
export function sizeText(language: Language, bytes: number): string {
  const t = translator(language);
  if (bytes < 1_000_000) return t("attachments.kilobytes", { size: String(Math.max(1, Math.round(bytes / 1_000))) });
  const size = (bytes / 1_000_000).toFixed(1);
  return t("attachments.megabytes", { size: language === "en" ? size : size.replace(".", ",") });
}
