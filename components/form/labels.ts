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

/** The errors in the order of their fields, each told with its field's label. */
export function summaryLines(errors: Record<string, string>, labels: Map<string, string>): [string, string][] {
  const order = [...labels.keys()];
  const place = (name: string) => (labels.has(name) ? order.indexOf(name) : order.length);
  return Object.entries(errors)
    .sort(([one], [other]) => place(one) - place(other))
    .map(([name, sentence]) => [name, labels.has(name) ? `${labels.get(name)}: ${sentence}` : sentence]);
}
