import * as z from "zod/mini";
import { Environment, KantaService } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { addressLines, date, email, hostName, id, optionalText, phone, portNumber, text, ticked } from "../fields";

/**
 * What a change notice may be about: the point itself, by whoever manages it, or the customer's own use of a point.
 * Every schema here takes what its own output looks like, so that answers once read can be shown in the form again.
 */
export const changes = ["POINT_NEW", "POINT_CHANGE", "POINT_REMOVE", "USE_START", "USE_CHANGE", "USE_END"] as const;

export type Change = (typeof changes)[number];

const needs = { pointId: ["POINT_CHANGE", "POINT_REMOVE"], useId: ["USE_CHANGE", "USE_END"] } as const;

const needsId = (change: Change, field: keyof typeof needs) => (needs[field] as readonly Change[]).includes(change);

export const subjectSchema = z.pipe(
  z
    .strictObject({
      change: z.enum(changes),
      pointId: optionalText(36),
      useId: optionalText(36),
    })
    .check(
      z.check((context) => {
        for (const field of ["pointId", "useId"] as const) {
          const given = context.value[field];
          if (needsId(context.value.change, field) && !z.safeParse(id, given).success)
            context.issues.push({ code: "custom", message: "chooseOne", path: [field], input: given });
        }
      }),
    ),
  z.transform(({ change, pointId, useId }) => ({
    change,
    pointId: needsId(change, "pointId") ? pointId : null,
    useId: needsId(change, "useId") ? useId : null,
  })),
);

export const pointSchema = z.strictObject({
  environment: z.enum(Environment),
  name: text(100),
  host: hostName,
  port: portNumber,
  addresses: addressLines,
  networkProvider: text(100),
  partyIdentifier: optionalText(100),
  onCallPhone: phone,
  onCallEmail: email,
});

export const useSchema = z.strictObject({ pointId: id, systemId: id });

/** What is kept of a stored certificate beside its file, so that it can be shown and compared without reading the file. */
export const certificateSummarySchema = z.strictObject({
  fingerprint: z.string().check(z.regex(/^[0-9A-F]{64}$/)),
  keyFingerprint: z.string().check(z.regex(/^[0-9A-F]{64}$/)),
  subject: z.string(),
  subjectText: z.string(),
  issuer: z.string(),
  issuerText: z.string(),
  serialNumber: z.string().check(z.regex(/^[0-9A-F]+$/)),
  validFrom: z.iso.datetime(),
  validTo: z.iso.datetime(),
  dnsNames: z.array(z.string()),
  keyDescription: z.string(),
});

export type CertificateSummary = z.infer<typeof certificateSummarySchema>;

/** `KEEP`: the point goes on with the certificate it has. `file` is written by the form that stores the file, only. */
export const certificateSchema = z
  .strictObject({
    choice: z.enum(["KEEP", "NEW"]),
    file: z._default(z.nullable(certificateSummarySchema), null),
  })
  .check(
    z.check((context) => {
      const { choice, file } = context.value;
      if (choice === "NEW" && !file)
        context.issues.push({ code: "custom", message: "fileMissing", path: ["file"], input: file });
    }),
  );

/** The same step as its form posts it. */
export const certificateFormSchema = z.strictObject({ choice: z.enum(["KEEP", "NEW"]) });

const services = oneOrMany(z.enum(KantaService)).check(
  z.refine((chosen: unknown[]) => chosen.length > 0, { error: "chooseAtLeastOne" }),
);

/** Which services and units the change touches. */
export const scopeSchema = z.pipe(
  z
    .strictObject({
      services,
      units: z.enum(["ALL", "CHOSEN"]),
      unitOids: oneOrMany(z.string().check(z.maxLength(64))),
    })
    .check(
      z.check((context) => {
        const { units, unitOids } = context.value;
        if (units === "CHOSEN" && unitOids.length === 0)
          context.issues.push({ code: "custom", message: "chooseAtLeastOne", path: ["unitOids"], input: unitOids });
      }),
    ),
  z.transform(({ services, units, unitOids }) => ({
    services,
    units,
    unitOids: units === "ALL" ? [] : [...new Set(unitOids)].sort(),
  })),
);

export const effectSchema = z.pipe(
  z
    .strictObject({
      effectiveOn: date,
      isUrgent: ticked,
      urgentReason: optionalText(2_000),
      contactName: text(100),
      contactPhone: phone,
      contactEmail: email,
    })
    .check(
      z.check((context) => {
        const { isUrgent, urgentReason } = context.value;
        if (isUrgent && !urgentReason)
          context.issues.push({ code: "custom", message: "required", path: ["urgentReason"], input: urgentReason });
      }),
    ),
  z.transform((effect) => ({ ...effect, urgentReason: effect.isUrgent ? effect.urgentReason : null })),
);

/** The steps of a notice, by what it is about. A step's name is also its key in the answers and its place in the address. */
export const stepsOf = {
  POINT_NEW: ["subject", "point", "certificate", "scope", "effect"],
  POINT_CHANGE: ["subject", "point", "certificate", "scope", "effect"],
  POINT_REMOVE: ["subject", "effect"],
  USE_START: ["subject", "use", "scope", "effect"],
  USE_CHANGE: ["subject", "use", "scope", "effect"],
  USE_END: ["subject", "effect"],
} as const satisfies Record<Change, readonly (keyof typeof stepSchemas)[]>;

/** What each step must hold to be complete. */
export const stepSchemas = {
  subject: subjectSchema,
  point: pointSchema,
  certificate: certificateSchema,
  use: useSchema,
  scope: scopeSchema,
  effect: effectSchema,
};

export type Step = keyof typeof stepSchemas;

/** What each step's form carries. */
export const stepFields = {
  subject: ["change", "pointId", "useId"],
  point: Object.keys(pointSchema.shape),
  certificate: ["choice"],
  use: Object.keys(useSchema.shape),
  scope: ["services", "units", "unitOids"],
  effect: ["effectiveOn", "isUrgent", "urgentReason", "contactName", "contactPhone", "contactEmail"],
} as const satisfies Record<Step, readonly string[]>;

/** A draft with the steps that its subject does not have put to null: what was typed for another subject stays behind. */
function pickSteps(draft: unknown): unknown {
  const typed = typeof draft === "object" && draft !== null ? (draft as Record<string, unknown>) : {};
  const subject = z.safeParse(subjectSchema, typed.subject);
  const steps: readonly string[] = subject.success ? stepsOf[subject.data.change] : ["subject"];
  return Object.fromEntries(
    Object.keys(stepSchemas).map((step) => [step, steps.includes(step) ? (typed[step] ?? undefined) : null]),
  );
}

/** A whole notice, step by step; the steps that its subject does not have are null. Takes a draft as it was typed. */
export const answersSchema = z.pipe(
  z.transform(pickSteps),
  z.strictObject({
    subject: subjectSchema,
    point: z.nullable(pointSchema),
    certificate: z.nullable(certificateSchema),
    use: z.nullable(useSchema),
    scope: z.nullable(scopeSchema),
    effect: effectSchema,
  }),
);

export type Answers = z.output<typeof answersSchema>;
export type PointDetails = z.output<typeof pointSchema>;
