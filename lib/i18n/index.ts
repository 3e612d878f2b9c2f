import { createTranslator } from "use-intl/core";
import { en } from "./en";
import { fi } from "./fi";
import type { Language } from "./language";
import { sv } from "./sv";

/** Every text of the portal; Finnish is the type, the other languages must satisfy it. */
export type Messages = Words<typeof fi>;

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

const messages: Record<Language, Messages> = { fi, sv, en };

export const messagesOf = (language: Language): Messages => messages[language];

export const timeZone = "Europe/Helsinki";

/** The translator of one language. Works in pages, mails, jobs and tests alike: `t("roles.title")`. */
export const translator = (language: Language) =>
  createTranslator<typeof fi>({ locale: language, messages: messages[language] as typeof fi, timeZone });

export type Translator = ReturnType<typeof translator>;

/** The sentence for a code that is known only at run time, or the fallback when the dictionary has none. */
export function sentence(t: Translator, key: string, params: Record<string, string | number> = {}): string | undefined {
  const loose = t as unknown as { (key: string, params: object): string; has(key: string): boolean };
  return loose.has(key) ? loose(key, params) : undefined;
}
