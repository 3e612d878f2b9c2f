import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type * as z from "zod/mini";
import { type FormResult, quietIntent } from "./action-result";
import { type AuditEntry, appendAudit, auditRefusal } from "./audit";
import type { Actor, Somebody, Visitor } from "./auth/actor";
import { actingActor, signInPath } from "./auth/session";
import { formatDateTime } from "./calendar";
import { inScope, isLostRace, mayBeTriedAgain, type Tx } from "./db";
import { readForm, typedValues } from "./form-data";
import { messagesOf, sentence } from "./i18n";
import { issueSentence } from "./i18n/issue";
import type { Language } from "./i18n/language";
import { i18n } from "./i18n/server";
import { issueCode } from "./i18n/zod-issue";
import { claimKey, keepAnswer } from "./idempotency";
import { holdsPersonalIdentityCode } from "./identifiers";
import { type JobName, type JobPayload, plan as planJob } from "./jobs/plan";
import { conflictRefusal, forbiddenRefusal, notFoundRefusal, Refusal, type Theirs } from "./refusal";

/** What an action acts on: a row, and the organisation whose trail the change belongs to (null: the system's own). */
export interface Subject {
  id: string;
  organisationId: string | null;
}

/** One thing wrong with one field: a key of the `issues` dictionary, and what fills its blanks. */
export interface FieldIssue {
  field: string;
  code: string;
  params?: Record<string, string | number>;
}

/** What a change works with. Never redirect, mail, call the outside or ask the clock in it: a job does what must follow. */
export interface Change<A extends Actor, I, S> {
  tx: Tx;
  actor: A;
  input: I;
  subject: S;
  now: Date;
  /** Which button was pressed; null when the form has one. */
  intent: string | null;
  requestId: string | null;
  /** Plans follow-up work that exists if and only if this change does. */
  plan<J extends JobName>(job: J, payload: JobPayload<J>, when?: { runAt?: Date; key?: string }): Promise<void>;
  /** Adds to the audit row: ids and codes only. */
  note(details: NonNullable<AuditEntry["details"]>): void;
  /** This change belongs to another organisation's trail as well. */
  alsoFor(organisationId: string): void;
  /** The subject, when it came to be only in this change. */
  created(id: string): void;
}

/**
 * Where to go after the commit: a path, or the issues that keep the person on the form although the change was kept; `values`
 * are what the form must carry from now on (a draft's new version). `page` is where the same form tells its issues by itself:
 * a browser without JavaScript is led there, so that going back never asks to send again.
 */
type Outcome = string | { issues: FieldIssue[]; values?: Record<string, string>; page?: string };

/** A door: takes a form in the browser's one shape; `.as(actor)` takes plain values, without a session or a redirect. */
export interface Door<I, V> {
  (previous: FormResult, data: FormData): Promise<FormResult>;
  as(actor: Actor, options?: { now?: Date; intent?: string; key?: string }): (input: I) => Promise<V>;
  readonly event: string;
  readonly isDoor: true;
}

interface Definition<P, I, S extends Subject, V> {
  event: string;
  schema: z.ZodMiniType<P>;
  prepare(input: P): Promise<I>;
  find(tx: Tx, actor: Actor, input: I): Promise<S | null>;
  may(actor: Actor, subject: S, input: I): boolean;
  change(context: Change<Actor, I, S>): Promise<V>;
  goTo(value: V, input: P, actor: Actor): Outcome;
}

/**
 * The only way to change anything: who, well-formed, may they know of it, may they do it, do it guarded by state, audit row
 * and planned jobs, all in one transaction; then, after the commit, the redirect. Reads as the sentence it performs and does
 * not compile with a step left out.
 */
export const action = (event: string) => ({
  input: <I>(schema: z.ZodMiniType<I>) => ({
    ...from(event, schema, (input: I) => Promise.resolve(input)),
    /** What must be done with the input before the transaction: a file that has come is read and scanned. Writes nothing. */
    prepare: <P>(prepare: (input: I) => Promise<P>) => from(event, schema, prepare),
  }),
});

