import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Member, Officer } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { csvLines } from "@/lib/documents/csv";
import { messagesOf } from "@/lib/i18n";
import {
  applyCatalogueImport,
  applyUsesImport,
  discardImport,
  uploadCatalogue,
  uploadUses,
} from "@/lib/system-imports/actions";
import {
  catalogueFile,
  findImport,
  planCatalogueFile,
  planUsesFile,
  readUsesFile,
  unitsFile,
} from "@/lib/system-imports/queries";
import type { PlannedRow } from "@/lib/system-imports/workflow";
import { retireSystem } from "@/lib/systems/actions";
import {
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aServiceUse,
  aSystemUse,
  aUnit,
} from "../support/builders";
import { build } from "../support/builders/build";

let home: Awaited<ReturnType<typeof anOrganisation>>;
let tiina: Member;
let outi: Officer;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  await aServiceUse({ of: home, service: "PRESCRIPTION" });
  await aServiceUse({ of: home, service: "PATIENT_DATA" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  outi = await anOfficer();
});

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
const inDays = (days: number) => addDays(today, days);
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const unique = (word: string) => `${word} ${Math.random().toString(36).slice(2)}`;

const fileOf = (content: string | Uint8Array<ArrayBuffer>) =>
  new File([content], "järjestelmät.csv", { type: "text/csv" });

const inWords = (rows: PlannedRow<unknown>[]) =>
  rows.map(({ line, outcome, problems }) => [line, outcome, ...problems.map(({ code }) => code)]);

