/** What the tree must know of a unit; the register names its parent by OID. */
export interface TreeUnit {
  oid: string;
  parentOid: string | null;
}

/** A unit with those under it. `isMatch` is false for one that is only on the way to what was looked for. */
export interface Branch<U extends TreeUnit> {
  unit: U;
  isMatch: boolean;
  under: Branch<U>[];
}

/**
 * The units as a tree, each level in the order given, and of it only what leads to a unit that `matches`. A unit whose parent
 * is not among them stands at the top, and so does the first of a circle: the register may be wrong, yet no unit is lost.
 */
export function unitTree<U extends TreeUnit>(units: readonly U[], matches: (unit: U) => boolean): Branch<U>[] {
  const known = new Set(units.map((unit) => unit.oid));
  const under = Map.groupBy(units, (unit) => unit.parentOid ?? "");
  const grown = new Set<U>();
  const grow = (unit: U): Branch<U> => {
    grown.add(unit);
    const children = (under.get(unit.oid) ?? []).filter((child) => !grown.has(child));
    return { unit, isMatch: matches(unit), under: children.map(grow) };
  };
  const isTop = ({ parentOid }: U) => parentOid === null || !known.has(parentOid);
  const tops = units.filter(isTop).map(grow);
  const inCircles = units.flatMap((unit) => (grown.has(unit) ? [] : [grow(unit)]));
  return pruned([...tops, ...inCircles]);
}

const pruned = <U extends TreeUnit>(branches: Branch<U>[]): Branch<U>[] =>
  branches
    .map((branch) => ({ ...branch, under: pruned(branch.under) }))
    .filter(({ isMatch, under }) => isMatch || under.length > 0);

/** How many units of the tree were looked for. */
export const countMatches = <U extends TreeUnit>(branches: readonly Branch<U>[]): number =>
  branches.reduce((sum, { isMatch, under }) => sum + (isMatch ? 1 : 0) + countMatches(under), 0);

/** The units above one, the highest first. */
export function unitsAbove<U extends TreeUnit>(units: readonly U[], oid: string): U[] {
  const byOid = new Map(units.map((unit) => [unit.oid, unit]));
  const above: U[] = [];
  let parent = byOid.get(byOid.get(oid)?.parentOid ?? "");
  while (parent && parent.oid !== oid && !above.includes(parent)) {
    above.unshift(parent);
    parent = byOid.get(parent.parentOid ?? "");
  }
  return above;
}
