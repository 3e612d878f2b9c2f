import { cookies, headers } from "next/headers";
import { cache } from "react";
import { cookieName } from "@/lib/env";
import { type Translator, translator } from ".";
import { defaultLanguage, isLanguage, type Language, languages } from "./language";

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

/** The first language of ours in an Accept-Language header, by its weights. */
export function preferredLanguage(header: string | null): Language {
  const wishes = (header ?? "").split(",", 20).map((part) => {
    const [tag = "", ...params] = part.trim().toLowerCase().split(";");
    const weight = params.map((param) => param.trim()).find((param) => param.startsWith("q="));
    return { language: tag.split("-")[0], weight: weight ? Number(weight.slice(2)) || 0 : 1 };
  });
  wishes.sort((one, other) => other.weight - one.weight);
  const known = wishes.find(({ language, weight }) => weight > 0 && languages.some((ours) => ours === language));
  return isLanguage(known?.language) ? known.language : defaultLanguage;
}
