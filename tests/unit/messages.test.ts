import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { messagesOf } from "@/lib/i18n";
import { blanksOf } from "@/tests/support/icu";
import { sources, textOf } from "@/tests/support/sources";

const languages = ["fi", "sv", "en"] as const;

type Words = { [key: string]: string | Words };

/** Every text by its dotted key. */
const flat = (words: Words, path = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flat(value, `${path}${key}.`),
  );

const texts = Object.fromEntries(languages.map((language) => [language, new Map(flat(messagesOf(language)))]));
const textIn = (language: (typeof languages)[number], key: string) => texts[language]?.get(key) ?? "";
const keys = [...(texts.fi?.keys() ?? [])].sort();

/** The names of the links and other marks in a text: `<link>…</link>`. */
const tagsOf = (text: string) => [...new Set([...text.matchAll(/<(\w+)>/g)].map((match) => match[1] ?? ""))].sort();

const gapsOf = (text: string) => [...blanksOf(text), ...tagsOf(text)].join();

describe("the dictionaries", () => {
  test.each(languages)("say everything in %s", (language) => {
    expect([...(texts[language]?.keys() ?? [])].sort()).toEqual(keys);
    expect(keys.filter((key) => textIn(language, key).trim() === "")).toEqual([]);
  });

  test("leave the same blanks to be filled in every language", () => {
    const differing = keys.filter(
      (key) => new Set(languages.map((language) => gapsOf(textIn(language, key)))).size > 1,
    );
    expect(differing).toEqual([]);
  });

  test.each(languages)("can all be put into words in %s", (language) => {
    const onError = (error: Error) => {
      throw error;
    };
    const messages = messagesOf(language);
    const t = createTranslator({ locale: language, messages, timeZone: "Europe/Helsinki", onError });
    const markup = t.markup as unknown as (key: string, params: object) => string;
    const paramsOf = (text: string) => ({
      ...Object.fromEntries(blanksOf(text).map((name) => [name, 2])),
      ...Object.fromEntries(tagsOf(text).map((name) => [name, (inner: string) => inner])),
    });
    const failing = keys.filter((key) => {
      try {
        return markup(key, paramsOf(textIn(language, key))) === "";
      } catch {
        return true;
      }
    });
    expect(failing).toEqual([]);
  });

  test("hold no dots for three, no straight quotes around words, no double spaces", () => {
    const untidy = languages.flatMap((language) =>
      keys
        .filter((key) => /\.\.\.|\s"\S|\S {2,}\S|^\s|\s$/.test(textIn(language, key)))
        .map((key) => `${language} ${key}`),
    );
    expect(untidy).toEqual([]);
  });
});

/** Names, and words that two of the languages share. */
const shared = [
  "Kanta",
  "Kela",
  "Kelain",
  "Suomi",
  "Svenska",
  "English",
  "Organisation",
  "Port",
  "Status",
  "Version",
  "MB",
];

/** Whether there is a word in it that belongs to one language: not a blank, a sign or a shared word. */
const belongsToOne = (text: string) =>
  text
    .replace(/\{\w+\}/g, "")
    .split(/[^\p{L}]+/u)
    .some((word) => word !== "" && !shared.includes(word));

test("nothing has been left untranslated", () => {
  const pairs = [
    ["fi", "sv"],
    ["fi", "en"],
    ["sv", "en"],
  ] as const;
  const left = pairs.flatMap(([one, other]) =>
    keys
      .filter((key) => textIn(one, key) === textIn(other, key) && belongsToOne(textIn(one, key)))
      .map((key) => `${one}=${other} ${key}: ${textIn(one, key)}`),
  );
  expect(left).toEqual([]);
});

const code = sources.filter((path) => path.startsWith("lib/") && !path.startsWith("lib/i18n/"));
const found = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) => [...textOf(path).matchAll(pattern)].map((match) => match[1] ?? ""));
const literals = (text: string) => [...text.matchAll(/["`]([a-z][a-z.-]*)/g)].map((match) => match[1] ?? "");
const isTold = (key: string) => keys.some((known) => known === key || (key.endsWith("-") && known.startsWith(key)));
const untold = (wanted: string[]) => [...new Set(wanted)].filter((key) => !isTold(key)).sort();

test("every refusal has its sentence", () => {
  const codes = found(code, /new Refusal\(([^,)]*)/g).flatMap(literals);
  expect(codes.length).toBeGreaterThan(20);
  expect(untold(codes.filter((one) => one !== "not-found").map((one) => `refusals.${one}`))).toEqual([]);
});

const doorEvents = found(code, /\baction\("([^"]+)"\)/g);

test("every door's event reads as words in the audit trail", () => {
  expect(doorEvents.length).toBeGreaterThan(15);
  const others = found(code, /\bevent: "([a-z-]+\.[a-z-]+)"/g);
  expect(untold([...doorEvents, ...others].map((event) => `audit.events.${event}`))).toEqual([]);
});

test("every event that people are told of has its message and its mail", () => {
  const planned = found(code, /plan\((?:tx, )?"notify", \{ event: "([^"]+)"/g);
  const variants = found(
    code.filter((path) => path.startsWith("lib/jobs/notices/")),
    /"((?:submission|grant|naming)\.[a-z-]+)"/g,
  );
  const events = [...planned, ...variants];
  expect(events.length).toBeGreaterThan(15);
  const wanted = events.flatMap((event) => [`messages.${event}`, `mails.${event}.subject`, `mails.${event}.body`]);
  expect(untold(wanted)).toEqual([]);
});

test("every rule of a schema has its sentence", () => {
  const schemas = code.filter((path) => path.endsWith("/schema.ts"));
  const codes = found(schemas, /\berror: "([a-zA-Z.]+)"/g);
  expect(codes.length).toBeGreaterThan(5);
  expect(untold(codes.map((one) => `issues.${one}`))).toEqual([]);
});
