import type { Actor } from "../auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "../calendar";
import { Prisma, type Tx } from "../db";
import type { ActorKind } from "../db/generated/enums";
import { listOrganisationNames } from "../organisations/queries";
import { billingAddresses, billingFunction, hidesBilling, may, readableKinds, shownTo } from "./policy";
import {
  type ChangeLine,
  type ChangeList,
  changedFields,
  type Entity,
  type FieldForm,
  fieldsOf,
  type HistoryFilter,
  type Names,
  type RowData,
} from "./schema";

interface VersionRow {
  id: string;
  entity: Entity;
  row_id: string;
  number: number;
  data: RowData;
  is_removed: boolean;
  recorded_at: Date;
  event: string | null;
  actor_kind: ActorKind;
  person_id: string | null;
  roles: string[];
  basis: string | null;
  before: RowData | null;
}

const columns = Prisma.sql`v.id, v.entity, v.row_id, v.number, v.data, v.is_removed, v.recorded_at, v.event,
  v.actor_kind::text, v.person_id, v.roles, v.basis, CASE WHEN p.is_removed THEN NULL ELSE p.data END AS before`;
const versions = Prisma.sql`data_version v LEFT JOIN data_version p ON p.row_id = v.row_id AND p.number = v.number - 1`;

const pageSize = 25;

function found(actor: Actor, organisationId: string, { entity, from, until, madeUntil }: HistoryFilter): Prisma.Sql {
  const kinds = readableKinds(actor).filter((kind) => !entity || kind === entity);
  const conditions = [Prisma.sql`v.organisation_id = ${organisationId}::uuid AND v.entity = ANY (${kinds}::text[])`];
  if (from) conditions.push(Prisma.sql`v.recorded_at >= ${startOfDay(from)}`);
  if (until) conditions.push(Prisma.sql`v.recorded_at < ${startOfDay(addDays(until, 1))}`);
  if (madeUntil) conditions.push(Prisma.sql`v.recorded_at <= ${madeUntil}`);
  if (hidesBilling(actor)) {
    conditions.push(Prisma.sql`NOT (v.entity = 'address' AND v.data->>'kind' = ANY (${billingAddresses}::text[]))
      AND NOT (v.entity = 'contact_person' AND v.data->>'function' = ${billingFunction})`);
  }
  return Prisma.join(conditions, " AND ");
}

