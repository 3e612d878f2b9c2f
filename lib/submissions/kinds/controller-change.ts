import * as z from "zod/mini";
import type { CalendarDate } from "../../calendar";
import type { Tx } from "../../db";
import { applyControllerChange } from "./controller-change/apply";
import { controllerNames, findController, ownControllers, soleController } from "./controller-change/controllers";
import { fields } from "./controller-change/fields";
import { isWithinReach, rules } from "./controller-change/rules";
import { type Answers, isStep, schema, stepSchemas, steps } from "./controller-change/schema";
import { readStep } from "./controller-change/step-data";
import { compareDescribed, type DescribedBefore, described, keepDescribed } from "./described";
import { dayWarnings } from "./effect";
import type { Draft, FieldSpec, Kind } from "./kind";

const fieldsOf = (step: string): readonly FieldSpec[] => (isStep(step) ? fields[step] : []);

/** Whose the data are now, kept beside whose they become, with every name as it is today. */
async function beforeOf(tx: Tx, organisationId: string, { parties, data }: Answers): Promise<DescribedBefore> {
  const own = await ownControllers(tx, organisationId);
  const units = await tx.unit.findMany({
    where: { organisationId, oid: { in: data.unitOids } },
    select: { oid: true, nameFi: true, nameSv: true },
  });
  const names = controllerNames([...own, await findController(tx, parties.toOid)]);
  return {
    live: { parties: { toOid: parties.fromOid } },
    names: { ...names, ...Object.fromEntries(units.map(({ oid, ...unit }) => [oid, unit])) },
  };
}

/** What an organisation change knows already of the change of controller that belongs to it. */
export interface Succession {
  businessId: string;
  units: { units: "ALL" | "CHOSEN"; unitOids: string[] } | null;
  effectiveOn: CalendarDate;
  isMerger: boolean;
  contact: { name: string; phone: string; email: string };
}

/** A draft with what is known of it, as it would have been typed; what more than one answer fits stays open. */
export async function begunFrom(tx: Tx, organisationId: string, known: Succession): Promise<Draft> {
  const own = await ownControllers(tx, organisationId);
  const to = await soleController(tx, known.businessId);
  const { units, effectiveOn, isMerger, contact } = known;
  return {
    parties: { fromOid: own.length === 1 ? own[0]?.oid : "", toOid: to?.oid ?? "" },
    ...(units && { data: { units: units.units, unitOids: units.unitOids } }),
    reason: { basis: isMerger ? "MERGER" : "", since: effectiveOn },
    effect: { effectiveOn, isUrgent: false, urgentReason: "" },
    contact,
  };
}

/** Archived data get another controller (docs/rules.md BR-63). */
export const controllerChange: Kind<Answers> = {
  ...described,
  prefix: "RM",
  slug: "controller-change",
  schema,
  begin: () => ({}),
  about: (_draft, before, language) => {
    const kept = before as DescribedBefore | null;
    const to = (_draft.parties as { toOid?: unknown } | null | undefined)?.toOid;
    const named = typeof to === "string" ? kept?.names?.[to] : undefined;
    return { code: null, name: named ? (language === "sv" && named.nameSv) || named.nameFi : null };
  },
  steps: () => steps,
  stepSchema: (step) => (isStep(step) ? stepSchemas[step] : z.never()),
  fields: fieldsOf,
  read: (step, reading) => (isStep(step) ? readStep(step, reading) : Promise.resolve({})),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  mayWrite: isWithinReach,
  subjectKey: ({ parties, data }) => `controller:${parties.fromOid}:${data.repositories.toSorted().join("+")}`,
  touches: ({ parties, data }) => [`controller:${parties.fromOid}`, ...data.unitOids.map((oid) => `unit:${oid}`)],
  impact: async (tx, { data }, { organisationId }) => {
    const units =
      data.units === "ALL" ? await tx.unit.count({ where: { organisationId, endedOn: null } }) : data.unitOids.length;
    return { units };
  },
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: (tx, step, draft, asked) => (isStep(step) ? rules[step](tx, draft, asked) : Promise.resolve([])),
  before: beforeOf,
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, steps, before as DescribedBefore, answers, language),
  warnings: (_tx, _before, { effect, measures }, asked) =>
    Promise.resolve([
      ...dayWarnings({ day: effect.effectiveOn, isUrgent: effect.isUrgent }, asked),
      ...(measures.plan === "COMING" ? [{ code: "controllerChange.warnings.plan" }] : []),
      ...(measures.systems === "COMING" ? [{ code: "controllerChange.warnings.systems" }] : []),
    ]),
  apply: applyControllerChange,
};
