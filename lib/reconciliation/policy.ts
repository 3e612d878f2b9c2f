import type { Actor, System } from "../auth/actor";

export const may = {
  /** Names and units come from the registers alone (docs/rules.md BR-08): nobody writes them by hand, officers neither. */
  reconcile: (actor: Actor): actor is System => actor.kind === "SYSTEM",
};
