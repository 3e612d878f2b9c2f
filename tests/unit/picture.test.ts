import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut, type PictureColumn, type PictureLink, sizes, wrap } from "@/components/picture/layout";
import {
  drawnGroups,
  groupUnits,
  isAskedFor,
  type PictureUnit,
  type UseOfPoint,
  type UseOfSystem,
  waysOf,
} from "@/lib/picture/policy";

const name = fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(..."aäö- VWi1") });

/** Some columns of boxes, and lines between any of them. */
const pictures = fc
  .array(fc.array(fc.record({ label: name, note: fc.option(name, { nil: undefined }) }), { maxLength: 40 }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) => {
    const columns: PictureColumn[] = rows.map((nodes, column) => ({
      title: `Column ${column}`,
      nodes: nodes.map(({ label, note }, row) => ({ id: `${column}.${row}`, label, ...(note ? { note } : {}) })),
    }));
    const ids = columns.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    const end = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant("0.0");
    return fc.record({ columns: fc.constant(columns), links: fc.array(fc.tuple(end, end), { maxLength: 60 }) });
  });

describe("the layout of the picture", () => {
  test("draws every box once, inside the picture, and lets no two touch", () => {
    fc.assert(
      fc.property(pictures, ({ columns, links }) => {
        const { nodes, width, height } = layOut(columns, links as PictureLink[]);
        expect(nodes.map(({ id }) => id).sort()).toEqual(
          columns.flatMap((one) => one.nodes.map(({ id }) => id)).sort(),
        );
        for (const [index, one] of nodes.entries()) {
          expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height).toBe(true);
          for (const other of nodes.slice(index + 1)) {
            const apart =
              one.x + one.width < other.x ||
              other.x + other.width < one.x ||
              one.y + one.height < other.y ||
              other.y + other.height < one.y;
            expect(apart, `${one.id} and ${other.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("breaks a word that is twice as long as its box into three, as each hyphen takes a letter's room", () => {
    expect(wrap("aaaaaaaa", 4, 3)).toEqual(["aaa-", "aaa-", "aa"]);
  });

  test("keeps every text within its box", () => {
    fc.assert(
      fc.property(name, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 5 }), (text, length, most) => {
        const lines = wrap(text, length, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(Math.max(0, ...lines.map((line) => line.length))).toBeLessThanOrEqual(length);
      }),
    );
  });

  test.each([
    ["Sosiaalihuollon asiakastietovaranto", ["Sosiaalihuollon", "asiakastietovaranto"]],
    ["Kuva-aineistojen tietovaranto", ["Kuva-aineistojen", "tietovaranto"]],
    ["Lääkärikeskus Mallikas Oy", ["Lääkärikeskus", "Mallikas Oy"]],
    ["Ikääntyneidenasumispalvelut", ["Ikääntyneidenasumi-", "spalvelut"]],
    ["", []],
  ])("breaks %j into %j", (text, lines) => {
    expect(wrap(text, 19, 4)).toEqual(lines);
  });

  test("stays readable with three hundred units in a few groups: not taller than a screen", () => {
    const units = Array.from({ length: 300 }, (_, index) => ({
      oid: `1.2.${index}`,
      nameFi: `Yksikkö ${index}`,
      nameSv: null,
    }));
    const nodes = drawnGroups(units, groupUnits(units, ways), () => false).map(
      ({ units: [first], ways: own }, index) => ({
        id: `${index}`,
        label: `${first?.nameFi} ${own.length}`,
      }),
    );
    expect(layOut([{ title: "", nodes }], []).height).toBeLessThan(10 * (sizes.line + 40));
  });
});

const system = (id: string) => ({ id, name: id, version: "1" });
const point = (id: string) => ({
  id,
  name: id,
  environment: "PRODUCTION" as const,
  managerNameFi: "",
  managerNameSv: null,
  isOwn: true,
});
const throughPoint = (unitOids: string[], systemId: string, services: UseOfPoint["services"]): UseOfPoint => ({
  unitOids,
  system: system(systemId),
  point: point("GW1"),
  services,
});
const bySystem = (unitOid: string | null, systemId: string, services: UseOfSystem["services"]): UseOfSystem => ({
  unitOid,
  system: system(systemId),
  services,
});

const ways = waysOf(
  [throughPoint([], "A", ["PRESCRIPTION"]), throughPoint(["1.2.3", "1.2.4"], "B", ["PATIENT_DATA"])],
  [bySystem(null, "A", ["PRESCRIPTION"]), bySystem("1.2.5", "C", ["IMAGING"])],
);

describe("the ways of units to services", () => {
  test("go through a point where there is one, and beside it only for what it does not carry", () => {
    expect(
      ways.map(({ unitOids, system: by, point: through, services }) => [unitOids, by?.id, through?.id, services]),
    ).toEqual([
      [null, "A", "GW1", ["PRESCRIPTION"]],
      [["1.2.3", "1.2.4"], "B", "GW1", ["PATIENT_DATA"]],
      [["1.2.5"], "C", undefined, ["IMAGING"]],
    ]);
    const more = waysOf([throughPoint([], "A", ["PRESCRIPTION"])], [bySystem(null, "A", ["PRESCRIPTION", "IMAGING"])]);
    expect(more[1]).toMatchObject({ point: null, services: ["IMAGING"], unitOids: null });
  });

  test("of several units with the same system are one way", () => {
    const [way, ...others] = waysOf([], [bySystem("1", "C", ["IMAGING"]), bySystem("2", "C", ["IMAGING"])]);
    expect([way?.unitOids, others]).toEqual([["1", "2"], []]);
  });
});

const unitsOf = (count: number): PictureUnit[] =>
  Array.from({ length: count }, (_, index) => ({ oid: `1.2.${index}`, nameFi: `Yksikkö ${index}`, nameSv: null }));

const drawn = (count: number, isAsked: (unit: PictureUnit) => boolean) => {
  const units = unitsOf(count);
  return drawnGroups(units, groupUnits(units, ways), isAsked);
};

describe("the units of the picture", () => {
  test("that go the same way stand together, what is every unit's first", () => {
    const groups = groupUnits(unitsOf(10), ways);
    expect(groups.map(({ units, ways: own, isAll }) => [units.length, own.length, isAll])).toEqual([
      [10, 1, true],
      [2, 1, false],
      [1, 1, false],
    ]);
  });

  test("that go no way stand together as well", () => {
    const [some] = ways.slice(1);
    const groups = groupUnits(unitsOf(10), some ? [some] : []);
    expect(groups.map(({ units, ways: own }) => [units.length, own.length])).toEqual([
      [8, 0],
      [2, 1],
    ]);
  });

  test("that are no more leave their ways in the picture", () => {
    const groups = groupUnits(unitsOf(1), ways);
    expect(groups.at(-1)).toMatchObject({ units: [], ways: [{ system: { id: "B" } }, { system: { id: "C" } }] });
    expect(groupUnits([], ways)).toMatchObject([{ units: [], ways }]);
    expect(groupUnits([], [])).toEqual([]);
  });

  test("stand alone when there are few, when they are asked for, and never more than thirty of them", () => {
    const counts = (count: number, isAsked: (unit: PictureUnit) => boolean) =>
      drawn(count, isAsked).map(({ units }) => units.length);
    expect(counts(3, () => false)).toEqual([1, 1, 1, 0]);
    expect(counts(10, () => false)).toEqual([10, 2, 1]);
    expect(counts(10, ({ oid }) => oid === "1.2.9")).toEqual([1, 9, 2, 1]);
    expect(counts(300, () => true)).toEqual([...Array.from({ length: 30 }, () => 1), 270]);
  });

  test("take all their ways along when they stand alone", () => {
    const [alone] = drawn(10, ({ oid }) => oid === "1.2.3");
    expect(alone?.ways.map(({ system: by }) => by?.id)).toEqual(["A", "B"]);
  });

  test("are asked for by a name, an OID, or the system that they use", () => {
    const units = unitsOf(10);
    const groups = groupUnits(units, ways);
    const asked = (search: { q?: string; of?: string }) =>
      units.filter(isAskedFor(groups, search)).map(({ oid }) => oid);
    expect(asked({ q: "YKSIKKÖ 7" })).toEqual(["1.2.7"]);
    expect(asked({ q: "1.2.8" })).toEqual(["1.2.8"]);
    expect(asked({ of: "B" })).toEqual(["1.2.3", "1.2.4"]);
    expect([asked({}), asked({ of: "nothing" })]).toEqual([[], []]);
  });
});
