import type { FieldIssue } from "../action";
import type { Actor } from "../auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { SubmissionKind, SubmissionStatus } from "../db/generated/enums";
import type { Language } from "../i18n/language";
import { issueCode } from "../i18n/zod-issue";
import { leadTimeOf } from "../lead-times/queries";
import { containing } from "../paging";
import { isRowId } from "../roles/schema";
import { kindOf } from "./kinds";
import { asAsked } from "./kinds/asked";
import type { Asked, ComparedField, Consequence, Draft, Impact, Outcome } from "./kinds/kind";
import { isNewer, upgraded } from "./kinds/upgrade";
import { visibleTo } from "./policy";
import { attachmentsStep } from "./schema";
import { openStatuses, writableStatuses } from "./workflow";

const whole = {
  events: { orderBy: [{ at: "desc" }, { id: "desc" }] },
  returns: { orderBy: [{ round: "desc" }, { field: "asc" }] },
  organisation: { select: { id: true, businessId: true, nameFi: true, nameSv: true, kind: true } },
} as const satisfies Prisma.SubmissionInclude;

/** A submission with its timeline and what has been asked to be mended; `round` 0 stands for never returned. */
export type WholeSubmission = Prisma.SubmissionGetPayload<{ include: typeof whole }>;

/**
 * One submission; null when there is none that the actor may know of. An officer reads it as it was last sent: what the
 * customer types while mending it is nobody else's business yet. What an older version of its kind has stored is read as if it
 * had been typed today.
 */
export async function findSubmission(tx: Tx, actor: Actor, id: string): Promise<WholeSubmission | null> {
  if (!isRowId(id)) return null;
  const row = await tx.submission.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: whole });
  const found = row && upgraded(row);
  return found && actor.kind === "OFFICER" && found.sentAnswers ? { ...found, answers: found.sentAnswers } : found;
}

/** Whether the answers at hand are those that were sent, and so compared with what was kept beside them. */
const isAsSent = ({ status, answers, sentAnswers }: Pick<WholeSubmission, "status" | "answers" | "sentAnswers">) =>
  !(writableStatuses as readonly SubmissionStatus[]).includes(status) || answers === sentAnswers;

const pageSize = 25;

export interface Filter {
  status?: SubmissionStatus;
  kind?: SubmissionKind;
  /** Part of a reference number. */
  q?: string;
  /** The id of the last row seen. */
  after?: string;
}

/** The submissions an actor may know of, the newest first; `next` is where the next page begins. */
export async function listSubmissions(tx: Tx, actor: Actor, { status, kind, q, after }: Filter = {}) {
  const found: Prisma.SubmissionWhereInput = {
    AND: [
      visibleTo(actor),
      status ? { status } : {},
      kind ? { kind } : {},
      q ? { reference: containing(q.trim()) } : {},
    ],
  };
  const older = after && isRowId(after) ? { id: { lt: after } } : {};
  const rows = await tx.submission.findMany({
    where: { AND: [found, older] },
    select: {
      id: true,
      reference: true,
      kind: true,
      kindVersion: true,
      status: true,
      answers: true,
      before: true,
      effectiveOn: true,
      answerBy: true,
      savedAt: true,
      submittedAt: true,
    },
    orderBy: { id: "desc" },
    take: pageSize + 1,
  });
  return {
    submissions: rows.slice(0, pageSize),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    count: await tx.submission.count({ where: found }),
  };
}

/** What a row of a list is about, in codes and names. */
export const aboutOf = (
  row: Pick<WholeSubmission, "kind" | "kindVersion" | "answers" | "before">,
  language: Language,
) => kindOf(row.kind).about(draftOf(upgraded(row)), row.before, language);

/** The matters about one subject, the newest first: what has been filed about a point or a use. */
export const listAbout = (tx: Tx, actor: Actor, subjectKey: string) =>
  tx.submission.findMany({
    where: { AND: [visibleTo(actor), { subjectKey }] },
    select: { id: true, reference: true, kind: true, status: true, submittedAt: true, effectiveOn: true },
    orderBy: { id: "desc" },
    take: 20,
  });

