import type { Actor } from "../auth/actor";
import { addDays, type CalendarDate } from "../calendar";
import { Prisma, type Tx } from "../db";
import { containing } from "../paging";
import { isRowId } from "../roles/schema";
import { listServicesInUse } from "../services/queries";
import { type Judged, SOON_DAYS, standingOf, unfitFor, visibleTo } from "./policy";
import type { CatalogueFilter, UseFilter } from "./schema";
import type { Circumstances } from "./workflow";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** All information systems by name, as the officers' catalogue knows them (rules.md BR-16). */
export const listSystems = (tx: Tx) =>
  tx.informationSystem.findMany({ orderBy: [{ name: "asc" }, { version: "desc" }] });

/** The systems that the organisation uses already, by itself or through a point. */
export async function systemsInUse(tx: Tx, organisationId: string): Promise<Set<string>> {
  const own = await tx.systemUse.findMany({ where: { organisationId, usedUntil: null }, select: { systemId: true } });
  const through = await tx.connectionPointUse.findMany({
    where: { organisationId, usedUntil: null, systemId: { not: null } },
    select: { systemId: true },
  });
  return new Set([...own, ...through].flatMap(({ systemId }) => (systemId ? [systemId] : [])));
}

/** Whether a system may be newly taken into use on the day: in the catalogue, registered, and certified if it must be. */
export const mayBeTakenIntoUse = (system: Judged, on: CalendarDate): boolean => unfitFor(system, on) === null;

function matching({ q, systemClass, state }: CatalogueFilter, today: CalendarDate): Prisma.InformationSystemWhereInput {
  const like = containing(q ?? "");
  const states: Record<NonNullable<CatalogueFilter["state"]>, Prisma.InformationSystemWhereInput> = {
    CERTIFIED: {
      retiredOn: null,
      registerId: { not: null },
      OR: [{ systemClass: "B" }, { certifiedUntil: { gte: column(today) } }],
    },
    ENDED: { retiredOn: null, systemClass: { not: "B" }, certifiedUntil: { lt: column(today) } },
    UNREGISTERED: { retiredOn: null, registerId: null },
    RETIRED: { retiredOn: { not: null } },
  };
  return {
    AND: [
      q ? { OR: [{ name: like }, { supplier: like }, { registerId: like }] } : {},
      systemClass ? { systemClass } : {},
      state ? states[state] : {},
    ],
  };
}

const pageSize = 25;

/** The catalogue by name; `after` is the id of the last one seen. */
export async function listCatalogue(tx: Tx, { after, ...filter }: CatalogueFilter, today: CalendarDate) {
  const where = matching(filter, today);
  const rows = await tx.informationSystem.findMany({
    where,
    orderBy: [{ name: "asc" }, { version: "desc" }, { id: "asc" }],
    cursor: after ? { id: after } : Prisma.skip,
    skip: after ? 1 : 0,
    take: pageSize + 1,
  });
  return {
    systems: rows.slice(0, pageSize),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    count: await tx.informationSystem.count({ where }),
  };
}

/** All that match, for a file. */
export const listWholeCatalogue = (tx: Tx, filter: CatalogueFilter, today: CalendarDate) =>
  tx.informationSystem.findMany({
    where: matching(filter, today),
    orderBy: [{ name: "asc" }, { version: "desc" }, { id: "asc" }],
  });

/** A system of the catalogue, which everyone may read. */
export const findSystem = (tx: Tx, id: string) =>
  isRowId(id) ? tx.informationSystem.findUnique({ where: { id } }) : Promise.resolve(null);

/** In how many uses each organisation has a system that has not ended; as many of them as the actor may know of. */
export async function listUsersOf(tx: Tx, actor: Actor, systemId: string, today: CalendarDate) {
  const open = { OR: [{ usedUntil: null }, { usedUntil: { gte: column(today) } }] };
  const uses = await tx.systemUse.findMany({
    where: { AND: [visibleTo(actor), { systemId }, open] },
    select: { organisation: { select: { id: true, businessId: true, nameFi: true, nameSv: true } }, unitOid: true },
    orderBy: { organisation: { nameFi: "asc" } },
  });
  const users = new Map<string, { organisation: (typeof uses)[number]["organisation"]; uses: number }>();
  for (const { organisation } of uses) {
    const known = users.get(organisation.id);
    users.set(organisation.id, { organisation, uses: (known?.uses ?? 0) + 1 });
  }
  return [...users.values()];
}

const ofState = (state: UseFilter["state"], today: CalendarDate): Prisma.SystemUseWhereInput => {
  const day = column(today);
  const open = { OR: [{ usedUntil: null }, { usedUntil: { gte: day } }] };
  switch (state) {
    case "PAST":
      return { usedUntil: { lt: day } };
    case "COMING":
      return { AND: [open, { usedFrom: { gt: day } }] };
    case "PRESENT":
      return { AND: [open, { usedFrom: { lte: day } }] };
    default:
      return {};
  }
};

async function matchingUses(tx: Tx, actor: Actor, { q, state, service }: UseFilter, today: CalendarDate) {
  const like = containing(q ?? "");
  const units = q
    ? await tx.unit.findMany({
        where: { OR: [{ nameFi: like }, { nameSv: like }, { oid: like }] },
        select: { oid: true },
      })
    : [];
  const [, name, version] = /^(.+) (\S+)$/.exec(q ?? "") ?? [];
  const named: Prisma.SystemUseWhereInput = {
    OR: [
      { system: { name: like } },
      ...(name && version ? [{ system: { name: containing(name), version: containing(version) } }] : []),
      { unitOid: { in: units.map(({ oid }) => oid) } },
    ],
  };
  const where: Prisma.SystemUseWhereInput = {
    AND: [visibleTo(actor), q ? named : {}, service ? { services: { has: service } } : {}, ofState(state, today)],
  };
  return where;
}

