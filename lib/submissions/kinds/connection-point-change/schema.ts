import * as z from "zod/mini";
import { parseDate } from "../../../calendar";
import { Environment, KantaService } from "../../../db/generated/enums";
import { oneOrMany } from "../../../form-data";
import { isEmail, normalisePhone } from "../../../identifiers";
import { isPort, readAddresses, readHost } from "../../../network";

/**
 * What a change notice may be about: the point itself, by whoever manages it, or the customer's own use of a point.
 * Every schema here takes what its own output looks like, so that answers once read can be shown in the form again.
 */
export const changes = ["POINT_NEW", "POINT_CHANGE", "POINT_REMOVE", "USE_START", "USE_CHANGE", "USE_END"] as const;

export type Change = (typeof changes)[number];

/** Whether the notice is about the point itself (`true`) or about the customer's use of one. */
export const isAboutPoint = (change: Change): boolean => change.startsWith("POINT");

const text = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));

const id = z.string().check(z.trim(), z.minLength(1), z.uuid());

/** Text that may be left empty: null then. */
const optionalText = (longest: number) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === "string" && value.trim() !== "" ? value.trim() : null)),
    z.nullable(z.string().check(z.maxLength(longest))),
  );

const hostName = z.pipe(
  z.string().check(
    z.check((context) => {
      const reading = readHost(context.value);
      if (!reading.ok) context.issues.push({ code: "custom", message: reading.code, input: context.value });
    }),
  ),
  z.transform((value) => {
    const reading = readHost(value);
    return reading.ok ? reading.host : value;
  }),
);

const addressLines = z.pipe(
  z.pipe(
    z.transform((value: unknown) => (Array.isArray(value) ? value.join("\n") : value)),
    z.string().check(
      z.trim(),
      z.minLength(1),
      z.maxLength(6_000),
      z.check((context) => {
        for (const { code, params } of readAddresses(context.value).issues)
          context.issues.push({ code: "custom", message: code, params, input: context.value });
      }),
    ),
  ),
  z.transform((value) => readAddresses(value).addresses.map(({ address }) => address)),
);

const portNumber = z.pipe(
  z.pipe(
    z.transform((value: unknown) => (typeof value === "number" ? String(value) : value)),
    z.string().check(z.trim(), z.minLength(1), z.refine(isPort, { error: "port" })),
  ),
  z.transform(Number),
);

const phone = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => normalisePhone(value) !== null, { error: "invalidPhone" }),
  ),
  z.transform((value) => normalisePhone(value) ?? value),
);

const email = z.string().check(z.trim(), z.minLength(1), z.refine(isEmail, { error: "invalidEmail" }));

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value) => parseDate(value) ?? value),
);

const ticked = z.pipe(
  z.transform((value: unknown) => value === true || value === "true"),
  z.boolean(),
);

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

/** `q` is the search for units: it travels with the form so that ticks are kept, and means nothing afterwards. */
export const scopeSchema = z.pipe(
  z
    .strictObject({
      services,
      units: z.enum(["ALL", "CHOSEN"]),
      unitOids: oneOrMany(z.string().check(z.maxLength(64))),
      q: z.optional(z.string().check(z.maxLength(100))),
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
