import * as z from "zod/mini";
import { messagesOf } from "../../i18n";
import { compareDescribed, type DescribedBefore, described, keepDescribed } from "./described";
import { dayWarnings } from "./effect";
import { applyJoining } from "./joining/apply";
import { coveredUnits } from "./joining/circumstances";
import { fieldsOf } from "./joining/fields";
import { beforeOf } from "./joining/names";
import { readStep } from "./joining/read";
import { rules } from "./joining/rules";
import { type Answers, joinable, type Step, schema, stepSchemas, stepsOf } from "./joining/schema";
import type { Kind } from "./kind";

const isStep = (step: string): step is Step => Object.hasOwn(stepSchemas, step);

/** What the rows tell by a code, in the reader's words. */
function namesOfCodes(language: "fi" | "sv" | "en"): DescribedBefore["names"] {
  const { codes } = messagesOf(language).joining;
  const told = [
    "ADMINISTRATIVE",
    "TECHNICAL",
    "DATA_PROTECTION",
    "ARCHIVE",
    "DEPLOYMENT",
    "BILLING",
    "fi",
    "sv",
  ] as const;
  return Object.fromEntries(told.map((code) => [code, { nameFi: codes[code], nameSv: codes[code] }]));
}

/**
 * The joining application: one for each service, made and sent by the main user or the administrative contact, confirmed by
 * those who sign for the organisation (docs/rules.md BR-09, BR-10, BR-46–BR-52).
 */
export const joining: Kind<Answers> = {
  ...described,
  prefix: "LH",
  slug: "joining",
  schema,
  begin: ({ service }) => ((joinable as readonly unknown[]).includes(service) ? { service: { service } } : {}),
  about: (draft) => {
    const service = (draft.service as { service?: unknown } | null | undefined)?.service;
    return { code: (joinable as readonly unknown[]).includes(service) ? String(service) : null, name: null };
  },
  steps: stepsOf,
  stepSchema: (step) => (isStep(step) ? stepSchemas[step] : z.never()),
  fields: fieldsOf,
  read: readStep,
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  files: (_draft, kind) => (kind === "PUBLIC" ? [{ purpose: "signing-right", isRequired: true }] : []),
  reopens: (field) => {
    const step = field.split(".")[0] ?? "";
    return step === "effect" ? ["effect", "takeover"] : [step];
  },
  subjectKey: ({ service }) => `service:${service.service}`,
  touches: ({ service }) => [`service:${service.service}`],
  impact: async (tx, answers, asked) => ({
    units: answers.units ? (await coveredUnits(tx, answers, asked)).length : 0,
    services: 1,
  }),
  confirmers: ({ signatories }) => signatories.people.map(({ name, email }) => ({ part: "SIGNATORY", name, email })),
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: null }),
  check: (tx, step, draft, asked) => (isStep(step) ? rules[step](tx, draft, asked) : Promise.resolve([])),
  before: beforeOf,
  compare: (kept, answers, language) => {
    const { names = {} } = (kept ?? {}) as Partial<DescribedBefore>;
    const known = { live: {}, names: { ...names, ...namesOfCodes(language) } };
    return compareDescribed({ fields: fieldsOf }, stepsOf(answers), known, answers, language);
  },
  warnings: (_tx, _before, { effect }, asked) =>
    Promise.resolve(dayWarnings({ day: effect.effectiveOn, isUrgent: false }, asked)),
  apply: applyJoining,
};
