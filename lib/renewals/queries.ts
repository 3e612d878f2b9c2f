import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Prisma, Tx } from "../db";
import type { RegisterMarking, UnitKind } from "../db/generated/enums";
import { env } from "../env";
import { attributeOf } from "../registry/schema";
import { isConflict, isForKind, type Marking, markingNow, mayConfirmByHand, type Registered, statusOf } from "./policy";
import type { ReceptionFilter, ReceptionStatus } from "./schema";

const dayOf = (date: Date): CalendarDate => date.toISOString().slice(0, 10);

/** A submission under way that would switch the reception. */
export interface Pending {
  submissionId: string;
  reference: string;
  isOn: boolean;
  effectiveOn: CalendarDate | null;
  /** It has been sent back: until it is sent again, it stands in nobody's way. */
  isReturned: boolean;
}

/** The reception of renewal requests of one unit, by both registers; of a practitioner it is the practitioner's own. */
export interface Reception {
  /** The row in which it is kept; null where nothing has been set or read yet. */
  id: string | null;
  unitOid: string;
  nameFi: string;
  nameSv: string | null;
  kind: UnitKind | "PRACTITIONER";
  /** A health-care unit in force, of a customer with Resepti in use: only then may its reception be switched on. */
  isEligible: boolean;
  isOn: boolean;
  /** Since when Kanta is set so; null where it never was set. */
  since: CalendarDate | null;
  marking: Marking;
  /** What the register itself says; null when it has no entry of the unit, and on a past day. */
  registered: Registered | null;
  mayConfirm: boolean;
  status: ReceptionStatus;
  pending: Pending | null;
  /** Since when THL is to be told of the end; null when it need not be told. */
  noticeDueSince: CalendarDate | null;
  noticedAt: Date | null;
  noticedByName: string | null;
}

/** A notice to THL that nobody has said to have sent. */
export const isNoticeDue = ({ noticeDueSince, noticedAt }: Pick<Reception, "noticeDueSince" | "noticedAt">): boolean =>
  noticeDueSince !== null && noticedAt === null;

type Place = { oid: string; nameFi: string; nameSv: string | null; kind: Reception["kind"]; isEligible: boolean };
type Row = Prisma.RenewalReceptionGetPayload<object>;

const organisationFields = {
  id: true,
  oid: true,
  kind: true,
  nameFi: true,
  nameSv: true,
  registerCheckedAt: true,
  registerEndedOn: true,
} as const satisfies Prisma.OrganisationSelect;

type Owner = Prisma.OrganisationGetPayload<{ select: typeof organisationFields }>;

/** Whether the customer uses Resepti, of which the reception of renewal requests is an option (docs/rules.md BR-54). */
export const usesPrescription = async (tx: Tx, organisationId: string): Promise<boolean> =>
  (await tx.serviceUse.count({ where: { organisationId, service: "PRESCRIPTION", state: "ACTIVE" } })) > 0;

