import { performance } from "node:perf_hooks";
import { afterAll, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { Role } from "@/lib/db/generated/enums";
import { listControllers, listUnitSystems, listUnits, viewRegisterData, viewUnit } from "@/lib/organisations/queries";
import type { UnitFilter } from "@/lib/organisations/schema";
import type { Branch } from "@/lib/unit-tree";
import {
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aRegisterEntry,
  aSystemUse,
  aUnit,
  organisationOid,
} from "../support/builders";
import { build } from "../support/builders/build";

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const names = (branches: Branch<{ oid: string; parentOid: string | null; nameFi: string }>[]): unknown[] =>
  branches.map(({ unit, under }) => (under.length > 0 ? [unit.nameFi, ...names(under)] : unit.nameFi));

/** A hospital with two wards, one of them ended, and a social office of both kinds of care. */
async function aTree() {
  const of = await anOrganisation({ kind: "PUBLIC" });
  const member = await aMember({ of, roles: ["READER"] });
  const hospital = await aUnit({ of, nameFi: "Sairaala", nameSv: "Sjukhuset", parentOid: of.oid ?? "", kind: "UNIT" });
  await aUnit({ of, nameFi: "Osasto A", parentOid: hospital.oid });
  await aUnit({ of, nameFi: "Osasto B 100%", parentOid: hospital.oid, endedOn: "2024-05-31" });
  await aUnit({ of, nameFi: "Toimisto", isSocialCare: true });
  const list = async (filter: UnitFilter, actor = member) =>
    inScope(actor, (tx) => listUnits(tx, actor, of.id, { filter, today }));
  return { of, member, hospital, list };
}

describe("The units of an organisation", () => {
  it("are listed as a tree, those in force unless asked otherwise", async () => {
    const { list } = await aTree();
    const { tree, count, all } = await list({});
    expect(names(tree)).toEqual([["Sairaala", "Osasto A"], "Toimisto"]);
    expect([count, all]).toEqual([3, 4]);
    expect(names((await list({ force: "ENDED" })).tree)).toEqual([["Sairaala", "Osasto B 100%"]]);
    expect((await list({ force: "ALL" })).count).toBe(4);
  });

  it("are found by part of a name in either language, by OID, and by care; a percent sign means itself", async () => {
    const { list, hospital } = await aTree();
    expect(names((await list({ q: "osasto a" })).tree)).toEqual([["Sairaala", "Osasto A"]]);
    expect(names((await list({ q: "SJUKH" })).tree)).toEqual(["Sairaala"]);
    expect(names((await list({ q: hospital.oid })).tree)).toEqual(["Sairaala"]);
    expect(names((await list({ care: "SOCIAL" })).tree)).toEqual(["Toimisto"]);
    expect((await list({ q: "0%" })).count).toBe(0);
    expect((await list({ q: "0%", force: "ALL" })).count).toBe(1);
  });

  it("are seen by every role, by officers, and by nobody of another organisation", async () => {
    const { of, list, hospital } = await aTree();
    for (const role of Object.values(Role)) {
      const member = await aMember({ of, roles: [role] });
      expect((await list({}, member)).count, role).toBe(3);
    }
    const officer = await anOfficer();
    expect((await inScope(officer, (tx) => listUnits(tx, officer, of.id, { filter: {}, today }))).count).toBe(3);
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect((await list({}, stranger)).all).toBe(0);
    expect(await inScope(stranger, (tx) => viewUnit(tx, stranger, of.id, hospital.oid))).toBeNull();
  });

  it("read as they were on a past day", async () => {
    const { of, member, hospital } = await aTree();
    const at = new Date(Date.now() + 86_400_000);
    await inScope(
      systemActor("test"),
      (tx) => tx.unit.update({ where: { id: hospital.id }, data: { nameFi: "Uusi sairaala" } }),
      { change: { event: "test.changed", at } },
    );
    const on = async (day: string) =>
      (await inScope(member, (tx) => viewUnit(tx, member, of.id, hospital.oid), { on: day }))?.unit.nameFi;
    expect(await on(today)).toBe("Sairaala");
    expect(await on(addDays(today, 1))).toBe("Uusi sairaala");
    expect(await on(addDays(today, -1))).toBeUndefined();
  });

  it("have a page each: what is above and under, and the entry's address", async () => {
    const { of, member, hospital } = await aTree();
    const [ward] = await inScope(member, async (tx) => (await viewUnit(tx, member, of.id, hospital.oid))?.under ?? []);
    await aRegisterEntry({
      oid: ward?.oid ?? "",
      name: "Osasto A",
      municipality: "049 Espoo",
      attributes: { StreetAddress: "Sairaalantie 1", PostAddress: "PL 5", PostNumber: "02100", PostOffice: "ESPOO" },
    });
    const seen = await inScope(member, (tx) => viewUnit(tx, member, of.id, ward?.oid ?? ""));
    expect(seen?.above.map(({ nameFi }) => nameFi)).toEqual(["Sairaala"]);
    expect(seen?.entry).toMatchObject({ streetAddress: "Sairaalantie 1", postalAddress: "PL 5, 02100 ESPOO" });
    expect(await inScope(member, (tx) => viewUnit(tx, member, of.id, "1.2.246.10.1"))).toBeNull();
  });

  it("tell the systems of the unit itself and of the whole organisation, not of other units, nor those that have ended", async () => {
    const { of, member, hospital } = await aTree();
    const aUse = async (data: { unitOid: string | null; usedFrom?: Date; usedUntil?: Date }) => {
      const use = await aSystemUse({ of, system: await anInformationSystem() });
      return build((tx) => tx.systemUse.update({ where: { id: use.id }, data }));
    };
    const day = (days: number) => new Date(`${addDays(today, days)}T00:00:00Z`);
    const shown = [
      await aUse({ unitOid: hospital.oid }),
      await aUse({ unitOid: null }),
      await aUse({ unitOid: null, usedUntil: day(9) }),
    ];
    await aUse({ unitOid: "1.2.246.10.5.10.5" });
    await aUse({ unitOid: null, usedUntil: day(-1) });
    await aUse({ unitOid: null, usedFrom: day(1) });
    const listed = await inScope(member, (tx) => listUnitSystems(tx, of.id, hospital.oid, today));
    expect(listed.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id).sort());
  });
});

