import { afterAll, describe, expect, test } from "vitest";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { viewPicture } from "@/lib/picture/queries";
import { may } from "@/lib/services/policy";
import { listCoJoiners, listCoJoinersOf, listCommitments, listServiceUses } from "@/lib/services/queries";
import { serviceOf, slugOf } from "@/lib/services/schema";
import { countCustomers, listCustomers } from "@/lib/staff/queries";
import {
  aCommitment,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aUnit,
} from "@/tests/support/builders";

afterAll(closeDatabase);

const today = helsinkiDate(new Date());

describe("the services of an organisation", () => {
  test.each<Role>([
    "MAIN_USER",
    "ADMINISTRATIVE_CONTACT",
    "TECHNICAL_CONTACT",
    "DATA_PROTECTION_OFFICER",
    "ARCHIVIST",
    "IMPLEMENTER",
    "READER",
  ])("are there for a %s to see, what is in use first and what has ended last", async (role) => {
    const of = await anOrganisation();
    await aServiceUse({ of, service: "KELAIN", state: "ENDED", startedOn: "2019-05-02", endedOn: "2022-01-31" });
    await aServiceUse({ of, service: "PATIENT_DATA", state: "JOINING" });
    await aServiceUse({ of, service: "PRESCRIPTION", startedOn: "2019-06-03" });
    const actor = await aMember({ of, roles: [role] });
    const uses = await inScope(actor, (tx) => listServiceUses(tx, actor, of.id));
    expect(uses.map(({ service, state, startedOn, endedOn }) => [service, state, startedOn, endedOn])).toEqual([
      ["PRESCRIPTION", "ACTIVE", "2019-06-03", null],
      ["PATIENT_DATA", "JOINING", null, null],
      ["KELAIN", "ENDED", "2019-05-02", "2022-01-31"],
    ]);
  });

  test("are nobody's to see at another organisation", async () => {
    const of = await anOrganisation();
    await aServiceUse({ of });
    await aCommitment({ of });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const seen = await inScope(stranger, async (tx) => [
      await listServiceUses(tx, stranger, of.id),
      await listCommitments(tx, stranger, of.id),
      await listCoJoinersOf(tx, stranger, of.id),
    ]);
    expect(seen).toEqual([[], [], []]);
  });

  test("have addresses that lead back to them", () => {
    expect(slugOf("PATIENT_DATA")).toBe("patient-data");
    expect(serviceOf("patient-data")).toBe("PATIENT_DATA");
    expect(serviceOf("PATIENT_DATA")).toBeNull();
    expect(serviceOf("constructor")).toBeNull();
  });
});

describe("commitments", () => {
  const seenBy = async (role: Role) => {
    const of = await anOrganisation();
    await aCommitment({ of, termsVersion: "2.1", signedOn: "2016-09-01", endedOn: "2020-12-31" });
    await aCommitment({ of, termsVersion: "3.0", services: ["PRESCRIPTION", "PATIENT_DATA"], signedOn: "2020-11-02" });
    const actor = await aMember({ of, roles: [role] });
    return { actor, seen: await inScope(actor, (tx) => listCommitments(tx, actor, of.id)) };
  };

  test.each<Role>(["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT", "READER"])(
    "are a %s's to read, with those who signed them, the one in force first",
    async (role) => {
      const { actor, seen } = await seenBy(role);
      expect(may.lookAtCommitments(actor)).toBe(true);
      expect(seen.map(({ termsVersion, endedOn }) => [termsVersion, endedOn])).toEqual([
        ["3.0", null],
        ["2.1", "2020-12-31"],
      ]);
      expect(seen[0]?.signatories).toMatchObject([{ registerRole: "NIMKO", signedOn: "2020-11-02" }]);
    },
  );

  test.each<Role>(["DATA_PROTECTION_OFFICER", "ARCHIVIST", "IMPLEMENTER"])("are not a %s's to read", async (role) => {
    const { actor, seen } = await seenBy(role);
    expect(may.lookAtCommitments(actor)).toBe(false);
    expect(seen).toEqual([]);
  });
});