/** The customers of whose units something else is kept than THL's registers mark; what was confirmed by hand may be meant so. */
export async function listMarkedOtherwise(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH place AS (
      SELECT u.organisation_id AS id, u.oid, 'ORGANISATIONS' AS register FROM unit u WHERE u.is_health_care AND u.ended_on IS NULL
      UNION ALL SELECT o.id, o.oid, 'PRACTITIONERS' FROM organisation o WHERE o.kind = 'PRACTITIONER')
    SELECT DISTINCT p.id FROM place p
      JOIN register_entry e ON e.oid = p.oid AND e.register::text = p.register AND e.gone_at IS NULL
      LEFT JOIN renewal_reception r ON r.organisation_id = p.id AND r.unit_oid = p.oid
    WHERE EXISTS (SELECT FROM service_use s WHERE s.organisation_id = p.id AND s.service = 'PRESCRIPTION' AND s.state = 'ACTIVE')
      AND coalesce(r.marking::text, 'UNKNOWN') IS DISTINCT FROM
        CASE jsonb_path_query_first(e.raw, '$.attributes[*] ? (@.attributeName == $name).attributeValue[0]',
          jsonb_build_object('name', ${env().RENEWAL_MARKING_ATTRIBUTE}::text)) #>> '{}' WHEN 'T' THEN 'YES' WHEN 'F' THEN 'NO' ELSE 'UNKNOWN' END
    ORDER BY p.id`;
  return rows.map(({ id }) => id);
}

async function placesOf(tx: Tx, owner: Owner): Promise<Place[]> {
  const isOpen = isForKind(owner.kind) && (await usesPrescription(tx, owner.id));
  if (owner.kind === "PRACTITIONER") {
    const { oid, nameFi, nameSv, registerEndedOn } = owner;
    return oid ? [{ oid, nameFi, nameSv, kind: "PRACTITIONER", isEligible: isOpen && registerEndedOn === null }] : [];
  }
  const units = await tx.unit.findMany({
    where: { organisationId: owner.id },
    select: { oid: true, nameFi: true, nameSv: true, kind: true, isHealthCare: true, endedOn: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });
  return units.map(({ isHealthCare, endedOn, ...unit }) => ({
    ...unit,
    isEligible: isOpen && isHealthCare && endedOn === null,
  }));
}

const values: Record<string, RegisterMarking> = { T: "YES", F: "NO" };

/** What THL's registers mark of these units; units without an entry are left out. */
async function registeredOf(tx: Tx, { kind, registerCheckedAt }: Owner, oids: readonly string[]) {
  const entries = await tx.registerEntry.findMany({
    where: {
      register: kind === "PRACTITIONER" ? "PRACTITIONERS" : "ORGANISATIONS",
      oid: { in: [...oids] },
      goneAt: null,
    },
    select: { oid: true, raw: true, changedAt: true },
  });
  const attribute = env().RENEWAL_MARKING_ATTRIBUTE;
  const readOn = helsinkiDate(registerCheckedAt);
  return new Map(
    entries.map(({ oid, raw, changedAt }): [string, Registered] => [
      oid,
      { value: values[attributeOf(raw, attribute) ?? ""] ?? "UNKNOWN", readOn, changedOn: helsinkiDate(changedAt) },
    ]),
  );
}

/** The marking of one unit as it counts today, with what the register itself says of it. */
export async function markingOf(tx: Tx, unitOid: string, today: CalendarDate): Promise<Marking> {
  const row = await tx.renewalReception.findFirst({ where: { unitOid } });
  const owner = await tx.organisation.findFirst({
    where: { OR: [{ units: { some: { oid: unitOid } } }, { oid: unitOid, kind: "PRACTITIONER" }] },
    select: organisationFields,
  });
  const registered = owner ? ((await registeredOf(tx, owner, [unitOid])).get(unitOid) ?? null) : null;
  return markingNow(registered, row && keptMarking(row), today);
}

const keptMarking = ({ marking, markingSource, markingOn, markingNote }: Row): Marking => ({
  value: marking,
  source: markingSource,
  on: markingOn && dayOf(markingOn),
  note: markingNote,
});

/** Sent submissions that have not been settled, by the units that they would switch. */
async function pendingOf(tx: Tx, organisationId: string): Promise<Map<string, Pending>> {
  const open = await tx.submission.findMany({
    where: {
      organisationId,
      kind: "RENEWAL_REQUESTS",
      status: { in: ["SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED", "SCHEDULED"] },
    },
    select: { id: true, reference: true, answers: true, before: true, effectiveOn: true, status: true },
    orderBy: { id: "asc" },
  });
  return new Map(
    open.flatMap(({ id, reference, answers, before, effectiveOn, status }) => {
      const direction = (answers as { what?: { direction?: unknown } } | null)?.what?.direction;
      const units = (before as { units?: { oid?: unknown }[] } | null)?.units ?? [];
      const pending = {
        submissionId: id,
        reference: reference ?? "",
        isOn: direction === "START",
        effectiveOn: effectiveOn && dayOf(effectiveOn),
        isReturned: status === "RETURNED",
      };
      return units.map(({ oid }): [string, Pending] => [String(oid), pending]);
    }),
  );
}

/** On which day it is looked at; a past day knows only what was kept then. */
export interface Look {
  today: CalendarDate;
  isPast?: boolean;
}

/**
 * How reception stands in every unit of an organisation, by name: in those that may receive, and in those where something is
 * left to do although they may no longer. The caller has asked whether its actor may know.
 */
export async function listReceptions(tx: Tx, organisationId: string, { today, isPast }: Look): Promise<Reception[]> {
  const owner = await tx.organisation.findUnique({ where: { id: organisationId }, select: organisationFields });
  if (!owner) return [];
  const places = await placesOf(tx, owner);
  const rows = await tx.renewalReception.findMany({ where: { organisationId } });
  const byOid = new Map(rows.map((row) => [row.unitOid, row]));
  const registered = isPast
    ? null
    : await registeredOf(
        tx,
        owner,
        places.map(({ oid }) => oid),
      );
  const pending = isPast ? new Map<string, Pending>() : await pendingOf(tx, organisationId);
  return places.flatMap((place) => {
    const reception = receptionOf(place, byOid.get(place.oid) ?? null, registered?.get(place.oid) ?? null, {
      today,
      isPast,
    });
    const isLeft = reception.isOn || isNoticeDue(reception);
    return place.isEligible || isLeft ? [{ ...reception, pending: pending.get(place.oid) ?? null }] : [];
  });
}

function receptionOf(place: Place, row: Row | null, registered: Registered | null, { today, isPast }: Look): Reception {
  const kept = row && keptMarking(row);
  const marking = isPast && kept ? kept : markingNow(registered, kept, today);
  const isOn = row?.isOn ?? false;
  const { oid, ...named } = place;
  return {
    id: row?.id ?? null,
    unitOid: oid,
    ...named,
    isOn,
    since: row ? dayOf(row.since) : null,
    marking,
    registered,
    mayConfirm: !isPast && place.isEligible && mayConfirmByHand(registered, today),
    status: statusOf({ marking: marking.value, isOn }),
    pending: null,
    noticeDueSince: row?.noticeDueSince ? dayOf(row.noticeDueSince) : null,
    noticedAt: row?.noticedAt ?? null,
    noticedByName: row?.noticedByName ?? null,
  };
}

const pageSize = 50;

/** One page of receptions that match, and how many there are in each status among those that one searched for. */
export function pageOf(receptions: readonly Reception[], { q = "", status, after }: ReceptionFilter) {
  const wanted = q.toLowerCase();
  const named = receptions.filter(({ nameFi, nameSv, unitOid }) =>
    `${nameFi} ${nameSv ?? ""} ${unitOid}`.toLowerCase().includes(wanted),
  );
  const matching = named.filter((one) => !status || one.status === status);
  const start = after ? matching.findIndex(({ unitOid }) => unitOid === after) + 1 : 0;
  const shown = matching.slice(start, start + pageSize);
  const hasMore = start + shown.length < matching.length;
  return { shown, count: matching.length, next: hasMore ? shown.at(-1)?.unitOid : undefined };
}

/**
 * What is left to do about renewal requests, in one question to the database: contradictions that nobody has begun to solve, and
 * notices that THL waits for. What the registers mark counts as it was kept when they were last read.
 */
export async function countReceptionTasks(tx: Tx, organisationId: string) {
  const [counted] = await tx.$queryRaw<{ conflicts: number; notices: number; since: Date | null }[]>`
    WITH due AS (SELECT r.*, r.notice_due_since IS NOT NULL AND r.noticed_at IS NULL AS is_due FROM renewal_reception r
      WHERE r.organisation_id = ${organisationId}::uuid),
    pending AS (SELECT u.unit ->> 'oid' AS oid FROM submission s CROSS JOIN LATERAL jsonb_array_elements(
        CASE jsonb_typeof(s.before -> 'units') WHEN 'array' THEN s.before -> 'units' ELSE '[]' END) u(unit)
      WHERE s.organisation_id = ${organisationId}::uuid AND s.kind = 'RENEWAL_REQUESTS'
        AND s.status IN ('SUBMITTED', 'IN_REVIEW', 'IN_SECOND_REVIEW', 'RETURNED', 'SCHEDULED')),
    prescribing AS (SELECT u.oid FROM unit u WHERE u.organisation_id = ${organisationId}::uuid AND u.is_health_care AND u.ended_on IS NULL
      UNION ALL SELECT o.oid FROM organisation o WHERE o.id = ${organisationId}::uuid AND o.kind = 'PRACTITIONER')
    SELECT count(*) FILTER (WHERE d.is_due)::int AS notices, min(d.notice_due_since) FILTER (WHERE d.is_due) AS since,
      count(*) FILTER (WHERE d.notice_due_since IS NULL AND d.unit_oid NOT IN (SELECT oid FROM pending) AND (
        d.marking = 'NO' AND d.is_on OR d.marking = 'YES' AND NOT d.is_on AND d.unit_oid IN (SELECT oid FROM prescribing) AND EXISTS (
          SELECT FROM service_use s WHERE s.organisation_id = d.organisation_id AND s.service = 'PRESCRIPTION' AND s.state = 'ACTIVE')
      ))::int AS conflicts
    FROM due d`;
  return {
    conflicts: counted?.conflicts ?? 0,
    notices: counted?.notices ?? 0,
    noticeDueSince: counted?.since ? dayOf(counted.since) : null,
  };
}

/** The registers contradict each other, and neither a submission nor a notice to THL is on its way. */
export const isOpenConflict = (reception: Reception): boolean =>
  isConflict(reception.status) && !reception.pending && reception.noticeDueSince === null;
