import * as z from "zod/mini";
import { ContactFunction } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { pointSchema } from "../connection-point-change/schema";
import { businessId, date, email, id, optionalText, phone, rows, text, ticked } from "../fields";

/** What the applicant is by the registers; the steps of the application follow from it. */
export const applicants = ["ORGANISATION", "PHARMACY", "PRACTITIONER"] as const;

/** The services that have an application of their own (docs/rules.md BR-46). */
export const joinable = ["PRESCRIPTION", "PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING", "KELAIN"] as const;

export type JoinableService = (typeof joinable)[number];

/** `JOINT_MAIN` brings its co-joiners along, `JOINT_CO` joins with the system and point of a main joiner. */
export const models = ["DIRECT", "JOINT_MAIN", "JOINT_CO"] as const;

type Typed = Record<string, unknown>;

const typedIn = (value: unknown): Typed => (typeof value === "object" && value !== null ? (value as Typed) : {});

/** A step whose fields depend on its first answer: what another answer would have asked is left behind. */
const branching = <Output>(choose: (typed: Typed) => z.ZodMiniType<Output>) =>
  z.transform((value: unknown, context): Output => {
    const reading = choose(typedIn(value)).safeParse(typedIn(value));
    if (reading.success) return reading.data;
    for (const { message, ...issue } of reading.error.issues)
      context.issues.push({ ...issue, message, input: value } as never);
    return z.NEVER;
  });

const serviceSchema = z.strictObject({ service: z.enum(joinable), applicant: z.enum(applicants) });

const fault = (field: string, code: string) => ({ code: "custom", message: code, path: [field] }) as const;

const coJoinerSchema = z.strictObject({ businessId, name: text(200) });

const notTwice = <Row>(field: string, keyOf: (row: Row) => string) =>
  z.check<Row[]>((context) => {
    const keys = context.value.map((row) => keyOf(row).toLowerCase());
    keys.forEach((key, place) => {
      if (keys.indexOf(key) < place)
        context.issues.push({ code: "custom", message: "joining.twice", path: [place, field], input: key });
    });
  });

const byModel = {
  DIRECT: z.object({ model: z.literal("DIRECT") }),
  JOINT_MAIN: z.object({
    model: z.literal("JOINT_MAIN"),
    coJoiners: rows(coJoinerSchema, { atLeast: 1 }).check(notTwice("businessId", (row) => row.businessId)),
    contractsExist: z.pipe(ticked, z.literal(true, { error: "joining.contracts" })),
  }),
  JOINT_CO: z.object({ model: z.literal("JOINT_CO"), mainJoiner: businessId }),
};

const unknownModel = z.object({ model: z.enum(models) }) as unknown as z.ZodMiniType<ModelAnswer>;

type ModelAnswer = z.output<(typeof byModel)[keyof typeof byModel]>;

const modelSchema = branching<ModelAnswer>(({ model }) =>
  Object.hasOwn(byModel, String(model)) ? byModel[model as keyof typeof byModel] : unknownModel,
);

/** All units that the service is for, or those chosen. */
const unitsSchema = z.pipe(
  z.strictObject({ units: z.enum(["ALL", "CHOSEN"]), unitOids: oneOrMany(z.string().check(z.maxLength(64))) }).check(
    z.check((context) => {
      const { units, unitOids } = context.value;
      if (units === "CHOSEN" && unitOids.length === 0)
        context.issues.push({ ...fault("unitOids", "chooseAtLeastOne"), path: ["unitOids"], input: unitOids });
    }),
  ),
  z.transform(({ units, unitOids }) => ({ units, unitOids: units === "ALL" ? [] : [...new Set(unitOids)].sort() })),
);

const systemSchema = z.strictObject({ systemId: id });

export const pointChoices = ["EXISTING", "NEW", "LATER"] as const;

/** The certificate is pasted as text: whether it is one, and fits, the rules of the step say. */
const newPointShape = { ...pointSchema.shape, certificate: optionalText(20_000) };

const byPoint = {
  EXISTING: z.object({ how: z.literal("EXISTING"), pointId: id }),
  NEW: z.object({ how: z.literal("NEW"), ...newPointShape }),
  LATER: z.object({ how: z.literal("LATER") }),
};

type PointAnswer = z.output<(typeof byPoint)[keyof typeof byPoint]>;

const unknownPoint = z.object({ how: z.enum(pointChoices) }) as unknown as z.ZodMiniType<PointAnswer>;

const pointStepSchema = branching<PointAnswer>(({ how }) =>
  Object.hasOwn(byPoint, String(how)) ? byPoint[how as keyof typeof byPoint] : unknownPoint,
);

const renewalsSchema = z.pipe(
  z.strictObject({ reception: z.enum(["ON", "OFF"]), unitOids: oneOrMany(z.string().check(z.maxLength(64))) }),
  z.transform(({ reception, unitOids }) => ({
    reception,
    unitOids: reception === "OFF" ? [] : [...new Set(unitOids)].sort(),
  })),
);

