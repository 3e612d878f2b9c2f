import { createHash } from "node:crypto";
import { parseDate } from "../calendar";
import type { KantaService } from "../db/generated/enums";
import type { CsvProblem, CsvRow } from "../documents/csv";
import { serviceNamed } from "../i18n/service-names";
import { issueCode } from "../i18n/zod-issue";
import type { Judged } from "../systems/policy";
import { type Entry, entrySchema } from "../systems/schema";
import { type Circumstances, dayOf, entryOf, type KnownUse, problemsOf, type WantedUse } from "../systems/workflow";
import type { CatalogueColumn, Outcome, UsesColumn } from "./schema";

/** What is wrong with a row, and in which column, if it is in one. */
export interface RowProblem extends CsvProblem {
  column: string | null;
}

/** One value of a row as it is and as it would be; null where there is nothing. Codes and days, in no language. */
export interface RowChange {
  column: string;
  before: string[] | null;
  after: string[];
}

/** What would become of one row, and what would be written for it. */
export interface PlannedRow<Write> {
  line: number;
  /** What the row is about, as the file calls it. */
  name: string;
  outcome: Outcome;
  changes: RowChange[];
  problems: RowProblem[];
  write: Write | null;
}

export interface SystemWrite {
  /** Null: a system that is not in the catalogue yet. */
  id: string | null;
  revision: number;
  entry: Entry;
}

type Known = Judged & {
  id: string;
  revision: number;
  name: string;
  version: string;
  supplier: string;
  profiles: string[];
};

const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

const valuesOf = (entry: Entry): Record<string, string[]> => ({
  registerId: entry.registerId ? [entry.registerId] : [],
  name: [entry.name],
  systemVersion: [entry.systemVersion],
  supplier: [entry.supplier],
  systemClass: [entry.systemClass],
  certifiedUntil: entry.certifiedUntil ? [entry.certifiedUntil] : [],
  profiles: entry.profiles,
});

/** The values that differ, or all that there are when there was nothing before. */
function changesOf(before: Record<string, string[]> | null, after: Record<string, string[]>): RowChange[] {
  return Object.entries(after).flatMap(([column, value]) => {
    const was = before?.[column] ?? [];
    if (before ? JSON.stringify(was) === JSON.stringify(value) : value.length === 0) return [];
    return [{ column, before: before ? was : null, after: value }];
  });
}

const refusedRow = (line: number, name: string, problems: RowProblem[]): PlannedRow<never> => ({
  line,
  name,
  outcome: "REFUSED",
  changes: [],
  problems,
  write: null,
});

/** What has been read of a file: its rows, and the columns that it has left out, which change nothing that is there. */
interface Read<Column extends string> {
  rows: readonly CsvRow<Column>[];
  absent: ReadonlySet<Column>;
}

/** What each row of a file would do to the catalogue. A system is known by its register id, else by name, version and supplier. */
export function planCatalogue(
  { rows, absent }: Read<CatalogueColumn>,
  systems: readonly Known[],
): PlannedRow<SystemWrite>[] {
  const byRegister = new Map(systems.flatMap((one) => (one.registerId ? [[one.registerId, one] as const] : [])));
  const nameKey = ({ name, systemVersion, supplier }: Entry) => JSON.stringify([name, systemVersion, supplier]);
  const byName = new Map(systems.map((one) => [nameKey(entryOf(one)), one]));
  const firstLines = new Map<string, number>();
  return rows.map(({ line, cells, problems: inFile }): PlannedRow<SystemWrite> => {
    const name = [cells.name, cells.systemVersion].filter(Boolean).join(" ");
    const problems: RowProblem[] = inFile.map((problem) => ({ column: null, ...problem }));
    const parsed = entrySchema.safeParse({ ...cells, systemClass: cells.systemClass.toUpperCase() });
    if (!parsed.success) return refusedRow(line, name, [...problems, ...parsed.error.issues.map(rowIssue)]);
    const entry = parsed.data;
    const keys = [nameKey(entry), ...(entry.registerId ? [`id ${entry.registerId}`] : [])];
    const first = keys.map((key) => firstLines.get(key)).find((known) => known !== undefined);
    for (const key of keys) if (!firstLines.has(key)) firstLines.set(key, line);
    if (first) problems.push({ column: null, code: "systemImport.duplicate", params: { first } });
    const registered = entry.registerId ? byRegister.get(entry.registerId) : undefined;
    const named = byName.get(nameKey(entry));
    if (registered && named && registered.id !== named.id)
      problems.push({ column: "registerId", code: "systemImport.twins" });
    if (problems.length > 0) return refusedRow(line, name, problems);
    const known = registered ?? named;
    const wanted = known ? keepAbsent(entry, entryOf(known), absent) : entry;
    const changes = changesOf(known ? valuesOf(entryOf(known)) : null, valuesOf(wanted));
    const outcome = !known ? "NEW" : changes.length > 0 ? "CHANGED" : "UNCHANGED";
    const revision = known?.revision ?? 1;
    const write = outcome === "UNCHANGED" ? null : { id: known?.id ?? null, revision, entry: wanted };
    return { line, name, outcome, changes, problems, write };
  });
}