export const draftOf = ({ answers }: { answers: unknown }): Draft =>
  typeof answers === "object" && answers !== null && !Array.isArray(answers) ? (answers as Draft) : {};

/** The draft as the rules judge it: without what its own answers make meaningless. */
export const judgedDraft = (submission: Pick<WholeSubmission, "kind" | "answers">): Draft =>
  Object.fromEntries(
    Object.entries(draftOf(submission)).map(([step, answers]) => [
      step,
      asAsked(kindOf(submission.kind).fields(step), answers),
    ]),
  );

/** A line of a return that asks for nothing: the officer lets the lead time count from the earlier sending, and says why. */
export const keptClock = "clock";

const ofLastRound = ({ returns }: Pick<WholeSubmission, "returns">) =>
  returns.filter(({ round }) => round === returns[0]?.round);

/** What the officers asked to be mended in the last return, by field; empty when nothing has been returned. */
export const lastReturn = (submission: Pick<WholeSubmission, "returns">): { field: string; reason: string }[] =>
  ofLastRound(submission).filter(({ field }) => field !== keptClock);

/** Whether the lead time still counts from the earlier sending although the submission has been returned. */
export const keepsClock = (submission: Pick<WholeSubmission, "returns">): boolean =>
  ofLastRound(submission).some(({ field }) => field === keptClock);

/** When it is to count as sent: what came on paper or by mail on the day on which it came (docs/rules.md BR-69). */
export const sentAt = (
  { arrivedOn, submittedAt }: Pick<WholeSubmission, "arrivedOn" | "submittedAt">,
  now: Date,
): Date => (arrivedOn && !submittedAt ? startOfDay(arrivedOn.toISOString().slice(0, 10)) : now);

/** The day from which the lead time counts: the sending that an officer has kept, the arrival of a paper, else today. */
export const clockStart = (
  submission: Pick<WholeSubmission, "returns" | "submittedAt" | "arrivedOn">,
  now: Date,
): CalendarDate =>
  helsinkiDate(keepsClock(submission) && submission.submittedAt ? submission.submittedAt : sentAt(submission, now));

/** The earliest day on which it may take effect, or null for what has no day or no lead time that binds. */
export const earliestDay = (kind: SubmissionKind, { clockStart, leadTime }: Asked): CalendarDate | null =>
  kindOf(kind).takesEffect === "ON_ITS_DAY" && leadTime.isBinding ? addDays(clockStart, leadTime.days) : null;

/** What a kind's rules are asked with. */
export async function askedOf(tx: Tx, submission: WholeSubmission, now: Date): Promise<Asked> {
  const { id, kind, organisationId, organisation } = submission;
  const start = clockStart(submission, now);
  const leadTime = await leadTimeOf(tx, { kind, organisationKind: organisation.kind, on: start });
  return { submissionId: id, organisationId, organisationKind: organisation.kind, now, clockStart: start, leadTime };
}

/**
 * The steps that may be written into: all of a draft; of a returned submission those that were sent back, the date, because
 * a new lead time may ask for a new one, and whatever has become wrong since. None otherwise.
 */
export function openSteps(submission: WholeSubmission, states: readonly StepState[]): readonly string[] {
  if (submission.status === "DRAFT") return states.map(({ step }) => step);
  if (submission.status !== "RETURNED") return [];
  const { reopens } = kindOf(submission.kind);
  const asked = lastReturn(submission).flatMap(({ field }) => reopens(field));
  const isOpen = ({ step, problems }: StepState) =>
    asked.includes(step) || problems.length > 0 || (step === "effect" && !keepsClock(submission));
  return states.filter(isOpen).map(({ step }) => step);
}

/** Where to go on after a step: to the first one after it that is not complete, else the first one, else to the check. */
export function nextStep(states: readonly StepState[], step: string): string {
  const place = states.findIndex((state) => state.step === step);
  const inOrder = [...states.slice(place + 1), ...states.slice(0, Math.max(place, 0))];
  return inOrder.find(({ problems }) => problems.length > 0)?.step ?? "check";
}