/** A use with the names of its system and its unit; a unit that is in no register any more goes by its OID. */
async function withUnits<Use extends { organisationId: string; unitOid: string | null }>(tx: Tx, uses: Use[]) {
  const oids = [...new Set(uses.flatMap(({ unitOid }) => unitOid ?? []))];
  const owners = [...new Set(uses.map(({ organisationId }) => organisationId))];
  // The past finds rows by their organisation: by OID alone it would look through everybody's.
  const units = await tx.unit.findMany({
    where: { oid: { in: oids }, organisationId: { in: owners } },
    select: { oid: true, nameFi: true, nameSv: true, endedOn: true },
  });
  const byOid = new Map(units.map((unit) => [unit.oid, unit]));
  return uses.map((use) => ({ ...use, unit: use.unitOid ? (byOid.get(use.unitOid) ?? null) : null }));
}

const inOrder: Prisma.SystemUseOrderByWithRelationInput[] = [{ usedFrom: "desc" }, { id: "desc" }];

/** The systems that the organisation uses, has used or will use, the latest first; `after` is the id of the last one seen. */
export async function listUses(tx: Tx, actor: Actor, { after, ...filter }: UseFilter, today: CalendarDate) {
  const where = await matchingUses(tx, actor, filter, today);
  const rows = await tx.systemUse.findMany({
    where,
    include: { system: true },
    orderBy: inOrder,
    cursor: after ? { id: after } : Prisma.skip,
    skip: after ? 1 : 0,
    take: pageSize + 1,
  });
  return {
    uses: await withUnits(tx, rows.slice(0, pageSize)),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    count: await tx.systemUse.count({ where }),
  };
}

export type ListedUse = Awaited<ReturnType<typeof listUses>>["uses"][number];

/** The uses that one organisation has now or will have, for whoever looks at it from outside. */
export async function listOpenUses(tx: Tx, actor: Actor, organisationId: string, today: CalendarDate) {
  const open = { OR: [{ usedUntil: null }, { usedUntil: { gte: column(today) } }] };
  const where = { AND: [visibleTo(actor), { organisationId }, open] };
  return withUnits(tx, await tx.systemUse.findMany({ where, include: { system: true }, orderBy: inOrder }));
}

/** All uses that match, for a file. */
export async function listAllUses(tx: Tx, actor: Actor, filter: UseFilter, today: CalendarDate) {
  const where = await matchingUses(tx, actor, filter, today);
  return withUnits(tx, await tx.systemUse.findMany({ where, include: { system: true }, orderBy: inOrder }));
}

/** One use; null when there is none that the actor may know of. */
export async function findUse(tx: Tx, actor: Actor, id: string): Promise<ListedUse | null> {
  if (!isRowId(id)) return null;
  const use = await tx.systemUse.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: { system: true } });
  return use && ((await withUnits(tx, [use]))[0] ?? null);
}

/** The uses of the same system that have not ended, the given one among them: what one may switch together. */
export async function listOpenUsesOf(tx: Tx, actor: Actor, systemId: string, today: CalendarDate) {
  const open = { OR: [{ usedUntil: null }, { usedUntil: { gte: column(today) } }] };
  return withUnits(
    tx,
    await tx.systemUse.findMany({
      where: { AND: [visibleTo(actor), { systemId }, open] },
      include: { system: true },
      orderBy: inOrder,
    }),
  );
}

/** The units of an organisation that are in force, by name. */
export const listUnitsInForce = (tx: Tx, organisationId: string) =>
  tx.unit.findMany({
    where: { organisationId, endedOn: null },
    select: { oid: true, nameFi: true, nameSv: true },
    orderBy: [{ nameFi: "asc" }, { oid: "asc" }],
  });

/** What the rules of a use need to know of the organisation. */
export async function circumstancesOf(tx: Tx, organisationId: string, today: CalendarDate): Promise<Circumstances> {
  const units = await listUnitsInForce(tx, organisationId);
  return {
    unitOids: new Set(units.map(({ oid }) => oid)),
    services: new Set((await listServicesInUse(tx, organisationId)).map(({ service }) => service)),
    uses: await tx.systemUse.findMany({ where: { organisationId } }),
    today,
  };
}

export interface SystemTask {
  code: "certificate-ended" | "certificate-ends" | "not-in-register";
  systemId: string;
  name: string;
  endsOn: CalendarDate | null;
}

/** What is wrong, or soon will be, with the systems that the organisation uses today; the most urgent first. */
export async function listSystemTasks(tx: Tx, actor: Actor, today: CalendarDate): Promise<SystemTask[]> {
  const soon = column(addDays(today, SOON_DAYS));
  const systems = await tx.informationSystem.findMany({
    where: {
      uses: { some: { AND: [visibleTo(actor), ofState("PRESENT", today)] } },
      OR: [{ registerId: null }, { certifiedUntil: { lte: soon } }],
    },
    orderBy: [{ certifiedUntil: { sort: "asc", nulls: "first" } }, { name: "asc" }],
  });
  return systems.flatMap((system) => {
    const code = standingOf(system, today);
    const endsOn = code === "not-in-register" ? null : (system.certifiedUntil?.toISOString().slice(0, 10) ?? null);
    return code === "in-order" ? [] : [{ code, systemId: system.id, name: `${system.name} ${system.version}`, endsOn }];
  });
}
