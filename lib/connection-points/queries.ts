import type { Actor, Member } from "../auth/actor";
import { Prisma, type Tx } from "../db";
import type { ConnectionPointState, Environment } from "../db/generated/enums";
import { containing } from "../paging";
import { isRowId } from "../roles/schema";
import { visibleTo } from "./policy";
import type { PointFilter } from "./schema";

const pageSize = 25;

/** A point that the asking organisation may use: its own, an intermediary's, or one that it uses already. */
export interface SharedPoint {
  id: string;
  oid: string;
  name: string;
  environment: Environment;
  state: ConnectionPointState;
  managerId: string;
  managerNameFi: string;
  managerNameSv: string | null;
}

/** Every point that the asking organisation may use, and how much of each it may know (`shared_connection_points`). */
export const sharedPoints = (tx: Tx): Promise<SharedPoint[]> =>
  tx.$queryRaw<SharedPoint[]>`
    SELECT id, oid, name, environment, state, manager_id AS "managerId", manager_name_fi AS "managerNameFi",
      manager_name_sv AS "managerNameSv" FROM shared_connection_points() ORDER BY manager_name_fi, name`;

export interface PointUser {
  organisationId: string;
  oid: string | null;
  nameFi: string;
  nameSv: string | null;
}

/** The customers who use a point, told to who manages it (`shared_point_users`). */
export const listPointUsers = (tx: Tx, pointId: string): Promise<PointUser[]> =>
  tx.$queryRaw<PointUser[]>`
    SELECT organisation_id AS "organisationId", oid, name_fi AS "nameFi", name_sv AS "nameSv" FROM shared_point_users(${pointId}::uuid)`;

/** Some of these customers, by a part of a name or OID, one page at a time; `after` is the organisation last seen. */
export async function searchPointUsers(tx: Tx, pointId: string, { q = "", after }: { q?: string; after?: string }) {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const found = Prisma.sql`SELECT organisation_id, oid, name_fi, name_sv FROM shared_point_users(${pointId}::uuid)
    WHERE name_fi ILIKE ${like} OR name_sv ILIKE ${like} OR oid ILIKE ${like}`;
  const last = after && isRowId(after) ? after : null;
  const rows = await tx.$queryRaw<PointUser[]>`
    WITH users AS (${found})
    SELECT organisation_id AS "organisationId", oid, name_fi AS "nameFi", name_sv AS "nameSv" FROM users
    WHERE ${last}::uuid IS NULL OR (name_fi, organisation_id) > (SELECT name_fi, organisation_id FROM users WHERE organisation_id = ${last}::uuid)
    ORDER BY name_fi, organisation_id LIMIT ${pageSize + 1}`;
  const [counted] = await tx.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM (${found}) users`;
  return {
    users: rows.slice(0, pageSize),
    next: rows.length > pageSize ? rows[pageSize - 1]?.organisationId : undefined,
    count: counted?.count ?? 0,
  };
}

/** How many customers use each of these points, told to who manages them; points that nobody uses are left out. */
export async function countPointUsers(tx: Tx, pointIds: string[]): Promise<Map<string, number>> {
  if (pointIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT p.id, count(*)::int AS count
    FROM unnest(${pointIds}::uuid[]) AS p(id), LATERAL shared_point_users(p.id) u GROUP BY p.id`;
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** Keeps everybody else's changes of a point and of its uses waiting until this one is done. */
export const lockPoint = (tx: Tx, id: string) =>
  tx.$queryRaw`SELECT id FROM connection_point WHERE id = ${id}::uuid FOR UPDATE`;

/** What would change in an organisation's points: a use that ends, a point of its own that goes, the environment one moves to. */
export interface PointChange {
  without?: string | null;
  removed?: string;
  moved?: Environment;
}

/**
 * Whether a customer of Resepti or Potilastietovaranto has no active point in production, its own or one that it uses
 * (docs/rules.md BR-12); with a change, whether it would then have none. Whoever uses neither needs none: those, too, who work
 * with Kelain alone.
 */
export async function lacksPoint(tx: Tx, organisationId: string, change: PointChange = {}): Promise<boolean> {
  const needing = await tx.serviceUse.count({
    where: { organisationId, state: "ACTIVE", service: { in: ["PRESCRIPTION", "PATIENT_DATA"] } },
  });
  if (needing === 0 || change.moved === "PRODUCTION") return false;
  const uses = await tx.connectionPointUse.findMany({
    where: { organisationId, usedUntil: null, ...(change.without && { id: { not: change.without } }) },
    select: { connectionPointId: true },
  });
  const used = uses.map(({ connectionPointId }) => connectionPointId);
  const seen = await tx.connectionPoint.findMany({
    where: { OR: [{ organisationId }, { id: { in: used } }] },
    select: { id: true, state: true, environment: true },
  });
  const others = used.some((id) => !seen.some((point) => point.id === id)) ? await sharedPoints(tx) : [];
  return ![...seen, ...others.filter(({ id }) => used.includes(id))].some(
    ({ id, state, environment }) => state === "ACTIVE" && environment === "PRODUCTION" && id !== change.removed,
  );
}

/** Whether the member's organisation lacks the point that it must have (BR-12). */
export const lacksActivePoint = (tx: Tx, actor: Member): Promise<boolean> => lacksPoint(tx, actor.organisation.id);

/**
 * At how many points of other organisations the same key is in use; never whose. A customer is told by `shared_keys_in_use`,
 * which leaves out the asking organisation; officers ask for none, so they count for themselves.
 */
export async function countKeyUses(tx: Tx, organisationId: string, keyFingerprint: string): Promise<number> {
  const rows = await tx.$queryRaw<{ count: bigint }[]>`
    SELECT CASE WHEN app_is_staff() THEN
      (SELECT count(*) FROM certificate k JOIN connection_point c ON c.certificate_id = k.id
        WHERE k.key_fingerprint = ${keyFingerprint} AND c.state = 'ACTIVE' AND k.organisation_id <> ${organisationId}::uuid)
      ELSE coalesce((SELECT points FROM shared_keys_in_use(ARRAY[${keyFingerprint}])), 0) END AS count`;
  return Number(rows[0]?.count ?? 0);
}

const withCertificate = {
  certificate: {
    select: {
      id: true,
      fingerprint: true,
      subjectName: true,
      issuerName: true,
      serialNumber: true,
      validFrom: true,
      validTo: true,
      keyDescription: true,
    },
  },
} as const satisfies Prisma.ConnectionPointInclude;

export type ListedPoint = Prisma.ConnectionPointGetPayload<{ include: typeof withCertificate }>;

/**
 * The points that the organisation manages, those in use first. `after` is the id of the last one seen; one more row than
 * fits tells that there is a next page.
 */
export async function listPoints(tx: Tx, actor: Actor, { q = "", environment, after }: PointFilter = {}) {
  const found: Prisma.ConnectionPointWhereInput = {
    AND: [
      visibleTo(actor),
      environment ? { environment } : {},
      q === "" ? {} : { OR: [{ name: containing(q) }, { host: containing(q) }] },
    ],
  };
  const last = after && isRowId(after) ? after : null;
  const rows = await tx.connectionPoint.findMany({
    where: found,
    include: withCertificate,
    orderBy: [{ state: "asc" }, { id: "desc" }],
    take: pageSize + 1,
    cursor: last ? { id: last } : Prisma.skip,
    skip: last ? 1 : 0,
  });
  return {
    points: rows.slice(0, pageSize),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    count: await tx.connectionPoint.count({ where: found }),
  };
}

/** A point with its certificate; null when there is none that the actor may know of. */
export async function findPoint(tx: Tx, actor: Actor, id: string): Promise<ListedPoint | null> {
  if (!isRowId(id)) return null;
  return tx.connectionPoint.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: withCertificate });
}

