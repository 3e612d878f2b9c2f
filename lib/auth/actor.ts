import type { Basis, OrganisationKind, Role } from "../db/generated/enums";

declare const minted: unique symbol;

/** Only `lib/auth` makes actors; the mark keeps look-alikes out of the doors. */
interface Minted {
  readonly [minted]: true;
}

/** An organisation as far as everyone who may enter it needs to know it. */
export interface ActingOrganisation {
  id: string;
  businessId: string;
  nameFi: string;
  nameSv: string | null;
  kind: OrganisationKind;
  isCustomer: boolean;
  /** The last day of the customership, when it ends or has ended. */
  customerUntil: string | null;
  registerEndedOn: string | null;
}

/**
 * How an organisation stands towards Kanta: `JOINING` has no service yet and may only apply, `ENDED` has none any more and its
 * people only read until their roles end (docs/rules.md BR-59).
 */
export type Standing = "CUSTOMER" | "JOINING" | "ENDED";

/** One role that a member has, and why: by the register, a mandate, Katso, or a grant of the portal. */
export interface HeldRole {
  role: Role;
  basis: Basis;
  grantId: string | null;
  /** The Business ID of the organisation through which a grant to another organisation reaches this person. */
  through: string | null;
}

/** What Suomi.fi (or Katso) said in this session about one organisation. */
export interface Confirmation {
  businessId: string;
  name: string;
  basis: Basis;
  registerRoles: string[];
  isComplete: boolean;
  letsIn: boolean;
  makesMainUser: boolean;
  katsoRoles: Role[];
  organisation: ActingOrganisation | null;
}

interface SignedIn {
  sessionId: string;
  personId: string;
  name: string;
  language: "fi" | "sv" | "en";
  issuer: "SUOMIFI" | "KATSO" | "KELA";
  /** When the person was last identified; signing asks for a fresh identification. */
  authenticatedAt: string;
  idleEndsAt: string;
  expiresAt: string;
}

/** Nobody has signed in. */
export type Visitor = { kind: "VISITOR"; personId: null } & Minted;

/** Signed in, acting for no organisation: chooses one, accepts an offered role, begins to join. */
export type Person = { kind: "PERSON"; confirmations: Confirmation[]; memberships: Membership[] } & SignedIn & Minted;

/** Acts for one organisation, with the roles held there. */
export type Member = {
  kind: "MEMBER";
  organisation: ActingOrganisation;
  standing: Standing;
  held: HeldRole[];
  roles: Role[];
  /** The register roles that carry the right to sign for the organisation, as this session's confirmation names them. */
  signingRoles: string[];
} & SignedIn &
  Minted;

/** Works at Kela. */
export type Officer = { kind: "OFFICER" } & SignedIn & Minted;

/** A job of the portal itself. */
export type System = { kind: "SYSTEM"; personId: null; job: string } & Minted;

export type Actor = Visitor | Person | Member | Officer | System;

/** Somebody, as opposed to nobody and to a job. */
export type Somebody = Person | Member | Officer;

/** An organisation that a person may enter now, and with which roles. */
export interface Membership {
  organisation: ActingOrganisation;
  standing: Standing;
  held: HeldRole[];
  signingRoles: string[];
}

/** Why an organisation's door stays shut (docs/rules.md BR-02): each has a page that says what to do and whom to ask. */
export type EntryRefusal =
  | "no-role"
  | "not-customer"
  | "not-in-register"
  | "entry-ended"
  | "wrong-mandate"
  | "unconfirmed";

/** What the database function `session_actor` answers. */
export interface SessionRow {
  session: {
    id: string;
    issuer: "SUOMIFI" | "KATSO" | "KELA";
    acr: string;
    isOfficer: boolean;
    authenticatedAt: string;
    idleEndsAt: string;
    expiresAt: string;
  };
  person: { id: string; givenName: string; familyName: string; email: string | null; language: "fi" | "sv" | "en" };
  confirmations: Confirmation[];
  grants: { id: string; role: Role; organisationId: string }[];
  namings: { id: string; grantId: string; role: Role; through: string; organisation: ActingOrganisation }[];
}

/** What the database function `feed_actor` answers. */
export interface FeedRow {
  feedId: string;
  language: "fi" | "sv" | "en";
  held: HeldRole[];
  person: SessionRow["person"];
  organisation: ActingOrganisation;
}

const mint = <A extends Actor>(actor: Omit<A, keyof Minted>) => actor as A;

export const visitor: Visitor = mint<Visitor>({ kind: "VISITOR", personId: null });

/** A job acts as itself; `job` names it in the audit trail. */
export const systemActor = (job: string): System => mint<System>({ kind: "SYSTEM", personId: null, job });

/** The actor of a session that acts for no organisation: an officer, or a person. */
export function actorOf(row: SessionRow, today: string): Person | Officer {
  const signedIn = signedInOf(row);
  return row.session.isOfficer
    ? mint<Officer>({ kind: "OFFICER", ...signedIn })
    : mint<Person>({
        kind: "PERSON",
        ...signedIn,
        confirmations: row.confirmations,
        memberships: membershipsOf(row, today),
      });
}

/** The same person acting for one organisation, or null when there is no membership in it. */
export function memberOf(person: Person, businessId: string): Member | null {
  const membership = person.memberships.find((one) => one.organisation.businessId === businessId);
  if (!membership) return null;
  const { kind: _, confirmations: __, memberships: ___, ...signedIn } = person;
  const roles = [...new Set(membership.held.map((one) => one.role))];
  return mint<Member>({ kind: "MEMBER", ...signedIn, ...membership, roles });
}

