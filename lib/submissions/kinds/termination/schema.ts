import * as z from "zod/mini";
import { KantaService } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { isBusinessId } from "../../../identifiers";
import { date, email, optionalDate, optionalText, phone, rows, text, ticked } from "../fields";

export const reasons = ["ENDING", "REORGANISATION", "ACQUISITION", "OTHER"] as const;
export const archivings = ["IN_KANTA", "KELA_ARCHIVE", "TRANSFERRED"] as const;
export const confirmedBy = ["SELF", "SECOND_PERSON", "SIGNATORIES"] as const;

const yesOrNo = ["YES", "NO"] as const;
const yesNoOrUnknown = ["YES", "NO", "UNKNOWN"] as const;

/** Asks for `field` only when another field of the step holds the value that asks for it. */
const neededWhen = <Step extends Record<string, unknown>>(
  asking: keyof Step & string,
  value: string,
  ...fields: (keyof Step & string)[]
) =>
  z.check<Step>((context) => {
    if (context.value[asking] !== value) return;
    for (const field of fields) {
      const input = context.value[field];
      if (input === null || input === undefined)
        context.issues.push({ code: "custom", message: "required", path: [field], input });
    }
  });

const chosen = oneOrMany(z.enum(KantaService)).check(
  z.refine((services: unknown[]) => services.length > 0, { error: "chooseAtLeastOne" }),
);

/** Each service once, and not what ends with another one of them anyway. */
const withoutOptions = (services: KantaService[]): KantaService[] =>
  [...new Set(services)]
    .filter((service) => service !== "RENEWAL_REQUESTS" || !services.includes("PRESCRIPTION"))
    .sort();

type Successor = { hasSuccessor: string; businessId: string | null; name: string | null; continues: string | null };

const optionalChoice = <const Choices extends readonly string[]>(choices: Choices) =>
  z.pipe(
    z.transform((value: unknown) => (value === undefined || value === "" ? null : value)),
    z.nullable(z.enum(choices)),
  );

/** What each step must hold to be complete; what a choice of the same step does not ask for is null. */
export const stepSchemas = {
  services: z.strictObject({
    services: z.pipe(chosen, z.transform(withoutOptions)),
  }),
  reason: z
    .strictObject({ reason: z.enum(reasons), otherReason: optionalText(2_000), licenceEnded: ticked })
    .check(neededWhen<{ reason: string; otherReason: string | null }>("reason", "OTHER", "otherReason")),
  effect: z.strictObject({ lastDay: date, takeoverOn: optionalDate }),
  successor: z
    .strictObject({
      hasSuccessor: z.enum(yesOrNo),
      businessId: optionalText(20),
      name: optionalText(200),
      continues: optionalChoice(yesNoOrUnknown),
    })
    .check(neededWhen<Successor>("hasSuccessor", "YES", "businessId", "name", "continues"))
    .check(
      z.check((context) => {
        const { hasSuccessor, businessId } = context.value;
        if (hasSuccessor === "YES" && businessId && !isBusinessId(businessId))
          context.issues.push({ code: "custom", message: "businessId", path: ["businessId"], input: businessId });
      }),
    ),
  data: z
    .strictObject({
      controllerChange: z.enum(yesNoOrUnknown),
      archiving: z.enum(archivings),
      transferredTo: optionalText(300),
      licenceNotified: z.enum(["YES", "NO", "NOT_NEEDED"]),
    })
    .check(
      neededWhen<{ archiving: string; transferredTo: string | null }>("archiving", "TRANSFERRED", "transferredTo"),
    ),
  billing: z.strictObject({
    recipient: text(200),
    street: text(200),
    postalCode: z.string().check(z.trim(), z.minLength(1), z.maxLength(12)),
    postOffice: text(100),
    eInvoiceAddress: optionalText(100),
    contactName: text(100),
    contactEmail: email,
    contactPhone: phone,
  }),
  confirmation: z
    .strictObject({
      by: z.enum(confirmedBy),
      signatories: rows(z.strictObject({ name: text(100), email }), { atMost: 10 }),
    })
    .check(
      z.check((context) => {
        const { by, signatories } = context.value;
        if (by === "SIGNATORIES" && signatories.length === 0)
          context.issues.push({ code: "custom", message: "rowMissing", path: ["signatories"], input: signatories });
      }),
    ),
  consequences: z.strictObject({
    isRead: ticked.check(z.refine((isRead: boolean) => isRead, { error: "confirm" })),
  }),
};

export type Step = keyof typeof stepSchemas;

export const steps = Object.keys(stepSchemas) as Step[];

export const schema = z.strictObject(stepSchemas);

export type Answers = z.output<typeof schema>;