describe("An organisation of three hundred units", () => {
  const root = (of: Organisation) => `${organisationOid(of.businessId)}.10`;

  async function aBigOne(units: number) {
    const of = await anOrganisation({ kind: "PUBLIC" });
    const member = await aMember({ of, roles: ["READER"] });
    await build((tx) =>
      tx.unit.createMany({
        data: Array.from({ length: units }, (_, index) => ({
          organisationId: of.id,
          oid: `${root(of)}.${index + 1}`,
          parentOid: index % 5 === 0 ? of.oid : `${root(of)}.${index - (index % 5) + 1}`,
          kind: index % 5 === 0 ? ("UNIT" as const) : ("SERVICE_UNIT" as const),
          nameFi: `Yksikkö ${String(index).padStart(4, "0")}`,
          isHealthCare: true,
          isSocialCare: index % 2 === 0,
        })),
      }),
    );
    return { of, member };
  }

  it("shows each unit once, page by page", async () => {
    const { of, member } = await aBigOne(300);
    const seen: string[] = [];
    let after: string | undefined;
    let pages = 0;
    do {
      const page = await inScope(member, (tx) =>
        listUnits(tx, member, of.id, { filter: {}, today, ...(after && { after }) }),
      );
      seen.push(...names(page.tree).flat(9).map(String));
      after = page.next;
      pages += 1;
    } while (after);
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(300);
    expect(seen).toHaveLength(300);
  });

  it("takes about as long to read as one of three", async () => {
    const [big, small] = [await aBigOne(300), await aBigOne(3)];
    const took = async ({ of, member }: typeof big, on: string | null = null) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const begun = performance.now();
        await inScope(member, (tx) => listUnits(tx, member, of.id, { filter: { q: "00" }, today }), { on });
        times.push(performance.now() - begun);
      }
      return times.sort((one, other) => one - other)[4] ?? 0;
    };
    const [many, few, past] = [await took(big), await took(small), await took(big, today)];
    console.info(`300 units ${many.toFixed(1)} ms, 3 units ${few.toFixed(1)} ms, in the past ${past.toFixed(1)} ms`);
    expect(many).toBeLessThan(1_000);
    expect(past).toBeLessThan(1_000);
  });
});

describe("Register data", () => {
  it("tell the sector, municipality and addresses of the entry with the organisation's OID", async () => {
    const of = await anOrganisation();
    const member = await aMember({ of, roles: ["IMPLEMENTER"] });
    expect((await inScope(member, (tx) => viewRegisterData(tx, of.id))).entry).toBeNull();
    await aRegisterEntry({ oid: of.oid ?? "", name: of.nameFi, sector: "2", attributes: { PostOffice: "ESPOO" } });
    const { organisation, entry } = await inScope(member, (tx) => viewRegisterData(tx, of.id));
    expect(organisation).toMatchObject({ businessId: of.businessId, nameFi: of.nameFi });
    const on = async (day: string) => inScope(member, (tx) => viewRegisterData(tx, of.id), { on: day });
    expect((await on(today)).organisation).toEqual(organisation);
    expect(await on(addDays(today, -1))).toEqual({ organisation: null, entry: null });
    expect(entry).toMatchObject({ sector: "2", streetAddress: null, postalAddress: "ESPOO" });
  });

  it("bear whatever a newer register puts into an entry", async () => {
    const of = await anOrganisation();
    const member = await aMember({ of, roles: ["READER"] });
    const entry = await aRegisterEntry({ oid: of.oid ?? "", name: of.nameFi });
    for (const raw of [
      [],
      "text",
      { attributes: { StreetAddress: "?" } },
      { attributes: [null, 1, { attributeName: "StreetAddress", attributeValue: 7 }] },
    ]) {
      await build((tx) =>
        tx.registerEntry.update({
          where: { register_oid: { register: "ORGANISATIONS", oid: entry.oid } },
          data: { raw },
        }),
      );
      const seen = await inScope(member, (tx) => viewRegisterData(tx, of.id));
      expect(seen.entry?.streetAddress).toBeNull();
    }
  });

  it("hold the controller entries of this Business ID alone", async () => {
    const [of, other] = [await anOrganisation({ kind: "PUBLIC" }), await anOrganisation({ kind: "PUBLIC" })];
    for (const one of [of, other])
      await aRegisterEntry({
        register: "CONTROLLERS",
        oid: `${organisationOid(one.businessId)}.19.0`,
        name: one.nameFi,
        businessId: one.businessId,
      });
    const member = await aMember({ of, roles: ["READER"] });
    const listed = await inScope(member, (tx) => listControllers(tx, of.businessId));
    expect(listed.map(({ oid }) => oid)).toEqual([`${organisationOid(of.businessId)}.19.0`]);
  });
});
