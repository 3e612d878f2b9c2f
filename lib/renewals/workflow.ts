import { type CalendarDate, helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import type { Marking } from "./policy";
import { listReceptions, type Reception } from "./queries";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Whose reception in which units is set, and from which day on. */
export interface Setting {
  organisationId: string;
  unitOids: readonly string[];
  day: CalendarDate;
}

const unknown: Marking = { value: "UNKNOWN", source: "REGISTER", on: null, note: null };

const markingColumns = ({ value, source, on, note }: Marking) => ({
  marking: value,
  markingSource: source,
  markingOn: on && column(on),
  markingNote: note,
});

/**
 * Sets Kanta to receive renewal requests in these units; what has been on already stays as it was. `confirmed` is the marking that
 * somebody has seen by themselves where the register lacks it (docs/rules.md BR-53). Gives how many units were switched.
 */
export async function setOn(
  tx: Tx,
  { organisationId, unitOids, day }: Setting,
  confirmed: { unitOids: readonly string[]; marking: Marking } | null = null,
): Promise<number> {
  const known = await tx.renewalReception.findMany({
    where: { organisationId, unitOid: { in: [...unitOids] } },
    select: { unitOid: true },
  });
  const has = new Set(known.map(({ unitOid }) => unitOid));
  const on = { isOn: true, since: column(day) };
  const { count } = await tx.renewalReception.updateMany({
    where: { organisationId, unitOid: { in: [...unitOids] }, isOn: false },
    data: { ...on, noticeDueSince: null, noticedAt: null, noticedByName: null, version: { increment: 1 } },
  });
  const missing = unitOids.filter((unitOid) => !has.has(unitOid));
  await tx.renewalReception.createMany({
    data: missing.map((unitOid) => ({ organisationId, unitOid, ...on, ...markingColumns(unknown) })),
  });
  if (confirmed)
    await tx.renewalReception.updateMany({
      where: { organisationId, unitOid: { in: [...confirmed.unitOids] } },
      data: { ...markingColumns(confirmed.marking), version: { increment: 1 } },
    });
  await noteService(tx, organisationId, day);
  return count + missing.length;
}

/**
 * Sets Kanta to receive no more renewal requests, in these units or in all, and makes the notice to THL due where THL's register
 * still may have the marking (docs/rules.md BR-55). What is off already stays as it was. Gives the units that were switched.
 */
export async function turnOff(
  tx: Tx,
  { organisationId, unitOids, day }: Omit<Setting, "unitOids"> & { unitOids: readonly string[] | "ALL" },
): Promise<string[]> {
  const rows = await tx.renewalReception.findMany({
    where: { organisationId, isOn: true },
    select: { unitOid: true },
  });
  const off = rows.map(({ unitOid }) => unitOid).filter((oid) => unitOids === "ALL" || unitOids.includes(oid));
  if (off.length === 0) return [];
  const receptions = await listReceptions(tx, organisationId, { today: day });
  const unmarked = receptions
    .filter(({ unitOid, registered }) => off.includes(unitOid) && registered?.value === "NO")
    .map(({ unitOid }) => unitOid);
  const data = {
    isOn: false,
    since: column(day),
    noticedAt: null,
    noticedByName: null,
    version: { increment: 1 },
  };
  const toTell = off.filter((unitOid) => !unmarked.includes(unitOid));
  await tx.renewalReception.updateMany({
    where: { organisationId, isOn: true, unitOid: { in: toTell } },
    data: { ...data, noticeDueSince: column(day) },
  });
  await tx.renewalReception.updateMany({
    where: { organisationId, isOn: true, unitOid: { in: unmarked } },
    data: { ...data, noticeDueSince: null },
  });
  await noteService(tx, organisationId, day);
  return off;
}

/** The reception as a service of the customer's: in use from its first unit on, ended with its last. */
async function noteService(tx: Tx, organisationId: string, day: CalendarDate): Promise<void> {
  const isOn = (await tx.renewalReception.count({ where: { organisationId, isOn: true } })) > 0;
  const service = "RENEWAL_REQUESTS" as const;
  const open = await tx.serviceUse.findFirst({ where: { organisationId, service, state: { not: "ENDED" } } });
  if (!isOn && open)
    await tx.serviceUse.update({ where: { id: open.id }, data: { state: "ENDED", endedOn: column(day) } });
  if (isOn && open?.state === "JOINING")
    await tx.serviceUse.update({ where: { id: open.id }, data: { state: "ACTIVE", startedOn: column(day) } });
  if (isOn && !open)
    await tx.serviceUse.create({ data: { organisationId, service, state: "ACTIVE", startedOn: column(day) } });
}

/** Writes a marking into the receptions of these units; those that have no row yet get one, as never switched on. */
export async function writeMarking(
  tx: Tx,
  { organisationId, unitOids, day }: Setting,
  marking: Marking,
): Promise<void> {
  const where = { organisationId, unitOid: { in: [...unitOids] } };
  const known = await tx.renewalReception.findMany({ where, select: { unitOid: true } });
  const has = new Set(known.map(({ unitOid }) => unitOid));
  await tx.renewalReception.updateMany({
    where,
    data: { ...markingColumns(marking), version: { increment: 1 } },
  });
  await tx.renewalReception.createMany({
    data: unitOids
      .filter((unitOid) => !has.has(unitOid))
      .map((unitOid) => ({ organisationId, unitOid, since: column(day), ...markingColumns(marking) })),
  });
}

/** Whether a marking that counts today is another one than what is kept of it. */
const differs = ({ marking, kept }: { marking: Marking; kept: Marking | null }) =>
  kept ? marking.value !== kept.value || marking.source !== kept.source : marking.value !== "UNKNOWN";

/**
 * Keeps what the registers mark of an organisation's units, so that a past day shows what they said then. Gives how many units
 * were marked otherwise than kept.
 */
export async function keepMarkingsOf(tx: Tx, organisationId: string, now: Date): Promise<number> {
  const today = helsinkiDate(now);
  const changed = await listChangedMarkings(tx, organisationId, today);
  for (const value of ["YES", "NO", "UNKNOWN"] as const) {
    const unitOids = changed.filter(({ marking }) => marking.value === value).map(({ unitOid }) => unitOid);
    if (unitOids.length > 0)
      await writeMarking(
        tx,
        { organisationId, unitOids, day: today },
        { value, source: "REGISTER", on: today, note: null },
      );
  }
  return changed.length;
}

/** The receptions whose marking counts otherwise today than it is kept. */
export async function listChangedMarkings(tx: Tx, organisationId: string, today: CalendarDate): Promise<Reception[]> {
  const receptions = await listReceptions(tx, organisationId, { today });
  const rows = await tx.renewalReception.findMany({ where: { organisationId } });
  const byOid = new Map(rows.map((row) => [row.unitOid, row]));
  return receptions.filter(({ unitOid, marking, isEligible }) => {
    const row = byOid.get(unitOid);
    const kept = row ? { value: row.marking, source: row.markingSource, on: null, note: null } : null;
    return isEligible && differs({ marking, kept });
  });
}
