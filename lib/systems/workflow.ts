import type { FieldIssue } from "../action";
import { addDays, type CalendarDate, formatDate } from "../calendar";
import type { Tx } from "../db";
import type { KantaService } from "../db/generated/enums";
import { lastChange } from "../db/last-change";
import { Refusal } from "../refusal";
import { type Judged, unfitFor } from "./policy";
import type { Entry } from "./schema";

export const column = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);
export const dayOf = (stored: Date): CalendarDate => stored.toISOString().slice(0, 10);

/** A stored system as its form and its file have it. */
export const entryOf = (
  system: Judged & { name: string; version: string; supplier: string; profiles: string[] },
): Entry => ({
  name: system.name,
  systemVersion: system.version,
  supplier: system.supplier,
  systemClass: system.systemClass,
  registerId: system.registerId,
  certifiedUntil: system.certifiedUntil ? dayOf(system.certifiedUntil) : null,
  profiles: system.profiles,
});

/** A stored use with its days as days. */
export const daysOf = <Use extends { usedFrom: Date; usedUntil: Date | null }>(use: Use) => ({
  ...use,
  usedFrom: dayOf(use.usedFrom),
  usedUntil: use.usedUntil ? dayOf(use.usedUntil) : null,
});

/** A use as it is to be from now on. */
export interface WantedUse {
  system: Judged & { id: string };
  /** Null: the whole organisation. */
  unitOid: string | null;
  services: readonly KantaService[];
  usedFrom: CalendarDate;
  usedUntil: CalendarDate | null;
}

export interface KnownUse {
  id: string;
  version: number;
  systemId: string;
  unitOid: string | null;
  services: KantaService[];
  usedFrom: Date;
  usedUntil: Date | null;
}

/** What the rules of a use are asked about: the organisation's units in force, its services, and the uses it has. */
export interface Circumstances {
  unitOids: ReadonlySet<string>;
  services: ReadonlySet<KantaService>;
  uses: readonly KnownUse[];
  today: CalendarDate;
}

const EARLIEST = "2005-01-01";
const LATEST_DAYS = 3 * 366;

/**
 * What is wrong with a use, field by field; the same for one at a time and for many from a file. `isNew`: the system is newly
 * taken into use there, so it must be registered and certified on the day, and today (docs/rules.md BR-16). `instead` is the
 * use that this one replaces.
 */
export function problemsOf(
  wanted: WantedUse,
  known: Circumstances,
  { isNew, instead }: { isNew: boolean; instead?: string },
): FieldIssue[] {
  const { system, unitOid, services, usedFrom, usedUntil } = wanted;
  const problems: FieldIssue[] = [];
  const latest = addDays(known.today, LATEST_DAYS);
  const lasting = { ...wanted, from: usedFrom, until: usedUntil };
  if (unitOid && !known.unitOids.has(unitOid)) problems.push({ field: "unitOids", code: "systemUse.unit" });
  if (services.some((service) => !known.services.has(service)))
    problems.push({ field: "services", code: "systemUse.service" });
  if (usedFrom < EARLIEST)
    problems.push({ field: "usedFrom", code: "dateTooEarly", params: { date: formatDate(EARLIEST) } });
  if (usedFrom > latest)
    problems.push({ field: "usedFrom", code: "dateTooLate", params: { date: formatDate(latest) } });
  if (usedUntil && usedUntil < usedFrom) problems.push({ field: "usedUntil", code: "endBeforeStart" });
  if (usedUntil && usedUntil > addDays(latest, LATEST_DAYS))
    problems.push({
      field: "usedUntil",
      code: "dateTooLate",
      params: { date: formatDate(addDays(latest, LATEST_DAYS)) },
    });
  const begins = [usedFrom, known.today].sort().at(-1) ?? usedFrom;
  const unfit = isNew ? unfitIssue(system, begins) : null;
  if (unfit) problems.push({ field: "systemId", ...unfit });
  const others = known.uses.filter((use) => use.id !== instead);
  if (others.some((use) => overlaps(use, lasting))) problems.push({ field: "systemId", code: "systemUse.overlap" });
  return problems;
}

const overlaps = (
  use: KnownUse,
  { system, unitOid, from, until }: WantedUse & { from: CalendarDate; until: CalendarDate | null },
) =>
  use.systemId === system.id &&
  use.unitOid === unitOid &&
  (!use.usedUntil || dayOf(use.usedUntil) >= from) &&
  (!until || dayOf(use.usedFrom) <= until);

/** Why a system may not be taken into use on a day, as an issue; null when it may. */
export function unfitIssue(system: Judged, on: CalendarDate): Omit<FieldIssue, "field"> | null {
  const unfit = unfitFor(system, on);
  if (!unfit) return null;
  const date = system.certifiedUntil ? formatDate(dayOf(system.certifiedUntil)) : "";
  return { code: `systemUse.${unfit}`, ...(unfit === "ended" && { params: { date } }) };
}

