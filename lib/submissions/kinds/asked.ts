import type { FieldSpec } from "./kind";

const isHeld = (value: unknown, is: readonly string[]) =>
  (Array.isArray(value) ? value : [value]).some((one) => is.includes(String(one)));

/**
 * One step's answers without those that its other answers make meaningless: what stands in a field that is not asked is kept
 * with the draft, but neither judged nor sent.
 */
export function asAsked(fields: readonly Pick<FieldSpec, "name" | "when">[], answers: unknown): unknown {
  if (typeof answers !== "object" || answers === null || !fields.some(({ when }) => when)) return answers;
  const left: Record<string, unknown> = { ...answers };
  for (const { name, when } of fields) if (when && !isHeld(left[when.field], when.is)) delete left[name];
  return left;
}
