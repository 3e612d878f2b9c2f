import type { Messages } from ".";

type Words = { readonly [key: string]: string | Words };

function find(words: Words, code: string): string | undefined {
  let found: string | Words | undefined = words;
  for (const key of code.split(".")) {
    found = typeof found === "object" && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return typeof found === "string" ? found : undefined;
}

const fill = (text: string, params: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : ""));

/**
 * The sentence for an issue's code (`required`, `host.wildcard`), its blanks filled. A `line` among the params is told in
 * front. An unknown code gives the general sentence. Small and pure: forms use it in the browser too.
 */
export function issueSentence(
  words: Messages["issues"],
  code: string,
  params: Record<string, string | number> = {},
): string {
  const sentence = fill(find(words, code) ?? words.invalid, params);
  return Object.hasOwn(params, "line") ? fill(words.onLine, { ...params, sentence }) : sentence;
}
