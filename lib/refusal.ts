/**
 * A domain "no": expected, explained, and never logged as a fault.
 *
 * `code` is a key of the `refusals` dictionary; `field` names the form field it belongs to, when it belongs to one;
 * `params` fill the sentence's blanks and hold no personal data. `page` is where the form leads instead of saying a sentence,
 * when the "no" has a page of its own (somebody else has decided already).
 */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly options: { field?: string; params?: Record<string, string | number>; page?: string } = {},
  ) {
    super(code);
    this.name = "Refusal";
  }
}

/** The subject does not exist, or the actor may not know that it does. */
export const notFoundRefusal = () => new Refusal("not-found");

/** The actor may know of the subject but not do this to it. */
export const forbiddenRefusal = () => new Refusal("forbidden");

/** Somebody else changed the subject first. */
export const conflictRefusal = () => new Refusal("conflict");