const planSchema = z.strictObject({
  exists: z.pipe(ticked, z.literal(true, { error: "joining.planMissing" })),
  approvedOn: date,
  approvedBy: text(200),
});

const contactSchema = z.strictObject({
  function: z.enum(ContactFunction),
  name: text(100),
  phone,
  email,
  language: z.enum(["fi", "sv"]),
});

const contactsSchema = z.strictObject({
  people: rows(contactSchema, { atLeast: 1, atMost: 30 }),
});

const postalCode = z.string().check(z.trim(), z.minLength(1), z.regex(/^\d{5}$/, { error: "postalCode" }));

const byBilling = {
  E_INVOICE: z.object({
    by: z.literal("E_INVOICE"),
    eInvoiceAddress: text(50),
    eInvoiceOperator: text(50),
    reference: optionalText(100),
  }),
  POST: z.object({
    by: z.literal("POST"),
    recipient: text(200),
    street: text(200),
    postalCode,
    postOffice: text(100),
    reference: optionalText(100),
  }),
};

type BillingAnswer = z.output<(typeof byBilling)[keyof typeof byBilling]>;

const unknownBilling = z.object({ by: z.enum(["E_INVOICE", "POST"]) }) as unknown as z.ZodMiniType<BillingAnswer>;

const billingSchema = branching<BillingAnswer>(({ by }) =>
  Object.hasOwn(byBilling, String(by)) ? byBilling[by as keyof typeof byBilling] : unknownBilling,
);

/** The pharmacist's: the day of taking over must stand in Fimea's register first (docs/rules.md BR-50). */
const takeoverSchema = z.strictObject({
  isRegistered: z.pipe(ticked, z.literal(true, { error: "joining.takeoverMissing" })),
});

const effectSchema = z.strictObject({ effectiveOn: date, deploymentPeriod: optionalText(200) });

const termsSchema = z.strictObject({ accepted: oneOrMany(z.string().check(z.maxLength(36))) });

const signatoriesSchema = z.strictObject({
  people: rows(z.strictObject({ name: text(200), email }), { atLeast: 1, atMost: 10 }).check(
    notTwice("email", (row) => row.email),
  ),
});

/** What each step must hold to be complete. */
export const stepSchemas = {
  service: serviceSchema,
  model: modelSchema,
  units: unitsSchema,
  system: systemSchema,
  point: pointStepSchema,
  renewals: renewalsSchema,
  plan: planSchema,
  contacts: contactsSchema,
  billing: billingSchema,
  takeover: takeoverSchema,
  effect: effectSchema,
  terms: termsSchema,
  signatories: signatoriesSchema,
};

export type Step = keyof typeof stepSchemas;

/**
 * The steps of an application, by what has been answered so far: a practitioner has no units, a co-joiner neither system nor
 * point of its own, Kelain neither of the three, and renewal requests are received where medicines are prescribed.
 */
export function stepsOf(draft: unknown): readonly Step[] {
  const typed = typedIn(draft);
  const known = z.safeParse(serviceSchema, typed.service);
  if (!known.success) return ["service"];
  const { service, applicant } = known.data;
  const isKelain = service === "KELAIN";
  const isCoJoiner = !isKelain && typedIn(typed.model).model === "JOINT_CO";
  const has: Partial<Record<Step, boolean>> = {
    model: !isKelain,
    units: applicant === "ORGANISATION" && !isKelain,
    system: !isKelain && !isCoJoiner,
    point: !isKelain && !isCoJoiner,
    renewals: service === "PRESCRIPTION" && applicant !== "PHARMACY",
    takeover: applicant === "PHARMACY",
  };
  return (Object.keys(stepSchemas) as Step[]).filter((step) => has[step] ?? true);
}

/** A draft with the steps that it does not have put to null. */
function pickSteps(draft: unknown): unknown {
  const typed = typedIn(draft);
  const steps = stepsOf(typed);
  const all = Object.keys(stepSchemas) as Step[];
  return Object.fromEntries(all.map((step) => [step, steps.includes(step) ? (typed[step] ?? {}) : null]));
}

/** A whole application, step by step; the steps that it does not have are null. Takes a draft as it was typed. */
export const schema = z.pipe(
  z.transform(pickSteps),
  z.strictObject({
    service: serviceSchema,
    model: z.nullable(modelSchema),
    units: z.nullable(unitsSchema),
    system: z.nullable(systemSchema),
    point: z.nullable(pointStepSchema),
    renewals: z.nullable(renewalsSchema),
    plan: planSchema,
    contacts: contactsSchema,
    billing: billingSchema,
    takeover: z.nullable(takeoverSchema),
    effect: effectSchema,
    terms: termsSchema,
    signatories: signatoriesSchema,
  }),
);

export type Answers = z.output<typeof schema>;
