import { describe, expect, test } from "vitest";
import { type Branch, countMatches, type TreeUnit, unitsAbove, unitTree } from "@/lib/unit-tree";

const unit = (oid: string, parentOid: string | null = null): TreeUnit => ({ oid, parentOid });
const every = () => true;
const told = (branches: Branch<TreeUnit>[]): unknown[] =>
  branches.map(({ unit: { oid }, under }) => (under.length > 0 ? [oid, ...told(under)] : oid));

describe("the tree of units", () => {
  test("puts service units under their units, in the order given", () => {
    const tree = unitTree([unit("b"), unit("a"), unit("a2", "a"), unit("a1", "a")], every);
    expect(told(tree)).toEqual(["b", ["a", "a2", "a1"]]);
  });

  test("puts at the top whatever belongs to the organisation itself or to nobody known", () => {
    expect(told(unitTree([unit("a", "the organisation"), unit("b", "a")], every))).toEqual([["a", "b"]]);
  });

  test("loses no unit, even when the register goes round in a circle", () => {
    const tree = unitTree([unit("a", "b"), unit("b", "a"), unit("c", "c"), unit("d")], every);
    expect(told(tree)).toEqual(["d", ["a", "b"], "c"]);
    expect(countMatches(tree)).toBe(4);
  });

  test("shows what was looked for with the way to it, and leaves the rest out", () => {
    const units = [unit("a"), unit("a1", "a"), unit("a11", "a1"), unit("a2", "a"), unit("b")];
    const tree = unitTree(units, ({ oid }) => oid === "a11");
    expect(told(tree)).toEqual([["a", ["a1", "a11"]]]);
    expect(tree.map(({ isMatch }) => isMatch)).toEqual([false]);
    expect(countMatches(tree)).toBe(1);
  });
});

describe("the way up from a unit", () => {
  const units = [unit("a"), unit("a1", "a"), unit("a11", "a1"), unit("x", "y"), unit("y", "x")];

  test("begins at the top", () => {
    expect(unitsAbove(units, "a11").map(({ oid }) => oid)).toEqual(["a", "a1"]);
    expect(unitsAbove(units, "a")).toEqual([]);
  });

  test("ends, even in a circle", () => {
    expect(unitsAbove(units, "x").map(({ oid }) => oid)).toEqual(["y"]);
  });
});
