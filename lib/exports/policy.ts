import type { Actor, Member } from "../auth/actor";
import { isOutsider, type PortalFunction, permits } from "../roles/policy";
import { type Section, sections } from "./schema";

/** To which line of the table of roles each part of the file belongs. */
const functions: Record<Section, PortalFunction> = {
  units: "register-data",
  contactPersons: "contacts",
  addresses: "contacts",
  roles: "roles",
  namedPersons: "roles",
  services: "register-data",
  commitments: "joining",
  systems: "systems",
  connectionPoints: "connection-points",
  connectionPointUses: "connection-points",
  certificates: "connection-points",
  submissions: "connection-points",
  history: "audit",
  auditTrail: "audit",
};

export const may = {
  /**
   * Downloads everything about the organisation: those of its own people who may follow who has done what with its data
   * (docs/rules.md, the table of roles). Never somebody who comes through another organisation.
   */
  download: (actor: Actor): actor is Member =>
    actor.kind === "MEMBER" && permits(actor, "audit", "read") && !isOutsider(actor),
};

/** The parts that the file holds for this reader; what they may not see on the pages is not in the file either. */
export const openSections = (actor: Member): Section[] =>
  sections.filter((section) => permits(actor, functions[section], "read"));
