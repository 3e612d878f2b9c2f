import type { Actor, Member } from "../auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "../calendar";
import { issuersAbove } from "../certificate-chain";
import { acceptedIssuers } from "../certificate-issuers";
import { countPointUsers, sharedPoints } from "../connection-points/queries";
import type { Prisma, Tx } from "../db";
import { containing } from "../paging";
import { permits } from "../roles/policy";
import { visibleTo } from "./policy";
import { type BoardFilter, type CertificateStanding, monthBounds, SOON_DAYS, standingOf } from "./schema";

const pageSize = 25;

/** So many lines at most leave the board as a file. */
export const wholeBoard = 5_000;

const shown = {
  id: true,
  organisationId: true,
  subjectName: true,
  issuerName: true,
  dnsNames: true,
  validFrom: true,
  validTo: true,
  keyFingerprint: true,
  organisation: { select: { businessId: true, nameFi: true, nameSv: true } },
  connectionPoint: { select: { id: true, name: true, host: true, environment: true, state: true } },
} as const satisfies Prisma.CertificateSelect;

type Shown = Prisma.CertificateGetPayload<{ select: typeof shown }>;

/** One line of a board: the certificate, how it stands, and what speaks against its key. */
export interface BoardRow extends Shown {
  standing: CertificateStanding;
  /** The organisation's other points whose certificate has the same key, by name. */
  sameKeyAt: string[];
  /** At how many points of other organisations the same key is in use; never whose. */
  sameKeyElsewhere: number;
  /** How many customers' data travel through the point. */
  users: number;
}

const inUse = { connectionPoint: { is: { state: "ACTIVE" } } } as const satisfies Prisma.CertificateWhereInput;

/** The certificates that stand so; the counterpart of `standingOf` in the database. */
function whereStanding(standing: CertificateStanding, now: Date): Prisma.CertificateWhereInput {
  const today = helsinkiDate(now);
  const soon = startOfDay(addDays(today, SOON_DAYS + 1));
  const late = startOfDay(addDays(today, 21));
  const begun = { validFrom: { lte: now } };
  switch (standing) {
    case "VALID":
      return { ...inUse, ...begun, validTo: { gte: soon } };
    case "ORDER":
      return { ...inUse, ...begun, validTo: { gt: now, gte: late, lt: soon } };
    case "LATE":
      return { ...inUse, ...begun, validTo: { gt: now, lt: late } };
    case "ENDED":
      return { ...inUse, validTo: { lte: now } };
    case "NOT_YET":
      return { ...inUse, validFrom: { gt: now }, validTo: { gt: now } };
    case "UNUSED":
      return { NOT: inUse };
  }
}

function matching(actor: Actor, { q, state, month }: BoardFilter, now: Date): Prisma.CertificateWhereInput {
  const like = containing(q ?? "");
  const [first, next] = month ? monthBounds(month) : [];
  return {
    AND: [
      visibleTo(actor),
      state ? whereStanding(state, now) : inUse,
      first && next ? { validTo: { gte: startOfDay(first), lt: startOfDay(next) } } : {},
      q
        ? {
            OR: [
              { subjectName: like },
              { connectionPoint: { is: { OR: [{ host: like }, { name: like }] } } },
              { organisation: { OR: [{ nameFi: like }, { nameSv: like }, { businessId: like }] } },
            ],
          }
        : {},
    ],
  };
}

/**
 * The certificates that the actor may know of, the one that ends first at the top; those that are in use, unless others are asked
 * for. `after` is the id of the last one seen.
 */
export async function listBoard(tx: Tx, actor: Actor, filter: BoardFilter, now: Date, size = pageSize) {
  const where = matching(actor, filter, now);
  const found = await tx.certificate.findMany({
    where,
    select: shown,
    orderBy: [{ validTo: "asc" }, { id: "asc" }],
    take: size + 1,
    ...(filter.after ? { cursor: { id: filter.after }, skip: 1 } : {}),
  });
  return {
    rows: await withKeysAndUsers(tx, actor, found.slice(0, size), now),
    next: found.length > size ? found[size - 1]?.id : undefined,
    count: await tx.certificate.count({ where }),
  };
}

