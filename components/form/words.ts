import { type Messages, messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

/** The words that every form needs. */
export type FormWords = Messages["form"] & { portal: string; issues: Messages["issues"] };

/** What every `ActionForm` needs from the server page that shows it; a form's leaf takes it whole and spreads it. */
export type FormFrame = { words: FormWords; idempotencyKey: string; actingFor?: string };

/**
 * Makes the frame of one form for one rendering. Call it on the server only, once for each form: the key in it is what
 * makes a double click one change. `actingFor` is the Business ID of the organisation that one acts for.
 */
export function formFrame(language: Language, actingFor?: string): FormFrame {
  const { form, common, issues } = messagesOf(language);
  return { words: { ...form, portal: common.portal, issues }, idempotencyKey: crypto.randomUUID(), actingFor };
}
