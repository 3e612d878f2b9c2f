import type { Actor, Officer } from "../auth/actor";

export const may = {
  /** Whom to tell of what is Kela's to keep; everybody reads it. */
  change: (actor: Actor): actor is Officer => actor.kind === "OFFICER",
};
