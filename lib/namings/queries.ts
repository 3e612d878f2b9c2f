import type { Actor, Person } from "../auth/actor";
import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { Repository, Role } from "../db/generated/enums";
import { listOrganisationNames, type OrganisationName } from "../organisations/queries";
import { isOutsider } from "../roles/policy";
import { findGrantByLink, openLink } from "../roles/queries";
import { linkStateOf as grantLinkState, isSameName, type LinkState } from "../roles/workflow";

const fields = {
  id: true,
  grantId: true,
  organisationId: true,
  receivingOrganisationId: true,
  state: true,
  name: true,
  email: true,
  namedByName: true,
  personId: true,
  acceptedAt: true,
  linkExpiresAt: true,
} as const satisfies Prisma.NamedPersonSelect;

/** A person named for a role that was given to an organisation, as doors see it. */
export type Naming = Prisma.NamedPersonGetPayload<{ select: typeof fields }>;

/** Namings that an actor may know of: both organisations' people, and the person. */
function visibleTo(actor: Actor): Prisma.NamedPersonWhereInput {
  if (actor.kind === "SYSTEM" || actor.kind === "OFFICER") return {};
  if (actor.kind !== "MEMBER") return { personId: actor.personId ?? "" };
  const { id } = actor.organisation;
  if (isOutsider(actor)) return { personId: actor.personId };
  return { OR: [{ organisationId: id }, { receivingOrganisationId: id }] };
}

export const findNaming = (tx: Tx, actor: Actor, id: string): Promise<Naming | null> =>
  tx.namedPerson.findFirst({ where: { AND: [visibleTo(actor), { id }] }, select: fields });

/** What a mailed link offers to a named person: the naming, and the role behind it. */
export type OfferedNaming = Naming & {
  role: Role;
  repositories: Repository[];
  endsOn: CalendarDate | null;
  isInForce: boolean;
};

type Offered = { role: Role; repositories: Repository[]; ends_on: Date | null; is_in_force: boolean };

/** The naming that a mailed link offers; null when the link is not of a naming. */
export async function findNamingByLink(tx: Tx, token: string): Promise<OfferedNaming | null> {
  const linkHash = await openLink(tx, token);
  const naming = await tx.namedPerson.findUnique({ where: { linkHash }, select: fields });
  const [grant] = await tx.$queryRaw<Offered[]>`
    SELECT role::text, repositories::text[], ends_on, is_in_force FROM shared_offered_naming(${linkHash})`;
  if (!naming || !grant) return null;
  const { role, repositories, ends_on, is_in_force } = grant;
  return { ...naming, role, repositories, endsOn: ends_on?.toISOString().slice(0, 10) ?? null, isInForce: is_in_force };
}

/** What a mailed link offers to whoever opens it, as its page shows it. */
export interface Offer {
  kind: "grant" | "naming";
  role: Role;
  repositories: Repository[];
  endsOn: CalendarDate | null;
  /** The name that the link was mailed to, and who sent it. */
  offeredTo: string;
  offeredBy: string;
  giver: OrganisationName;
  /** The organisation that named the person, when the role was given to an organisation. */
  through: OrganisationName | null;
  link: LinkState;
  /** Of an answer that the actor has given: in force, or waiting for the main user. */
  own: "active" | "awaiting" | null;
  /** Whether the identified name can be the one that the link was mailed to. */
  isSameName: boolean;
}

/** The offer behind a mailed link, of either kind; null when there is none. */
export async function findOffer(tx: Tx, actor: Person, token: string, now: Date): Promise<Offer | null> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { givenName: true, familyName: true },
  });
  const grant = await findGrantByLink(tx, actor, token);
  const naming = grant ? null : await findNamingByLink(tx, token);
  const found = grant ?? naming;
  if (!found) return null;
  const names = await listOrganisationNames(tx, [
    found.organisationId,
    found.receivingOrganisationId ?? found.organisationId,
  ]);
  const giver = names.get(found.organisationId);
  if (!giver) return null;
  const offeredTo = grant ? grant.holderName : (naming?.name ?? "");
  const isMine = found.personId === actor.personId;
  const { role, repositories, endsOn, state } = found;
  return {
    kind: grant ? "grant" : "naming",
    role,
    repositories,
    endsOn,
    offeredTo,
    offeredBy: grant ? grant.offeredByName : (naming?.namedByName ?? ""),
    giver,
    through: naming ? (names.get(naming.receivingOrganisationId) ?? null) : null,
    link: grant ? grantLinkState(grant, now) : naming ? linkStateOf(naming, now) : "used",
    own: !isMine ? null : state === "ACTIVE" ? "active" : state === "AWAITING_CONFIRMATION" ? "awaiting" : null,
    isSameName: isSameName(offeredTo, person),
  };
}

/** Whether the link still offers the naming. */
export function linkStateOf(
  { state, acceptedAt, isInForce, linkExpiresAt, endsOn }: OfferedNaming,
  now: Date,
): LinkState {
  if (!acceptedAt && (state === "STRUCK_OUT" || (state === "NAMED" && !isInForce))) return "withdrawn";
  if (state !== "NAMED") return "used";
  const isOver = (linkExpiresAt !== null && linkExpiresAt <= now) || (endsOn !== null && endsOn < helsinkiDate(now));
  return isOver ? "expired" : "open";
}
