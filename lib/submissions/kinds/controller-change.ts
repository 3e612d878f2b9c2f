import * as z from "zod/mini";
import { type Answers, schema, stepSchemas } from "./controller-change/schema";
import { dayFields } from "./day";
import { compareDescribed, described, keepDescribed } from "./described";
import { dayData, dayProblems } from "./effect";
import type { FieldSpec, Kind } from "./kind";

const fields: Record<keyof typeof stepSchemas, readonly FieldSpec[]> = { effect: dayFields };
const fieldsOf = (step: string): readonly FieldSpec[] => fields[step as keyof typeof fields] ?? [];

export const controllerChange: Kind<Answers> = {
  ...described,
  prefix: "RM",
  slug: "controller-change",
  schema,
  begin: () => ({}),
  about: () => ({ code: null, name: null }),
  steps: () => Object.keys(stepSchemas),
  stepSchema: (step) => stepSchemas[step as keyof typeof stepSchemas] ?? z.never(),
  fields: fieldsOf,
  read: (_step, { tx, asked }) => dayData(tx, "CONTROLLER_CHANGE", "effectiveOn", asked),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  subjectKey: () => "controller-change",
  touches: () => [],
  impact: () => Promise.resolve({}),
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: async (tx, _step, draft, asked) => {
    const effect = stepSchemas.effect.safeParse(draft.effect);
    if (!effect.success) return [];
    const { effectiveOn: day, isUrgent } = effect.data;
    return dayProblems(tx, "CONTROLLER_CHANGE", { field: "effect.effectiveOn", day, isUrgent }, asked);
  },
  before: () => Promise.resolve({ live: {}, names: {} }),
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, Object.keys(stepSchemas), before as never, answers, language),
  apply: () => Promise.resolve(),
};
