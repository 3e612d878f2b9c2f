import type { Environment, KantaService } from "../db/generated/enums";

/** A unit as the picture shows it. */
export interface PictureUnit {
  oid: string;
  nameFi: string;
  nameSv: string | null;
}

export interface PictureSystem {
  id: string;
  name: string;
  version: string;
}

export interface PicturePoint {
  id: string;
  name: string;
  environment: Environment;
  managerNameFi: string;
  managerNameSv: string | null;
  isOwn: boolean;
}

/** One way from units to services: with which system, through which point. */
export interface Way {
  /** Whose way it is; null: every unit's. */
  unitOids: string[] | null;
  system: PictureSystem | null;
  point: PicturePoint | null;
  services: KantaService[];
}

export interface UseOfPoint {
  unitOids: string[];
  system: PictureSystem | null;
  point: PicturePoint;
  services: KantaService[];
}

export interface UseOfSystem {
  /** Null: the whole organisation's. */
  unitOid: string | null;
  system: PictureSystem;
  services: KantaService[];
}

/**
 * Every way by which the organisation's units reach services: through a point, and for what a system is used for beside that,
 * without one.
 */
export function waysOf(points: readonly UseOfPoint[], systems: readonly UseOfSystem[]): Way[] {
  const through = points.map(
    ({ unitOids, ...use }): Way => ({ ...use, unitOids: unitOids.length > 0 ? unitOids : null }),
  );
  const beside = new Map<string, Way>();
  for (const { unitOid, system, services } of systems) {
    const served = through.filter(
      (way) => way.system?.id === system.id && (!unitOid || !way.unitOids || way.unitOids.includes(unitOid)),
    );
    const left = services.filter((service) => !served.some((way) => way.services.includes(service))).sort();
    if (served.length > 0 && left.length === 0) continue;
    const key = `${system.id} ${left} ${unitOid === null}`;
    const way = beside.get(key) ?? { unitOids: unitOid ? [] : null, system, point: null, services: left };
    if (unitOid) way.unitOids?.push(unitOid);
    beside.set(key, way);
  }
  return [...through, ...beside.values()];
}

/** Units that reach the same services by the same ways. */
export interface UnitGroup {
  units: PictureUnit[];
  ways: Way[];
}

/**
 * The units by what they use, the largest group first. Ways of units that are no longer in the register come last, in a group
 * without units; so do those of an organisation that has none.
 */
export function groupUnits(units: readonly PictureUnit[], ways: readonly Way[]): UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  const seen = new Set<Way>();
  for (const unit of units) {
    const own = ways.filter(({ unitOids }) => !unitOids || unitOids.includes(unit.oid));
    const key = own.map((way) => ways.indexOf(way)).join();
    const group = groups.get(key) ?? { units: [], ways: own };
    group.units.push(unit);
    groups.set(key, group);
    for (const way of own) seen.add(way);
  }
  const left = ways.filter((way) => !seen.has(way));
  const found = [...groups.values()].sort((one, other) => other.units.length - one.units.length);
  return left.length > 0 ? [...found, { units: [], ways: left }] : found;
}

/** So few units are all drawn one by one. */
const allDrawn = 6;

/** More than this nobody looks at one by one. */
export const mostDrawn = 30;

/**
 * The groups as they are drawn: units that `isAsked` picks stand alone, up to thirty of them, and the rest by what they use; a
 * few units stand alone all of them.
 */
export function drawnGroups(groups: readonly UnitGroup[], isAsked: (unit: PictureUnit) => boolean): UnitGroup[] {
  const count = groups.reduce((sum, { units }) => sum + units.length, 0);
  const standsAlone = count <= allDrawn ? () => true : isAsked;
  let left = mostDrawn;
  return groups.flatMap(({ units, ways }): UnitGroup[] => {
    const alone = units.filter(standsAlone).slice(0, left);
    left -= alone.length;
    const others = units.filter((unit) => !alone.includes(unit));
    const rest = others.length > 0 || units.length === 0 ? [{ units: others, ways }] : [];
    return [...alone.map((unit) => ({ units: [unit], ways })), ...rest];
  });
}

/**
 * Which units are asked for: those whose name or OID has the words in it, or those of the group that a unit belongs to (by its
 * OID); none when nothing is asked.
 */
export function isAskedFor(
  groups: readonly UnitGroup[],
  { q, group }: { q?: string; group?: string },
): (unit: PictureUnit) => boolean {
  const words = q?.toLowerCase();
  const opened = groups.find(({ units }) => units.some(({ oid }) => oid === group));
  return (unit) =>
    Boolean(words && [unit.nameFi, unit.nameSv ?? "", unit.oid].some((text) => text.toLowerCase().includes(words))) ||
    Boolean(opened?.units.includes(unit));
}
