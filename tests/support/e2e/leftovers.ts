import type { Page } from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import { type Language, languages } from "@/lib/i18n/language";

type Leaves = { [name: string]: string | Leaves };

const leavesOf = (part: Leaves): string[] =>
  Object.values(part).flatMap((value) => (typeof value === "string" ? [value] : leavesOf(value)));

/** Long enough to be a sentence or a term, and without parts that are filled in. */
const isTelling = (text: string) => text.length >= 10 && !/[{<]/.test(text);

const own = (language: Language) => leavesOf(messagesOf(language)).map((text) => text.trim());

const foreign = Object.fromEntries(
  languages.map((language) => {
    const mine = new Set(own(language));
    const others = languages.filter((other) => other !== language).flatMap(own);
    return [language, new Set(others.filter((text) => isTelling(text) && !mine.has(text)))];
  }),
);

const keyLike = new RegExp(`\\b(${Object.keys(messagesOf("fi")).join("|")})(\\.[\\w-]+)+`, "g");
const unfilled = /\{\w+(, ?(plural|select|number|date)\b[^}]*)?\}|<\/?[a-z]+>/g;

/** What a page must not say: a dictionary's key, a sentence whose parts were not filled in, a text of another language. */
export function leftovers(texts: string[], language: Language): string[] {
  const strange = texts.filter((text) => foreign[language]?.has(text));
  const unfinished = texts.flatMap((text) => [...(text.match(keyLike) ?? []), ...(text.match(unfilled) ?? [])]);
  return [...unfinished, ...strange];
}

/** Every piece of text on a page, also what is only heard, and the names of its parts. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pieces = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest("script, style, [hidden]")) pieces.push(textContent ?? "");
    }
    for (const named of document.querySelectorAll("[aria-label]")) pieces.push(named.getAttribute("aria-label") ?? "");
    return pieces.map((piece) => piece.trim()).filter(Boolean);
  });
