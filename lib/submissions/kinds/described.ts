import type { Language } from "../../i18n/language";
import { localName } from "../../i18n/local-name";
import { isBlankRow } from "./fields";
import type { ComparedField, Draft, FieldSpec, Kind, Option, StepData } from "./kind";

/** What something is called, kept with a submission so that it reads the same for ever. */
export type Names = Record<string, { nameFi: string; nameSv: string | null }>;

/** What a described kind keeps of the live data: values by step and field, and the names of everything told by a key. */
export interface DescribedBefore {
  live: Draft;
  names: Names;
}

const forms: Record<FieldSpec["input"], ComparedField["form"]> = {
  text: "text",
  code: "mono",
  longText: "text",
  lines: "text",
  date: "date",
  email: "text",
  phone: "text",
  radio: "code",
  checkboxes: "code",
  select: "code",
  tick: "code",
  rows: "text",
};

/** How a value is shown: by its name where it has one, a row as one line; null where nothing was answered. */
function shown(field: FieldSpec, value: unknown, names: Names, language: Language): string[] | null {
  if (value === null || value === undefined || value === "" || value === false) return null;
  if (value === true) return ["YES"];
  if (!Array.isArray(value)) return [oneOf(String(value), names, language)];
  if (value.length === 0) return null;
  if (field.input !== "rows") return value.map((one) => oneOf(String(one), names, language));
  return value.map((row) =>
    (field.columns ?? [])
      .map(({ name }) => (row as Record<string, unknown>)[name])
      .filter((cell) => cell !== null && cell !== undefined && cell !== "")
      .map((cell) => oneOf(String(cell), names, language))
      .join(", "),
  );
}

function oneOf(value: string, names: Names, language: Language): string {
  const named = names[value];
  return named ? localName(named, language) : value;
}

const isSame = (one: string[] | null, other: string[] | null) => JSON.stringify(one) === JSON.stringify(other);

const stepIn = (tree: unknown, step: string): Record<string, unknown> => {
  const found = (tree as Draft | null | undefined)?.[step];
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
};

/** Before and after of everything that the fields of the steps describe, in their order. */
export function compareDescribed(
  kind: Pick<Kind<unknown>, "fields">,
  steps: readonly string[],
  before: DescribedBefore,
  answers: object,
  language: Language,
): ComparedField[] {
  return steps.flatMap((step) =>
    kind.fields(step).map((field): ComparedField => {
      const was = shown(field, stepIn(before.live, step)[field.name], before.names, language);
      const is = shown(field, stepIn(answers, step)[field.name], before.names, language);
      const isNamed = (is ?? was ?? []).some((value) => !/^[A-Z][A-Z_]*$/.test(value));
      return {
        field: `${step}.${field.name}`,
        step,
        form: forms[field.input] === "code" && isNamed && !field.codes ? "text" : forms[field.input],
        before: was,
        after: is,
        isChanged: !isSame(was, is),
      };
    }),
  );
}

/**
 * What a draft keeps of a posted step: the fields that the step describes, tables without the blank rows at their end. A blank
 * row between others stays where it is, so that what is wrong with a row is told at the row in which it was typed.
 */
export function keepDescribed(fields: readonly FieldSpec[], posted: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name }) => Object.hasOwn(posted, name))
      .map(({ name, input }) => [name, input === "rows" ? withoutBlankEnd(posted[name]) : posted[name]]),
  );
}

function withoutBlankEnd(rows: unknown): unknown {
  if (!Array.isArray(rows)) return [];
  return rows.slice(0, rows.findLastIndex((row) => !isBlankRow(row)) + 1);
}

/** How many options of a long list are drawn at once. */
const optionsAtOnce = 40;

/**
 * The part of a long list of options that a form draws: those that have been chosen, always, and those in which the searched
 * text stands. Give the outcome to the form as it is: `{ ...searched("unitOids", all, { q, chosen }) }`.
 */
export function searched(
  field: string,
  all: readonly Option[],
  { q, chosen }: { q: string; chosen: unknown },
): Pick<StepData, "options" | "search"> {
  const held = new Set((Array.isArray(chosen) ? chosen : [chosen]).map(String));
  const wanted = q.trim().toLocaleLowerCase("fi");
  const isFound = ({ label, hint = "" }: Option) => `${label} ${hint}`.toLocaleLowerCase("fi").includes(wanted);
  const first = all.filter(({ value }) => held.has(value));
  const others = all.filter((option) => !held.has(option.value) && isFound(option));
  const options = [...first, ...others.slice(0, Math.max(0, optionsAtOnce - first.length))];
  if (all.length <= optionsAtOnce && !wanted) return { options: { [field]: all } };
  return { options: { [field]: options }, search: { field, q, shown: options.length, count: all.length } };
}

/** What most described kinds do alike; a kind names what it does otherwise. */
export const described = {
  version: 1,
  takesEffect: "ON_ITS_DAY",
  attach: () => null,
  files: () => [],
  reopens: (field: string) => [field.split(".")[0] ?? field],
  confirmers: () => [],
  isCritical: () => false,
  warnings: () => Promise.resolve([]),
  consequences: () => Promise.resolve([]),
} as const satisfies Partial<Kind<unknown>>;
