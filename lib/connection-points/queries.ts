import type { Actor } from "../auth/actor";
import { Prisma, type Tx } from "../db";
import type { ConnectionPointState, Environment } from "../db/generated/enums";
import { containing } from "../paging";
import { isRowId } from "../roles/schema";
import { visibleTo } from "./policy";

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

const pageSize = 25;

/**
 * The points that the organisation manages, those in use first. `after` is the id of the last one seen; one more row than
 * fits tells that there is a next page.
 */
export async function listPoints(tx: Tx, actor: Actor, { q = "", after }: { q?: string; after?: string } = {}) {
  const found: Prisma.ConnectionPointWhereInput = {
    AND: [
      visibleTo(actor),
      q === ""
        ? {}
        : {
            OR: [{ name: containing(q) }, { host: containing(q) }],
          },
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
export const listActivePoints = (tx: Tx, actor: Actor) =>
  tx.connectionPoint.findMany({
    where: { AND: [visibleTo(actor), { state: "ACTIVE" }] },
    select: { id: true, name: true, host: true, environment: true },
    orderBy: { name: "asc" },
  });

/** Which points the organisation uses now, with which system and for which services; the newest first. */
export async function listUses(tx: Tx, organisationId: string) {
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
  return uses.map((use) => ({ ...use, point: points.get(use.connectionPointId) ?? null }));
}
