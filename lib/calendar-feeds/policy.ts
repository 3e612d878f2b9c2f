import type { Actor, HeldRole, Member, Person } from "../auth/actor";

/** Whether a role lasts longer than the session: one that Katso brings along does not, unless it makes a main user. */
const lasts = ({ basis, role }: HeldRole): boolean => basis !== "KATSO" || role === "MAIN_USER";

export const may = {
  /** Everybody who may enter a customer may have its deadlines in their own calendar, as far as their roles see them. */
  make: (actor: Actor, organisation: { organisationId: string }): actor is Member =>
    actor.kind === "MEMBER" &&
    actor.organisation.id === organisation.organisationId &&
    actor.standing === "CUSTOMER" &&
    actor.held.some(lasts),

  /** Changes and revokes an address of one's own, whether or not one may still enter the organisation. */
  keep: (actor: Actor, feed: { personId: string }): actor is Person | Member =>
    (actor.kind === "PERSON" || actor.kind === "MEMBER") && actor.personId === feed.personId,
};

/** Whether roles held in this way can feed a calendar at all. */
export const canFeed = (held: readonly HeldRole[]): boolean => held.some(lasts);
