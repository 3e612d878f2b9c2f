import type * as z from "zod/mini";
import type { Member } from "../../auth/actor";
import type { CalendarDate } from "../../calendar";
import type { Tx } from "../../db";

/** One line of a before-and-after: a field's name (a key of the kind's dictionary), and how its values are written. */
export interface ComparedField {
  field: string;
  /** The step on which the customer would mend it. */
  step: string;
  form: "text" | "mono" | "date" | "code" | "list";
  before: string | string[] | null;
  after: string | string[] | null;
  isChanged: boolean;
}

/** Something the reader should notice: a key under the kind's `warnings`, and what fills its blanks. */
export interface Warning {
  code: string;
  params?: Record<string, string | number>;
}

/** What a kind gets to know of the submission that it applies. */
export interface Applied {
  id: string;
  organisationId: string;
  effectiveOn: CalendarDate;
}

/**
 * One sort of submission: its input, its rules, what approval applies and what the reviewer compares. It knows nothing of
 * the life cycle. `Answers` is the whole, valid input; a draft holds the same shape, as far as it has been typed.
 */
export interface Kind<Answers> {
  /** What reference numbers begin with: `LP-2026-0412`. */
  readonly prefix: string;
  /** The steps that ask something, in order; each is an address of its own. Depends on what has been answered so far. */
  steps(draft: unknown): readonly string[];
  /** What one step must hold to be complete. */
  stepSchema(step: string, draft: unknown): z.ZodMiniType<unknown>;
  /** What the whole must hold to be sent. */
  readonly schema: z.ZodMiniType<Answers>;
  /** What it is about: of one subject and kind at most one submission is open at a time. */
  subjectKey(answers: Answers): string;
  effect(answers: Answers): { effectiveOn: CalendarDate; urgentReason: string | null };
  /** Rules that need the data base: a point that exists, a certificate that was stored. Gives issues by field. */
  check(
    tx: Tx,
    actor: Member,
    answers: Answers,
    context: { submissionId: string; now: Date },
  ): Promise<{ field: string; code: string; params?: Record<string, string | number> }[]>;
  /** The live data that this would change, as `compare` wants it; kept with the submission when it is sent. */
  before(tx: Tx, organisationId: string, answers: Answers): Promise<unknown>;
  compare(before: unknown, answers: Answers): ComparedField[];
  warnings(tx: Tx, organisationId: string, before: unknown, answers: Answers): Promise<Warning[]>;
  /** Puts it into force. Runs once, as the System, on the day. */
  apply(tx: Tx, submission: Applied, answers: Answers, now: Date): Promise<void>;
}
