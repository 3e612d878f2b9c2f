import type { Actor, Member } from "../auth/actor";
import { type CalendarDate, formatDate } from "../calendar";
import type { Tx } from "../db";
import { type CsvColumn, type CsvProblem, readCsv } from "../documents/csv";
import { messagesOf } from "../i18n";
import type { Language } from "../i18n/language";
import { isRowId } from "../roles/schema";
import { stateOfUse } from "../systems/policy";
import { circumstancesOf, type ListedUse, listAllUses, listUnitsInForce, listWholeCatalogue } from "../systems/queries";
import type { CatalogueFilter, UseFilter } from "../systems/schema";
import { visibleTo } from "./policy";
import { type CatalogueColumn, catalogueColumns, importLimits, type UsesColumn, usesColumns } from "./schema";
import { markOf, type PlannedRow, planCatalogue, planUses, type SystemWrite, type UseWrite } from "./workflow";

const languages = ["fi", "sv", "en"] as const satisfies readonly Language[];

function columnsOf<Key extends string>(
  required: Record<Key, boolean>,
  headingOf: (language: Language, key: Key) => string,
  reader: Language,
): CsvColumn<Key>[] {
  return (Object.keys(required) as Key[]).map((key) => ({
    key,
    headings: [reader, ...languages.filter((language) => language !== reader)].map((language) =>
      headingOf(language, key),
    ),
    required: required[key],
  }));
}

const catalogueHeading = (language: Language, key: CatalogueColumn) =>
  messagesOf(language).systemImports.catalogueColumns[key];
const usesHeading = (language: Language, key: UsesColumn) => messagesOf(language).systemImports.usesColumns[key];

/** The rows of a catalogue's file, by any of the languages' headings; what is wrong with them is told in the reader's own. */
export const readCatalogueFile = (content: Uint8Array, reader: Language = "fi") =>
  readCsv(content, columnsOf(catalogueColumns, catalogueHeading, reader), importLimits);

/** The rows of a file of units and their systems. */
export const readUsesFile = (content: Uint8Array, reader: Language = "fi") =>
  readCsv(content, columnsOf(usesColumns, usesHeading, reader), importLimits);

/** What confirming a file would do now; `problem` when the file as a whole cannot be read. */
export interface DryRun<Write> {
  rows: PlannedRow<Write>[];
  mark: string;
  problem: CsvProblem | null;
}

const dryRun = <Write>(rows: PlannedRow<Write>[], problem: CsvProblem | null = null): DryRun<Write> => ({
  rows,
  mark: markOf(rows),
  problem,
});

/** What a catalogue's file would do to the catalogue as it is now. */
export async function planCatalogueFile(tx: Tx, content: Uint8Array): Promise<DryRun<SystemWrite>> {
  const reading = readCatalogueFile(content);
  if (!reading.ok) return dryRun<SystemWrite>([], reading.problem);
  return dryRun(planCatalogue(reading, await tx.informationSystem.findMany()));
}

/** What a file of units and their systems would do to the organisation's systems as they are now. */
export async function planUsesFile(
  tx: Tx,
  organisationId: string,
  content: Uint8Array,
  today: CalendarDate,
): Promise<DryRun<UseWrite>> {
  const reading = readUsesFile(content);
  if (!reading.ok) return dryRun<UseWrite>([], reading.problem);
  const known = await circumstancesOf(tx, organisationId, today);
  return dryRun(planUses(reading, await listWholeCatalogue(tx, {}, today), known));
}

/** A file that somebody has sent; null when there is none that the actor may know of. */
export const findImport = (tx: Tx, actor: Actor, id: string) =>
  isRowId(id) ? tx.dataImport.findFirst({ where: { AND: [{ id }, visibleTo(actor)] } }) : Promise.resolve(null);

/** The files that wait for somebody to confirm them, and the latest that were closed. */
export const listImports = (tx: Tx, actor: Actor) =>
  tx.dataImport.findMany({
    where: visibleTo(actor),
    select: { id: true, fileName: true, state: true, addedAt: true, addedByName: true, closedAt: true },
    orderBy: { addedAt: "desc" },
    take: 10,
  });

const dayText = (column: Date | null) => (column ? formatDate(column.toISOString().slice(0, 10)) : null);

/** The headings of a file of the catalogue, in one language. */
export const catalogueHeadings = (language: Language): string[] =>
  (Object.keys(catalogueColumns) as CatalogueColumn[]).map((key) => catalogueHeading(language, key));

/** The catalogue as a file that can be sent back. */
export async function catalogueFile(tx: Tx, language: Language, filter: CatalogueFilter, today: CalendarDate) {
  const systems = await listWholeCatalogue(tx, filter, today);
  return {
    headings: catalogueHeadings(language),
    rows: systems.map((one) => [
      one.registerId,
      one.name,
      one.version,
      one.supplier,
      one.systemClass,
      dayText(one.certifiedUntil),
      one.profiles.join(", "),
    ]),
  };
}

const usesHeadings = (language: Language) =>
  (Object.keys(usesColumns) as UsesColumn[]).map((key) => usesHeading(language, key));

const unitName = ({ nameFi, nameSv }: { nameFi: string; nameSv: string | null }, language: Language) =>
  language === "sv" ? (nameSv ?? nameFi) : nameFi;

function rowOfUse({ system, unit, ...use }: ListedUse, language: Language) {
  const words = messagesOf(language);
  return [
    use.unitOid,
    use.unitOid ? unit && unitName(unit, language) : words.systems.wholeOrganisation,
    system.registerId,
    system.name,
    system.version,
    system.supplier,
    use.services.map((service) => words.services.names[service]).join(", "),
    dayText(use.usedFrom),
    dayText(use.usedUntil),
  ];
}

/** The systems in use as a file, narrowed as the list was. */
export async function usesFile(
  tx: Tx,
  actor: Actor,
  { filter, language, today }: { filter: UseFilter; language: Language; today: CalendarDate },
) {
  const uses = await listAllUses(tx, actor, filter, today);
  return { headings: usesHeadings(language), rows: uses.map((use) => rowOfUse(use, language)) };
}

/** The organisation's units with the systems that they use or will use, as a file that can be sent back. */
export async function unitsFile(tx: Tx, actor: Member, language: Language, today: CalendarDate) {
  const units = await listUnitsInForce(tx, actor.organisation.id);
  const open = (await listAllUses(tx, actor, {}, today)).filter((use) => stateOfUse(use, today) !== "PAST");
  const used = new Set(open.map(({ unitOid }) => unitOid));
  const without = units.filter(({ oid }) => !used.has(oid));
  const rows = [
    ...open.map((use) => rowOfUse(use, language)),
    ...without.map((unit) => [unit.oid, unitName(unit, language), ...Array<null>(7).fill(null)]),
  ];
  return { headings: usesHeadings(language), rows };
}
