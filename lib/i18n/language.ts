/** The portal's languages, in the order in which the switch shows them (domain rule: docs/rules.md BR-22). */
export const languages = ["fi", "sv", "en"] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = "fi";

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