/** The rest of the sentence: on what, allowed to whom, what is done and where it leads. */
const from = <P, I>(event: string, schema: z.ZodMiniType<P>, prepare: (input: P) => Promise<I>) => ({
  on: <S extends Subject>(find: (tx: Tx, actor: Actor, input: I) => Promise<S | null>) => ({
    allow: <A extends Actor = Exclude<Actor, Visitor>>(
      may: ((actor: Actor, subject: S, input: I) => actor is A) | ((actor: Actor, subject: S, input: I) => boolean),
    ) => ({
      run: <V>(change: (context: Change<A, I, S>) => Promise<V>) => ({
        goTo: (goTo: (value: V, input: P, actor: A) => Outcome): Door<P, V> =>
          door({ event, schema, prepare, find, may, change, goTo } as unknown as Definition<P, I, S, V>),
      }),
    }),
  }),
});

function door<P, I, S extends Subject, V>(definition: Definition<P, I, S, V>): Door<P, V> {
  const answer = async (previous: FormResult, data: FormData): Promise<FormResult> => {
    const { language, t } = await i18n();
    const actor = await actingActor(text(data.get("$for")));
    const isQuiet = data.get("intent") === quietIntent;
    if (actor.kind === "VISITOR" && !isQuiet) redirect(await signInPath());
    const again = (problem: Partial<Omit<NonNullable<FormResult>, "ok" | "attempt">>): FormResult => ({
      ok: false,
      values: typedValues(data),
      errors: {},
      attempt: (previous?.attempt ?? 0) + 1,
      ...problem,
    });
    if (actor.kind === "VISITOR") return again({ refusal: t("refusals.signed-out") });
    const words = messagesOf(language).issues;
    const typed = readForm(data);
    const parsed = definition.schema.safeParse(typed);
    const identityCodes = identityCodesIn(typed);
    if (!parsed.success || identityCodes.length > 0) {
      const issues = parsed.error?.issues.map((issue) => ({ field: issue.path.join("."), ...issueCode(issue) })) ?? [];
      return again({ errors: errorsOf([...identityCodes, ...issues], words) });
    }
    const requestId = (await headers()).get("x-request-id");
    const attempt = {
      actor,
      input: parsed.data,
      now: new Date(),
      intent: text(data.get("intent")),
      key: keyOf(data, previous),
      requestId,
    };
    let outcome: Outcome;
    try {
      outcome = definition.goTo(await perform(definition, attempt), parsed.data, actor);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === "not-found") notFound();
      if (error.options.page) redirect(error.options.page);
      const { field, params, theirs } = error.options;
      const told =
        sentence(t, `refusals.${error.code}`, params) ??
        (field ? issueSentence(words, error.code, params) : t("refusals.forbidden"));
      if (theirs) return again({ refusal: told, ...besides(theirs, data, language) });
      return again(field ? { errors: { [field]: told } } : { refusal: told });
    }
    // Pages that the browser has kept are drawn anew when one goes back to them: what they show has changed.
    if (!isQuiet) revalidatePath("/", "layout");
    if (typeof outcome !== "string") {
      if (outcome.page && !(await headers()).has("next-action")) redirect(outcome.page);
      const values = { ...typedValues(data), ...outcome.values };
      return again({ errors: errorsOf(outcome.issues, words), values });
    }
    redirect(sentence(t, `done.${definition.event}`) ? withDone(outcome, definition.event) : outcome);
  };
  return Object.assign(answer, {
    event: definition.event,
    isDoor: true as const,
    as:
      (actor: Actor, options: { now?: Date; intent?: string; key?: string } = {}) =>
      (input: P): Promise<V> => {
        const [found] = identityCodesIn(input);
        if (found) return Promise.reject(new Refusal(found.code, { field: found.field }));
        return perform(definition, {
          actor,
          input: definition.schema.parse(input),
          now: options.now ?? new Date(),
          intent: options.intent ?? null,
          key: options.key ?? null,
          requestId: null,
        });
      },
  });
}

interface Attempt<I> {
  actor: Actor;
  input: I;
  now: Date;
  intent: string | null;
  key: string | null;
  requestId: string | null;
}

const tries = 3;