/** The changes of an organisation's data that the actor may read, the newest first. */
export async function listChanges(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  filter: HistoryFilter,
  size = pageSize,
): Promise<ChangeList> {
  const where = found(actor, organisationId, filter);
  const older = filter.after
    ? Prisma.sql`AND (v.recorded_at, v.id) < (SELECT a.recorded_at, a.id FROM data_version a WHERE a.id = ${filter.after}::uuid)`
    : Prisma.empty;
  // The page first, and only then what its rows were before: the sort must not carry every version twice.
  const rows = await tx.$queryRaw<VersionRow[]>`SELECT ${columns} FROM (
      SELECT v.* FROM data_version v WHERE ${where} ${older} ORDER BY v.recorded_at DESC, v.id DESC LIMIT ${size + 1}
    ) v LEFT JOIN data_version p ON p.row_id = v.row_id AND p.number = v.number - 1
    ORDER BY v.recorded_at DESC, v.id DESC`;
  const [counted] = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM data_version v WHERE ${where}`;
  const shown = rows.slice(0, size);
  return {
    ...(await told(tx, actor, organisationId, shown)),
    count: Number(counted?.count ?? 0),
    next: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** All that has become of one datum; null when there is none that the actor may read. */
export async function viewDatum(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  datum: { entity: Entity; rowId: string; after?: string },
): Promise<ChangeList | null> {
  const { entity, rowId, after } = datum;
  const [last] = await tx.$queryRaw<VersionRow[]>`SELECT ${columns} FROM ${versions}
    WHERE v.organisation_id = ${organisationId}::uuid AND v.entity = ${entity} AND v.row_id = ${rowId}::uuid
    ORDER BY v.number DESC LIMIT 1`;
  if (!last || !may.read(actor, entity, last.data)) return null;
  const older = after
    ? Prisma.sql`AND v.number < (SELECT a.number FROM data_version a WHERE a.id = ${after}::uuid)`
    : Prisma.empty;
  const rows = await tx.$queryRaw<VersionRow[]>`SELECT ${columns} FROM ${versions}
    WHERE v.organisation_id = ${organisationId}::uuid AND v.entity = ${entity} AND v.row_id = ${rowId}::uuid ${older}
    ORDER BY v.number DESC LIMIT ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  return {
    ...(await told(tx, actor, organisationId, shown)),
    count: last.number,
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** The first day on which the organisation's data were kept as they stood: nothing is known of the days before. */
export async function findFirstDay(tx: Tx, organisationId: string): Promise<CalendarDate | null> {
  const first = await tx.dataVersion.findFirst({
    where: { organisationId, entity: "organisation" },
    orderBy: { recordedAt: "asc" },
    select: { recordedAt: true },
  });
  return first && helsinkiDate(first.recordedAt);
}

async function told(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  rows: VersionRow[],
): Promise<{ lines: ChangeLine[]; names: Names }> {
  const people = [...new Set(rows.flatMap(({ person_id }) => person_id ?? []))];
  const actorNames = await tx.$queryRaw<
    { id: string; name: string }[]
  >`SELECT id, name FROM shared_actor_names(${people}::uuid[])`;
  const throughOf = await standIns(tx, organisationId, people);
  const lines = rows.map((row): ChangeLine => {
    const { entity } = row;
    const data = shownTo(actor, entity, row.data);
    const before = row.before && shownTo(actor, entity, row.before);
    return {
      id: row.id,
      entity,
      rowId: row.row_id,
      number: row.number,
      at: row.recorded_at,
      event: row.event,
      isRemoved: row.is_removed,
      data,
      changes: changedFields(entity, before, row.is_removed ? null : data),
      actorKind: row.actor_kind,
      name: actorNames.find(({ id }) => id === row.person_id)?.name ?? null,
      roles: row.roles,
      basis: row.basis,
      through: row.actor_kind === "MEMBER" ? throughOf(row.person_id, row.recorded_at) : null,
    };
  });
  return { lines, names: await namesIn(tx, lines) };
}

/** Through which other organisation somebody acted at a moment: the one that had named them, unless they had a role of their own. */
async function standIns(tx: Tx, organisationId: string, people: string[]) {
  const inForce = { organisationId, personId: { in: people }, acceptedAt: { not: null } };
  const select = { personId: true, acceptedAt: true, endedAt: true } as const;
  const named = await tx.namedPerson.findMany({
    where: inForce,
    select: { ...select, receivingOrganisationId: true },
  });
  const own = await tx.roleGrant.findMany({ where: inForce, select });
  const wasHeld = (row: { acceptedAt: Date | null; endedAt: Date | null }, at: Date) =>
    row.acceptedAt !== null && row.acceptedAt <= at && (row.endedAt === null || row.endedAt >= at);
  return (personId: string | null, at: Date): string | null => {
    if (own.some((row) => row.personId === personId && wasHeld(row, at))) return null;
    return named.find((row) => row.personId === personId && wasHeld(row, at))?.receivingOrganisationId ?? null;
  };
}

/** What the ids and OIDs in these lines are called. */
async function namesIn(tx: Tx, lines: ChangeLine[]): Promise<Names> {
  const ids = (asked: FieldForm): string[] => {
    const values = lines.flatMap(({ entity, changes, data }) => [
      ...changes.filter(({ form }) => form === asked).flatMap(({ before, after }) => [before, after].flat()),
      ...Object.entries(fieldsOf[entity]).flatMap(([field, form]) => (form === asked ? [data[field]].flat() : [])),
    ]);
    return [...new Set(values.filter((value): value is string => typeof value === "string"))];
  };
  const through = lines.flatMap((line) => line.through ?? []);
  const named = new Map<string, { nameFi: string; nameSv: string | null }>();
  const organisations = await listOrganisationNames(tx, [...ids("organisation"), ...through]);
  for (const [id, name] of organisations) named.set(id, name);
  const systems = await tx.informationSystem.findMany({ where: { id: { in: ids("system") } } });
  for (const { id, name, version } of systems) named.set(id, { nameFi: `${name} ${version}`, nameSv: null });
  for (const unit of await tx.unit.findMany({ where: { oid: { in: ids("unit") } } })) named.set(unit.oid, unit);
  const certificates = await tx.certificate.findMany({ where: { id: { in: ids("certificate") } } });
  for (const { id, subjectName, serialNumber } of certificates)
    named.set(id, { nameFi: `${subjectName} (${serialNumber})`, nameSv: null });
  const points = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM connection_point WHERE id = ANY (${ids("point")}::uuid[])
    UNION SELECT id, name FROM shared_connection_points() WHERE id = ANY (${ids("point")}::uuid[])`;
  for (const { id, name } of points) named.set(id, { nameFi: name, nameSv: null });
  return named;
}
