/**
 * A domain "no": expected, explained, and never logged as a fault.
 *
 * `code` is a key of the `refusals` dictionary; `field` names the form field it belongs to, when it belongs to one;
 * `params` fill the sentence's blanks and hold no personal data. `page` is where the form leads instead of saying a sentence,
 * when the "no" has a page of its own (somebody else has decided already). `theirs` is what somebody else has saved since the
 * form was drawn.
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly options: { field?: string; params?: Record<string, string | number>; page?: string; theirs?: Theirs } = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/**
 * What somebody else has saved since a form was drawn. `values` are as the form itself would show them, only of the fields in
 * which they differ from what was typed; `version` is the one that a person who has seen them saves over.
 */
export interface Theirs {
  values: Record<string, string | string[]>;
  version: number;
  name: string | null;
  at: Date | null;
}

/** The subject does not exist, or the actor may not know that it does. */
export const notFoundRefusal = () => new Refusal("not-found");

/** The actor may know of the subject but not do this to it. */
export const forbiddenRefusal = () => new Refusal("forbidden");

/** Somebody else changed the subject first. */
export const conflictRefusal = () => new Refusal("conflict");
