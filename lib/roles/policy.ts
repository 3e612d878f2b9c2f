import type { Actor, Member, Officer, Person, System } from "../auth/actor";
import type { Prisma } from "../db";
import type { OrganisationKind, Role } from "../db/generated/enums";

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

/** What the people of an organisation without any service may do already: apply, and see what the registers say. */
const whileJoining: readonly PortalFunction[] = ["joining", "register-data"];

/**
 * Whether how the organisation stands towards Kanta leaves its people this much of a function: where the customership has
 * ended they read and apply anew, and no more (docs/rules.md BR-59). What their roles reach is another question.
 */
export function standingPermits({ standing }: Member, portalFunction: PortalFunction, access: Access): boolean {
  if (standing === "JOINING") return whileJoining.includes(portalFunction);
  return standing !== "ENDED" || portalFunction === "joining" || access === "read" || access === "none";
}

/**
 * Whether the actor's roles (or being an officer) reach this far in a function. Says nothing about which organisation: the
 * policy that asks compares the subject's organisation with the member's.
 */
export function permits(actor: Actor, portalFunction: PortalFunction, access: Access): actor is Member | Officer {
  if (actor.kind === "OFFICER") return reaches(matrix[portalFunction].OFFICER, access);
  if (actor.kind !== "MEMBER" || access === "review") return false;
  if (!standingPermits(actor, portalFunction, access)) return false;
  return actor.roles.some((role) => reaches(accessOf(role, portalFunction), access));
}

/** Comes to this organisation only through a role that was given to another one: sees no more of its people than needed. */
export const isOutsider = (actor: Member): boolean => actor.held.every((one) => one.through !== null);

/** The grants that an actor may know of, given or received. Everyone of the organisation sees who holds which role. */
export function visibleTo(actor: Actor): Prisma.RoleGrantWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "PERSON":
      return { personId: actor.personId };
    case "MEMBER": {
      const { id } = actor.organisation;
      if (isOutsider(actor)) return { organisationId: id, role: "MAIN_USER", state: "ACTIVE" };
      return { OR: [{ organisationId: id }, { receivingOrganisationId: id }] };
    }
    case "VISITOR":
      return { id: { in: [] } };
  }
}

interface GrantParties {
  organisationId: string;
  receivingOrganisationId?: string | null;
}

/** Gives and takes roles of this organisation: its main users, from inside. */
const administers = (actor: Actor, organisationId: string | null): actor is Member =>
  actor.kind === "MEMBER" && actor.organisation.id === organisationId && permits(actor, "roles", "administer");

const receives = (actor: Actor, { receivingOrganisationId }: GrantParties): actor is Member =>
  administers(actor, receivingOrganisationId ?? null);

/** Identified at Suomi.fi and acting for nobody else: the one way in which a role is accepted. */
const holdsLink = (actor: Actor): actor is Person => actor.kind === "PERSON" && actor.issuer === "SUOMIFI";

export const may = {
  offer: (actor: Actor, organisation: { organisationId: string }): actor is Member =>
    administers(actor, organisation.organisationId),
  accept: (actor: Actor, _grant: GrantParties): actor is Person => holdsLink(actor),
  acceptForOrganisation: (actor: Actor, grant: GrantParties): actor is Member => receives(actor, grant),
  decline: (actor: Actor, grant: GrantParties): actor is Person | Member => holdsLink(actor) || receives(actor, grant),
  confirm: (actor: Actor, grant: GrantParties): actor is Member => administers(actor, grant.organisationId),
  withdraw: (actor: Actor, grant: GrantParties): actor is Member => administers(actor, grant.organisationId),
  /** Kela may take any role away at once when something is wrong. */
  revoke: (actor: Actor, grant: GrantParties): actor is Member | Officer =>
    actor.kind === "OFFICER" || administers(actor, grant.organisationId),
  setEnd: (actor: Actor, grant: GrantParties): actor is Member => administers(actor, grant.organisationId),
  end: (actor: Actor, _grant: GrantParties): actor is System => actor.kind === "SYSTEM",
  seeReceived: (actor: Actor): actor is Member => actor.kind === "MEMBER" && administers(actor, actor.organisation.id),
  seeHistory: (actor: Actor): actor is Member =>
    actor.kind === "MEMBER" && permits(actor, "roles", "read") && !isOutsider(actor),
};

/** Roles without which the organisation's matters stand still when their only holder is away. */
const keyRoles = ["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT"] as const satisfies readonly Role[];

export type RoleWarning = { code: "one-person" } | { code: "single-holder"; role: Role };

/**
 * What a main user should mend: first that all key roles lie with one person, second that a key role has a single holder
 * (docs/rules.md BR-07). `holder` is whoever has the role: a person, or an organisation it was given to. Somebody who works
 * alone is never warned.
 */
export function roleWarnings(kind: OrganisationKind, held: readonly { role: Role; holder: string }[]): RoleWarning[] {
  if (kind === "PRACTITIONER") return [];
  const holdersOf = (role: Role) => new Set(held.filter((one) => one.role === role).map((one) => one.holder));
  const all = new Set(keyRoles.flatMap((role) => [...holdersOf(role)]));
  if (all.size === 1) return [{ code: "one-person" }];
  return keyRoles.filter((role) => holdersOf(role).size === 1).map((role) => ({ code: "single-holder", role }));
}