/** The points of the organisation's own that are in use, for choosing one. */
export const listActivePoints = (tx: Tx, actor: Actor, organisationId: string) =>
  tx.connectionPoint.findMany({
    where: { AND: [visibleTo(actor), { organisationId, state: "ACTIVE" }] },
    select: { id: true, name: true, host: true, environment: true },
    orderBy: { name: "asc" },
  });

/** Which points the organisation uses now, with which system and for which services; the newest first. */
export async function listUses(tx: Tx, organisationId: string, environment?: Environment) {
  const uses = await tx.connectionPointUse.findMany({
    where: { organisationId, usedUntil: null },
    select: {
      id: true,
      connectionPointId: true,
      services: true,
      unitOids: true,
      usedFrom: true,
      system: { select: { id: true, name: true, version: true } },
    },
    orderBy: { id: "desc" },
  });
  const points = new Map((uses.length > 0 ? await sharedPoints(tx) : []).map((point) => [point.id, point]));
  return uses
    .map((use) => ({ ...use, point: points.get(use.connectionPointId) ?? null }))
    .filter(({ point }) => !environment || point?.environment === environment);
}

/** Own points that were used and that nobody uses any more, with no matter open about them: proposed for removal (docs/rules.md BR-58). */
export async function listIdlePoints(tx: Tx, organisationId: string): Promise<{ id: string; name: string }[]> {
  const points = await tx.connectionPoint.findMany({
    where: {
      organisationId,
      state: "ACTIVE",
      uses: { some: { usedUntil: { not: null } }, none: { usedUntil: null } },
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  if (points.length === 0) return [];
  const used = await countPointUsers(
    tx,
    points.map(({ id }) => id),
  );
  const open = await tx.submission.findMany({
    where: {
      organisationId,
      subjectKey: { in: points.map(({ id }) => `point:${id}`) },
      status: { in: ["SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED", "SCHEDULED"] },
    },
    select: { subjectKey: true },
  });
  const isOpen = (id: string) => open.some(({ subjectKey }) => subjectKey === `point:${id}`);
  return points.filter(({ id }) => !used.has(id) && !isOpen(id));
}

/** The matter about this point that has been sent and is not settled yet: while it is open, nothing else changes the point. */
export const findOpenMatter = (tx: Tx, organisationId: string, pointId: string) =>
  tx.submission.findFirst({
    where: {
      organisationId,
      subjectKey: `point:${pointId}`,
      status: { in: ["SUBMITTED", "IN_REVIEW", "RETURNED", "SCHEDULED"] },
    },
    select: { id: true, reference: true },
  });
