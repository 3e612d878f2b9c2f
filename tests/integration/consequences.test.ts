import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Actor, type Member, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { Ending } from "@/lib/consequences/policy";
import { consequencesOf } from "@/lib/consequences/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { messagesOf, sentence, translator } from "@/lib/i18n";
import type { Consequence } from "@/lib/submissions/kinds/kind";
import {
  aCommitment,
  aConnectionPoint,
  aContact,
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aTermination,
  aUnit,
} from "../support/builders";
import { build } from "../support/builders/build";
import { aPointChange } from "../support/notices";

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
const on = addDays(today, 30);

let home: Awaited<ReturnType<typeof anOrganisation>>;
let paula: Member;

beforeEach(async () => {
  home = await anOrganisation();
  await aServiceUse({ of: home, service: "PRESCRIPTION" });
  await aServiceUse({ of: home, service: "PATIENT_DATA" });
  paula = await aMember({ of: home, roles: ["MAIN_USER"] });
});

const seen = (wishes: Partial<Ending> = {}, actor: Actor = paula) =>
  inScope(actor, (tx) => consequencesOf(tx, home.id, { services: ["PRESCRIPTION"], on, ...wishes }, "fi"));

const short = (code: string | undefined) => code?.replace("termination.consequences.", "") ?? null;
const told = (list: Consequence[], area: Consequence["area"]) =>
  list
    .filter((one) => one.area === area)
    .map(({ name, before, after }) => [name, short(before?.code), short(after?.code)]);

describe("what becomes of things when a service ends", () => {
  test("a commitment for it alone ends, one for others too goes on for those, and another stays out of it", async () => {
    await aCommitment({ of: home, services: ["PRESCRIPTION"], signedOn: "2019-01-01" });
    await aCommitment({ of: home, services: ["PRESCRIPTION", "PATIENT_DATA"], signedOn: "2020-01-01" });
    await aCommitment({ of: home, services: ["PATIENT_DATA"], signedOn: "2021-01-01" });
    expect(told(await seen(), "commitment").map(([, , after]) => after)).toEqual(["ends", "reduced"]);
  });

  test("its last day is the day before", async () => {
    const [service] = (await seen()).filter(({ area }) => area === "service");
    expect(service).toMatchObject({
      name: "Resepti-palvelu",
      after: { params: { last: formatDate(addDays(on, -1)), from: formatDate(on) } },
    });
  });

  test("a system for it alone ends, and one for another service stays out of it", async () => {
    const system = await anInformationSystem();
    await aSystemUse({ of: home, system, services: ["PRESCRIPTION"] });
    await aSystemUse({ of: home, system: await anInformationSystem(), services: ["PATIENT_DATA"] });
    expect(told(await seen(), "system")).toEqual([[`${system.name} ${system.version}`, "system.uses", "ends"]]);
  });

  test("an own point is proposed for removal with its certificate when nobody uses it any more", async () => {
    const point = await aConnectionPoint({ of: home });
    await aPointUse({ of: home, point, services: ["PRESCRIPTION"] });
    const list = await seen();
    expect(told(list, "point")).toEqual([[point.name, "point.own", "point.proposed"]]);
    expect(told(list, "certificate")).toEqual([
      [point.certificate?.subjectName, "certificate.until", "certificate.idle"],
    ]);
  });

  test("an own point that others use stays theirs, and is told with how many they are", async () => {
    const point = await aConnectionPoint({ of: home });
    await aPointUse({ of: home, point, services: ["PRESCRIPTION"] });
    const other = await anOrganisation({ nameFi: "Naapuri Oy" });
    await aPointUse({ of: other, point, services: ["PRESCRIPTION"] });
    for (const actor of [paula, await anOfficer()]) {
      const list = (await seen({}, actor)).filter(({ area }) => area === "point" || area === "certificate");
      expect(list).toHaveLength(1);
      expect(list[0]?.after).toEqual({
        code: "termination.consequences.point.othersUse",
        params: { count: 1, names: "Naapuri Oy" },
      });
    }
  });

  test("somebody else's point is used no more, or for less", async () => {
    const manager = await anOrganisation({ kind: "INTERMEDIARY", nameFi: "Välittäjä Oy" });
    const one = await aConnectionPoint({ of: manager });
    const two = await aConnectionPoint({ of: manager });
    await aPointUse({ of: home, point: one, services: ["PRESCRIPTION"] });
    await aPointUse({ of: home, point: two, services: ["PRESCRIPTION", "PATIENT_DATA"] });
    const list = await seen();
    expect(told(list, "point").sort()).toEqual(
      [
        [one.name, "point.used", "ends"],
        [two.name, "point.used", "reduced"],
      ].sort(),
    );
    expect(list.find(({ name }) => name === one.name)?.before?.params).toMatchObject({ manager: "Välittäjä Oy" });
  });

  test("the reception of renewal requests ends with Resepti and with nothing else", async () => {
    const unit = await aUnit({ of: home });
    await build((tx) =>
      tx.renewalReception.create({
        data: { organisationId: home.id, unitOid: unit.oid, isOn: true, since: new Date("2023-01-02") },
      }),
    );
    expect(told(await seen(), "renewal")).toHaveLength(1);
    expect(told(await seen({ services: ["PATIENT_DATA"] }), "renewal")).toEqual([]);
  });

  test("a co-joiner must join otherwise, in the eyes of its main joiner and of Kela", async () => {
    const co = await anOrganisation({ nameFi: "Mukana Oy" });
    await aServiceUse({ of: co, service: "PRESCRIPTION", mainJoiner: home });
    for (const actor of [paula, await anOfficer(), systemActor("tests")])
      expect(told(await seen({}, actor), "service")).toContainEqual([
        "Mukana Oy",
        "coJoiner.uses",
        "coJoiner.mustJoin",
      ]);
    expect(told(await seen({ services: ["PATIENT_DATA"] }), "service")).not.toContainEqual(
      expect.arrayContaining(["Mukana Oy"]),
    );
  });

  test("an open matter about it alone is taken back; roles, contact persons and the rest go on", async () => {
    const { submission } = await aPointChange({ in: "SUBMITTED", by: paula });
    await build((tx) =>
      tx.submission.update({ where: { id: submission.id }, data: { touches: ["service:PRESCRIPTION"] } }),
    );
    await aPointChange({ in: "SUBMITTED", by: paula });
    await aGrant({ organisation: home, role: "READER", person: await aPerson() });
    const list = await seen();
    expect(told(list, "submission")).toEqual([
      [expect.stringContaining(submission.reference ?? "?"), "submission.open", "submission.withdrawn"],
    ]);
    expect([...told(list, "role"), ...told(list, "contact")]).toEqual([]);
    expect(told(list, "billing").map(([, , after]) => after)).toEqual(["billing.changes"]);
  });
});

