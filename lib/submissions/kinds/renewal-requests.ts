import * as z from "zod/mini";
import { dayFields } from "./day";
import { compareDescribed, described, keepDescribed } from "./described";
import { dayData, dayProblems } from "./effect";
import type { FieldSpec, Kind } from "./kind";
import { type Answers, schema, stepSchemas } from "./renewal-requests/schema";

const fields: Record<keyof typeof stepSchemas, readonly FieldSpec[]> = { effect: dayFields };
const fieldsOf = (step: string): readonly FieldSpec[] => fields[step as keyof typeof fields] ?? [];

export const renewalRequests: Kind<Answers> = {
  ...described,
  prefix: "UP",
  slug: "renewal-requests",
  schema,
  begin: () => ({}),
  about: () => ({ code: null, name: null }),
  steps: () => Object.keys(stepSchemas),
  stepSchema: (step) => stepSchemas[step as keyof typeof stepSchemas] ?? z.never(),
  fields: fieldsOf,
  read: (_step, { tx, asked }) => dayData(tx, "RENEWAL_REQUESTS", "effectiveOn", asked),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  subjectKey: () => "renewal-requests",
  touches: () => [],
  impact: () => Promise.resolve({}),
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: async (tx, _step, draft, asked) => {
    const effect = stepSchemas.effect.safeParse(draft.effect);
    if (!effect.success) return [];
    const { effectiveOn: day, isUrgent } = effect.data;
    return dayProblems(tx, "RENEWAL_REQUESTS", { field: "effect.effectiveOn", day, isUrgent }, asked);
  },
  before: () => Promise.resolve({ live: {}, names: {} }),
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, Object.keys(stepSchemas), before as never, answers, language),
  apply: () => Promise.resolve(),
};
