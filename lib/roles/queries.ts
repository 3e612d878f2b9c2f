import type { Actor, Member } from "../auth/actor";
import { hashToken } from "../auth/identity";
import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { Basis, Role } from "../db/generated/enums";
import { containing } from "../paging";
import { permits, visibleTo } from "./policy";
import { isRowId } from "./schema";
import { openStates } from "./workflow";

const fields = {
  id: true,
  organisationId: true,
  role: true,
  state: true,
  repositories: true,
  holderName: true,
  holderEmail: true,
  acceptedName: true,
  personId: true,
  receivingOrganisationId: true,
  linkExpiresAt: true,
  endsOn: true,
  offeredByName: true,
  offeredAt: true,
  acceptedAt: true,
  confirmedAt: true,
  endedByName: true,
  endedAt: true,
  endReason: true,
  namedPersons: {
    select: {
      id: true,
      state: true,
      name: true,
      email: true,
      personId: true,
      linkExpiresAt: true,
      namedByName: true,
      namedAt: true,
      acceptedAt: true,
      endedByName: true,
      endedAt: true,
      endReason: true,
    },
    orderBy: { namedAt: "asc" },
  },
} as const satisfies Prisma.RoleGrantSelect;

type GrantRow = Prisma.RoleGrantGetPayload<{ select: typeof fields }>;

/** One granted role as pages and doors see it. */
export type Grant = Omit<GrantRow, "endsOn"> & { endsOn: CalendarDate | null };

export type NamedPersonOfGrant = Grant["namedPersons"][number];

/** A holder's address is for those who give roles; a named person's for the organisation that named them. */
function grantFor(actor: Actor, { endsOn, ...row }: GrantRow): Grant {
  const maySeeAddresses = actor.kind !== "MEMBER" || permits(actor, "roles", "administer");
  const hasNamed = actor.kind !== "MEMBER" || actor.organisation.id === row.receivingOrganisationId;
  return {
    ...row,
    endsOn: endsOn?.toISOString().slice(0, 10) ?? null,
    holderEmail: maySeeAddresses ? row.holderEmail : null,
    namedPersons: row.namedPersons.map((one) => ({ ...one, email: hasNamed ? one.email : "" })),
  };
}

/** One grant that the actor may know of, given or received. */
export async function findGrant(tx: Tx, actor: Actor, id: string): Promise<Grant | null> {
  const row = await tx.roleGrant.findFirst({ where: { AND: [visibleTo(actor), { id }] }, select: fields });
  return row && grantFor(actor, row);
}

/** One grant that this organisation has given; null for what is not an id, too. */
export async function findOwnGrant(tx: Tx, actor: Member, id: string): Promise<Grant | null> {
  const grant = isRowId(id) ? await findGrant(tx, actor, id) : null;
  return grant?.organisationId === actor.organisation.id ? grant : null;
}

/** One grant that this organisation has been given by another. */
export async function findReceivedGrant(tx: Tx, actor: Member, id: string): Promise<Grant | null> {
  const grant = isRowId(id) ? await findGrant(tx, actor, id) : null;
  return grant?.receivingOrganisationId === actor.organisation.id ? grant : null;
}

