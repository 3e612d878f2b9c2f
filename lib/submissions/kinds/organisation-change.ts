import * as z from "zod/mini";
import { formatDate } from "../../calendar";
import type { Tx } from "../../db";
import { compareDescribed, type DescribedBefore, described, keepDescribed, type Names } from "./described";
import { dayWarnings } from "./effect";
import type { Asked, Draft, FieldSpec, Kind, Warning } from "./kind";
import { makeBundle } from "./organisation-change/bundle";
import { tellConsequences } from "./organisation-change/consequences";
import { fields } from "./organisation-change/fields";
import { movesOf } from "./organisation-change/moves";
import { listSuccessors, renewalStop, rules } from "./organisation-change/rules";
import {
  type Answers,
  endsCustomership,
  isStep,
  type Situation,
  schema,
  situations,
  stepSchemas,
  stepsOf,
} from "./organisation-change/schema";
import { readStep } from "./organisation-change/step-data";

const fieldsOf = (step: string): readonly FieldSpec[] => (isStep(step) ? fields[step] : []);

const isSituation = (value: unknown): value is Situation => (situations as readonly unknown[]).includes(value);

/** The names of the one who goes on, of the units, and of those to whom some of them go. */
async function namesOf(tx: Tx, organisationId: string, { successor, units }: Answers): Promise<Names> {
  const own = await tx.organisation.findUnique({ where: { id: organisationId }, select: { businessId: true } });
  const ids = [
    ...(own ? [own.businessId] : []),
    ...(successor ? [successor.businessId] : []),
    ...(units?.others ?? []).map(({ businessId }) => businessId),
  ];
  const organisations = (await listSuccessors(tx, ids)).map((one) => [one.businessId, named(one)] as const);
  const oids = [...(units?.unitOids ?? []), ...(units?.others ?? []).map(({ unitOid }) => unitOid)];
  const rows = await tx.unit.findMany({
    where: { organisationId, oid: { in: oids } },
    select: { oid: true, nameFi: true, nameSv: true },
  });
  return Object.fromEntries([...organisations, ...rows.map(({ oid, ...names }) => [oid, names] as const)]);
}

const named = ({ nameFi, nameSv, businessId }: { nameFi: string; nameSv: string | null; businessId: string }) => ({
  nameFi: `${nameFi} (${businessId})`,
  nameSv: nameSv && `${nameSv} (${businessId})`,
});

/** Whose it is now, kept beside what it becomes; everything else is asked for the first time. */
async function beforeOf(tx: Tx, organisationId: string, answers: Answers): Promise<DescribedBefore> {
  const own = await tx.organisation.findUnique({ where: { id: organisationId }, select: { businessId: true } });
  const moves = answers.units !== null || answers.services !== null;
  const live = answers.successor && moves ? { successor: { businessId: own?.businessId ?? "" } } : {};
  return { live, names: await namesOf(tx, organisationId, answers) };
}

function warningsOf(answers: Answers, asked: Asked): Warning[] {
  const { effectiveOn: day, isUrgent } = answers.effect;
  const stop = answers.renewals?.stopOn;
  const late = stop && stop > renewalStop(day);
  const nobodyJoins = answers.services && answers.successor && answers.services.joins.length === 0;
  return [
    ...dayWarnings({ day, isUrgent }, asked),
    ...(late
      ? [{ code: "organisationChange.warnings.stopsLate", params: { date: formatDate(renewalStop(day)) } }]
      : []),
    ...(nobodyJoins ? [{ code: "organisationChange.warnings.nobodyJoins" }] : []),
    ...(answers.controller?.archived === "UNKNOWN" ? [{ code: "organisationChange.warnings.controllerUnknown" }] : []),
  ];
}

/**
 * A change of the organisation itself, private or public (docs/rules.md BR-61…65). It changes no live data by itself: units,
 * names and Business IDs come from the registers, and what ends or begins does so by the other parts of its bundle.
 */
export const organisationChange: Kind<Answers> = {
  ...described,
  prefix: "OM",
  slug: "organisation-change",
  schema,
  begin: ({ change = "" }) => (isSituation(change) ? { situation: { situation: change } } : {}),
  about: (draft: Draft) => {
    const chosen = (draft.situation as { situation?: unknown } | null | undefined)?.situation;
    return { code: isSituation(chosen) ? chosen : null, name: null };
  },
  steps: stepsOf,
  stepSchema: (step) => (isStep(step) ? stepSchemas[step] : z.never()),
  fields: fieldsOf,
  read: (step, reading) => (isStep(step) ? readStep(step, reading) : Promise.resolve({})),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  subjectKey: () => "organisation-change",
  touches: ({ units }) => (units?.unitOids ?? []).map((oid) => `unit:${oid}`),
  impact: async (tx, answers, { organisationId }) => {
    const units = (await movesOf(tx, answers, organisationId, "fi")).length;
    const services = answers.services?.services.length ?? 0;
    return { ...(units > 0 && { units }), ...(services > 0 && { services }) };
  },
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: (tx, step, draft, asked) => (isStep(step) ? rules[step](tx, draft, asked) : Promise.resolve([])),
  before: beforeOf,
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, stepsOf(answers), before as DescribedBefore, answers, language),
  warnings: (_tx, _before, answers, asked) => Promise.resolve(warningsOf(answers, asked)),
  consequences: tellConsequences,
  send: makeBundle,
  isCritical: (answers) => endsCustomership(answers),
  apply: () => Promise.resolve(),
};
