import type { Actor, Member, Somebody } from "../auth/actor";
import { addDays, type CalendarDate, fileBy, helsinkiDate, orderBy } from "../calendar";
import { visibleTo as visiblePoints } from "../connection-points/policy";
import { sharedPoints } from "../connection-points/queries";
import { visibleTo as visibleContacts } from "../contacts/policy";
import type { Tx } from "../db";
import { listOrganisationNames } from "../organisations/queries";
import { permits, visibleTo as visibleGrants } from "../roles/policy";
import { isRowId } from "../roles/schema";
import { visibleTo as visibleServices } from "../services/policy";
import { visibleTo as visibleSubmissions } from "../submissions/policy";
import { visibleTo as visibleSystems } from "../systems/policy";

/** The person's own addresses that open a calendar, the newest first, each with the organisation's name. */
export async function listFeeds(tx: Tx, actor: Somebody) {
  const feeds = await tx.calendarFeed.findMany({
    where: { personId: actor.personId, revokedAt: null },
    select: { id: true, organisationId: true, language: true, createdAt: true, lastReadAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  const names = await listOrganisationNames(tx, [...new Set(feeds.map((feed) => feed.organisationId))]);
  return feeds.flatMap((feed) => {
    const organisation = names.get(feed.organisationId);
    return organisation ? [{ ...feed, organisation }] : [];
  });
}

/** One of the addresses that `listFeeds` lists. */
export const findOwnFeed = async (tx: Tx, actor: Somebody, id: string) =>
  (await listFeeds(tx, actor)).find((feed) => feed.id === id);

/** One address of the person's own, revoked or not; null for anybody else's. */
export async function findFeed(tx: Tx, actor: Actor, id: string) {
  if (!actor.personId || !isRowId(id)) return null;
  return tx.calendarFeed.findFirst({
    where: { id, personId: actor.personId },
    select: { id: true, personId: true, organisationId: true, tokenHash: true, revokedAt: true },
  });
}

/** The organisation that one acts for, as what a new address belongs to. */
export const findFeedOrganisation = async (actor: Actor) =>
  actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null;

/** How many addresses the member has for this organisation. */
export const countFeeds = (tx: Tx, actor: Member): Promise<number> =>
  tx.calendarFeed.count({
    where: { personId: actor.personId, organisationId: actor.organisation.id, revokedAt: null },
  });

/** What a day of the calendar is about; each has its words in the dictionaries. */
export type DeadlineCode =
  | "certificateEnds"
  | "orderCertificate"
  | "fileChange"
  | "usedCertificateEnds"
  | "changeTakesEffect"
  | "answerBy"
  | "roleEnds"
  | "contactEnds"
  | "systemEnds"
  | "serviceStarts"
  | "serviceEnds";

/**
 * One day of the calendar. `rowId` and `code` name it for ever; `revision` grows and `changedAt` moves when its day or its
 * words do. `params` are codes, names and dates; `path` is the page, below the organisation's own.
 */
export interface Deadline {
  code: DeadlineCode;
  rowId: string;
  on: CalendarDate;
  params: Record<string, string>;
  path: string;
  revision: number;
  changedAt: Date;
}

/** For how long a day that has passed stays in the calendar. */
const daysBack = 90;

const dayOf = (column: Date): CalendarDate => column.toISOString().slice(0, 10);

/**
 * Every day that the member's roles let them know of, by date: the same policies as on the pages decide. Days long past are
 * left out; how far ahead one lies does not matter.
 */
export async function listDeadlines(tx: Tx, actor: Member, today: CalendarDate): Promise<Deadline[]> {
  const since = addDays(today, -daysBack);
  const all = [
    ...(await ownCertificates(tx, actor)),
    ...(await usedCertificates(tx, actor)),
    ...(await submissions(tx, actor)),
    ...(await histories(tx, [
      ...(await roles(tx, actor, since)),
      ...(await contacts(tx, actor, since)),
      ...(await systems(tx, actor)),
      ...(await services(tx, actor)),
    ])),
  ];
  return all
    .filter(({ on }) => on >= since)
    .sort((one, other) => `${one.on}${one.code}${one.rowId}`.localeCompare(`${other.on}${other.code}${other.rowId}`));
}

async function ownCertificates(tx: Tx, actor: Member): Promise<Deadline[]> {
  const points = await tx.connectionPoint.findMany({
    where: { AND: [visiblePoints(actor), { state: "ACTIVE", certificateId: { not: null } }] },
    select: { id: true, name: true, host: true, environment: true, certificate: true },
  });
  return points.flatMap(({ id, name, host, environment, certificate }) => {
    if (!certificate) return [];
    const ends = helsinkiDate(certificate.validTo);
    const [order, file] = [orderBy(ends), fileBy(ends)];
    const params = { name, host, environment, ends, order, file };
    const about = { rowId: certificate.id, params, path: `/connection-points/${id}`, revision: 0 };
    const changedAt = certificate.addedAt;
    return [
      { code: "certificateEnds", on: ends, changedAt, ...about },
      { code: "orderCertificate", on: order, changedAt, ...about },
      { code: "fileChange", on: file, changedAt, ...about },
    ] as const;
  });
}

/** Of points that others manage: renewing is the manager's business, so only the end is a day of one's own. */
async function usedCertificates(tx: Tx, actor: Member): Promise<Deadline[]> {
  if (!permits(actor, "connection-points", "read")) return [];
  const ends = await tx.$queryRaw<{ point: string; certificate: string; valid_to: Date }[]>`
    SELECT connection_point_id AS point, certificate_id AS certificate, valid_to FROM shared_point_certificate_ends()`;
  const points = new Map((ends.length > 0 ? await sharedPoints(tx) : []).map((point) => [point.id, point]));
  return ends.flatMap(({ point: pointId, certificate, valid_to }) => {
    const point = points.get(pointId);
    if (!point || point.managerId === actor.organisation.id) return [];
    const on = helsinkiDate(valid_to);
    const { name, environment, managerNameFi, managerNameSv } = point;
    const managers = { managerFi: managerNameFi, managerSv: managerNameSv ?? managerNameFi };
    const params = { name, environment, ends: on, order: orderBy(on), file: fileBy(on), ...managers };
    const about = { rowId: certificate, params, path: "/certificates", revision: 0, changedAt: new Date(0) };
    return [{ code: "usedCertificateEnds" as const, on, ...about }];
  });
}

async function submissions(tx: Tx, actor: Member): Promise<Deadline[]> {
  const rows = await tx.submission.findMany({
    where: { AND: [visibleSubmissions(actor), { status: { in: ["SCHEDULED", "RETURNED"] } }] },
    select: {
      id: true,
      reference: true,
      kind: true,
      status: true,
      effectiveOn: true,
      answerBy: true,
      version: true,
      savedAt: true,
      decidedAt: true,
    },
  });
  return rows.flatMap(({ id, reference, kind, version, savedAt, decidedAt, ...row }) => {
    const on = row.status === "SCHEDULED" ? row.effectiveOn : row.answerBy;
    if (!on) return [];
    const code = row.status === "SCHEDULED" ? "changeTakesEffect" : "answerBy";
    const about = { params: { reference: reference ?? "", kind }, path: `/submissions/${id}`, revision: version };
    return [{ code, rowId: id, on: dayOf(on), changedAt: decidedAt ?? savedAt, ...about } as const];
  });
}

type Undated = Omit<Deadline, "revision" | "changedAt"> & { revision?: number };

/** Rows whose past is kept: how often one has changed, and when it did last, is known from there. */
async function histories(tx: Tx, deadlines: Undated[]): Promise<Deadline[]> {
  const versions = await tx.dataVersion.findMany({
    where: { rowId: { in: deadlines.map(({ rowId }) => rowId) }, supersededAt: null },
    select: { rowId: true, number: true, recordedAt: true },
  });
  const known = new Map(versions.map((version) => [version.rowId, version]));
  return deadlines.map(({ revision = 0, ...deadline }) => {
    const { number = 0, recordedAt = new Date(0) } = known.get(deadline.rowId) ?? {};
    return { ...deadline, revision: revision + number, changedAt: recordedAt };
  });
}

async function roles(tx: Tx, actor: Member, since: CalendarDate): Promise<Undated[]> {
  const grants = await tx.roleGrant.findMany({
    where: {
      AND: [
        visibleGrants(actor),
        { organisationId: actor.organisation.id, state: "ACTIVE", endsOn: { gte: new Date(`${since}T00:00:00Z`) } },
      ],
    },
    select: { id: true, role: true, holderName: true, acceptedName: true, endsOn: true },
  });
  return grants.flatMap(({ id, role, holderName, acceptedName, endsOn }) => {
    const about = { rowId: id, params: { role, name: acceptedName ?? holderName }, path: `/roles/${id}` };
    return endsOn ? [{ code: "roleEnds", on: dayOf(endsOn), ...about } as const] : [];
  });
}

async function contacts(tx: Tx, actor: Member, since: CalendarDate): Promise<Undated[]> {
  const ending = await tx.contactPerson.findMany({
    where: { AND: [visibleContacts(actor), { validUntil: { gte: new Date(`${since}T00:00:00Z`) } }] },
    select: { id: true, function: true, name: true, validUntil: true },
  });
  return ending.flatMap(({ id, function: task, name, validUntil }) => {
    const about = { rowId: id, params: { function: task, name }, path: "/contacts" };
    return validUntil ? [{ code: "contactEnds", on: dayOf(validUntil), ...about } as const] : [];
  });
}

async function systems(tx: Tx, actor: Member): Promise<Undated[]> {
  const uses = await tx.systemUse.findMany({
    where: { AND: [visibleSystems(actor), { usedUntil: null, system: { certifiedUntil: { not: null } } }] },
    select: { id: true, system: { select: { name: true, version: true, certifiedUntil: true, revision: true } } },
    distinct: ["systemId"],
    orderBy: [{ systemId: "asc" }, { id: "asc" }],
  });
  return uses.flatMap(({ id, system: { certifiedUntil, revision, name, version } }) => {
    const about = { rowId: id, params: { name: `${name} ${version}` }, path: "/systems", revision };
    return certifiedUntil ? [{ code: "systemEnds", on: dayOf(certifiedUntil), ...about } as const] : [];
  });
}

async function services(tx: Tx, actor: Member): Promise<Undated[]> {
  const uses = await tx.serviceUse.findMany({
    where: { AND: [visibleServices(actor), { organisationId: actor.organisation.id }] },
    select: { id: true, service: true, startedOn: true, endedOn: true },
  });
  return uses.flatMap(({ id, service, startedOn, endedOn }) => {
    const about = { rowId: id, params: { service }, path: "/services" };
    return [
      ...(startedOn ? [{ code: "serviceStarts", on: dayOf(startedOn), ...about } as const] : []),
      ...(endedOn ? [{ code: "serviceEnds", on: dayOf(endedOn), ...about } as const] : []),
    ];
  });
}