describe("a file for the catalogue", () => {
  const heading = "Astori-tunnus;Nimi;Versio;Toimittaja;Luokka;Todistus voimassa;Profiilit";
  const file = (...lines: string[]) => fileOf([heading, ...lines].join("\r\n"));
  const run = (id: string) =>
    inScope(outi, async (tx) => {
      const found = await findImport(tx, outi, id);
      if (!found) throw new Error("no such file");
      return planCatalogueFile(tx, found.content);
    });
  const apply = async (id: string, by = outi) =>
    applyCatalogueImport.as(by)({ importId: id, seen: (await run(id)).mark });

  it("says of every row what would become of it, and changes nothing before it is confirmed", async () => {
    const supplier = unique("Toimittaja");
    const same = await anInformationSystem({ supplier, certifiedUntil: "2030-05-31" });
    const other = await anInformationSystem({ supplier });
    const id = await uploadCatalogue.as(outi)({
      file: file(
        `;Uusi;1.0;${supplier};a1;31.12.2030;Resepti, Kuva`,
        `${other.registerId};${other.name};99.9;${supplier};${other.systemClass};31.12.2030;`,
        `${same.registerId};${same.name};${same.version};${supplier};A2;31.5.2030;`,
        `;Väärä;1.0;${supplier};C;31.2.2030;`,
        `;Uusi;1.0;${supplier};A1;;`,
        `${other.registerId};${same.name};${same.version};${supplier};A1;;`,
      ),
    });
    const { rows } = await run(id);
    expect(inWords(rows)).toEqual([
      [2, "NEW"],
      [3, "CHANGED"],
      [4, "UNCHANGED"],
      [5, "REFUSED", "systemImport.systemClass", "invalidDate"],
      [6, "REFUSED", "systemImport.duplicate"],
      [7, "REFUSED", "systemImport.duplicate", "systemImport.twins"],
    ]);
    expect(rows[1]?.changes).toContainEqual({ column: "systemVersion", before: [other.version], after: ["99.9"] });
    await expect(apply(id)).rejects.toEqual(refused("system-import.has-refused"));
    expect(await build((tx) => tx.informationSystem.count({ where: { supplier } }))).toBe(2);
  });

  it("leaves what it has no column for as it is", async () => {
    const supplier = unique("Toimittaja");
    const known = await build(async (tx) => {
      const { id } = await tx.informationSystem.create({
        data: {
          name: "Vanha",
          version: "1",
          supplier,
          systemClass: "B",
          registerId: unique("A"),
          profiles: ["Resepti"],
        },
      });
      return tx.informationSystem.findUniqueOrThrow({ where: { id } });
    });
    const content = `Nimi;Versio;Toimittaja;Luokka;Todistus voimassa\nVanha;1;${supplier};A2;31.12.2030`;
    const id = await uploadCatalogue.as(outi)({ file: fileOf(content) });
    expect((await run(id)).rows[0]?.changes.map(({ column }) => column)).toEqual(["systemClass", "certifiedUntil"]);
    await apply(id);
    const { registerId, profiles } = known;
    expect(await build((tx) => tx.informationSystem.findUnique({ where: { id: known.id } }))).toMatchObject({
      systemClass: "A2",
      registerId,
      profiles,
    });
  });

  it("is confirmed as a whole, and only once of two at the same time", async () => {
    const supplier = unique("Toimittaja");
    const known = await anInformationSystem({ supplier });
    const id = await uploadCatalogue.as(outi)({
      file: file(`;Uusi;1.0;${supplier};A1;31.12.2030;Resepti`, `${known.registerId};${known.name};8;${supplier};B;;`),
    });
    const both = await Promise.allSettled([apply(id), apply(id, await anOfficer())]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const stored = await build((tx) =>
      tx.informationSystem.findMany({ where: { supplier }, orderBy: { systemClass: "asc" } }),
    );
    expect(stored).toMatchObject([
      { name: "Uusi", systemClass: "A1", profiles: ["Resepti"], revision: 1 },
      { id: known.id, version: "8", systemClass: "B", certifiedUntil: null, revision: 2 },
    ]);
    await expect(apply(id)).rejects.toThrow();
  });

  it("is shown anew when the catalogue has changed meanwhile", async () => {
    const supplier = unique("Toimittaja");
    const known = await anInformationSystem({ supplier });
    const id = await uploadCatalogue.as(outi)({
      file: file(`${known.registerId};${known.name};8;${supplier};A1;31.12.2030;`),
    });
    const { mark } = await run(id);
    await retireSystem.as(outi)({ systemId: known.id, version: 1 });
    await expect(applyCatalogueImport.as(outi)({ importId: id, seen: mark })).rejects.toMatchObject({
      code: "system-import.changed-meanwhile",
      options: { page: `/staff/systems/import/${id}?changed=1` },
    });
    await apply(id);
  });

  it("cannot be confirmed once it has been dropped, nor when it holds nothing new", async () => {
    const known = await anInformationSystem({ certifiedUntil: "2030-05-31" });
    const line = `${known.registerId};${known.name};${known.version};${known.supplier};A2;31.5.2030;`;
    const id = await uploadCatalogue.as(outi)({ file: file(line) });
    await expect(apply(id)).rejects.toEqual(refused("system-import.nothing"));
    await discardImport.as(outi)({ importId: id });
    await expect(apply(id)).rejects.toEqual(refused("conflict"));
  });

  it("makes room for the next one of the same person, and is forgotten when it is closed", async () => {
    const row = (name: string) => file(`;${name};1.0;Toimittaja Oy;B;;`);
    const first = await uploadCatalogue.as(outi)({ file: row(unique("Yksi")) });
    const others = await uploadCatalogue.as(await anOfficer())({ file: row(unique("Muu")) });
    const second = await uploadCatalogue.as(outi)({ file: row(unique("Kaksi")) });
    const kept = async (id: string) => {
      const found = await inScope(outi, (tx) => tx.dataImport.findUniqueOrThrow({ where: { id } }));
      return [found.state, found.content.length > 0];
    };
    expect([await kept(first), await kept(others), await kept(second)]).toEqual([
      ["DISCARDED", false],
      ["CHECKED", true],
      ["CHECKED", true],
    ]);
    await apply(second);
    expect(await kept(second)).toEqual(["APPLIED", false]);
  });

  it("takes back the file that the catalogue gives, unchanged", async () => {
    const supplier = unique('=Toimittaja;"');
    await anInformationSystem({ supplier, profiles: ["Resepti", "Kuva"] });
    await anInformationSystem({ supplier, registerId: null, certifiedUntil: null, systemClass: "B" });
    const made = await inScope(outi, (tx) => catalogueFile(tx, "sv", { q: supplier }, today));
    let text = "";
    for await (const line of csvLines(made.headings, made.rows)) text += line;
    const id = await uploadCatalogue.as(outi)({ file: fileOf(text) });
    expect((await run(id)).rows.map(({ outcome }) => outcome)).toEqual(["UNCHANGED", "UNCHANGED"]);
  });

  const bad = [
    ["csv.missingColumns", "Nimi;Versio\nA;1"],
    ["csv.tooManyRows", `${heading}\n${"1;A;1;B;A1;;\n".repeat(100_000)}`],
    ["csv.empty", ""],
    ["csv.notText", new Uint8Array([1, 0, 2, 0, 0, 0, 3, 0, 200, 255])],
  ] as const;
  it.each(bad)("is refused with a reason and not kept: %s", async (code, content) => {
    const started = performance.now();
    const sent = uploadCatalogue.as(outi)({ file: fileOf(content) });
    await expect(sent).rejects.toMatchObject({ code, options: { field: "file" } });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await build((tx) => tx.dataImport.count({ where: { addedById: outi.personId } }))).toBe(0);
  });

  it("is a matter for officers alone", async () => {
    const main = await aMember({ of: home, roles: ["MAIN_USER"] });
    const content = file(`;Uusi;1.0;${unique("Oy")};A1;31.12.2030;`);
    await expect(uploadCatalogue.as(main)({ file: content })).rejects.toEqual(refused("forbidden"));
    const id = await uploadCatalogue.as(outi)({ file: content });
    expect(await inScope(main, (tx) => findImport(tx, main, id))).toBeNull();
    await expect(discardImport.as(main)({ importId: id })).rejects.toEqual(refused("not-found"));
  });
});

