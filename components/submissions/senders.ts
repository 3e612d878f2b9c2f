import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { sendersOf } from "@/lib/submissions/policy";

/** Who may send a kind, as a list of roles in the reader's words. */
export function senderNames(kind: SubmissionKind, language: Language): string {
  const { names } = messagesOf(language).roles;
  return new Intl.ListFormat(language, { type: "disjunction" }).format(sendersOf(kind).map((role) => names[role]));
}
