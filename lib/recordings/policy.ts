import type { Actor, Officer } from "../auth/actor";
import type { SubmissionKind } from "../db/generated/enums";
import { permits } from "../roles/policy";
import { functions, isOwnRecording, type Judged } from "../submissions/policy";

export const may = {
  /** An officer, of every kind that officers review. */
  begin: (actor: Actor, _organisation: { id: string }, { kind }: { kind: SubmissionKind }): actor is Officer =>
    actor.kind === "OFFICER" && permits(actor, functions[kind], "review"),

  /** Whoever writes it in; and nobody decides on what they have written in themselves (docs/rules.md BR-20, BR-68). */
  finish: (actor: Actor, submission: Judged): actor is Officer => isOwnRecording(actor, submission),
};
