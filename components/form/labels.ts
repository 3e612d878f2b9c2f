"use client";

import { Children, isValidElement, type ReactElement, type ReactNode } from "react";

type FieldLike = { name?: unknown; label?: unknown; legend?: unknown; children?: ReactNode };

/**
 * The names and labels of the fields in a form's markup, in their order: the error summary stands above the fields and is
 * drawn before them, on the server too. A field inside a component of its own is not seen, and its error stands alone.
 */
export function labelsIn(children: ReactNode, found = new Map<string, string>()): Map<string, string> {
  Children.forEach(children, (child) => {
    if (!isValidElement(child)) return;
    const { name, label, legend, children: inner } = (child as ReactElement<FieldLike>).props;
    const words = label ?? legend;
    if (typeof name === "string" && typeof words === "string") found.set(name, words);
    if (typeof inner !== "function") labelsIn(inner, found);
  });
  return found;
}

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
    .map(({ name, sentence }) => [name, labels.has(name) ? `${labels.get(name)}: ${sentence}` : sentence]);
}

function fieldOf(part: string, labels: Map<string, string>): string | undefined {
  for (let name = part; name; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) {
    if (labels.has(name)) return name;
  }
  return undefined;
}