const keepAbsent = (entry: Entry, known: Entry, absent: ReadonlySet<CatalogueColumn>): Entry => ({
  ...entry,
  ...(absent.has("registerId") && { registerId: known.registerId }),
  ...(absent.has("profiles") && { profiles: known.profiles }),
});

function rowIssue(issue: Parameters<typeof issueCode>[0] & { path: PropertyKey[] }): RowProblem {
  const column = String(issue.path[0] ?? "");
  return column === "systemClass" ? { column, code: "systemImport.systemClass" } : { column, ...issueCode(issue) };
}

export interface UseWrite {
  /** Null: a use that begins. */
  id: string | null;
  version: number;
  wanted: WantedUse;
}

type KnownSystem = Judged & { id: string; name: string; version: string; supplier: string };

/** A row that names a unit and nothing else asks for nothing: the template has one for each unit without a system. */
const asksNothing = ({ registerId, systemName, services, usedFrom, usedUntil }: Record<UsesColumn, string>) =>
  [registerId, systemName, services, usedFrom, usedUntil].every((cell) => cell === "");

interface ReadUse {
  row: CsvRow<UsesColumn>;
  name: string;
  problems: RowProblem[];
  wanted: WantedUse | null;
}

const keyOf = ({ unitOid, system, usedFrom }: WantedUse) => JSON.stringify([unitOid, system.id, usedFrom]);

/**
 * What each row of a file would do to the organisation's systems; the rules are those of single changes. A use is known by its
 * unit, its system and its first day; with another first day it is the one use of that system that the unit has and no
 * other row speaks of. Uses that the file leaves out stay as they are.
 */
export function planUses(
  { rows, absent }: Read<UsesColumn>,
  systems: readonly KnownSystem[],
  known: Circumstances,
): PlannedRow<UseWrite>[] {
  const find = systemFinder(systems);
  const read = rows.map((row) => readUse(row, find));
  const uses = [...known.uses];
  const exact = new Map(known.uses.map((use) => [useKey(use), use]));
  const spoken = new Set(read.flatMap(({ wanted }) => exact.get(wanted ? keyOf(wanted) : "")?.id ?? []));
  const firstLines = new Map<string, number>();
  return read.map(({ row, name, problems, wanted: typed }): PlannedRow<UseWrite> => {
    const { line } = row;
    if (problems.length === 0 && !typed)
      return { line, name, outcome: "UNCHANGED", changes: [], problems, write: null };
    if (!typed || problems.length > 0) return refusedRow(line, name, problems);
    const key = keyOf(typed);
    const first = firstLines.get(key);
    if (first) return refusedRow(line, name, [{ column: null, code: "systemImport.duplicate", params: { first } }]);
    firstLines.set(key, line);
    const use = exact.get(key) ?? theOnlyOther(uses, typed, spoken, known.today);
    if (use) spoken.add(use.id);
    const kept = absent.has("usedUntil") ? use?.usedUntil : null;
    const wanted = kept ? { ...typed, usedUntil: dayOf(kept) } : typed;
    const changes = changesOf(use ? valuesOfUse(wantedOf(use, wanted.system)) : null, valuesOfUse(wanted));
    if (use && changes.length === 0) return { line, name, outcome: "UNCHANGED", changes, problems, write: null };
    const found = judge(wanted, { ...known, uses }, use);
    if (found.length > 0) return refusedRow(line, name, found);
    const next = { id: use?.id ?? `line ${line}`, version: use?.version ?? 1, ...asKnown(wanted) };
    if (use) uses.splice(uses.indexOf(use), 1, next);
    else uses.push(next);
    const write = { id: use?.id ?? null, version: use?.version ?? 1, wanted };
    return { line, name, outcome: use ? "CHANGED" : "NEW", changes, problems, write };
  });
}

const useKey = (use: KnownUse) => JSON.stringify([use.unitOid, use.systemId, dayOf(use.usedFrom)]);

const asKnown = ({ system, unitOid, services, usedFrom, usedUntil }: WantedUse) => ({
  systemId: system.id,
  unitOid,
  services: [...services],
  usedFrom: new Date(`${usedFrom}T00:00:00Z`),
  usedUntil: usedUntil ? new Date(`${usedUntil}T00:00:00Z`) : null,
});

const wantedOf = (use: KnownUse, system: WantedUse["system"]): WantedUse => ({
  system,
  unitOid: use.unitOid,
  services: [...use.services].sort(),
  usedFrom: dayOf(use.usedFrom),
  usedUntil: use.usedUntil ? dayOf(use.usedUntil) : null,
});

