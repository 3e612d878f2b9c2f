export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

const isLanguage = (text: string): text is Language => languages.some((language) => language === text);

/** The first of the wishes that is one of our languages; wishes may be lists such as `sv-FI,sv;q=0.9` or `sv en`. */
export function languageOf(...wishes: (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    for (const part of (wish ?? "").split(/[\s,]+/)) {
      const short = part.slice(0, 2).toLowerCase();
      if (isLanguage(short)) return short;
    }
  }
  return "fi";
}