/** How many of the organisation's certificates stand how, for the sentence at the top. */
export async function countStandings(tx: Tx, actor: Actor, now: Date): Promise<Record<CertificateStanding, number>> {
  const count = (standing: CertificateStanding) =>
    tx.certificate.count({ where: { AND: [visibleTo(actor), whereStanding(standing, now)] } });
  return {
    VALID: await count("VALID"),
    ORDER: await count("ORDER"),
    LATE: await count("LATE"),
    ENDED: await count("ENDED"),
    NOT_YET: await count("NOT_YET"),
    UNUSED: await count("UNUSED"),
  };
}

async function withKeysAndUsers(tx: Tx, actor: Actor, found: Shown[], now: Date): Promise<BoardRow[]> {
  const isActive = ({ connectionPoint }: Shown) => connectionPoint?.state === "ACTIVE";
  const keys = [...new Set(found.map(({ keyFingerprint }) => keyFingerprint))];
  const own = await tx.certificate.findMany({
    where: { AND: [visibleTo(actor), inUse, { keyFingerprint: { in: keys } }] },
    select: { id: true, organisationId: true, keyFingerprint: true, connectionPoint: { select: { name: true } } },
  });
  const elsewhere = await keysElsewhere(tx, actor, keys);
  const users = await countPointUsers(
    tx,
    found.flatMap(({ connectionPoint }) => connectionPoint?.id ?? []),
  );
  return found.map((one) => {
    const same = own.filter(({ id, keyFingerprint }) => id !== one.id && keyFingerprint === one.keyFingerprint);
    const [ours, theirs] = [
      same.filter(({ organisationId }) => organisationId === one.organisationId),
      same.filter(({ organisationId }) => organisationId !== one.organisationId),
    ];
    return {
      ...one,
      standing: standingOf(one, isActive(one), now),
      sameKeyAt: ours.flatMap(({ connectionPoint }) => connectionPoint?.name ?? []),
      sameKeyElsewhere: actor.kind === "MEMBER" ? (elsewhere.get(one.keyFingerprint) ?? 0) : theirs.length,
      users: users.get(one.connectionPoint?.id ?? "") ?? 0,
    };
  });
}

/** What a member may know of others' use of the same keys (`shared_keys_in_use`); officers see the rows themselves. */
async function keysElsewhere(tx: Tx, actor: Actor, keys: string[]): Promise<Map<string, number>> {
  if (actor.kind !== "MEMBER" || keys.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ key: string; points: bigint }[]>`
    SELECT key_fingerprint AS key, points FROM shared_keys_in_use(${keys}::text[])`;
  return new Map(rows.map(({ key, points }) => [key, Number(points)]));
}

/** The end of a certificate at a point that another organisation manages and this one uses: nothing else of it is told. */
export interface UsedCertificate {
  pointId: string;
  name: string;
  managerNameFi: string;
  managerNameSv: string | null;
  environment: Awaited<ReturnType<typeof sharedPoints>>[number]["environment"];
  validTo: Date;
}

/** The certificates of others' points that the organisation uses, the one that ends first at the top. */
export async function listUsedCertificates(tx: Tx, actor: Member): Promise<UsedCertificate[]> {
  if (!permits(actor, "connection-points", "read")) return [];
  const ends = await tx.$queryRaw<{ pointId: string; validTo: Date }[]>`
    SELECT connection_point_id AS "pointId", valid_to AS "validTo" FROM shared_point_certificate_ends()`;
  const points = new Map((ends.length > 0 ? await sharedPoints(tx) : []).map((point) => [point.id, point]));
  return ends
    .flatMap(({ pointId, validTo }) => {
      const point = points.get(pointId);
      if (!point || point.managerId === actor.organisation.id) return [];
      const { name, managerNameFi, managerNameSv, environment } = point;
      return [{ pointId, name, managerNameFi, managerNameSv, environment, validTo }];
    })
    .sort((a, b) => a.validTo.getTime() - b.validTo.getTime());
}

