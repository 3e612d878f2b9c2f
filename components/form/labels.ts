"use client";

import { Children, isValidElement, type ReactElement, type ReactNode } from "react";

type Choice = { value: string; label: ReactNode };
type FieldLike = {
  name?: unknown;
  label?: unknown;
  legend?: unknown;
  options?: Choice[];
  /** The fields that a component draws inside itself, with their labels by name. */
  cells?: ReadonlyMap<string, string>;
  children?: ReactNode;
};

/** A field as the parts of a form above it tell of it; `options` where there is something to choose from. */
export type KnownField = { label: string; options: Choice[] };

/**
 * The fields in a form's markup by name, in their order: what stands above the fields is drawn before them, on the server
 * too. A field inside a component of its own is seen only when the component names it among its `cells`.
 */
export function fieldsIn(children: ReactNode, found = new Map<string, KnownField>()): Map<string, KnownField> {
  Children.forEach(children, (child) => {
    if (!isValidElement(child)) return;
    const { name, label, legend, options = [], cells, children: inner } = (child as ReactElement<FieldLike>).props;
    const words = label ?? legend;
    if (typeof name === "string" && typeof words === "string") found.set(name, { label: words, options });
    for (const [cell, cellLabel] of cells ?? []) found.set(cell, { label: cellLabel, options: [] });
    if (typeof inner !== "function") fieldsIn(inner, found);
  });
  return found;
}

/** The labels alone, for the error summary; the error of a field that is not seen stands alone. */
export const labelsIn = (children: ReactNode): Map<string, string> =>
  new Map([...fieldsIn(children)].map(([name, { label }]) => [name, label]));

/**
 * The errors in the order of their fields, each told with its field's label. An error in a part of a field's value
 * (`addresses.2` of a field `addresses`) leads to that field.
 */
export function summaryLines(errors: Record<string, string>, labels: Map<string, string>): [string, string][] {
  const order = [...labels.keys()];
  return Object.entries(errors)
    .map(([part, sentence]) => ({ name: fieldOf(part, labels) ?? part, sentence }))
    .map(({ name, sentence }) => ({ name, sentence, place: labels.has(name) ? order.indexOf(name) : order.length }))
    .sort((one, other) => one.place - other.place)
    .map(({ name, sentence }) => [name, told(labels.get(name), sentence)]);
}

/** A label that asks needs no colon after its question mark. */
function told(label: string | undefined, sentence: string): string {
  if (label === undefined) return sentence;
  return label.endsWith("?") ? `${label} ${sentence}` : `${label}: ${sentence}`;
}

function fieldOf(part: string, labels: Map<string, string>): string | undefined {
  for (let name = part; name; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    if (labels.has(name)) return name;
  }
  return undefined;
}
