import { KantaService } from "../db/generated/enums";
import { messagesOf } from ".";
import type { Language } from "./language";

const languages = ["fi", "sv", "en"] as const satisfies readonly Language[];

/**
 * Lists of services in words, one text a list: a service's former name stands in brackets the first time that the service
 * occurs, and is left out after that. `named` are those that the page has named already; those named here are added to it.
 */
export function serviceTexts(
  language: Language,
  lists: readonly (readonly KantaService[])[],
  named = new Set<KantaService>(),
): string[] {
  const words = messagesOf(language).services;
  return lists.map((list) =>
    list
      .map((service) => {
        const text = (named.has(service) ? words.names : words.fullNames)[service];
        named.add(service);
        return text;
      })
      .join(", "),
  );
}

/** Shorter words would find half of the names. */
const shortest = 4;

/** As people type: in capitals or not, with or without the dots of ä and ö. */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Every name that a service has or has had, in every language. */
const namesOf = (service: KantaService): string[] =>
  languages.flatMap((language) => {
    const { names, formerNames } = messagesOf(language).services;
    const former: Partial<Record<KantaService, string>> = formerNames;
    return [names[service], former[service]].filter((name) => name !== undefined);
  });

/** The services with a name, present or former, in any of the three languages, that has this text in it; all for no text. */
export function servicesLike(q: string): KantaService[] {
  const wanted = plain(q);
  return Object.values(KantaService).filter((service) => namesOf(service).some((name) => plain(name).includes(wanted)));
}

/**
 * The services that somebody means who searches for all sorts of things: the words must begin where a word of a name begins,
 * and fewer than four letters mean no service.
 */
export function servicesMeant(q: string): KantaService[] {
  const wanted = plain(q);
  if (wanted.length < shortest) return [];
  return servicesLike(q).filter((service) => namesOf(service).some((name) => ` ${plain(name)}`.includes(` ${wanted}`)));
}

/** The service that goes by exactly this name, present or former, in any of the three languages, or by this code. */
export function serviceNamed(text: string): KantaService | null {
  const wanted = plain(text);
  const isNamed = (service: KantaService) =>
    [
      service,
      ...namesOf(service),
      ...languages.map((language) => messagesOf(language).services.fullNames[service]),
    ].some((name) => plain(name) === wanted);
  return Object.values(KantaService).find(isNamed) ?? null;
}