describe("joint joining", () => {
  const together = async () => {
    const main = await anOrganisation();
    const co = await anOrganisation({ kind: "PRACTITIONER", nameFi: "Tmi Mukana" });
    const gone = await anOrganisation({ kind: "PRACTITIONER" });
    await aServiceUse({ of: main, joiningModel: "JOINT" });
    await aServiceUse({ of: co, mainJoiner: main, startedOn: "2024-02-01" });
    await aServiceUse({ of: gone, mainJoiner: main, state: "ENDED" });
    return { main, co };
  };

  test("shows the main joiner who has joined with it, and the co-joiner its main joiner's name", async () => {
    const { main, co } = await together();
    const ours = await aMember({ of: main, roles: ["READER"] });
    const theirs = await aMember({ of: co, roles: ["READER"] });
    expect(await inScope(ours, (tx) => listCoJoiners(tx))).toEqual([
      {
        organisationId: co.id,
        oid: co.oid,
        nameFi: "Tmi Mukana",
        nameSv: null,
        service: "PRESCRIPTION",
        startedOn: "2024-02-01",
      },
    ]);
    const [use] = await inScope(theirs, (tx) => listServiceUses(tx, theirs, co.id));
    expect(use).toMatchObject({ joiningModel: "JOINT", isCoJoiner: true, mainJoiner: { nameFi: main.nameFi } });
    expect(await inScope(theirs, (tx) => listCoJoiners(tx))).toEqual([]);
  });

  test("shows officers the same", async () => {
    const { main, co } = await together();
    const officer = await anOfficer();
    const seen = await inScope(officer, (tx) => listCoJoinersOf(tx, officer, main.id));
    expect(seen).toMatchObject([{ organisationId: co.id, service: "PRESCRIPTION", startedOn: "2024-02-01" }]);
  });
});

describe("the search for customers", () => {
  const find = async (search: { q?: string; service?: "IMAGING" }) => {
    const officer = await anOfficer();
    const of = await anOrganisation({ nameFi: `Palveluhaku ${Math.random()}` });
    const other = await anOrganisation();
    const left = await anOrganisation();
    await aServiceUse({ of, service: "IMAGING" });
    await aServiceUse({ of: left, service: "IMAGING", state: "ENDED" });
    const ids: string[] = [];
    for (let after: string | undefined, isDone = false; !isDone; ) {
      const page = await inScope(officer, (tx) => listCustomers(tx, officer, { ...search, after }));
      ids.push(...page.customers.map(({ id }) => id));
      after = page.next;
      isDone = !after;
    }
    expect(await inScope(officer, (tx) => countCustomers(tx, officer, search))).toBe(ids.length);
    return [of, other, left].map(({ id }) => ids.includes(id));
  };

  test.each(["Kuva-aineistojen tietovaranto", "Kuva-aineistojen arkisto", "Arkivet över bildmaterial", "imaging data"])(
    "finds by %j those who use that service, by its present or former name",
    async (q) => {
      expect(await find({ q })).toEqual([true, false, false]);
    },
  );

  test("narrows the list to those who use a service", async () => {
    expect(await find({ service: "IMAGING" })).toEqual([true, false, false]);
    expect(await find({ service: "IMAGING", q: "Palveluhaku" })).toEqual([true, false, false]);
    expect(await find({ service: "IMAGING", q: "ei mikään organisaatio" })).toEqual([false, false, false]);
  });
});

describe("the picture", () => {
  const organised = async () => {
    const of = await anOrganisation();
    const one = await aUnit({ of, nameFi: "A-yksikkö" });
    const other = await aUnit({ of, nameFi: "B-yksikkö" });
    await aUnit({ of, nameFi: "C-yksikkö", endedOn: addDays(today, -1) });
    const system = await anInformationSystem();
    const point = await aConnectionPoint({ of });
    await aPointUse({ of, point, system, unitOids: [one.oid] });
    await aSystemUse({ of, system });
    await aSystemUse({ of, system: await anInformationSystem(), usedUntil: addDays(today, -1) });
    return { of, one, other, system, point };
  };

  test.each<Role>(["TECHNICAL_CONTACT", "READER", "IMPLEMENTER"])(
    "shows a %s units, systems and points as they are in use today",
    async (role) => {
      const { of, one, system, point } = await organised();
      const actor = await aMember({ of, roles: [role] });
      const { units, ways } = await inScope(actor, (tx) => viewPicture(tx, actor, today));
      expect(units.map(({ nameFi }) => nameFi)).toEqual(["A-yksikkö", "B-yksikkö"]);
      expect(ways).toMatchObject([
        {
          unitOids: [one.oid],
          system: { id: system.id },
          point: { id: point.id, isOwn: true },
          services: ["PRESCRIPTION"],
        },
      ]);
    },
  );

  test.each<Role>(["DATA_PROTECTION_OFFICER", "ARCHIVIST"])(
    "shows a %s units, and neither systems nor points",
    async (role) => {
      const { of } = await organised();
      const actor = await aMember({ of, roles: [role] });
      const { units, ways } = await inScope(actor, (tx) => viewPicture(tx, actor, today));
      expect([units.length, ways]).toEqual([2, []]);
    },
  );
});
