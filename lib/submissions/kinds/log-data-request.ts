import * as z from "zod/mini";
import { type CalendarDate, formatDate, helsinkiDate } from "../../calendar";
import type { Tx } from "../../db";
import { DeliveryManner } from "../../db/generated/enums";
import { compareDescribed, type DescribedBefore, described, keepDescribed } from "./described";
import type { Asked, Draft, FieldSpec, Kind, Reading, StepData } from "./kind";
import { type Answers, grounds, loggedServices, schema, stepSchemas } from "./log-data-request/schema";

/** For how many years log data is kept, so that no older is to be had (docs/rules.md BR-66). */
const keptForYears = 12;

/** How many units are shown before one must search. */
const shownUnits = 40;

type Step = keyof typeof stepSchemas;

const fields: Record<Step, readonly FieldSpec[]> = {
  subject: [
    { name: "services", input: "checkboxes", codes: loggedServices },
    { name: "unitOids", input: "checkboxes", isOptional: true },
    { name: "description", input: "longText" },
  ],
  period: [
    { name: "from", input: "date" },
    { name: "until", input: "date" },
  ],
  ground: [
    { name: "ground", input: "radio", codes: grounds },
    { name: "purpose", input: "longText" },
  ],
  delivery: [
    { name: "manner", input: "radio", codes: Object.keys(DeliveryManner) },
    { name: "receiver", input: "text" },
    { name: "email", input: "email" },
    { name: "phone", input: "phone" },
  ],
};

const fieldsOf = (step: string): readonly FieldSpec[] => fields[step as Step] ?? [];

const stepOf = <S extends Step>(draft: Draft, step: S): Answers[S] | null => {
  const parsed = stepSchemas[step].safeParse(draft[step]);
  return parsed.success ? (parsed.data as Answers[S]) : null;
};

/** Nobody is to be named: the first thing that the form says, on every step where something is written. */
const personFree: StepData = { notes: [{ tone: "warn", code: "logRequest.notes.personFree" }] };

const listUnits = (tx: Tx, organisationId: string) =>
  tx.unit.findMany({
    where: { organisationId, endedOn: null },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: { nameFi: "asc" },
  });

/** The units to choose from: the chosen ones first, then those that match what is searched for. */
async function readSubject({ tx, draft, asked, q }: Reading): Promise<StepData> {
  const chosen = stepOf(draft, "subject")?.unitOids ?? [];
  const units = await listUnits(tx, asked.organisationId);
  const matches = ({ oid, nameFi, nameSv }: (typeof units)[number]) =>
    `${nameFi} ${nameSv ?? ""} ${oid}`.toLowerCase().includes(q.trim().toLowerCase());
  const others = units.filter((unit) => !chosen.includes(unit.oid) && matches(unit));
  const shown = [...units.filter(({ oid }) => chosen.includes(oid)), ...others.slice(0, shownUnits)];
  return {
    ...personFree,
    options: { unitOids: shown.map(({ oid, nameFi }) => ({ value: oid, label: nameFi, hint: oid })) },
    ...(units.length > shownUnits && {
      search: { field: "unitOids", q, shown: shown.length, count: units.length },
    }),
  };
}

/** The period lies within what is kept, and in the past (docs/rules.md BR-66). */
function periodProblems({ from, until }: Answers["period"], today: CalendarDate) {
  const oldest = yearsBefore(today, keptForYears);
  return [
    ...(from < oldest ? [{ field: "period.from", code: "dateTooEarly", params: { date: formatDate(oldest) } }] : []),
    ...(until > today ? [{ field: "period.until", code: "dateTooLate", params: { date: formatDate(today) } }] : []),
  ];
}

const yearsBefore = (day: CalendarDate, years: number): CalendarDate =>
  `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

async function unitProblems(tx: Tx, { unitOids }: Answers["subject"], { organisationId }: Asked) {
  const found = await tx.unit.count({ where: { organisationId, oid: { in: unitOids }, endedOn: null } });
  return found === new Set(unitOids).size ? [] : [{ field: "subject.unitOids", code: "notice.unknownUnit" }];
}

const periodText = ({ from, until }: Answers["period"]) => `${formatDate(from)}–${formatDate(until)}`;

/**
 * A request for log data of the Kanta Services, by the data protection officer or the main user. It changes nothing of the
 * customer's data: it is done when an officer records that the answer has been delivered (docs/rules.md BR-66, BR-67).
 */
export const logDataRequest: Kind<Answers> = {
  ...described,
  prefix: "LO",
  slug: "log-data-request",
  takesEffect: "WHEN_DELIVERED",
  schema,
  begin: () => ({}),
  about: (draft) => {
    const period = stepOf(draft, "period");
    return { code: stepOf(draft, "subject")?.services[0] ?? null, name: period && periodText(period) };
  },
  steps: () => Object.keys(stepSchemas),
  stepSchema: (step) => stepSchemas[step as Step] ?? z.never(),
  fields: fieldsOf,
  read: async (step, reading) => (step === "subject" ? readSubject(reading) : personFree),
  keep: (step, _known, posted) => keepDescribed(fieldsOf(step), posted),
  subjectKey: ({ subject, period }) =>
    ["log-data", ...subject.services, period.from, period.until, ...subject.unitOids.toSorted()].join(":"),
  touches: () => [],
  impact: async (tx, { subject }, { organisationId }) => ({
    units: subject.unitOids.length || (await listUnits(tx, organisationId)).length,
    services: subject.services.length,
  }),
  effect: () => ({ effectiveOn: null, urgentReason: null }),
  check: async (tx, step, draft, asked) => {
    const [subject, period] = [stepOf(draft, "subject"), stepOf(draft, "period")];
    if (step === "subject" && subject) return unitProblems(tx, subject, asked);
    return step === "period" && period ? periodProblems(period, helsinkiDate(asked.now)) : [];
  },
  before: async (tx, organisationId, { subject }): Promise<DescribedBefore> => {
    const units = await listUnits(tx, organisationId);
    const named = units.filter(({ oid }) => subject.unitOids.includes(oid));
    return { live: {}, names: Object.fromEntries(named.map(({ oid, ...name }) => [oid, name])) };
  },
  compare: (before, answers, language) =>
    compareDescribed({ fields: fieldsOf }, Object.keys(stepSchemas), before as DescribedBefore, answers, language),
  apply: () => Promise.resolve(),
};