/** One certificate with everything that is known of it: its chain, the reminders sent, and the points it has been at. */
export async function viewCertificate(tx: Tx, actor: Actor, id: string, now: Date) {
  const found = await tx.certificate.findFirst({
    where: { AND: [{ id }, visibleTo(actor)] },
    select: {
      ...shown,
      subject: true,
      issuer: true,
      serialNumber: true,
      keyDescription: true,
      fingerprint: true,
      addedAt: true,
      pem: true,
    },
  });
  const [row] = found ? await withKeysAndUsers(tx, actor, [found], now) : [];
  if (!found || !row) return null;
  const { subject, issuer, serialNumber, keyDescription, fingerprint, addedAt, pem } = found;
  const reminders = await tx.certificateReminder.findMany({
    where: { certificateId: id },
    select: { daysBefore: true, sentAt: true },
    orderBy: { sentAt: "asc" },
  });
  return {
    ...row,
    ...{ subject, issuer, serialNumber, keyDescription, fingerprint, addedAt },
    chain: issuersAbove(pem, acceptedIssuers()),
    reminders,
    pointsBefore: await pointsBefore(tx, found.organisationId, id),
  };
}

/** The points that had this certificate and have it no longer, from their history. */
async function pointsBefore(tx: Tx, organisationId: string, certificateId: string) {
  return tx.$queryRaw<{ id: string; name: string; until: Date }[]>`
    SELECT row_id AS id, data->>'name' AS name, max(superseded_at) AS until FROM data_version
    WHERE organisation_id = ${organisationId}::uuid AND entity = 'connection_point' AND data->>'certificate_id' = ${certificateId}
    GROUP BY row_id, data->>'name' HAVING bool_and(superseded_at IS NOT NULL) ORDER BY until DESC`;
}

/** When a customer put a renewed certificate into use by itself, the latest first: what an officer should know of. */
export const listRenewals = (tx: Tx, organisationId: string) =>
  tx.$queryRaw<{ id: string; name: string; certificateId: string; at: Date }[]>`
    SELECT id, data->>'name' AS name, data->>'certificate_id' AS "certificateId", recorded_at AS at FROM data_version
    WHERE organisation_id = ${organisationId}::uuid AND entity = 'connection_point' AND event = 'connection-point.certificate-renewed'
    ORDER BY recorded_at DESC LIMIT 10`;

/** A certificate that somebody must see to: of a point of one's own, or of one that is used. */
export interface CertificateTask {
  pointId: string;
  host: string;
  endsOn: CalendarDate;
  own: boolean;
}

/** The certificates that have ended or end within 60 days, the most urgent first; others' points go by their names. */
export async function listCertificateTasks(tx: Tx, actor: Member, today: CalendarDate): Promise<CertificateTask[]> {
  const before = startOfDay(addDays(today, SOON_DAYS + 1));
  const own = await tx.certificate.findMany({
    where: { AND: [visibleTo(actor), inUse, { validTo: { lt: before } }] },
    select: { validTo: true, connectionPoint: { select: { id: true, host: true } } },
    orderBy: { validTo: "asc" },
    take: 50,
  });
  const used = (await listUsedCertificates(tx, actor)).filter(({ validTo }) => validTo < before);
  return [
    ...own.flatMap(({ validTo, connectionPoint: point }) =>
      point ? [{ pointId: point.id, host: point.host, endsOn: helsinkiDate(validTo), own: true }] : [],
    ),
    ...used.map(({ pointId, name, validTo }) => ({ pointId, host: name, endsOn: helsinkiDate(validTo), own: false })),
  ].sort((a, b) => a.endsOn.localeCompare(b.endsOn));
}
