import type { CalendarDate } from "../calendar";
import { Prisma, type Tx } from "../db";
import type { FindingKind, Register, UnitKind } from "../db/generated/enums";

/** One organisation, or (null) every one that the portal knows. */
type Whose = string | null;

const only = (id: Whose) => (id ? Prisma.sql`AND o.id = ${id}::uuid` : Prisma.empty);

/** From which day on an entry is no longer in force; null while it is. */
const endOf = (entry: string) => {
  const column = (name: string) => Prisma.raw(`${entry}.${name}`);
  return Prisma.sql`least(${column("ends_on")}, (${column("gone_at")} AT TIME ZONE 'Europe/Helsinki')::date,
    CASE WHEN ${column("status")} = 'DELETED' THEN (${column("changed_at")} AT TIME ZONE 'Europe/Helsinki')::date END)`;
};

const own = Prisma.sql`organisation o JOIN register_entry e ON e.oid = o.oid AND e.register <> 'CONTROLLERS'`;
const unitEntries = Prisma.sql`unit u JOIN organisation o ON o.id = u.organisation_id
  JOIN register_entry e ON e.register = 'ORGANISATIONS' AND e.oid = u.oid`;

export interface OwnDifference {
  organisationId: string;
  nameFi: string;
  nameSv: string | null;
  registerEndedOn: Date | null;
}

const ownSql = (id: Whose) => Prisma.sql`
  SELECT o.id AS "organisationId", e.name AS "nameFi", coalesce(e.name_sv, o.name_sv) AS "nameSv", ${endOf("e")} AS "registerEndedOn"
  FROM ${own}
  WHERE (o.name_fi, o.name_sv, o.register_ended_on) IS DISTINCT FROM (e.name, coalesce(e.name_sv, o.name_sv), ${endOf("e")}) ${only(id)}`;

/** What the registers say of the organisation itself that the portal does not; null when nothing differs. */
export const findOwnDifference = async (tx: Tx, id: string): Promise<OwnDifference | null> =>
  (await tx.$queryRaw<OwnDifference[]>(ownSql(id)))[0] ?? null;

export interface UnitDifference {
  organisationId: string;
  /** Null for a unit that the portal does not know yet. */
  id: string | null;
  oid: string;
  nameFi: string;
  nameSv: string | null;
  parentOid: string | null;
  kind: UnitKind;
  isHealthCare: boolean;
  isSocialCare: boolean;
  endedOn: Date | null;
}

/** A unit that moves to another organisation stays with the one that has used it, and only its parent changes. */
const knownUnitsSql = (id: Whose) => Prisma.sql`
  SELECT o.id AS "organisationId", u.id, u.oid, e.name AS "nameFi", coalesce(e.name_sv, u.name_sv) AS "nameSv",
    nullif(e.parent_oid, o.oid) AS "parentOid", coalesce(e.unit_kind, u.kind) AS kind, e.is_health_care AS "isHealthCare",
    e.is_social_care AS "isSocialCare", ${endOf("e")} AS "endedOn"
  FROM ${unitEntries}
  WHERE (u.name_fi, u.name_sv, u.parent_oid, u.kind, u.is_health_care, u.is_social_care, u.ended_on) IS DISTINCT FROM
    (e.name, coalesce(e.name_sv, u.name_sv), nullif(e.parent_oid, o.oid), coalesce(e.unit_kind, u.kind), e.is_health_care,
     e.is_social_care, ${endOf("e")}) ${only(id)}`;

/** What stands under the organisation's own entry, down to where another organisation of the portal begins. */
const newUnitsSql = (id: Whose) => Prisma.sql`
  SELECT t.organisation_id AS "organisationId", NULL::uuid AS id, e.oid, e.name AS "nameFi", e.name_sv AS "nameSv",
    nullif(e.parent_oid, t.root) AS "parentOid", e.unit_kind AS kind, e.is_health_care AS "isHealthCare",
    e.is_social_care AS "isSocialCare", ${endOf("e")} AS "endedOn"
  FROM (
    WITH RECURSIVE tree AS (
      SELECT o.id AS organisation_id, o.oid AS root, e.oid FROM organisation o
      JOIN register_entry e ON e.register = 'ORGANISATIONS' AND e.parent_oid = o.oid WHERE true ${only(id)}
      UNION
      SELECT t.organisation_id, t.root, e.oid FROM tree t
      JOIN register_entry e ON e.register = 'ORGANISATIONS' AND e.parent_oid = t.oid
      WHERE NOT EXISTS (SELECT FROM organisation x WHERE x.oid = e.oid))
    SELECT * FROM tree) t
  JOIN register_entry e ON e.register = 'ORGANISATIONS' AND e.oid = t.oid
  WHERE e.unit_kind IS NOT NULL AND NOT EXISTS (SELECT FROM unit u WHERE u.oid = e.oid)
    AND NOT EXISTS (SELECT FROM organisation x WHERE x.oid = e.oid)`;

/** The organisation's units whose register data differ, and those that are new. */
export const listUnitDifferences = (tx: Tx, id: string): Promise<UnitDifference[]> =>
  tx.$queryRaw<UnitDifference[]>`${knownUnitsSql(id)} UNION ALL ${newUnitsSql(id)}`;

export interface DueFinding {
  organisationId: string;
  register: Register;
  oid: string;
  name: string;
  kind: FindingKind;
  before: string | null;
  after: string | null;
}

