import * as z from "zod/mini";
import { readCertificate } from "../../certificates";
import { Environment } from "../../db/generated/enums";
import type { Language } from "../../i18n/language";
import { localName } from "../../i18n/local-name";
import { applyNotice } from "./connection-point-change/apply";
import { beforeOf, readBefore } from "./connection-point-change/before";
import { certificatePurpose, certificateSummary } from "./connection-point-change/certificate";
import { compareNotice } from "./connection-point-change/compare";
import { rules, stepOf } from "./connection-point-change/rules";
import {
  type Answers,
  answersSchema,
  type Change,
  changes,
  type Step,
  stepFields,
  stepSchemas,
  stepsOf,
} from "./connection-point-change/schema";
import { readStep } from "./connection-point-change/step-data";
import { warningsOf } from "./connection-point-change/warnings";
import { dayFields } from "./day";
import { described } from "./described";
import type { Draft, FieldSpec, Kind } from "./kind";

const isStep = (step: string): step is Step => Object.hasOwn(stepSchemas, step);

const stepsOfDraft = (draft: Draft): readonly Step[] => {
  const subject = stepOf(draft, "subject");
  return subject ? stepsOf[subject.change] : ["subject"];
};

const isChange = (value: unknown): value is Change => (changes as readonly unknown[]).includes(value);

/** The point that it is about: as it will be called, as it is called now, or the one that is used from now on. */
function nameOfSubject(draft: Draft, kept: unknown, language: Language): string | null {
  const typed = (draft.point as { name?: unknown } | null | undefined)?.name;
  if (typeof typed === "string" && typed !== "") return typed;
  const { point, use, names } = readBefore(kept);
  if (point) return point.name;
  const used = (draft.use as { pointId?: unknown } | null | undefined)?.pointId ?? use?.pointId;
  const named = typeof used === "string" ? names[used] : undefined;
  return named ? localName(named, language) : null;
}

/** What each step asks, as the blank paper form draws it. */
const fields: Record<Step, readonly FieldSpec[]> = {
  subject: [
    { name: "change", input: "radio", codes: changes },
    { name: "pointId", input: "select", isOptional: true },
    { name: "useId", input: "select", isOptional: true },
  ],
  point: [
    { name: "environment", input: "radio", codes: Object.keys(Environment) },
    { name: "name", input: "text" },
    { name: "host", input: "code" },
    { name: "port", input: "code" },
    { name: "addresses", input: "lines" },
    { name: "networkProvider", input: "text" },
    { name: "partyIdentifier", input: "text", isOptional: true },
    { name: "onCallPhone", input: "phone" },
    { name: "onCallEmail", input: "email" },
  ],
  certificate: [{ name: "file", input: "text" }],
  use: [
    { name: "pointId", input: "select" },
    { name: "systemId", input: "select" },
  ],
  scope: [
    { name: "services", input: "checkboxes" },
    { name: "unitOids", input: "checkboxes" },
  ],
  effect: [
    ...dayFields,
    { name: "contactName", input: "text" },
    { name: "contactPhone", input: "phone" },
    { name: "contactEmail", input: "email" },
  ],
};

/** Host, environment and certificate answer for each other, so whoever mends one may have to mend the other. */
const bound: Record<string, readonly string[]> = {
  point: ["point", "certificate"],
  certificate: ["certificate", "point"],
};

/**
 * The notice of change of a connection point, with both its subjects: the point itself, by whoever manages it, and the
 * customer's use of a point (docs/rules.md BR-13e).
 */
export const connectionPointChange: Kind<Answers> = {
  ...described,
  prefix: "LP",
  slug: "connection-point-change",
  schema: answersSchema,
  begin: ({ change = "", point = "", use = "" }) =>
    change || point || use ? { subject: { change, pointId: point, useId: use } } : {},
  about: (draft, before, language) => {
    const change = (draft.subject as { change?: unknown } | null | undefined)?.change;
    return { code: isChange(change) ? change : null, name: nameOfSubject(draft, before, language) };
  },
  steps: stepsOfDraft,
  fields: (step) => (isStep(step) ? fields[step] : []),
  read: async (step, reading) => ({ own: await readStep(step, reading) }),
  stepSchema: (step) => (isStep(step) ? stepSchemas[step] : z.never()),
  keep: (step, known, posted) => {
    const fields: readonly string[] = isStep(step) ? stepFields[step] : [];
    const kept = Object.fromEntries(Object.entries(posted).filter(([field]) => fields.includes(field)));
    const file = step === "certificate" && typeof known === "object" && known && "file" in known ? known.file : null;
    return step === "certificate" ? { ...kept, file } : kept;
  },
  attach: (step, content) => {
    if (step !== "certificate") return null;
    const reading = readCertificate(content);
    if (!reading.ok) return reading;
    const { certificate } = reading;
    // Only the certificate itself is stored, in the one form that it was read from: nothing else that the file may hold.
    const pem = new TextEncoder().encode(certificate.pem);
    const answer = { choice: "NEW", file: certificateSummary(certificate) };
    return { ok: true, purpose: certificatePurpose, content: pem, answer };
  },
  reopens: (field) => {
    const step = field.split(".")[0] ?? "";
    return bound[step] ?? [step];
  },
  subjectKey: ({ subject, point, use }) => {
    if (subject.change === "POINT_NEW") return `point:new:${point?.environment}:${point?.host}`;
    if (subject.change === "USE_START") return `use:new:${use?.pointId}`;
    return subject.pointId ? `point:${subject.pointId}` : `use:${subject.useId}`;
  },
  touches: ({ subject, use, scope }) => [
    ...(subject.pointId ? [`point:${subject.pointId}`] : []),
    ...(use ? [`point:${use.pointId}`] : []),
    ...(subject.useId ? [`use:${subject.useId}`] : []),
    ...(scope?.unitOids ?? []).map((oid) => `unit:${oid}`),
  ],
  impact: async (tx, { scope }, { organisationId }) => {
    if (!scope) return { units: 0, services: 0 };
    const all = { organisationId, endedOn: null };
    const units = scope.unitOids.length > 0 ? scope.unitOids.length : await tx.unit.count({ where: all });
    return { units, services: scope.services.length };
  },
  isCritical: ({ subject, point }, kept) =>
    subject.change.startsWith("POINT_") &&
    (point?.environment === "PRODUCTION" || readBefore(kept).point?.environment === "PRODUCTION"),
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: (tx, step, draft, asked) => (isStep(step) ? rules[step](tx, draft, asked) : Promise.resolve([])),
  before: beforeOf,
  compare: compareNotice,
  warnings: warningsOf,
  apply: applyNotice,
};
