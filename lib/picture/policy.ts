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

/** Units that go the same ways: all of them, or some. */
export interface UnitGroup {
  units: PictureUnit[];
  ways: Way[];
  isAll: boolean;
}

/**
 * The units by the ways that they go: first those that are every unit's, then those of some, the most units first. Units that
 * go no way at all make a group, and so do, last and without units, the ways of units that are no longer in the register.
 */
export function groupUnits(units: readonly PictureUnit[], ways: readonly Way[]): UnitGroup[] {
  const groups = new Map<string, UnitGroup>();
  for (const way of ways) {
    const own = units.filter(({ oid }) => goes(way, oid));
    const key = own.map(({ oid }) => oid).join(" ");
    const group = groups.get(key) ?? { units: own, ways: [], isAll: own.length > 0 && own.length === units.length };
    group.ways.push(way);
    groups.set(key, group);
  }
  const idle = units.filter(({ oid }) => !ways.some((way) => goes(way, oid)));
  const found = [...groups.values(), { units: idle, ways: [], isAll: idle.length === units.length }];
  return found
    .filter((group) => group.units.length > 0 || group.ways.length > 0)
    .sort((one, other) => other.units.length - one.units.length);
}

const goes = ({ unitOids }: Way, oid: string) => !unitOids || unitOids.includes(oid);

/** So few units are all drawn one by one. */
const allDrawn = 6;

/** More than this nobody looks at one by one. */
export const mostDrawn = 30;

/**
 * The groups as they are drawn: units that `isAsked` picks stand alone with all their ways, up to thirty of them, and the
 * others in their groups; a few units stand alone all of them.
 */
export function drawnGroups(
  units: readonly PictureUnit[],
  groups: readonly UnitGroup[],
  isAsked: (unit: PictureUnit) => boolean,
): UnitGroup[] {
  const alone = units.filter(units.length <= allDrawn ? () => true : isAsked).slice(0, mostDrawn);
  if (alone.length === 0) return [...groups];
  const ways = groups.flatMap((group) => group.ways);
  const single = alone.map((unit) => ({
    units: [unit],
    ways: ways.filter((way) => goes(way, unit.oid)),
    isAll: false,
  }));
  const rest = groups.flatMap((group) => {
    const others = group.units.filter((unit) => !alone.includes(unit));
    return others.length > 0 || group.units.length === 0 ? [{ units: others, ways: group.ways, isAll: false }] : [];
  });
  return [...single, ...rest];
}

/**
 * Which units are asked for: those whose name or OID has the words in it, or those of the group that uses a system or a point
 * (by its id); none when nothing is asked.
 */
export function isAskedFor(
  groups: readonly UnitGroup[],
  { q, of }: { q?: string; of?: string },
): (unit: PictureUnit) => boolean {
  const words = q?.toLowerCase();
  const opened = groups.find(
    ({ ways }) => of && ways.some(({ system, point }) => system?.id === of || point?.id === of),
  );
  return (unit) =>
    Boolean(words && [unit.nameFi, unit.nameSv ?? "", unit.oid].some((text) => text.toLowerCase().includes(words))) ||
    Boolean(opened?.units.includes(unit));
}