/** Every entry that belongs to an active customer: its own, its units', and those by which it is a controller. */
const customersEntries = (id: Whose) => Prisma.sql`
  SELECT o.id AS organisation_id, o.business_id AS our_business_id, o.customer_since, true AS is_own, e.* FROM ${own} WHERE o.is_customer ${only(id)}
  UNION ALL SELECT o.id, o.business_id, o.customer_since, false, e.* FROM ${unitEntries} WHERE o.is_customer ${only(id)}
  UNION ALL SELECT o.id, o.business_id, o.customer_since, false, e.* FROM organisation o
    JOIN register_entry e ON e.register = 'CONTROLLERS' AND e.business_id = o.business_id WHERE o.is_customer ${only(id)}`;

/** An ended entry is news when it was in force when it was first seen; those under one that has ended as well are not told apart. */
const endedSql = (today: CalendarDate) => Prisma.sql`
  SELECT e.organisation_id, e.register, e.oid, e.name, 'ENTRY_ENDED' AS kind, NULL AS before, ${endOf("e")}::text AS after,
    '-infinity'::timestamptz AS since
  FROM entries e
  WHERE ${endOf("e")} BETWEEN coalesce(e.customer_since, '-infinity'::date) AND ${today}::date
    AND (${endOf("e")} > (e.first_seen_at AT TIME ZONE 'Europe/Helsinki')::date
      OR EXISTS (SELECT FROM register_change c WHERE c.oid = e.oid AND c.field IN ('endsOn', 'status', 'goneAt')))
    AND NOT EXISTS (SELECT FROM register_entry p WHERE p.register = e.register AND p.oid = e.parent_oid AND ${endOf("p")} <= ${today}::date)`;

const movedSql = (today: CalendarDate) => Prisma.sql`
  SELECT e.organisation_id, e.register, e.oid, e.name, 'PARENT_CHANGED', c.before, c.after, c.at
  FROM entries e
  JOIN LATERAL (SELECT * FROM register_change c WHERE c.oid = e.oid AND c.field = 'parentOid' ORDER BY c.at DESC LIMIT 1) c ON true
  WHERE c.after IS NOT DISTINCT FROM e.parent_oid AND c.at >= coalesce(e.customer_since, '-infinity'::date)
    AND coalesce(${endOf("e")}, 'infinity'::date) > ${today}::date`;

const renumberedSql = Prisma.sql`
  SELECT e.organisation_id, e.register, e.oid, e.name, 'BUSINESS_ID_CHANGED', e.our_business_id, e.business_id, '-infinity'::timestamptz
  FROM entries e WHERE e.is_own AND e.business_id <> e.our_business_id`;

/** What has been told already is not told again, unless the register had put it right in between. */
const dueSql = (today: CalendarDate, id: Whose) => Prisma.sql`
  SELECT d.organisation_id AS "organisationId", d.register, d.oid, d.name, d.kind, d.before, d.after FROM (
    WITH entries AS (${customersEntries(id)}) ${endedSql(today)} UNION ALL ${movedSql(today)} UNION ALL ${renumberedSql}) d
  WHERE NOT EXISTS (
    SELECT FROM register_finding f WHERE f.organisation_id = d.organisation_id AND f.oid = d.oid AND f.kind::text = d.kind
      AND f.found_at >= d.since AND (f.state <> 'CLOSED' OR f.after IS NOT DISTINCT FROM d.after)
      AND (f.state <> 'CLOSED' OR f.closed_by_id IS NOT NULL OR d.kind = 'PARENT_CHANGED'))`;

/** What the customer must look at and has not been told of. */
export const listDueFindings = (tx: Tx, today: CalendarDate, id: string): Promise<DueFinding[]> =>
  tx.$queryRaw<DueFinding[]>(dueSql(today, id));

const mendedSql = (today: CalendarDate, id: Whose) => Prisma.sql`
  SELECT o.id AS "organisationId", f.id FROM register_finding f JOIN organisation o ON o.id = f.organisation_id
  JOIN register_entry e ON e.register = f.register AND e.oid = f.oid
  WHERE f.state <> 'CLOSED' AND CASE f.kind
    WHEN 'ENTRY_ENDED' THEN coalesce(${endOf("e")}, 'infinity'::date) > ${today}::date
    WHEN 'BUSINESS_ID_CHANGED' THEN e.business_id = o.business_id
    ELSE e.parent_oid IS NOT DISTINCT FROM f.before END ${only(id)}`;

/** The findings that the register itself has put right since. */
export const listMendedFindings = (tx: Tx, today: CalendarDate, id: string): Promise<{ id: string }[]> =>
  tx.$queryRaw<{ id: string }[]>(mendedSql(today, id));

/** The organisations about which the registers say something else than the portal. */
export async function listDiffering(tx: Tx, today: CalendarDate): Promise<string[]> {
  const parts = [ownSql(null), knownUnitsSql(null), newUnitsSql(null), dueSql(today, null), mendedSql(today, null)];
  const asked = Prisma.join(
    parts.map((part) => Prisma.sql`SELECT "organisationId" FROM (${part}) q`),
    " UNION ",
  );
  const rows = await tx.$queryRaw<{ organisationId: string }[]>`${asked} ORDER BY 1`;
  return rows.map(({ organisationId }) => organisationId);
}