/** One step, and what is wrong in it; a step without problems is complete. */
export interface StepState {
  step: string;
  problems: FieldIssue[];
}

/** What is wrong with one step of a draft: its form first, then the kind's rules. Fields by dotted name. */
export async function problemsOf(
  tx: Tx,
  submission: WholeSubmission,
  step: string,
  asked: Asked,
): Promise<FieldIssue[]> {
  const kind = kindOf(submission.kind);
  const draft = judgedDraft(submission);
  const parsed = kind.stepSchema(step).safeParse(draft[step] ?? {});
  if (parsed.success) return kind.check(tx, step, draft, asked);
  return parsed.error.issues.map((issue) => ({ field: [step, ...issue.path].join("."), ...issueCode(issue) }));
}

/** Another open submission about the same subject; of those there is one at most. */
export const findOpenAbout = (tx: Tx, { id, kind, organisationId }: WholeSubmission, subjectKey: string) =>
  tx.submission.findFirst({
    where: { id: { not: id }, kind, organisationId, subjectKey, status: { in: [...openStatuses] } },
    select: { id: true, reference: true },
  });

/**
 * The other open submissions of the organisation that speak of the same things, except those of its own bundle: sending is not
 * refused for them, but both sides are told (docs/rules.md BR-36), of as much as the reader may know of.
 */
export const conflictsOf = (
  tx: Tx,
  { id, organisationId, bundleId }: Pick<WholeSubmission, "id" | "organisationId" | "bundleId">,
  touches: readonly string[],
  reader?: Actor,
) =>
  tx.submission.findMany({
    where: {
      AND: reader ? [visibleTo(reader)] : [],
      organisationId,
      touches: { hasSome: [...touches] },
      status: { in: [...openStatuses] },
      id: { notIn: [id, ...(bundleId ? [bundleId] : [])] },
      OR: [{ bundleId: null }, { bundleId: { notIn: [id, ...(bundleId ? [bundleId] : [])] } }],
    },
    select: { id: true, reference: true, kind: true, status: true },
    orderBy: { id: "asc" },
    take: 20,
  });

/** The conflicts of a submission as it stands; none while its answers are not whole. */
export async function conflictsNow(tx: Tx, reader: Actor, submission: WholeSubmission) {
  if (!warnedOf.includes(submission.status)) return [];
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(judgedDraft(submission));
  if (!parsed.success) return [];
  const before = await kind.before(tx, submission.organisationId, parsed.data);
  return conflictsOf(tx, submission, kind.touches(parsed.data, before), reader);
}

/** A step's form names its fields `answers.…`; what the step asks for in a form of its own is told at its first field. */
export const onStepForm = (step: string, { field, ...issue }: FieldIssue): FieldIssue => ({
  ...issue,
  field:
    field === `${step}.file`
      ? "answers.choice"
      : field.startsWith(`${step}.`)
        ? `answers${field.slice(step.length)}`
        : field,
});

/** The steps of a submission, in order, with what is wrong in each. */
export async function stepStates(tx: Tx, submission: WholeSubmission, now: Date): Promise<StepState[]> {
  const asked = await askedOf(tx, submission, now);
  const states: StepState[] = [];
  for (const step of kindOf(submission.kind).steps(draftOf(submission)))
    states.push({ step, problems: await problemsOf(tx, submission, step, asked) });
  const missing = await missingFiles(tx, submission);
  const problems = missing.map((purpose) => ({ field: `${attachmentsStep}.${purpose}`, code: "attachment.missing" }));
  return [...states, { step: attachmentsStep, problems }];
}

/** The files that it cannot be sent without and that are not there, by purpose. */
export async function missingFiles(
  tx: Tx,
  submission: Pick<WholeSubmission, "id" | "kind" | "answers" | "organisation">,
): Promise<string[]> {
  const { id: submissionId, kind, organisation } = submission;
  const wanted = kindOf(kind).files(draftOf(submission), organisation.kind);
  const required = wanted.filter(({ isRequired }) => isRequired).map(({ purpose }) => purpose);
  if (required.length === 0) return [];
  const there = await tx.attachment.findMany({
    where: { submissionId, messageId: null, removedAt: null, purpose: { in: required } },
    select: { purpose: true },
  });
  return required.filter((purpose) => !there.some((one) => one.purpose === purpose));
}

