import { cookies, headers } from "next/headers";
import { cache } from "react";
import { cookieName } from "@/lib/env";
import { type Translator, translator } from ".";
import { isLanguage, type Language } from "./language";
import { preferredLanguage } from "./preferred";

/** The header by which `proxy.ts` tells this very request of a `?lang=`. */
export const languageHeader = "x-language";

/**
 * The language of this request: what `?lang=` asked just now, else the cookie that it left earlier, else what the
 * browser prefers, else Finnish.
 */
export const requestLanguage = cache(async (): Promise<Language> => {
  const [head, jar] = await Promise.all([headers(), cookies()]);
  const asked = head.get(languageHeader) ?? jar.get(cookieName("language"))?.value;
  return isLanguage(asked) ? asked : preferredLanguage(head.get("accept-language"));
});

/** The language of this request and its translator. */
export async function i18n(): Promise<{ language: Language; t: Translator }> {
  const language = await requestLanguage();
  return { language, t: translator(language) };
}