/** A refusal that is told at its field, in the words of the `issues` dictionary. */
export const issueRefusal = ({ field, code, params }: FieldIssue): Refusal =>
  new Refusal(code, { field, ...(params && { params }) });

/** Refuses with the first of the problems, if there are any. */
export function refuseOn(problems: readonly FieldIssue[]): void {
  const [first] = problems;
  if (first) throw issueRefusal(first);
}

interface Texts {
  version: number;
  texts: Record<string, string | string[]>;
}

/**
 * Refuses to write over what somebody else has saved since the form was drawn, and gives it back to stand beside what was typed;
 * with who saved it and when, for a row that has a history (`rowId`).
 */
export async function refuseOverwriting(tx: Tx, saved: Texts, typed: Texts, rowId?: string): Promise<void> {
  if (saved.version === typed.version) return;
  const differing = Object.entries(saved.texts).filter(
    ([field, text]) => JSON.stringify(text) !== JSON.stringify(typed.texts[field]),
  );
  const by = rowId ? await lastChange(tx, { rowId }) : { name: null, at: null };
  const theirs = { values: Object.fromEntries(differing), version: saved.version, ...by };
  throw new Refusal("system.changed-elsewhere", { theirs });
}

/** Lets one change of an organisation's uses be judged and made at a time, so that no two make what neither would be allowed. */
export async function holdUses(tx: Tx, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('system-use:' || ${organisationId}, 0))::text`;
}

/** Writes a use as it is to be, guarded by the version that it was judged in. */
export async function rewriteUse(
  tx: Tx,
  use: { id: string; version: number },
  { system, unitOid, services, usedFrom, usedUntil }: WantedUse,
): Promise<void> {
  await tx.systemUse.update({
    where: { id: use.id, version: use.version },
    data: {
      systemId: system.id,
      unitOid,
      services: [...services],
      usedFrom: column(usedFrom),
      usedUntil: usedUntil ? column(usedUntil) : null,
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Writes new uses. */
export async function writeUses(tx: Tx, organisationId: string, uses: readonly WantedUse[]): Promise<string[]> {
  const written = await tx.systemUse.createManyAndReturn({
    data: uses.map(({ system, unitOid, services, usedFrom, usedUntil }) => ({
      organisationId,
      systemId: system.id,
      unitOid,
      services: [...services],
      usedFrom: column(usedFrom),
      usedUntil: usedUntil ? column(usedUntil) : null,
    })),
    select: { id: true },
  });
  return written.map(({ id }) => id);
}

/**
 * Puts another system in the place of some uses from a day on: each ends on the day before at the latest,
 * and what services of it the other system does not take over goes on in a use of its own.
 */
export async function switchUses(
  tx: Tx,
  organisationId: string,
  uses: readonly (KnownUse & { system: Judged & { id: string } })[],
  to: { system: Judged & { id: string }; services: readonly KantaService[]; from: CalendarDate },
  known: Circumstances,
): Promise<string[]> {
  const ends = addDays(to.from, -1);
  if (uses.some((use) => dayOf(use.usedFrom) >= to.from))
    throw issueRefusal({ code: "systemUse.switchBeforeStart", field: "from" });
  if (uses.some((use) => use.systemId === to.system.id))
    throw issueRefusal({ code: "systemUse.same", field: "systemId" });
  const taken = uses.flatMap((use): WantedUse[] => {
    const services = use.services.filter((service) => to.services.includes(service));
    return services.length > 0 ? [{ ...use, system: to.system, services, usedFrom: to.from, usedUntil: null }] : [];
  });
  if (taken.length < uses.length) throw issueRefusal({ code: "systemUse.noService", field: "services" });
  refuseOn(taken.flatMap((use) => problemsOf(use, known, { isNew: true })).map(asSwitch));
  const left = uses.flatMap((use): WantedUse[] => {
    const services = use.services.filter((service) => !to.services.includes(service));
    const usedUntil = use.usedUntil && dayOf(use.usedUntil);
    return services.length > 0 && (!usedUntil || usedUntil >= to.from)
      ? [{ ...use, services, usedFrom: to.from, usedUntil }]
      : [];
  });
  for (const use of uses) {
    const was = daysOf(use);
    const usedUntil = was.usedUntil && was.usedUntil < ends ? was.usedUntil : ends;
    await rewriteUse(tx, use, { ...was, usedUntil });
  }
  await writeUses(tx, organisationId, left);
  return writeUses(tx, organisationId, taken);
}

/** A switch calls its fields by other names. */
const asSwitch = (issue: FieldIssue): FieldIssue => ({
  ...issue,
  field: issue.field === "usedFrom" ? "from" : issue.field === "unitOids" ? "useIds" : issue.field,
});