/** The roles that this organisation has given and that are held or may yet be. */
export async function listGrants(tx: Tx, actor: Member): Promise<Grant[]> {
  const rows = await tx.roleGrant.findMany({
    where: { AND: [visibleTo(actor), { organisationId: actor.organisation.id, state: { in: [...openStates] } }] },
    select: fields,
    orderBy: [{ holderName: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => grantFor(actor, row));
}

/** The roles that other organisations have given to this one and that are held or may yet be. */
export async function listReceived(tx: Tx, actor: Member): Promise<Grant[]> {
  const rows = await tx.roleGrant.findMany({
    where: {
      AND: [visibleTo(actor), { receivingOrganisationId: actor.organisation.id, state: { in: ["OFFERED", "ACTIVE"] } }],
    },
    select: fields,
    orderBy: [{ offeredAt: "desc" }, { id: "desc" }],
  });
  return rows.map((row) => grantFor(actor, row));
}

const pageLength = 25;

/** Every role ever given by this organisation, the newest first; `after` is the last id of the page before. */
export async function listGrantHistory(
  tx: Tx,
  actor: Member,
  { query, role, after }: { query?: string; role?: Role; after?: string },
): Promise<{ grants: Grant[]; total: number; next: string | null }> {
  const contains = containing(query ?? "");
  const where: Prisma.RoleGrantWhereInput = {
    AND: [
      visibleTo(actor),
      { organisationId: actor.organisation.id },
      role ? { role } : {},
      query
        ? {
            OR: [
              { holderName: contains },
              { acceptedName: contains },
              { offeredByName: contains },
              { endedByName: contains },
              { namedPersons: { some: { name: contains } } },
            ],
          }
        : {},
    ],
  };
  const total = await tx.roleGrant.count({ where });
  const rows = await tx.roleGrant.findMany({
    where,
    select: fields,
    orderBy: [{ offeredAt: "desc" }, { id: "desc" }],
    take: pageLength + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const grants = rows.slice(0, pageLength).map((row) => grantFor(actor, row));
  return { grants, total, next: rows.length > pageLength ? (grants.at(-1)?.id ?? null) : null };
}

/** A main user by the register or a mandate: not a row, so known only by what they have done here. */
export interface DerivedMainUser {
  personId: string;
  name: string;
  basis: Exclude<Basis, "GRANT">;
  lastActedAt: Date | null;
}

const year = 365 * 86_400_000;

/** The derived main users who have acted for this organisation within the year before `now`, and the actor if one. */
export async function listDerivedMainUsers(
  tx: Tx,
  actor: Member,
  now: Date,
  { isPast = false } = {},
): Promise<DerivedMainUser[]> {
  const rows = await tx.$queryRaw<{ person_id: string; at: Date; basis: string }[]>`
    SELECT DISTINCT ON (person_id) person_id, at, basis FROM audit_event
    WHERE chain = ${actor.organisation.id}::uuid AND actor_kind = 'MEMBER' AND 'MAIN_USER' = ANY (roles)
      AND basis ~ '(REGISTER_ROLE|MANDATE|KATSO)' AND at > ${new Date(now.getTime() - year)} AND at <= ${now}
    ORDER BY person_id, at DESC`;
  const ids = rows.map((row) => row.person_id);
  const names = await tx.$queryRaw<
    { id: string; name: string }[]
  >`SELECT id, name FROM shared_actor_names(${ids}::uuid[])`;
  const acted: DerivedMainUser[] = rows.map(({ person_id, at, basis }) => ({
    personId: person_id,
    name: names.find((one) => one.id === person_id)?.name ?? "",
    basis: basisIn(basis),
    lastActedAt: at,
  }));
  const own = actor.held.find((one) => one.role === "MAIN_USER" && one.grantId === null);
  if (own && !isPast && !ids.includes(actor.personId)) {
    acted.push({ personId: actor.personId, name: actor.name, basis: basisIn(own.basis), lastActedAt: null });
  }
  return acted.sort((one, other) => one.name.localeCompare(other.name, "fi"));
}

/** Who holds which role today, in the form in which the warnings judge it. */
export function heldRoles(grants: Grant[], derived: DerivedMainUser[], now: Date): { role: Role; holder: string }[] {
  const today = helsinkiDate(now);
  const granted = grants.flatMap(({ state, endsOn, role, personId, receivingOrganisationId }) => {
    const holder = personId ?? receivingOrganisationId;
    return state === "ACTIVE" && holder && (!endsOn || endsOn >= today) ? [{ role, holder }] : [];
  });
  return [...granted, ...derived.map(({ personId }) => ({ role: "MAIN_USER" as const, holder: personId }))];
}

const basisIn = (text: string): DerivedMainUser["basis"] =>
  (["REGISTER_ROLE", "MANDATE"] as const).find((basis) => text.includes(basis)) ?? "KATSO";

/** When the end date of a role was set, to what and by whom; only from inside the organisation that gave it. */
export async function listEndDates(
  tx: Tx,
  grant: Grant,
): Promise<{ at: Date; endsOn: CalendarDate | null; name: string | null }[]> {
  const rows = await tx.auditEvent.findMany({
    where: { chain: grant.organisationId, subjectId: grant.id, event: "grant.end-set", outcome: "DONE" },
    select: { at: true, personId: true, details: true },
    orderBy: { at: "asc" },
  });
  const ids = rows.flatMap((row) => row.personId ?? []);
  const names = await tx.$queryRaw<
    { id: string; name: string }[]
  >`SELECT id, name FROM shared_actor_names(${ids}::uuid[])`;
  return rows.map(({ at, personId, details }) => {
    const endsOn = (details as { endsOn?: string }).endsOn;
    return { at, endsOn: endsOn || null, name: names.find((one) => one.id === personId)?.name ?? null };
  });
}

/** Shows the row of this link, whoever's it is, to the rest of the transaction; gives what the link is stored as. */
export async function openLink(tx: Tx, token: string): Promise<string> {
  const hash = hashToken(token);
  await tx.$queryRaw`SELECT set_config('app.link', ${hash}, true)`;
  return hash;
}

/** The grant that a mailed link offers; null when the link is not of a grant. */
export async function findGrantByLink(tx: Tx, actor: Actor, token: string): Promise<Grant | null> {
  const linkHash = await openLink(tx, token);
  const row = await tx.roleGrant.findUnique({ where: { linkHash }, select: fields });
  return row && grantFor(actor, row);
}

/** The roles whose last day has passed, and the offers that nobody answered in time: for the job that ends them. */
export async function listDueGrants(tx: Tx, actor: Actor, now: Date): Promise<{ id: string }[]> {
  return tx.roleGrant.findMany({
    where: { AND: [visibleTo(actor), dueAt(now)] },
    select: { id: true },
    orderBy: { id: "asc" },
  });
}

/** Whether one grant is due to be ended, by the same rule. */
export const isDue = ({ state, endsOn, linkExpiresAt }: Grant, now: Date): boolean =>
  (state === "ACTIVE" || state === "OFFERED") &&
  ((endsOn !== null && endsOn < helsinkiDate(now)) ||
    (state === "OFFERED" && linkExpiresAt !== null && linkExpiresAt <= now));

const dueAt = (now: Date): Prisma.RoleGrantWhereInput => ({
  OR: [
    { state: { in: ["ACTIVE", "OFFERED"] }, endsOn: { lt: new Date(`${helsinkiDate(now)}T00:00:00Z`) } },
    { state: "OFFERED", linkExpiresAt: { lte: now } },
  ],
});
