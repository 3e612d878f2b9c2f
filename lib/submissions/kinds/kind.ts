import type * as z from "zod/mini";
import type { FieldIssue } from "../../action";
import type { CalendarDate } from "../../calendar";
import type { Tx } from "../../db";
import type { Language } from "../../i18n/language";

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

/** Something the reader should notice: a full key of the dictionaries, and what fills its blanks. */
export interface Warning {
  code: string;
  params?: Record<string, string | number>;
}

/** What the rules of a kind are asked for: whose submission, and when. */
export interface Asked {
  submissionId: string;
  organisationId: string;
  now: Date;
  /** The day from which the lead time counts: today, unless an officer has kept an earlier one. */
  clockStart: CalendarDate;
}

/** What a kind gets to know of the submission that it applies. */
export interface Applied {
  id: string;
  reference: string;
  organisationId: string;
  effectiveOn: CalendarDate;
  before: unknown;
}

/**
 * One sort of submission: its input, its rules, what approval applies and what the reviewer compares. It knows nothing of
 * the life cycle. `Answers` is the whole, valid input by step; a draft holds the same keys, as far as they have been typed.
 */
export interface Kind<Answers> {
  /** What reference numbers begin with: `LP-2026-0412`. */
  readonly prefix: string;
  /** The kind in addresses. */
  readonly slug: string;
  /** What the whole must hold to be sent; takes a draft as it was typed. */
  readonly schema: z.ZodMiniType<Answers>;
  /** What a new draft holds: what the page that it was begun from knows already. */
  begin(wishes: { change?: string; point?: string; use?: string }): Draft;
  /** What a list calls it by: a key of the dictionary's `codes`, and the name of the thing; as far as they are known yet. */
  about(draft: Draft, before: unknown, language: Language): { code: string | null; name: string | null };
  /** The steps that ask something, in order; each is an address and a key of the answers. */
  steps(draft: Draft): readonly string[];
  /** What one step must hold to be complete. */
  stepSchema(step: string): z.ZodMiniType<unknown>;
  /** What a draft keeps of a posted step: the fields that the step has, and what its form does not carry. */
  keep(step: string, known: unknown, posted: Record<string, unknown>): Record<string, unknown>;
  /** Reads a file that the step asks for; null when it asks for none. What it refuses is never stored. */
  attach(step: string, content: Uint8Array | string): Attachment | null;
  /** The steps that open when an officer sends this field back. */
  reopens(field: string): readonly string[];
  /** What it is about: of one subject and kind at most one submission is open at a time. */
  subjectKey(answers: Answers): string;
  effect(answers: Answers): { effectiveOn: CalendarDate; urgentReason: string | null };
  /** The rules of one well-formed step that need the database, the calendar or the other steps. Issues by dotted field. */
  check(tx: Tx, step: string, draft: Draft, asked: Asked): Promise<FieldIssue[]>;
  /** The live data that this would change, as `compare` wants it; kept with the submission when it is sent. */
  before(tx: Tx, organisationId: string, answers: Answers): Promise<unknown>;
  compare(before: unknown, answers: Answers, language: Language): ComparedField[];
  warnings(tx: Tx, before: unknown, answers: Answers, asked: Asked): Promise<Warning[]>;
  /** Puts it into force. Runs once, as the System, on the day; refuses when the live data is no longer what was compared. */
  apply(tx: Tx, submission: Applied, answers: Answers): Promise<void>;
}

/** A file as the kind takes it into the draft: what is stored, and what the step's answers become. */
export type Attachment =
  | { ok: true; purpose: string; content: Uint8Array; answer: Record<string, unknown> }
  | { ok: false; code: string };

/** What has been typed so far, step by step. */
export type Draft = Record<string, unknown>;
