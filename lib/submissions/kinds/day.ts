import * as z from "zod/mini";
import { date, optionalText, ticked } from "./fields";
import type { FieldSpec } from "./kind";

/** The fields by which a kind asks for its day, and why it is sooner than it should be. */
export const dayFields: readonly FieldSpec[] = [
  { name: "effectiveOn", input: "date" },
  { name: "isUrgent", input: "tick", isOptional: true },
  { name: "urgentReason", input: "longText", isOptional: true, when: { field: "isUrgent", is: ["true"] } },
];

/** What those fields hold; a kind with more in the same step spreads the shape into its own. */
export const dayShape = { effectiveOn: date, isUrgent: ticked, urgentReason: optionalText(2_000) };

/** Whoever says that it is urgent says why. */
export const urgentNeedsReason = z.check<{ isUrgent: boolean; urgentReason: string | null }>((context) => {
  const { isUrgent, urgentReason } = context.value;
  if (isUrgent && !urgentReason)
    context.issues.push({ code: "custom", message: "required", path: ["urgentReason"], input: urgentReason });
});
