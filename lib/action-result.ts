/**
 * What a door answers to a form when it does not redirect: null before the first attempt.
 *
 * `values` are what was typed, by dotted field name; `errors` are finished sentences by the same names (an empty name:
 * the whole form); `refusal` is one sentence about the whole form; `attempt` tells two equal answers apart. `theirs` is what
 * somebody else (`name`, when known) has saved meanwhile, where it differs from what was typed, and `when` in words.
 */
export type FormResult = {
  ok: false;
  values: Record<string, string | string[]>;
  errors: Record<string, string>;
  refusal?: string;
  theirs?: { values: Record<string, string | string[]>; name: string | null; when: string };
  attempt: number;
} | null;

/** A door as a form sees it; success is a redirect. */
export type DoorAction = (previous: FormResult, data: FormData) => Promise<FormResult>;

/**
 * The button that nobody pressed: a form that stores itself while one types. The door then leads nowhere, draws no page anew,
 * and tells somebody whose session has ended so instead of taking what was typed away.
 */
export const quietIntent = "save-draft-auto";
