import type { Actor, Officer } from "../auth/actor";

const isOfficer = (actor: Actor): actor is Officer => actor.kind === "OFFICER";

/** Lead times, freezes and how many officers decide are Kela's to set; everybody reads them in the forms that they rule. */
export const may = {
  look: isOfficer,
  decide: isOfficer,
};
