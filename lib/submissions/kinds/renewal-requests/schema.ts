import * as z from "zod/mini";
import { oneOrMany } from "../../../form-data";
import { dayShape, urgentNeedsReason } from "../day";
import { optionalDate, optionalText, ticked } from "../fields";

/** Reception begins, or it ends. */
export const directions = ["START", "STOP"] as const;

/** All units that can be switched, some of them, or the practitioner's own reception. */
export const scopes = ["ALL", "CHOSEN", "SELF"] as const;

const MOST_UNITS = 2_000;

const what = z.strictObject({ direction: z.enum(directions, { error: "chooseOne" }), changeOn: optionalDate });

const units = z
  .strictObject({
    scope: z.enum(scopes, { error: "chooseOne" }),
    unitOids: oneOrMany(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_UNITS)),
  })
  .check(
    z.refine(({ scope, unitOids }) => scope !== "CHOSEN" || unitOids.length > 0, {
      error: "chooseAtLeastOne",
      path: ["unitOids"],
    }),
  );

const marking = z.strictObject({ isMarked: ticked, seenOn: optionalDate, evidence: optionalText(500) }).check(
  z.check((context) => {
    const { isMarked, seenOn, evidence } = context.value;
    for (const [field, value] of Object.entries({ seenOn, evidence }))
      if (isMarked && !value) context.issues.push({ code: "custom", message: "required", path: [field], input: value });
  }),
);

const effect = z.strictObject(dayShape).check(urgentNeedsReason);

/** What each step must hold to be complete. */
export const stepSchemas = { what, units, marking, effect };

export type Step = keyof typeof stepSchemas;

/** The steps that a draft asks, by what it is about: a practitioner has no units, and what ends needs no marking. */
export const stepsOf = ({ direction, scope }: { direction: unknown; scope: unknown }): readonly Step[] => [
  "what",
  ...(scope === "SELF" ? [] : (["units"] as const)),
  ...(direction === "STOP" ? [] : (["marking"] as const)),
  "effect",
];

/** The whole; what the direction does not ask is null. */
export const schema = z.pipe(
  z.transform((draft: unknown) => {
    const {
      what: typed,
      units: chosen,
      marking: seen,
      effect: day,
      ...rest
    } = (draft ?? {}) as Record<string, unknown>;
    const stops = (typed as { direction?: unknown } | undefined)?.direction === "STOP";
    return { ...rest, what: typed, units: chosen, marking: stops ? null : (seen ?? undefined), effect: day };
  }),
  z.strictObject({ what, units, marking: z.nullable(marking), effect }),
);

export type Answers = z.output<typeof schema>;
