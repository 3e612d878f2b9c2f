import type { Language } from "./language";

/** A name as registers keep it: always in Finnish, in Swedish where there is one. */
export const localName = (named: { nameFi: string; nameSv: string | null }, language: Language): string =>
  language === "sv" ? (named.nameSv ?? named.nameFi) : named.nameFi;