describe("a file of units and their systems", () => {
  const heading =
    "Yksikön OID;Yksikkö;Astori-tunnus;Tietojärjestelmä;Versio;Toimittaja;Palvelut;Käytössä alkaen;Viimeinen käyttöpäivä";
  const file = (...lines: string[]) => fileOf([heading, ...lines].join("\n"));
  const run = (id: string, by = tiina) =>
    inScope(by, async (tx) => {
      const found = await findImport(tx, by, id);
      if (!found) throw new Error("no such file");
      return planUsesFile(tx, by.organisation.id, found.content, today);
    });
  const apply = async (id: string, by = tiina) =>
    applyUsesImport.as(by)({ importId: id, seen: (await run(id, by)).mark });
  const usesOf = () =>
    build((tx) =>
      tx.systemUse.findMany({ where: { organisationId: home.id }, orderBy: [{ usedFrom: "asc" }, { id: "asc" }] }),
    );

  it("knows every system of the catalogue, however many there are", async () => {
    const name = unique("Ö");
    const fill = Array.from({ length: 501 }, () => ({ name: unique("0"), version: "1", supplier: "Täyte" }));
    const { id } = await build(async (tx) => {
      await tx.informationSystem.createMany({ data: fill.map((one) => ({ ...one, systemClass: "B" as const })) });
      return tx.informationSystem.create({ data: { name, version: "1", supplier: "Viimeinen", systemClass: "B" } });
    });
    await aSystemUse({ of: home, system: { id } });
    const content = `Yksikön OID;Tietojärjestelmä;Palvelut;Käytössä alkaen\n;${name};PRESCRIPTION;1.9.2020`;
    const importId = await uploadUses.as(tiina)({ file: fileOf(content) });
    expect(inWords((await run(importId)).rows)).toEqual([[2, "UNCHANGED"]]);
  });

  it("leaves the last day of a use as it is when it has no column for it", async () => {
    const system = await anInformationSystem();
    await aSystemUse({ of: home, system, usedUntil: inDays(-1) });
    const content = (services: string) =>
      `Yksikön OID;Tietojärjestelmä;Palvelut;Käytössä alkaen\n;${system.name};${services};1.9.2020`;
    const same = await uploadUses.as(tiina)({ file: fileOf(content("PRESCRIPTION")) });
    expect(inWords((await run(same)).rows)).toEqual([[2, "UNCHANGED"]]);
    await apply(await uploadUses.as(tiina)({ file: fileOf(content("PATIENT_DATA")) }));
    const [use] = await usesOf();
    expect(use?.services).toEqual(["PATIENT_DATA"]);
    expect(use?.usedUntil && helsinkiDate(use.usedUntil)).toBe(inDays(-1));
  });

  it("takes back the template unchanged, with every unit in it", async () => {
    const [used, bare] = [await aUnit({ of: home }), await aUnit({ of: home })];
    const system = await anInformationSystem();
    await aSystemUse({ of: home, system, unit: used, services: ["PRESCRIPTION", "PATIENT_DATA"] });
    await aSystemUse({ of: home, system: await anInformationSystem(), usedFrom: inDays(10), usedUntil: inDays(20) });
    await aSystemUse({ of: home, system: await anInformationSystem(), usedUntil: inDays(-1) });
    const made = await inScope(tiina, (tx) => unitsFile(tx, tiina, "fi", today));
    expect(made.rows.map(([oid]) => oid).sort()).toEqual([null, bare.oid, used.oid].sort());
    let text = "";
    for await (const line of csvLines(made.headings, made.rows)) text += line;
    const id = await uploadUses.as(tiina)({ file: fileOf(text) });
    expect((await run(id)).rows.map(({ outcome }) => outcome)).toEqual(["UNCHANGED", "UNCHANGED", "UNCHANGED"]);
    await expect(apply(id)).rejects.toEqual(refused("system-import.nothing"));
  });

  it("switches the systems of units at once: old uses end, new ones begin", async () => {
    const units = [await aUnit({ of: home }), await aUnit({ of: home })];
    const [old, next] = [await anInformationSystem({ certifiedUntil: inDays(-5) }), await anInformationSystem()];
    for (const unit of units) await aSystemUse({ of: home, system: old, unit });
    const until = formatDate(inDays(29));
    const from = formatDate(inDays(30));
    const id = await uploadUses.as(tiina)({
      file: file(
        ...units.flatMap(({ oid }) => [
          `${oid};;${old.registerId};;;;Resepti-palvelu;1.9.2020;${until}`,
          `${oid};;;${next.name.toUpperCase()};${next.version};;"Potilastiedon arkisto, Recepttjänsten";${from};`,
        ]),
      ),
    });
    expect((await run(id)).rows.map(({ outcome }) => outcome)).toEqual(["CHANGED", "NEW", "CHANGED", "NEW"]);
    expect(await usesOf()).toHaveLength(2);
    await apply(id);
    const after = await usesOf();
    expect(
      after.filter(({ systemId }) => systemId === old.id).map(({ usedUntil }) => usedUntil && helsinkiDate(usedUntil)),
    ).toEqual([inDays(29), inDays(29)]);
    expect(after.filter(({ systemId }) => systemId === next.id).map(({ services }) => services)).toEqual([
      ["PATIENT_DATA", "PRESCRIPTION"],
      ["PATIENT_DATA", "PRESCRIPTION"],
    ]);
  });

  it("holds every row to the rules of a single change", async () => {
    const unit = await aUnit({ of: home });
    const elsewhere = await aUnit({ of: await anOrganisation() });
    const good = await anInformationSystem();
    const ended = await anInformationSystem({ certifiedUntil: inDays(-1) });
    const unregistered = await anInformationSystem({ registerId: null });
    const whole = await aSystemUse({ of: home, system: good });
    const row = (oid: string, system: { name: string; version: string }, rest = "Resepti-palvelu;1.1.2026;") =>
      `${oid};;;${system.name};${system.version};;${rest}`;
    const id = await uploadUses.as(tiina)({
      file: file(
        row(elsewhere.oid, good),
        row("1.2.3", good),
        row(unit.oid, ended),
        row(unit.oid, unregistered),
        row(unit.oid, { name: "Ei ole", version: "1" }),
        row(unit.oid, good, "Kahvila;1.1.2026;"),
        row(unit.oid, good, "Kuva-aineistojen tietovaranto;1.1.2026;"),
        row(unit.oid, good, "Resepti-palvelu;;"),
        row(unit.oid, good, "Resepti-palvelu;3.1.2026;31.12.2025"),
        row(unit.oid, good, "Resepti-palvelu;2.1.2026;"),
        row(unit.oid, good, "Resepti-palvelu;2.1.2026;"),
        row("", good, "Resepti-palvelu;1.9.2020;"),
        row(unit.oid, good, "Resepti-palvelu"),
      ),
    });
    const { rows } = await run(id);
    expect(inWords(rows)).toEqual([
      [2, "REFUSED", "systemUse.unit"],
      [3, "REFUSED", "systemUse.unit"],
      [4, "REFUSED", "systemUse.ended"],
      [5, "REFUSED", "systemUse.unregistered"],
      [6, "REFUSED", "systemImport.unknownSystem"],
      [7, "REFUSED", "systemImport.unknownService"],
      [8, "REFUSED", "systemUse.service"],
      [9, "REFUSED", "required"],
      [10, "REFUSED", "endBeforeStart"],
      [11, "NEW"],
      [12, "REFUSED", "systemImport.duplicate"],
      [13, "UNCHANGED"],
      [14, "REFUSED", "csv.cells", "required"],
    ]);
    await expect(apply(id)).rejects.toEqual(refused("system-import.has-refused"));
    expect((await usesOf()).map((use) => use.id)).toEqual([whole.id]);
  });

  it("says which rows are in another encoding than the rest, and saves none of them", async () => {
    const system = await anInformationSystem({ name: unique("Ääkkönen") });
    const line = `;;;${system.name};;;Resepti-palvelu;1.1.2026;`;
    const content = Buffer.concat([
      Buffer.from(`${heading}\n${line}\n`),
      Buffer.from(`;Ä;;X;;;Kelain;1.1.2026;\n`, "latin1"),
    ]);
    const id = await uploadUses.as(tiina)({ file: fileOf(new Uint8Array(content)) });
    expect(inWords((await run(id)).rows)).toEqual([
      [2, "NEW"],
      [3, "REFUSED", "csv.mixedEncoding", "systemImport.unknownSystem"],
    ]);
    await expect(apply(id)).rejects.toEqual(refused("system-import.has-refused"));
    expect(await usesOf()).toEqual([]);
  });

  it("is confirmed once, whoever of two is first", async () => {
    const system = await anInformationSystem();
    const id = await uploadUses.as(tiina)({ file: file(`;;${system.registerId};;;;Resepti-palvelu;1.1.2026;`) });
    const other = await aMember({ of: home, roles: ["MAIN_USER"] });
    const both = await Promise.allSettled([apply(id), apply(id, other)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await usesOf()).toHaveLength(1);
  });

  it("is shown anew when the systems in use have changed meanwhile", async () => {
    const system = await anInformationSystem();
    const id = await uploadUses.as(tiina)({ file: file(`;;${system.registerId};;;;Resepti-palvelu;1.1.2026;`) });
    const { mark } = await run(id);
    await aSystemUse({ of: home, system, usedFrom: "2026-01-01", services: ["PATIENT_DATA"] });
    await expect(applyUsesImport.as(tiina)({ importId: id, seen: mark })).rejects.toEqual(
      refused("system-import.changed-meanwhile"),
    );
    expect((await run(id)).rows.map(({ outcome }) => outcome)).toEqual(["CHANGED"]);
  });

  it("belongs to the organisation that sent it, and to roles that may change its systems", async () => {
    const system = await anInformationSystem();
    const content = file(`;;${system.registerId};;;;Resepti-palvelu;1.1.2026;`);
    const id = await uploadUses.as(tiina)({ file: content });
    const reader = await aMember({ of: home, roles: ["READER"] });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(uploadUses.as(reader)({ file: content })).rejects.toEqual(refused("forbidden"));
    const { mark } = await run(id);
    for (const actor of [reader, stranger])
      await expect(applyUsesImport.as(actor)({ importId: id, seen: mark })).rejects.toEqual(refused("not-found"));
    expect(await inScope(outi, (tx) => findImport(tx, outi, id))).toBeNull();
    const implementer = await aMember({ of: home, roles: ["IMPLEMENTER"], through: await anOrganisation() });
    await apply(id, implementer);
  });

  it("reads 5,000 rows, and refuses more before it looks at any", () => {
    const row = `1.2.3;;;Kertomus;1;;Resepti-palvelu;1.1.2026;\n`;
    const read = (count: number) => readUsesFile(new TextEncoder().encode(`${heading}\n${row.repeat(count)}`));
    expect(read(5_000)).toMatchObject({ ok: true });
    expect(read(5_001)).toMatchObject({ ok: false, problem: { code: "csv.tooManyRows" } });
  });

  it("names the columns that are missing in the language of the one who sends the file", () => {
    const problemFor = (reader: "fi" | "sv" | "en") => {
      const reading = readUsesFile(new TextEncoder().encode("a;b\n1;2\n"), reader);
      return reading.ok ? undefined : String(reading.problem.params?.columns).split(", ");
    };
    for (const reader of ["fi", "sv", "en"] as const) {
      const headings = Object.values(messagesOf(reader).systemImports.usesColumns);
      expect(headings).toEqual(expect.arrayContaining(problemFor(reader) ?? ["nothing"]));
    }
  });
});
