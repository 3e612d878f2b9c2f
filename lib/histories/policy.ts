import type { Actor, Member, Officer, System } from "../auth/actor";
import { isOutsider, type PortalFunction, permits } from "../roles/policy";
import { type Entity, entities, type RowData } from "./schema";

/** To which line of the table of roles each kind of datum belongs: whoever may read it now may read what it was. */
const functions: Record<Entity, PortalFunction> = {
  organisation: "register-data",
  unit: "register-data",
  contact_person: "contacts",
  address: "contacts",
  role_grant: "roles",
  named_person: "roles",
  service_use: "register-data",
  commitment: "joining",
  commitment_signatory: "joining",
  system_use: "systems",
  connection_point: "connection-points",
  connection_point_use: "connection-points",
  renewal_reception: "renewal-requests",
  controller_transfer: "register-data",
};

/** Data about the organisation's own people: not for those who come through another organisation. */
const ownHouse: readonly Entity[] = ["role_grant", "named_person"];

/** Where bills go is for those who handle them. */
export const billingAddresses = ["BILLING", "E_INVOICE"];
export const billingFunction = "BILLING";

const readsAll = (actor: Actor): actor is Officer | System => actor.kind === "OFFICER" || actor.kind === "SYSTEM";

/** Whether an actor may read the history of a kind of datum at all. */
export const mayReadKind = (actor: Actor, entity: Entity): boolean => {
  if (readsAll(actor)) return true;
  if (actor.kind !== "MEMBER" || !permits(actor, functions[entity], "read")) return false;
  return !(ownHouse.includes(entity) && isOutsider(actor));
};

/** The kinds of datum whose history an actor may read, in the order of their list. */
export const readableKinds = (actor: Actor): Entity[] => entities.filter((entity) => mayReadKind(actor, entity));

/** Whether data about billing stay hidden from the actor. */
export const hidesBilling = (actor: Actor): boolean => !readsAll(actor) && !permits(actor, "billing", "read");

const mayReadRow = (actor: Actor, entity: Entity, data: RowData): boolean =>
  mayReadKind(actor, entity) &&
  !(
    hidesBilling(actor) &&
    ((entity === "address" && billingAddresses.includes(String(data.kind))) ||
      (entity === "contact_person" && data.function === billingFunction))
  );

/** Fields of a row that an actor does not see: a holder's address is for those who give roles. */
const hiddenFields = (actor: Actor, entity: Entity): readonly string[] =>
  entity === "role_grant" && actor.kind === "MEMBER" && !permits(actor, "roles", "administer") ? ["holder_email"] : [];

/** The row as the actor may see it. */
export function shownTo(actor: Actor, entity: Entity, data: RowData): RowData {
  const hidden = hiddenFields(actor, entity);
  return Object.fromEntries(Object.entries(data).filter(([field]) => !hidden.includes(field)));
}

export const may = {
  /** All changes of an organisation's data at once. */
  readAll: (actor: Actor): actor is Member | Officer => permits(actor, "audit", "read"),
  /** The history of one datum of the acting organisation. */
  read: (actor: Actor, entity: Entity, data: RowData): boolean => mayReadRow(actor, entity, data),
};
