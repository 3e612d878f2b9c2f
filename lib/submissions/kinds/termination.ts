import * as z from "zod/mini";
import { addDays } from "../../calendar";
import { endingWith } from "../../consequences/policy";
import { consequencesOf } from "../../consequences/queries";
import { isLastOf } from "../../consequences/workflow";
import type { KantaService } from "../../db/generated/enums";
import { messagesOf } from "../../i18n";
import { compareDescribed, described, keepDescribed } from "./described";
import type { Draft, Kind } from "./kind";
import { applyTermination } from "./termination/apply";
import { beforeOf, readBefore } from "./termination/before";
import { fieldsOf } from "./termination/fields";
import { outcomeOf } from "./termination/outcome";
import { checkStep, stepOf, touched, warningsAbout } from "./termination/rules";
import { type Answers, type Step, schema, stepSchemas, steps } from "./termination/schema";
import { readStep } from "./termination/step-data";

const servicesIn = (draft: Draft): readonly KantaService[] => stepOf(draft, "services")?.services ?? [];

/** The notice by which a customer ends its commitment for one service, several or all (docs/rules.md BR-56–BR-58). */
export const termination: Kind<Answers> = {
  ...described,
  prefix: "IR",
  slug: "termination",
  schema,
  begin: ({ service }) => (service ? { services: { services: [service] } } : {}),
  about: (draft, _before, language) => {
    const { names } = messagesOf(language).services;
    const services = servicesIn(draft);
    return { code: null, name: services.map((service) => names[service]).join(", ") || null };
  },
  steps: () => steps,
  stepSchema: (step) => stepSchemas[step as Step] ?? z.never(),
  fields: fieldsOf,
  read: readStep,
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  reopens: (field) => (field.startsWith("services") ? ["services", "consequences"] : [field.split(".")[0] ?? field]),
  subjectKey: ({ services }) => `services:${services.services.join(",")}`,
  touches: ({ services }) => touched(services.services),
  impact: async (tx, { services }, { organisationId }) => {
    const isLast = await isLastOf(tx, organisationId, endingWith(services.services));
    const units = isLast ? await tx.unit.count({ where: { organisationId, endedOn: null } }) : 0;
    return { services: services.services.length, ...(units > 0 && { units }) };
  },
  // A practitioner who confirms alone does so by the right to sign, identified anew: it is asked for like a second person.
  confirmers: ({ confirmation }) =>
    confirmation.by === "SIGNATORIES"
      ? confirmation.signatories.map(({ name, email }) => ({ part: "SIGNATORY", name, email }))
      : [{ part: "SECOND_PERSON" }],
  isCritical: () => true,
  // What people are told is the last day; it takes effect when the day after it begins.
  effect: ({ effect }) => ({ effectiveOn: addDays(effect.lastDay, 1), urgentReason: null }),
  check: checkStep,
  before: beforeOf,
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, steps, readBefore(before), answers, language),
  warnings: (tx, _before, answers, asked) => warningsAbout(tx, answers, asked),
  consequences: (tx, { services, effect }, { organisationId, submissionId }, language) =>
    consequencesOf(
      tx,
      organisationId,
      { services: services.services, on: addDays(effect.lastDay, 1), except: submissionId },
      language,
    ),
  outcome: outcomeOf,
  apply: applyTermination,
};