/**
 * The member on whose behalf a calendar program reads, without a session: so the very policies and queries that show the
 * person a page decide what the calendar holds. Only for looking: no door is opened for it, and it signs for nobody.
 */
export const feedMember = ({ feedId, language, held, person, organisation }: FeedRow, today: string): Member =>
  mint<Member>({
    kind: "MEMBER",
    sessionId: feedId,
    personId: person.id,
    name: `${person.givenName} ${person.familyName}`,
    language,
    issuer: "SUOMIFI",
    authenticatedAt: "",
    idleEndsAt: "",
    expiresAt: "",
    organisation,
    standing: standingOf(organisation, today),
    held,
    roles: [...new Set(held.map(({ role }) => role))],
    signingRoles: [],
  });

/**
 * The organisations a session may enter, by the entry rule (docs/rules.md BR-02): a confirmation for that Business ID in
 * this session and, unless it makes a main user by itself, an accepted role; a role given to another organisation needs the
 * confirmation of that other organisation and being named by it.
 */
export function membershipsOf(row: SessionRow, today: string): Membership[] {
  const memberships = new Map<string, Membership>();
  const enter = (organisation: ActingOrganisation, held: HeldRole[], signing: string[]) => {
    if (held.length === 0) return;
    const known = memberships.get(organisation.id);
    const standing = standingOf(organisation, today);
    if (known) known.held.push(...held);
    else memberships.set(organisation.id, { organisation, standing, held, signingRoles: signing });
  };
  for (const confirmation of row.confirmations) {
    const { organisation } = confirmation;
    if (!organisation || !confirmation.isComplete || !confirmation.letsIn || hasEnded(organisation, today)) continue;
    const held = rolesByConfirmation(confirmation);
    for (const grant of row.grants) {
      if (grant.organisationId === organisation.id && organisation.isCustomer)
        held.push({ role: grant.role, basis: "GRANT", grantId: grant.id, through: null });
    }
    enter(
      organisation,
      held,
      confirmation.registerRoles.filter((role) => signingRoles.includes(role)),
    );
  }
  const confirmed = new Set(
    row.confirmations
      .filter(({ letsIn, isComplete, organisation }) => letsIn && isComplete && !hasEnded(organisation, today))
      .map((one) => one.businessId),
  );
  for (const naming of row.namings) {
    if (!confirmed.has(naming.through) || !isOpen(naming.organisation, today)) continue;
    enter(
      naming.organisation,
      [{ role: naming.role, basis: "GRANT", grantId: naming.grantId, through: naming.through }],
      [],
    );
  }
  return [...memberships.values()];
}

/** On what basis the actor acts: how a member's roles came to be, a job's name, an officer's or a person's issuer. */
export function basisOf(actor: Actor): string | null {
  if (actor.kind === "MEMBER") return [...new Set(actor.held.map((one) => one.basis))].sort().join("+");
  if (actor.kind === "SYSTEM") return actor.job;
  return actor.kind === "VISITOR" ? null : actor.issuer;
}

/** Register roles that carry the right to sign; a managing director alone does not (docs/rules.md BR-09). */
const signingRoles = ["NIMKO", "ELI", "YHM", "S"];

/** Why this confirmation does not open the organisation's door, or null when it does; `roles` are those granted in the portal. */
export function entryRefusal(confirmation: Confirmation, roles: Role[], today: string): EntryRefusal | null {
  const { organisation } = confirmation;
  if (!confirmation.isComplete) return "unconfirmed";
  if (!confirmation.letsIn) return "wrong-mandate";
  if (!organisation) return "not-in-register";
  if (hasEnded(organisation, today)) return "entry-ended";
  if (!organisation.isCustomer) return confirmation.makesMainUser ? null : "not-customer";
  return confirmation.makesMainUser || confirmation.katsoRoles.length > 0 || roles.length > 0 ? null : "no-role";
}

/** Whether the register's entry of the organisation has ended; of one that is not in the register there is nothing to end. */
const hasEnded = (organisation: ActingOrganisation | null, today: string) =>
  Boolean(organisation?.registerEndedOn && organisation.registerEndedOn <= today);

/** How the organisation stands on the day. */
export function standingOf({ isCustomer, customerUntil }: ActingOrganisation, today: string): Standing {
  if (!isCustomer) return "JOINING";
  return customerUntil !== null && customerUntil < today ? "ENDED" : "CUSTOMER";
}

const isOpen = (organisation: ActingOrganisation, today: string) =>
  organisation.isCustomer && !hasEnded(organisation, today);

function rolesByConfirmation({ basis, makesMainUser, katsoRoles }: Confirmation): HeldRole[] {
  if (basis === "KATSO") return katsoRoles.map((role) => ({ role, basis, grantId: null, through: null }));
  return makesMainUser ? [{ role: "MAIN_USER", basis, grantId: null, through: null }] : [];
}

const signedInOf = ({ session, person }: SessionRow): SignedIn => ({
  sessionId: session.id,
  personId: person.id,
  name: `${person.givenName} ${person.familyName}`,
  language: person.language,
  issuer: session.issuer,
  authenticatedAt: session.authenticatedAt,
  idleEndsAt: session.idleEndsAt,
  expiresAt: session.expiresAt,
});
