import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { formatDate, helsinkiDate } from "../../calendar";
import { messagesOf } from "../../i18n";
import type { Language } from "../../i18n/language";
import { localName } from "../../i18n/local-name";
import { stopBefore } from "../../renewals/policy";
import { listReceptions } from "../../renewals/queries";
import { dayFields } from "./day";
import { compareDescribed, described, keepDescribed } from "./described";
import { dayWarnings } from "./effect";
import type { Asked, ComparedField, Draft, FieldSpec, Kind, Warning } from "./kind";
import { applyReception } from "./renewal-requests/apply";
import { rules } from "./renewal-requests/rules";
import { type Answers, directions, type Step, schema, stepSchemas, stepsOf } from "./renewal-requests/schema";
import { readStep } from "./renewal-requests/step-data";
import { beforeOf, readBefore, unitsOf } from "./renewal-requests/units";

const fields: Record<Step, readonly FieldSpec[]> = {
  what: [
    { name: "direction", input: "radio", codes: directions },
    { name: "changeOn", input: "date", isOptional: true, when: { field: "direction", is: ["STOP"] } },
  ],
  units: [
    { name: "scope", input: "radio", codes: ["ALL", "CHOSEN"] },
    { name: "unitOids", input: "checkboxes", isOptional: true, when: { field: "scope", is: ["CHOSEN"] } },
  ],
  marking: [
    { name: "isMarked", input: "tick", isOptional: true },
    { name: "seenOn", input: "date", isOptional: true, when: { field: "isMarked", is: ["true"] } },
    { name: "evidence", input: "longText", isOptional: true, when: { field: "isMarked", is: ["true"] } },
  ],
  effect: dayFields,
};

const isStep = (step: string): step is Step => Object.hasOwn(stepSchemas, step);
const fieldsOf = (step: string): readonly FieldSpec[] => (isStep(step) ? fields[step] : []);

const inStep = (draft: Draft, step: Step, field: string): unknown =>
  (draft[step] as Record<string, unknown> | null | undefined)?.[field];

const isDirection = (value: unknown): value is (typeof directions)[number] =>
  (directions as readonly unknown[]).includes(value);

/** What a draft is begun with: which way, and which unit; a practitioner's is the own reception. */
function begin({ change, unit }: { change?: string | undefined; unit?: string | undefined }): Draft {
  const chosen = unit === "SELF" ? { scope: "SELF", unitOids: [] } : { scope: "CHOSEN", unitOids: [unit] };
  return { ...(isDirection(change) && { what: { direction: change } }), ...(unit && { units: chosen }) };
}

/** Each unit as it is now and as it would be, then what was seen of the marking, and the day. */
function compare(kept: unknown, answers: Answers, language: Language): ComparedField[] {
  const { units, names } = readBefore(kept);
  const words = messagesOf(language).renewalRequests.compared;
  const isStart = answers.what.direction === "START";
  const line = (oid: string, isOn: boolean) => {
    const named = names[oid];
    return `${named ? localName(named, language) : oid}: ${isOn ? words.on : words.off}`;
  };
  const steps = answers.marking?.isMarked ? (["marking", "effect"] as const) : (["effect"] as const);
  return [
    {
      field: "units.unitOids",
      step: answers.units.scope === "SELF" ? "what" : "units",
      form: "text",
      before: units.map(({ oid, isOn }) => line(oid, isOn)),
      after: units.map(({ oid }) => line(oid, isStart)),
      isChanged: units.some(({ isOn }) => isOn !== isStart),
    },
    ...compareDescribed({ fields: fieldsOf }, ["what", ...steps], { live: {}, names: {} }, answers, language),
  ];
}

/** The end comes too late for open requests to be handled before the organisation changes (BR-55), and what the day asks. */
function warningsOf(kept: unknown, { what, marking, effect }: Answers, asked: Asked): Warning[] {
  const { effectiveOn: day, isUrgent } = effect;
  const stop = what.direction === "STOP" && what.changeOn ? stopBefore(what.changeOn) : null;
  const byHand = readBefore(kept).units.filter(({ lacksMarking }) => lacksMarking).length;
  return [
    ...(stop && day > stop ? [{ code: "renewalRequests.warnings.lateStop", params: { stop: formatDate(stop) } }] : []),
    ...(marking?.isMarked && byHand > 0
      ? [{ code: "renewalRequests.warnings.byHand", params: { count: byHand } }]
      : []),
    ...dayWarnings({ day, isUrgent }, asked),
  ];
}

/** Reception of renewal requests begins or ends in units, or in a practitioner's own work (docs/rules.md BR-53…55). */
export const renewalRequests: Kind<Answers> = {
  ...described,
  prefix: "UP",
  slug: "renewal-requests",
  schema,
  begin,
  about: (draft, kept, language) => {
    const direction = inStep(draft, "what", "direction");
    const { units, names } = readBefore(kept);
    const [only] = units.length === 1 ? units : [];
    const named = only && names[only.oid];
    return { code: isDirection(direction) ? direction : null, name: named ? localName(named, language) : null };
  },
  steps: (draft) => stepsOf({ direction: inStep(draft, "what", "direction"), scope: inStep(draft, "units", "scope") }),
  stepSchema: (step) => (isStep(step) ? stepSchemas[step] : z.never()),
  fields: fieldsOf,
  read: (step, reading) => (isStep(step) ? readStep(step, reading) : Promise.resolve({})),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  reopens: (field) => (field.startsWith("what.") ? ["what", "units"] : [field.split(".")[0] ?? field]),
  subjectKey: ({ what, units }) => {
    const chosen = units.scope === "CHOSEN" ? [...units.unitOids].sort() : [units.scope];
    return `renewals:${what.direction}:${createHash("sha256").update(chosen.join(" ")).digest("hex").slice(0, 32)}`;
  },
  touches: (_answers, kept) => readBefore(kept).units.map(({ oid }) => `unit:${oid}`),
  impact: async (tx, answers, { organisationId, now, submissionId }) => {
    const receptions = await listReceptions(tx, organisationId, { today: helsinkiDate(now) });
    return { units: unitsOf(receptions, answers, submissionId).length };
  },
  effect: ({ effect }) => ({ effectiveOn: effect.effectiveOn, urgentReason: effect.urgentReason }),
  check: (tx, step, draft, asked) => (isStep(step) ? rules[step](tx, draft, asked) : Promise.resolve([])),
  before: async (tx, organisationId, answers) => {
    const receptions = await listReceptions(tx, organisationId, { today: answers.effect.effectiveOn });
    return beforeOf(unitsOf(receptions, answers, null));
  },
  compare,
  warnings: (_tx, kept, answers, asked) => Promise.resolve(warningsOf(kept, answers, asked)),
  apply: applyReception,
};
