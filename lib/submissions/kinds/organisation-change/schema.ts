import * as z from "zod/mini";
import { KantaService } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { dayShape, urgentNeedsReason } from "../day";
import { businessId, email, optionalDate, optionalText, phone, rows, text, ticked } from "../fields";
import type { Draft } from "../kind";

/** What can happen to a customer that touches its customership (docs/rules.md BR-61). */
export const situations = ["BUSINESS_ID", "MERGER", "LICENCE_ENDED", "PUBLIC"] as const;
export type Situation = (typeof situations)[number];

/** Services that are joined by an application of their own. */
export const joinable = [
  "PRESCRIPTION",
  "PATIENT_DATA",
  "SOCIAL_WELFARE",
  "IMAGING",
] as const satisfies readonly KantaService[];

export const customerships = ["ENDS", "STAYS"] as const;
export const archives = ["CHANGES", "STAYS", "UNKNOWN"] as const;

const situation = z
  .strictObject({
    situation: z.enum(situations),
    customership: z._default(z.pipe(z.transform(orNull), z.nullable(z.enum(customerships))), null),
  })
  .check(
    z.check((context) => {
      if (context.value.situation === "MERGER" && !context.value.customership)
        context.issues.push({ code: "custom", message: "chooseOne", path: ["customership"], input: null });
    }),
  );

const unitOid = z.string().check(z.trim(), z.minLength(1), z.maxLength(64));

/** What each step must hold to be complete. */
export const stepSchemas = {
  situation,
  instruction: z.strictObject({ hasRead: confirmed() }),
  successor: z.strictObject({ businessId }),
  effect: z.strictObject(dayShape).check(urgentNeedsReason),
  units: z
    .strictObject({
      units: z.enum(["ALL", "CHOSEN"]),
      unitOids: z._default(oneOrMany(unitOid), []),
      others: z._default(rows(z.strictObject({ unitOid, businessId })), []),
    })
    .check(
      z.check((context) => {
        if (context.value.units === "CHOSEN" && context.value.unitOids.length === 0)
          context.issues.push({ code: "custom", message: "chooseAtLeastOne", path: ["unitOids"], input: [] });
      }),
    ),
  services: z.strictObject({
    services: oneOrMany(z.enum(KantaService)).check(z.minLength(1)),
    joins: z._default(oneOrMany(z.enum(joinable)), []),
  }),
  renewals: z.strictObject({ stopOn: z._default(optionalDate, null) }),
  controller: z.strictObject({ archived: z.enum(archives) }),
  contact: z.strictObject({ name: text(200), title: z._default(optionalText(200), null), phone, email }),
  outcome: z.strictObject({ hasSeen: confirmed() }),
};

export type Step = keyof typeof stepSchemas;
export const isStep = (step: string): step is Step => Object.hasOwn(stepSchemas, step);

function confirmed() {
  return ticked.check(z.refine((value) => value, { error: "confirm" }));
}

function orNull(value: unknown): unknown {
  return value === "" || value === undefined ? null : value;
}

/** One step's answers when they are well formed, else null: other steps' rules wait until they are. */
export function stepOf<S extends Step>(draft: Draft, step: S): z.output<(typeof stepSchemas)[S]> | null {
  const reading = stepSchemas[step].safeParse(draft[step]);
  return reading.success ? (reading.data as z.output<(typeof stepSchemas)[S]>) : null;
}

/** Whether the customership of the organisation ends with the change. */
export const endsCustomership = (draft: Draft): boolean => {
  const chosen = stepOf(draft, "situation");
  if (!chosen) return false;
  return (
    chosen.situation === "BUSINESS_ID" ||
    chosen.situation === "LICENCE_ENDED" ||
    (chosen.situation === "MERGER" && chosen.customership === "ENDS")
  );
};

const mayReceive = (draft: Draft): boolean => {
  const services: readonly string[] = stepOf(draft, "services")?.services ?? [];
  return services.includes("PRESCRIPTION") || services.includes("RENEWAL_REQUESTS");
};

/** The steps that the situation asks, in their order. */
export function stepsOf(draft: Draft): readonly Step[] {
  const chosen = stepOf(draft, "situation");
  if (!chosen) return ["situation"];
  if (chosen.situation === "PUBLIC")
    return [
      ...(["situation", "instruction", "successor", "effect", "units", "renewals"] as const),
      ...(["controller", "contact", "outcome"] as const),
    ];
  if (chosen.situation === "LICENCE_ENDED")
    return ["situation", "effect", "services", "controller", "contact", "outcome"];
  if (!endsCustomership(draft)) return ["situation", "successor", "effect", "contact", "outcome"];
  const renewals = mayReceive(draft) ? (["renewals"] as const) : [];
  return ["situation", "successor", "effect", "units", "services", ...renewals, "controller", "contact", "outcome"];
}

function pickSteps(draft: unknown): unknown {
  const typed = typeof draft === "object" && draft !== null ? (draft as Draft) : {};
  const steps: readonly string[] = stepsOf(typed);
  const picked = Object.keys(stepSchemas).map((step) => [step, steps.includes(step) ? (typed[step] ?? {}) : null]);
  const all: Draft = Object.fromEntries(picked);
  // Without a successor nobody joins anything, whatever was chosen before the situation was.
  return steps.includes("successor") || !all.services ? all : { ...all, services: { ...all.services, joins: [] } };
}

/** The whole, step by step; the steps that its situation does not have are null. Takes a draft as it was typed. */
export const schema = z.pipe(
  z.transform(pickSteps),
  z.strictObject({
    situation: stepSchemas.situation,
    instruction: z.nullable(stepSchemas.instruction),
    successor: z.nullable(stepSchemas.successor),
    effect: stepSchemas.effect,
    units: z.nullable(stepSchemas.units),
    services: z.nullable(stepSchemas.services),
    renewals: z.nullable(stepSchemas.renewals),
    controller: z.nullable(stepSchemas.controller),
    contact: stepSchemas.contact,
    outcome: stepSchemas.outcome,
  }),
);

export type Answers = z.output<typeof schema>;