/**
 * Before and after, field by field, in the reader's language; null while the answers are not whole. What was kept with a sent
 * submission is compared; a draft is compared with the live data of today.
 */
export async function comparisonOf(
  tx: Tx,
  submission: Pick<WholeSubmission, "kind" | "answers" | "sentAnswers" | "before" | "organisationId" | "status">,
  language: Language,
): Promise<ComparedField[] | null> {
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(judgedDraft(submission));
  if (!parsed.success) return null;
  const isLive = !isAsSent(submission) || submission.before === null;
  const before = isLive ? await kind.before(tx, submission.organisationId, parsed.data) : submission.before;
  return kind.compare(before, parsed.data, language);
}

const warnedOf: readonly SubmissionStatus[] = [
  "DRAFT",
  "AWAITING_CONFIRMATION",
  "SUBMITTED",
  "IN_REVIEW",
  "IN_SECOND_REVIEW",
  "RETURNED",
];

/**
 * What both sides should notice in a submission whose answers are whole, as long as somebody can still act on it; an empty
 * list otherwise: what has come true is in use by itself.
 */
export async function warningsOf(tx: Tx, submission: WholeSubmission, now: Date) {
  if (!warnedOf.includes(submission.status)) return [];
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(judgedDraft(submission));
  if (!parsed.success) return [];
  const before = submission.before ?? (await kind.before(tx, submission.organisationId, parsed.data));
  return kind.warnings(tx, before, parsed.data, await askedOf(tx, submission, now));
}

const ahead: readonly SubmissionStatus[] = ["DRAFT", ...openStatuses];

/**
 * How much a submission whose answers are whole touches, and what becomes of it, as long as it lies ahead: afterwards the live
 * data would be told as if it were to change once more.
 */
export async function effectsOf(
  tx: Tx,
  submission: WholeSubmission,
  { now, language }: { now: Date; language: Language },
): Promise<{ impact: Impact; consequences: readonly Consequence[]; outcome: readonly Outcome[] }> {
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(judgedDraft(submission));
  const outcome = await outcomeOf(tx, submission, language);
  if (!ahead.includes(submission.status) || !parsed.success) return { impact: {}, consequences: [], outcome };
  const asked = await askedOf(tx, submission, now);
  return {
    outcome,
    impact: await kind.impact(tx, parsed.data, asked),
    consequences: await kind.consequences(tx, parsed.data, asked, language),
  };
}

/** What was done when it was put into force; nothing before that, and nothing for kinds that do only what they say. */
async function outcomeOf(
  tx: Tx,
  { kind, status, organisationId, effectiveOn, effectiveAt }: WholeSubmission,
  language: Language,
): Promise<readonly Outcome[]> {
  const { outcome } = kindOf(kind);
  if (status !== "EFFECTIVE" || !effectiveOn || !effectiveAt || !outcome) return [];
  return outcome(tx, { organisationId, effectiveOn: effectiveOn.toISOString().slice(0, 10), effectiveAt }, language);
}

/** Everything that a page of a submission shows to its customer: how far it is, and what may still be written. */
export async function viewSubmission(
  tx: Tx,
  actor: Actor,
  id: string,
  { now, language }: { now: Date; language: Language },
) {
  const submission = await findSubmission(tx, actor, id);
  if (!submission) return null;
  const isWritable =
    !isNewer(submission) && (writableStatuses as readonly SubmissionStatus[]).includes(submission.status);
  const states = isWritable ? await stepStates(tx, submission, now) : [];
  return {
    submission,
    /** Of a newer version of the portal: it can be looked up, but neither read whole nor written here. */
    isNewer: isNewer(submission),
    states,
    asked: await askedOf(tx, submission, now),
    open: openSteps(submission, states),
    fields: await comparisonOf(tx, submission, language),
    warnings: await warningsOf(tx, submission, now),
    effects: await effectsOf(tx, submission, { now, language }),
    conflicts: await conflictsNow(tx, actor, submission),
  };
}
