import * as z from "zod/mini";

/** Names that steer the machinery and never reach a schema: `$ACTION…` and `$key`, `$for`, and the pressed button. */
const isReserved = (name: string) => name.startsWith("$") || name === "intent";

const forbiddenSegments = new Set(["__proto__", "prototype", "constructor", ""]);
const indexPattern = /^(0|[1-9]\d{0,2})$/;

type Tree = { [name: string]: unknown } | unknown[];

/**
 * Reads a posted form into the object that its schema expects; the same function in the browser and behind the door.
 *
 * Dots nest (`addresses.0.host`), whole numbers below 1000 make lists, a name that occurs several times becomes a list
 * (a schema takes it with `oneOrMany`), and a file control that was left empty is absent. Names that would reach an
 * object's prototype are dropped.
 */
export function readForm(data: FormData): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [name, all] of grouped(data)) {
    const path = name.split(".");
    if (isReserved(name) || path.length > 8 || path.some((segment) => forbiddenSegments.has(segment))) continue;
    const values = all.filter((value) => !isEmptyFile(value));
    if (values.length === 0) continue;
    place(tree, path, values.length === 1 ? values[0] : values);
  }
  return tree;
}

/**
 * What a form is drawn again with: every typed text by its dotted name, files and reserved names left out. A private key is
 * left out too: the browser would keep it with the page, and without JavaScript send it again with every attempt.
 */
export function typedValues(data: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, all] of grouped(data)) {
    if (isReserved(name) || name === "__proto__") continue;
    const texts = all.filter((value) => typeof value === "string");
    if (texts.some(holdsPrivateKey)) continue;
    if (texts.length > 0) values[name] = texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
  }
  return values;
}

/** Every name once, with its values. `getAll` for each name would read the whole form as often as it has fields. */
function grouped(data: FormData): Map<string, FormDataEntryValue[]> {
  const groups = new Map<string, FormDataEntryValue[]>();
  for (const [name, value] of data.entries()) {
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return groups;
}

/**
 * What a file control posts when nothing was chosen: no bytes and no name, which comes as one of these when a script has posted
 * it. An empty file that was chosen has a name of its own.
 */
const isEmptyFile = (value: FormDataEntryValue) =>
  typeof value !== "string" && value.size === 0 && ["", "blob", "undefined"].includes(value.name);

function place(tree: Tree, path: string[], value: unknown): void {
  let node = tree as Record<string, unknown>;
  for (const [depth, segment] of path.entries()) {
    const next = path[depth + 1];
    if (next === undefined) node[segment] = value;
    else {
      const known = node[segment];
      const child = isTree(known) ? known : indexPattern.test(next) ? [] : {};
      if (Array.isArray(child) && !indexPattern.test(next)) return;
      node[segment] = child;
      node = child as Record<string, unknown>;
    }
  }
}

const isTree = (value: unknown): value is Tree =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** A list from a group of checkboxes: absent gives none, one ticked arrives as a text, several as a list. */
export const oneOrMany = <Item extends z.core.$ZodType>(item: Item) =>
  z.pipe(
    z.transform((value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value])),
    z.array(item),
  );

/** Whether a text holds a private key in one of its usual armours: it is refused, and neither kept nor repeated. */
export const holdsPrivateKey = (text: string): boolean => /PRIVATE\s+KEY|PuTTY-User-Key-File/i.test(text);

/** Takes from a text what the database cannot keep: zero characters and halves of characters. */
export const storable = z.overwrite((text: string) => text.replace(/[\0\p{Surrogate}]/gu, ""));
