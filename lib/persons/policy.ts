import type { Actor, Member, Person } from "../auth/actor";

export const may = {
  /** Everyone keeps their own settings, and nobody else's. */
  saveSettings: (actor: Actor, subject: { id: string }): actor is Person | Member =>
    (actor.kind === "PERSON" || actor.kind === "MEMBER" || actor.kind === "OFFICER") && actor.personId === subject.id,
};
