import type * as z from "zod/mini";
import type { FieldIssue } from "../../action";
import type { Actor } from "../../auth/actor";
import type { CalendarDate } from "../../calendar";
import type { Consequence, Warning } from "../../consequences/schema";
import type { Tx } from "../../db";
import type { OrganisationKind } from "../../db/generated/enums";
import type { Language } from "../../i18n/language";

export type { Consequence, Warning };

/** One line of a before-and-after: a field's dotted name (a key of the kind's dictionary), and how its values are written. */
export interface ComparedField {
  field: string;
  /** The step on which the customer would mend it. */
  step: string;
  /** `code`: the values are keys of the dictionary's `codes`. */
  form: "text" | "mono" | "date" | "code";
  before: string[] | null;
  after: string[] | null;
  isChanged: boolean;
}

/**
 * One field of a step, as its form, the comparison and the blank paper form draw it. Its label and hint are the kind's
 * dictionary's `fields.<step>.<name>`.
 */
export interface FieldSpec {
  /** Its key in the step's answers, and the last part of its dotted name. */
  name: string;
  /** `lines`: several texts, one a line. `rows`: a table of `columns`, of which blank rows are left out. */
  input:
    | "text"
    | "code"
    | "longText"
    | "lines"
    | "date"
    | "email"
    | "phone"
    | "radio"
    | "checkboxes"
    | "select"
    | "tick"
    | "rows";
  /** The choices that never change: keys of the dictionary's `codes`. Where there are none, the step's `read` gives options. */
  codes?: readonly string[];
  columns?: readonly FieldSpec[];
  isOptional?: boolean;
  /** Asked only when another field of the step holds one of these; where no script runs it is always drawn. */
  when?: { field: string; is: readonly string[] };
}

/** A choice in the reader's words. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** What one step's form must know besides what has been typed. */
export interface StepData {
  /** The choices of fields without `codes`, by field. */
  options?: Record<string, readonly Option[]>;
  /** What the form starts with where nothing has been typed, by field. */
  defaults?: Record<string, unknown>;
  /** What is told above the form. */
  notes?: readonly (Warning & { tone: "info" | "warn" | "bad" | "ok" })[];
  /** What is told beside one field, after its own hint. */
  hints?: Record<string, Warning>;
  consequences?: readonly Consequence[];
  /** How many of all the options of a field are shown: the form then lets one search for the rest. */
  search?: { field: string; q: string; shown: number; count: number };
  /** For a step that the kind draws by itself. */
  own?: unknown;
}

/** What the rules of a kind are asked for: whose submission, and when. */
export interface Asked {
  submissionId: string;
  organisationId: string;
  organisationKind: OrganisationKind;
  now: Date;
  /** The day from which the lead time counts: today, unless an officer has kept an earlier one. */
  clockStart: CalendarDate;
  /** How many days ahead the kind is reported by such an organisation (docs/rules.md BR-13). */
  leadTime: LeadTime;
}

/** `isBinding`: less is refused; otherwise it is only told. */
export interface LeadTime {
  days: number;
  atMostDays: number | null;
  isBinding: boolean;
}

/** What a step's form is read for. */
export interface Reading {
  tx: Tx;
  actor: Actor;
  draft: Draft;
  asked: Asked;
  language: Language;
  /** What one searches for in the step's list. */
  q: string;
}

/** What a kind gets to know of the submission that it applies. */
export interface Applied {
  id: string;
  reference: string;
  organisationId: string;
  effectiveOn: CalendarDate;
  before: unknown;
  now: Date;
}

/** A submission that has been put into force: when, and from which day on. */
export interface Settled {
  organisationId: string;
  effectiveOn: CalendarDate;
  effectiveAt: Date;
}

/** Somebody who must confirm it before it is sent (docs/rules.md, "Signing"). */
export type Confirmer = { part: "SIGNATORY"; name: string; email: string } | { part: "SECOND_PERSON" };

/** A file that goes with it: a key of the kind's dictionary's `attachments`, and whether it cannot be sent without. */
export interface WantedFile {
  purpose: string;
  isRequired: boolean;
}

/** One thing that was done when it was put into force: to what, and what became of it. */
export interface Outcome {
  what: string;
  result: Warning;
}

/** How much it touches: `{ units: 12, services: 2 }`; keys of `submissions.impact`. */
export type Impact = { [what: string]: number };

/**
 * One sort of submission: its input, its rules, what approval applies and what the reviewer compares. It knows nothing of
 * the life cycle. `Answers` is the whole, valid input by step; a draft holds the same keys, as far as they have been typed.
 */