const valuesOfUse = ({ services, usedFrom, usedUntil }: WantedUse): Record<string, string[]> => ({
  services: [...services].sort(),
  usedFrom: [usedFrom],
  usedUntil: usedUntil ? [usedUntil] : [],
});

function theOnlyOther(uses: KnownUse[], wanted: WantedUse, spoken: ReadonlySet<string>, today: string) {
  if (wanted.usedUntil && wanted.usedUntil < today) return undefined;
  const others = uses.filter(
    (use) =>
      use.unitOid === wanted.unitOid &&
      use.systemId === wanted.system.id &&
      !spoken.has(use.id) &&
      !use.id.startsWith("line ") &&
      (!use.usedUntil || dayOf(use.usedUntil) >= today),
  );
  return others.length === 1 ? others[0] : undefined;
}

const columnsOfFields: Record<string, UsesColumn> = { unitOids: "unitOid", systemId: "systemName" };

/** The rules of a single change; what the use has already may stay, as there. */
function judge(wanted: WantedUse, known: Circumstances, use: KnownUse | undefined): RowProblem[] {
  const kept = use && {
    ...known,
    unitOids: new Set([...known.unitOids, ...(use.unitOid ? [use.unitOid] : [])]),
    services: new Set([...known.services, ...use.services]),
  };
  return problemsOf(wanted, kept ?? known, { isNew: !use, ...(use && { instead: use.id }) }).map(
    ({ field, code, params }) => ({ column: columnsOfFields[field] ?? field, code, ...(params && { params }) }),
  );
}

type Finder = (cells: Record<UsesColumn, string>) => KnownSystem | RowProblem;

/** Finds a system by its register id, else by its name and whatever else the row says of it. */
const systemFinder =
  (systems: readonly KnownSystem[]): Finder =>
  ({ registerId, systemName, systemVersion, supplier }) => {
    const found = registerId
      ? systems.filter((one) => one.registerId === registerId)
      : systems.filter(
          (one) =>
            same(one.name, systemName) &&
            (systemVersion === "" || same(one.version, systemVersion)) &&
            (supplier === "" || same(one.supplier, supplier)),
        );
    if (found.length === 1 && found[0]) return found[0];
    const column = registerId ? "registerId" : "systemName";
    if (!registerId && systemName === "") return { column, code: "required" };
    return { column, code: found.length > 1 ? "systemImport.severalSystems" : "systemImport.unknownSystem" };
  };

function readUse(row: CsvRow<UsesColumn>, find: Finder): ReadUse {
  const { cells } = row;
  const system = [cells.systemName || cells.registerId, cells.systemVersion].filter(Boolean).join(" ");
  const name = [cells.unitName || cells.unitOid, system].filter(Boolean).join(": ");
  const problems: RowProblem[] = row.problems.map((problem) => ({ column: null, ...problem }));
  if (asksNothing(cells)) return { row, name, problems, wanted: null };
  const found = find(cells);
  if ("code" in found) problems.push(found);
  const { services, unknown } = readServices(cells.services);
  if (unknown !== null)
    problems.push({ column: "services", code: "systemImport.unknownService", params: { name: unknown } });
  else if (services.length === 0) problems.push({ column: "services", code: "required" });
  const usedFrom = parseDate(cells.usedFrom);
  if (!usedFrom) problems.push({ column: "usedFrom", code: cells.usedFrom === "" ? "required" : "invalidDate" });
  const usedUntil = cells.usedUntil === "" ? null : parseDate(cells.usedUntil);
  if (cells.usedUntil !== "" && !usedUntil) problems.push({ column: "usedUntil", code: "invalidDate" });
  const isRead = !("code" in found) && usedFrom && problems.length === 0;
  const wanted = isRead ? { system: found, unitOid: cells.unitOid || null, services, usedFrom, usedUntil } : null;
  return { row, name, problems, wanted };
}

/** Services by any of their names, or by code, parted by commas or lines; the first that is none. */
function readServices(text: string): { services: KantaService[]; unknown: string | null } {
  const typed = text
    .split(/[,;\r\n]+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const services = typed.map((one) => serviceNamed(one));
  const unknown = typed.find((_, index) => services[index] === null);
  return {
    services: [...new Set(services.flatMap((service) => service ?? []))].sort(),
    unknown: unknown === undefined ? null : unknown.slice(0, 80),
  };
}

/** The mark of what was shown: whoever confirms confirms exactly these outcomes. */
export const markOf = (rows: readonly PlannedRow<unknown>[]): string =>
  createHash("sha256")
    .update(JSON.stringify(rows.map(({ line, outcome, changes, write }) => [line, outcome, changes, write])))
    .digest("hex");
