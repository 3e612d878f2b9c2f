import { defaultLanguage, isLanguage, type Language, languages } from "./language";

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