export interface Kind<Answers> {
  /** What reference numbers begin with: `LP-2026-0412`. */
  readonly prefix: string;
  /** The kind in addresses. */
  readonly slug: string;
  /** Which version of its answers this is; drafts of an older one are upgraded when they are opened. */
  readonly version: number;
  /** Takes a draft one version on, losing nothing that was typed. */
  upgrade?(draft: Draft, from: number): Draft;
  /** `WHEN_DELIVERED`: it has no day of its own; an officer records that it has been done. */
  readonly takesEffect: "ON_ITS_DAY" | "WHEN_DELIVERED";
  /** What the whole must hold to be sent; takes a draft as it was typed. */
  readonly schema: z.ZodMiniType<Answers>;
  /** What a new draft holds: what the page that it was begun from knows already. */
  begin(wishes: Wishes): Draft;
  /** What a list calls it by: a key of the dictionary's `codes`, and the name of the thing; as far as they are known yet. */
  about(draft: Draft, before: unknown, language: Language): { code: string | null; name: string | null };
  /** The steps that ask something, in order; each is an address and a key of the answers. */
  steps(draft: Draft): readonly string[];
  /** What one step must hold to be complete. */
  stepSchema(step: string): z.ZodMiniType<unknown>;
  /** The fields of one step, in the order in which they are asked. */
  fields(step: string): readonly FieldSpec[];
  read(step: string, reading: Reading): Promise<StepData>;
  /** What a draft keeps of a posted step: the fields that the step has, and what its form does not carry. */
  keep(step: string, known: unknown, posted: Record<string, unknown>): Record<string, unknown>;
  /** Whether the member's own role reaches all that the draft speaks of, where roles reach only a part of the kind. */
  mayWrite?(tx: Tx, actor: Actor, draft: Draft): Promise<boolean>;
  /** Reads a file that the step asks for; null when it asks for none. What it refuses is never stored. */
  attach(step: string, content: Uint8Array | string): Attached | null;
  /** The files that go with it, as far as the draft tells. */
  files(draft: Draft, organisationKind: OrganisationKind): readonly WantedFile[];
  /** The steps that open when an officer sends this field back. */
  reopens(field: string): readonly string[];
  /** What it is about: of one subject and kind at most one submission is open at a time. */
  subjectKey(answers: Answers): string;
  /**
   * Everything it speaks of, as keys: `point:<id>`, `unit:<oid>`, `service:<code>`. Two open submissions that share one are in
   * conflict. `before` is the live data of now: what "all" is.
   */
  touches(answers: Answers, before?: unknown): readonly string[];
  impact(tx: Tx, answers: Answers, asked: Asked): Promise<Impact>;
  /** Who must confirm it before it is sent; nobody, for most. */
  confirmers(answers: Answers, organisationKind: OrganisationKind): readonly Confirmer[];
  /** Whether it holds what four eyes are for, when the kind asks for them only then. */
  isCritical(answers: Answers, before: unknown): boolean;
  /** `effectiveOn` is null for what has no day of its own. */
  effect(answers: Answers): { effectiveOn: CalendarDate | null; urgentReason: string | null };
  /** The rules of one well-formed step that need the database, the calendar or the other steps. Issues by dotted field. */
  check(tx: Tx, step: string, draft: Draft, asked: Asked): Promise<FieldIssue[]>;
  /** The live data that this would change, as `compare` wants it; kept with the submission when it is sent. */
  before(tx: Tx, organisationId: string, answers: Answers): Promise<unknown>;
  compare(before: unknown, answers: Answers, language: Language): ComparedField[];
  warnings(tx: Tx, before: unknown, answers: Answers, asked: Asked): Promise<Warning[]>;
  /** What becomes of everything that it touches, in the reader's words; empty for kinds that change one thing only. */
  consequences(tx: Tx, answers: Answers, asked: Asked, language: Language): Promise<readonly Consequence[]>;
  /**
   * What is made together with the sending, in its transaction: other submissions of the same bundle. Gives the other
   * organisations to whose trail the sending belongs as well.
   */
  send?(tx: Tx, submission: Applied, answers: Answers): Promise<readonly string[]>;
  /** What was done when it was put into force, for kinds that do more than they say themselves. */
  outcome?(tx: Tx, submission: Settled, language: Language): Promise<readonly Outcome[]>;
  /** Puts it into force. Runs once, as the System, on the day; refuses when the live data is no longer what was compared. */
  apply(tx: Tx, submission: Applied, answers: Answers): Promise<void>;
}

/** What the page that a draft is begun from knows already. */
export interface Wishes {
  /** A kind's own first choice: what changes, which situation. */
  change?: string | undefined;
  point?: string | undefined;
  use?: string | undefined;
  service?: string | undefined;
  unit?: string | undefined;
}

/** A file as the kind takes it into the draft: what is stored, and what the step's answers become. */
export type Attached =
  | { ok: true; purpose: string; content: Uint8Array; answer: Record<string, unknown> }
  | { ok: false; code: string };

/** What has been typed so far, step by step. */
export type Draft = Record<string, unknown>;
