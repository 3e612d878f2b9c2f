import * as z from "zod/mini";
import { Repository } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { dayShape, urgentNeedsReason } from "../day";
import { date, email, phone, text } from "../fields";
import type { Draft } from "../kind";

/** Why somebody else is the controller from now on (docs/rules.md BR-63). */
export const bases = ["ORGANISER_CHANGES", "PRIVATE_CONTRACT", "VOUCHER", "MERGER"] as const;
export const planStates = ["DONE", "COMING"] as const;
export const systemStates = ["DONE", "COMING", "NOT_NEEDED"] as const;
export const answerers = ["OLD_CONTROLLER", "NEW_CONTROLLER"] as const;

const oid = z.string().check(z.trim(), z.minLength(1), z.maxLength(64));

/** What each step must hold to be complete. */
export const stepSchemas = {
  parties: z.strictObject({ fromOid: oid, toOid: oid }),
  data: z
    .strictObject({
      repositories: oneOrMany(z.enum(Repository)).check(z.minLength(1)),
      units: z.enum(["ALL", "CHOSEN"]),
      unitOids: z._default(oneOrMany(oid), []),
    })
    .check(
      z.check((context) => {
        if (context.value.units === "CHOSEN" && context.value.unitOids.length === 0)
          context.issues.push({ code: "custom", message: "chooseAtLeastOne", path: ["unitOids"], input: [] });
      }),
    ),
  reason: z.strictObject({ basis: z.enum(bases), since: date }),
  effect: z.strictObject(dayShape).check(urgentNeedsReason),
  measures: z.strictObject({
    plan: z.enum(planStates),
    systems: z.enum(systemStates),
    requests: z.enum(answerers),
  }),
  contact: z.strictObject({ name: text(200), phone, email }),
};

export type Step = keyof typeof stepSchemas;
export const steps = Object.keys(stepSchemas) as Step[];
export const isStep = (step: string): step is Step => Object.hasOwn(stepSchemas, step);

export const schema = z.strictObject(stepSchemas);

export type Answers = z.output<typeof schema>;

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): z.output<(typeof stepSchemas)[S]> | null {
  const reading = stepSchemas[step].safeParse(draft[step]);
  return reading.success ? (reading.data as z.output<(typeof stepSchemas)[S]>) : null;
}