async function perform<P, I, S extends Subject, V>(
  definition: Definition<P, I, S, V>,
  attempt: Attempt<P>,
): Promise<V> {
  let ready: Attempt<I> | undefined;
  for (let left = tries; ; left -= 1) {
    try {
      ready ??= { ...attempt, input: await definition.prepare(attempt.input) };
      const prepared = ready;
      const { now, requestId } = attempt;
      const change = { event: definition.event, at: now, requestId };
      return await inScope(attempt.actor, (tx) => once(definition, prepared, tx), { change });
    } catch (error) {
      if (left > 1 && mayBeTriedAgain(error)) continue;
      const refusal = isLostRace(error) ? conflictRefusal() : error;
      if (refusal instanceof Refusal) {
        const { actor, now, requestId } = attempt;
        await auditRefusal(actor, { event: definition.event, at: now, code: refusal.code, requestId });
      }
      throw refusal;
    }
  }
}

async function once<P, I, S extends Subject, V>(
  definition: Definition<P, I, S, V>,
  attempt: Attempt<I>,
  tx: Tx,
): Promise<V> {
  const { actor, input, now, intent, key, requestId } = attempt;
  // Before the rules are asked: what was done the first time may not be done again, but it may be answered again.
  if (key && actor.personId) {
    const earlier = await claimKey(tx, actor as Somebody, definition.event, key, now);
    if (earlier) return earlier.value as V;
  }
  const subject = await definition.find(tx, actor, input);
  if (!subject) throw notFoundRefusal();
  if (!definition.may(actor, subject, input)) throw forbiddenRefusal();
  const details: NonNullable<AuditEntry["details"]> = {};
  const chains = subject.organisationId ? [subject.organisationId] : [];
  let subjectId = subject.id;
  const value = await definition.change({
    tx,
    actor,
    input,
    subject,
    now,
    intent,
    requestId,
    plan: (job, payload, when) => planJob(tx, job, payload, when),
    note: (more) => void Object.assign(details, more),
    alsoFor: (organisationId) => void chains.push(organisationId),
    created: (id) => {
      subjectId = id;
    },
  });
  if (key && actor.personId) await keepAnswer(tx, actor as Somebody, definition.event, key, value);
  await appendAudit(tx, actor, {
    event: definition.event,
    outcome: "DONE",
    at: now,
    chains,
    subjectType: definition.event.split(".")[0] ?? null,
    subjectId,
    requestId,
    details,
  });
  return value;
}

/**
 * No form of the portal asks for a personal identity code, so none takes one, in whatever field it was typed or in the name of
 * a file: it goes back to whoever typed it and is kept nowhere (docs/rules.md BR-33).
 */
function identityCodesIn(typed: unknown, field = ""): FieldIssue[] {
  const told = typed instanceof File ? typed.name : typed;
  if (typeof told === "string") return holdsPersonalIdentityCode(told) ? [{ field, code: "identityCodeInText" }] : [];
  if (typeof told !== "object" || told === null || told instanceof Date) return [];
  return Object.entries(told).flatMap(([name, part]) => identityCodesIn(part, field ? `${field}.${name}` : name));
}

function errorsOf(issues: FieldIssue[], words: Parameters<typeof issueSentence>[0]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, code, params } of issues) errors[field] ??= issueSentence(words, code, params);
  return errors;
}

/** The form goes on from the version that its reader now sees beside their own. */
const besides = ({ values, version, name, at }: Theirs, data: FormData, language: Language) => ({
  theirs: { values, name, when: at ? formatDateTime(at, language) : "" },
  values: { ...typedValues(data), version: String(version) },
});

const withDone = (path: string, event: string) => {
  const [address, anchor] = path.split("#");
  return `${address}${address?.includes("?") ? "&" : "?"}done=${event}${anchor ? `#${anchor}` : ""}`;
};

/**
 * A form that was answered with issues and sent again is a new wish, though its page was not drawn anew. What is none of our
 * keys counts as none: the database could not take just any text.
 */
const keyOf = (data: FormData, previous: FormResult) => {
  const key = text(data.get("$key"));
  return key && /^[\w-]{1,64}$/.test(key) ? `${key}.${Number(previous?.attempt ?? 0)}` : null;
};

const text = (value: FormDataEntryValue | null) => (typeof value === "string" && value !== "" ? value : null);
