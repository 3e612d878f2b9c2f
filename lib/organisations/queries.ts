import type { Actor } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import type { Tx } from "../db";
import type { UnitKind } from "../db/generated/enums";
import { countMatches, unitsAbove, unitTree } from "../unit-tree";
import { visibleTo } from "./policy";
import type { UnitFilter } from "./schema";

/** An organisation as everyone who has to do with it may know it. */
export interface OrganisationName {
  id: string;
  businessId: string;
  nameFi: string;
  nameSv: string | null;
}

type SharedName = { id: string; business_id: string; name_fi: string; name_sv: string | null };

const nameOf = (row: SharedName): OrganisationName => ({
  id: row.id,
  businessId: row.business_id,
  nameFi: row.name_fi,
  nameSv: row.name_sv,
});

/** The names of organisations across the borders of customers, by id. */
export async function listOrganisationNames(tx: Tx, ids: string[]): Promise<Map<string, OrganisationName>> {
  const rows = await tx.$queryRaw<SharedName[]>`SELECT * FROM shared_organisation_names(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, nameOf(row)]));
}

/** The organisation with this Business ID, whether or not one may enter it. */
export async function findOrganisation(tx: Tx, businessId: string): Promise<OrganisationName | null> {
  const [row] = await tx.$queryRaw<SharedName[]>`SELECT * FROM shared_organisation(${businessId})`;
  return row ? nameOf(row) : null;
}

/** What the portal keeps of an organisation by the registers. */
const organisationFields = {
  id: true,
  businessId: true,
  oid: true,
  kind: true,
  nameFi: true,
  nameSv: true,
  isCustomer: true,
  customerSince: true,
  registerEndedOn: true,
} as const;

/** What only the register's own entry tells; it is known as it stands today, never as it was. */
export interface EntryData {
  sector: string | null;
  municipality: string | null;
  isHealthCare: boolean;
  isSocialCare: boolean;
  beginsOn: Date | null;
  endsOn: Date | null;
  streetAddress: string | null;
  postalAddress: string | null;
}

/**
 * An organisation as the registers know it; the entry is null while no walk has brought it, the organisation on a past day
 * from which the portal holds nothing.
 */
export async function viewRegisterData(tx: Tx, organisationId: string) {
  const organisation = await tx.organisation.findUnique({ where: { id: organisationId }, select: organisationFields });
  return { organisation, entry: organisation?.oid ? await findEntry(tx, organisation.oid) : null };
}

/** When the organisation's data were last held against the registers: known of the present alone. */
export const findRegisterCheck = async (tx: Tx, organisationId: string): Promise<Date | null> =>
  (await tx.organisation.findUnique({ where: { id: organisationId }, select: { registerCheckedAt: true } }))
    ?.registerCheckedAt ?? null;

/** The entry of an organisation, a unit or a practitioner by its OID. */
export async function findEntry(tx: Tx, oid: string): Promise<EntryData | null> {
  const found = await tx.registerEntry.findFirst({
    where: { oid, register: { in: ["ORGANISATIONS", "PRACTITIONERS"] } },
  });
  if (!found) return null;
  const attribute = attributesOf(found.raw);
  const { sector, municipality, isHealthCare, isSocialCare, beginsOn, endsOn } = found;
  return {
    ...{ sector, municipality, isHealthCare, isSocialCare, beginsOn, endsOn },
    streetAddress: attribute("StreetAddress"),
    postalAddress:
      [attribute("PostAddress"), [attribute("PostNumber"), attribute("PostOffice")].filter(Boolean).join(" ")]
        .filter(Boolean)
        .join(", ") || null,
  };
}

/** The attributes of an entry as the code service sent it, by name; whatever is not a text is none. */
function attributesOf(raw: unknown): (name: string) => string | null {
  const list = (raw as { attributes?: unknown } | null)?.attributes;
  const attributes = Array.isArray(list) ? (list as { attributeName?: unknown; attributeValue?: unknown }[]) : [];
  return (name) => {
    const value = [attributes.find((one) => one?.attributeName === name)?.attributeValue].flat()[0];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
}

/** A unit as its list and its page show it. */
export interface ListedUnit {
  id: string;
  oid: string;
  parentOid: string | null;
  kind: UnitKind;
  nameFi: string;
  nameSv: string | null;
  isHealthCare: boolean;
  isSocialCare: boolean;
  endedOn: Date | null;
}

const allUnits = (tx: Tx, actor: Actor, organisationId: string): Promise<ListedUnit[]> =>
  tx.unit.findMany({
    where: { AND: [visibleTo(actor), { organisationId }] },
    select: {
      id: true,
      oid: true,
      parentOid: true,
      kind: true,
      nameFi: true,
      nameSv: true,
      isHealthCare: true,
      isSocialCare: true,
      endedOn: true,
    },
    orderBy: [{ nameFi: "asc" }, { id: "asc" }],
  });

/** Whether a unit is out of force on the day. */
export const hasEnded = ({ endedOn }: { endedOn: Date | null }, today: CalendarDate): boolean =>
  endedOn !== null && endedOn.toISOString().slice(0, 10) <= today;

const isLookedFor =
  ({ q = "", care, force }: UnitFilter, today: CalendarDate) =>
  (unit: ListedUnit): boolean => {
    const wanted = q.toLowerCase();
    const isNamed = [unit.nameFi, unit.nameSv ?? "", unit.oid].some((text) => text.toLowerCase().includes(wanted));
    const isCare = care === undefined || (care === "HEALTH" ? unit.isHealthCare : unit.isSocialCare);
    return isNamed && isCare && (force === "ALL" || hasEnded(unit, today) === (force === "ENDED"));
  };

/** How many units stand at the top of the tree on one page. */
const topsOnPage = 20;

/**
 * The organisation's units as a tree, a page of its tops at a time; `after` is the id of the last top seen. An organisation has
 * some hundreds of units, so all are read and the tree is grown of them. `count` is how many were looked for, `all` how many
 * there are.
 */
export async function listUnits(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  { filter, after, today }: { filter: UnitFilter; after?: string; today: CalendarDate },
) {
  const units = await allUnits(tx, actor, organisationId);
  const tree = unitTree(units, isLookedFor(filter, today));
  const begin = after ? tree.findIndex(({ unit }) => unit.id === after) + 1 : 0;
  const page = tree.slice(begin, begin + topsOnPage);
  return {
    tree: page,
    next: begin + topsOnPage < tree.length ? page.at(-1)?.unit.id : undefined,
    count: countMatches(tree),
    all: units.length,
  };
}

/** One unit with those above it, the highest first, and those right under it; null when the organisation has none such. */
export async function viewUnit(tx: Tx, actor: Actor, organisationId: string, oid: string) {
  const units = await allUnits(tx, actor, organisationId);
  const unit = units.find((one) => one.oid === oid);
  if (!unit) return null;
  return {
    unit,
    above: unitsAbove(units, oid),
    under: units.filter((one) => one.parentOid === oid && one.oid !== oid),
    entry: await findEntry(tx, oid),
  };
}

/** The information systems that one unit uses on the day, and those that the whole organisation uses. */
export const listUnitSystems = (tx: Tx, organisationId: string, unitOid: string, today: CalendarDate) =>
  tx.systemUse.findMany({
    where: {
      organisationId,
      usedFrom: { lte: new Date(`${today}T00:00:00Z`) },
      AND: [
        { OR: [{ usedUntil: null }, { usedUntil: { gte: new Date(`${today}T00:00:00Z`) } }] },
        { OR: [{ unitOid }, { unitOid: null }] },
      ],
    },
    select: {
      id: true,
      unitOid: true,
      services: true,
      usedFrom: true,
      system: { select: { name: true, version: true } },
    },
    orderBy: { id: "desc" },
  });

/** To whom archived data of the organisation have gone, the latest first; `units` are named as far as they are its own still. */
export async function listTransfers(tx: Tx, organisationId: string) {
  const rows = await tx.controllerTransfer.findMany({
    where: { organisationId },
    select: {
      id: true,
      toName: true,
      toBusinessId: true,
      repositories: true,
      unitOids: true,
      effectiveOn: true,
      runOn: true,
    },
    orderBy: [{ effectiveOn: "desc" }, { id: "desc" }],
    take: 100,
  });
  return rows.map(({ unitOids, ...row }) => ({ ...row, units: unitOids.length }));
}

/** The organisation's entries in the register of controllers, by name. */
export const listControllers = (tx: Tx, businessId: string) =>
  tx.registerEntry.findMany({
    where: { register: "CONTROLLERS", businessId },
    select: { oid: true, name: true, nameSv: true, beginsOn: true, endsOn: true, goneAt: true },
    orderBy: [{ name: "asc" }, { oid: "asc" }],
    take: 100,
  });
