import type { Actor, Member, Officer } from "../auth/actor";
import type { Role } from "../db/generated/enums";

/**
 * How far a role reaches into one function of the portal. `part` is a part of it only (own contact data, the technical part
 * of an application, own tasks), `draft` prepares what somebody else sends, `review` is Kela's: decides, never edits.
 */
export type Access = "none" | "read" | "review" | "part" | "draft" | "write" | "administer";

type Row = Record<Role | "OFFICER", Access>;

const columns = [
  "MAIN_USER",
  "ADMINISTRATIVE_CONTACT",
  "TECHNICAL_CONTACT",
  "DATA_PROTECTION_OFFICER",
  "ARCHIVIST",
  "IMPLEMENTER",
  "READER",
  "OFFICER",
] as const;

const letters: Record<string, Access> = {
  "-": "none",
  R: "read",
  V: "review",
  P: "part",
  D: "draft",
  W: "write",
  A: "administer",
};

const row = (cells: string): Row => {
  const access = cells.split(" ").map((letter) => letters[letter]);
  return Object.fromEntries(columns.map((column, index) => [column, access[index]])) as Row;
};

/** Who may do what: one row per function, one column per role, in the order of the list of roles; the last is Kela's officer. */
export const matrix = {
  //                          main adm tech dpo arch impl read Kela
  roles: row("A R R R R R R R"),
  "register-data": row("R R R R R R R R"),
  contacts: row("W W R P P - R R"),
  billing: row("W W - - - - - R"),
  joining: row("W W P - - - R V"),
  systems: row("W W W - - W R R"),
  "connection-points": row("W W W - - D R V"),
  "renewal-requests": row("W W R - - - R V"),
  termination: row("W D - - R - R V"),
  "controller-change": row("W W - R W - R V"),
  deployments: row("W W P R R R R A"),
  "log-requests": row("W - - W - - - V"),
  audit: row("R R - R - - - R"),
} as const satisfies Record<string, Row>;

/** One function of the portal, as the customer's table of roles names it. */
export type PortalFunction = keyof typeof matrix;

const order: readonly Access[] = ["none", "read", "part", "draft", "write", "administer"];

const reaches = (has: Access, asked: Access): boolean => {
  if (asked === "review") return has === "review" || has === "administer";
  return has === "review" ? asked === "read" || asked === "none" : order.indexOf(has) >= order.indexOf(asked);
};

/** How far one role reaches in one function. */
export const accessOf = (role: Role, portalFunction: PortalFunction): Access => matrix[portalFunction][role];

/**
 * Whether the actor's roles (or being an officer) reach this far in a function. Says nothing about which organisation: the
 * policy that asks compares the subject's organisation with the member's.
 */
export function permits(actor: Actor, portalFunction: PortalFunction, access: Access): actor is Member | Officer {
  if (actor.kind === "OFFICER") return reaches(matrix[portalFunction].OFFICER, access);
  if (actor.kind !== "MEMBER" || access === "review") return false;
  return actor.roles.some((role) => reaches(accessOf(role, portalFunction), access));
}