describe("what becomes of things when the last service ends", () => {
  test("roles given are read with and end, those received stay, and so do named persons and contact persons in number", async () => {
    await aGrant({ organisation: home, role: "READER", person: await aPerson() });
    const receiver = await anOrganisation();
    const given = await aGrant({ organisation: home, role: "IMPLEMENTER", to: receiver, state: "ACTIVE" });
    await aNaming({ grant: given, person: await aPerson(), state: "ACTIVE" });
    await aGrant({ organisation: receiver, role: "READER", to: home, state: "ACTIVE" });
    await aContact({ of: home, function: "TECHNICAL" });
    const list = await seen({ services: "ALL" });
    expect(told(list, "role").map(([, before, after]) => [before, after])).toEqual([
      ["role.held", "role.reads"],
      ["role.held", "role.reads"],
      ["role.namedCount", "role.namedEnds"],
      ["role.receivedCount", "role.receivedStays"],
    ]);
    expect(told(list, "contact")).toHaveLength(1);
    expect(told(list, "billing").map(([, , after]) => after)).toEqual(["billing.ends"]);
    expect(told(list, "controller")).toEqual([["Potilastietovaranto", "controller.own", "controller.remains"]]);
  });

  test("an own point that nobody ever used is proposed for removal, too", async () => {
    const point = await aConnectionPoint({ of: home });
    expect(told(await seen({ services: "ALL" }), "point")).toEqual([[point.name, "point.unused", "point.proposed"]]);
    expect(told(await seen(), "point")).toEqual([]);
  });

  test("the notice that ends it is not among the matters that are taken back", async () => {
    const own = await aTermination({ in: "SUBMITTED", by: paula });
    expect(told(await seen({ services: "ALL", except: own.id }), "submission")).toEqual([]);
    expect(told(await seen({ services: "ALL" }), "submission")).toHaveLength(1);
  });

  test("every row is told apart, and every sentence is there in three languages", async () => {
    await aCommitment({ of: home, services: ["PRESCRIPTION"] });
    await aCommitment({ of: home, services: ["PRESCRIPTION"] });
    await aPointUse({ of: home, point: await aConnectionPoint({ of: home }), services: ["PRESCRIPTION"] });
    await aPointChange({ in: "SUBMITTED", by: paula });
    await aGrant({ organisation: home, role: "READER", person: await aPerson() });
    const list = await seen({ services: "ALL" });
    expect(new Set(list.map(({ area, name }) => `${area} ${name}`)).size).toBe(list.length);
    for (const language of ["fi", "sv", "en"] as const)
      for (const { before, after } of list)
        for (const one of [before, after])
          if (one) expect(sentence(translator(language), one.code, one.params)).not.toMatch(/undefined|[{}]|^$/);
    expect(messagesOf("fi").termination.consequences).toBeDefined();
  });
});

test("another organisation's people see nothing of it", async () => {
  const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
  await aCommitment({ of: home });
  const list = await seen({ services: "ALL" }, stranger);
  expect(list.filter(({ area }) => area !== "billing")).toEqual([]);
});
