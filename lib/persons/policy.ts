import type { Actor, Somebody } from "../auth/actor";

const isOneself = (actor: Actor, personId: string): actor is Somebody =>
  (actor.kind === "PERSON" || actor.kind === "MEMBER" || actor.kind === "OFFICER") && actor.personId === personId;

export const may = {
  /** Everyone keeps their own settings, and nobody else's. */
  saveSettings: (actor: Actor, subject: { id: string }): actor is Somebody => isOneself(actor, subject.id),

  /** Ends a session of one's own in another browser; the one at hand ends by signing out. */
  endSession: (actor: Actor, session: { id: string; personId: string }): actor is Somebody =>
    isOneself(actor, session.personId) && actor.sessionId !== session.id,
};
