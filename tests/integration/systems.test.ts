import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Member, Officer } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { warnOfSystems } from "@/lib/jobs/warn-of-systems";
import { submitSubmission } from "@/lib/submissions/actions";
import { switchSystem } from "@/lib/system-switches/actions";
import { addSystem, beginUse, changeSystem, changeUse, endUse, retireSystem } from "@/lib/systems/actions";
import { findUse, listCatalogue, listSystemTasks, listUses } from "@/lib/systems/queries";
import { readCatalogueFilter, readUseFilter } from "@/lib/systems/schema";
import {
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aUnit,
} from "../support/builders";
import { build } from "../support/builders/build";
import { seenBy } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
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
const written = (date: string) => formatDate(date);
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

type Begin = Partial<Parameters<ReturnType<typeof beginUse.as>>[0]> & { systemId: string };
const begin = (actor: Member, wishes: Begin) =>
  beginUse.as(actor)({ units: "ALL", unitOids: [], services: ["PRESCRIPTION"], usedFrom: written(today), ...wishes });

const usesOf = (of: { id: string }) =>
  build((tx) =>
    tx.systemUse.findMany({ where: { organisationId: of.id }, orderBy: [{ usedFrom: "asc" }, { id: "asc" }] }),
  );
const seen = (actor: Member | Officer, asked: Record<string, string> = {}) =>
  inScope(actor, (tx) => listUses(tx, actor, readUseFilter(asked), today));
const tasksOf = (actor: Member) => inScope(actor, (tx) => listSystemTasks(tx, actor, today));

describe("taking a system into use", () => {
  it("makes one use for each chosen unit, which the organisation and Kela see", async () => {
    const [one, other] = [await aUnit({ of: home }), await aUnit({ of: home })];
    const system = await anInformationSystem();
    await begin(tiina, { systemId: system.id, units: "CHOSEN", unitOids: [one.oid, other.oid, one.oid] });
    expect((await usesOf(home)).map(({ unitOid }) => unitOid).sort()).toEqual([one.oid, other.oid].sort());
    expect((await seen(tiina)).count).toBe(2);
    const kela = await seen(outi, { q: system.name });
    expect(kela.uses.map(({ unit }) => unit?.nameFi).sort()).toEqual([one.nameFi, other.nameFi].sort());
  });

  const unfit = [
    ["that is not in the register", { registerId: null }, "systemUse.unregistered"],
    ["that has no certificate", { certifiedUntil: null }, "systemUse.uncertified"],
    ["whose certificate has ended", { certifiedUntil: inDays(-1) }, "systemUse.ended"],
    ["that has left the catalogue", { retiredOn: today }, "systemUse.retired"],
  ] as const;
  it.each(unfit)("is refused for one %s", async (_, wishes, code) => {
    const system = await anInformationSystem(wishes);
    await expect(begin(tiina, { systemId: system.id })).rejects.toEqual(refused(code));
    expect(await usesOf(home)).toEqual([]);
  });

  it("is refused from a day on which the certificate has ended, and allowed on its last day", async () => {
    const system = await anInformationSystem({ certifiedUntil: inDays(10) });
    await expect(begin(tiina, { systemId: system.id, usedFrom: written(inDays(11)) })).rejects.toEqual(
      refused("systemUse.ended"),
    );
    await begin(tiina, { systemId: system.id, usedFrom: written(inDays(10)) });
  });

  it("cannot be dated back to when a certificate was still in force", async () => {
    const system = await anInformationSystem({ certifiedUntil: inDays(-1) });
    const past = begin(tiina, { systemId: system.id, usedFrom: written(inDays(-100)) });
    await expect(past).rejects.toEqual(refused("systemUse.ended"));
  });

  it("needs no certificate for class B", async () => {
    const system = await anInformationSystem({ systemClass: "B", certifiedUntil: null });
    await begin(tiina, { systemId: system.id });
    expect(await tasksOf(tiina)).toEqual([]);
  });

  it("is refused in another organisation's unit, in an ended one, and for a service not in use", async () => {
    const system = await anInformationSystem();
    const elsewhere = await aUnit({ of: await anOrganisation() });
    const ended = await aUnit({ of: home, endedOn: inDays(-1) });
    for (const { oid } of [elsewhere, ended])
      await expect(begin(tiina, { systemId: system.id, units: "CHOSEN", unitOids: [oid] })).rejects.toEqual(
        refused("systemUse.unit"),
      );
    await expect(begin(tiina, { systemId: system.id, services: ["IMAGING"] })).rejects.toEqual(
      refused("systemUse.service"),
    );
  });

  it("is refused twice at the same time in the same place, and of two at once one is", async () => {
    const system = await anInformationSystem();
    const both = await Promise.allSettled([
      begin(tiina, { systemId: system.id }),
      begin(tiina, { systemId: system.id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await usesOf(home)).toHaveLength(1);
    await expect(begin(tiina, { systemId: system.id })).rejects.toEqual(refused("systemUse.overlap"));
  });

  const writers: [Role, boolean][] = [
    ["MAIN_USER", true],
    ["ADMINISTRATIVE_CONTACT", true],
    ["TECHNICAL_CONTACT", true],
    ["IMPLEMENTER", true],
    ["READER", false],
    ["DATA_PROTECTION_OFFICER", false],
    ["ARCHIVIST", false],
  ];
  it.each(writers)("is a matter of the role %s: %s", async (role, mayBegin) => {
    const actor = await aMember({ of: home, roles: [role] });
    const system = await anInformationSystem();
    const begun = begin(actor, { systemId: system.id });
    if (mayBegin) await begun;
    else await expect(begun).rejects.toEqual(refused("forbidden"));
    expect(await usesOf(home)).toHaveLength(mayBegin ? 1 : 0);
  });

  it("is open to an implementer of another organisation that was given the role", async () => {
    const through = await anOrganisation();
    const actor = await aMember({ of: home, roles: ["IMPLEMENTER"], through });
    await begin(actor, { systemId: (await anInformationSystem()).id });
    expect(await usesOf(through)).toEqual([]);
    expect(await usesOf(home)).toHaveLength(1);
  });
});

describe("the list of systems in use", () => {
  it("is read by a reader, and by nobody whose role has no part in it, nor from another organisation", async () => {
    await aSystemUse({ of: home, system: await anInformationSystem() });
    expect((await seen(await aMember({ of: home, roles: ["READER"] }))).count).toBe(1);
    expect((await seen(await aMember({ of: home, roles: ["ARCHIVIST"] }))).count).toBe(0);
    expect((await seen(await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] }))).count).toBe(0);
  });

  it("tells present, coming and past uses apart, and finds them by system, unit and service", async () => {
    const unit = await aUnit({ of: home });
    const [now, soon, gone] = [await anInformationSystem(), await anInformationSystem(), await anInformationSystem()];
    await aSystemUse({ of: home, system: now, unit });
    await aSystemUse({ of: home, system: soon, usedFrom: inDays(1) });
    await aSystemUse({ of: home, system: gone, usedUntil: inDays(-1), services: ["PATIENT_DATA"] });
    const names = async (asked: Record<string, string>) =>
      (await seen(tiina, asked)).uses.map(({ system }) => system.id);
    expect(await names({ state: "PRESENT" })).toEqual([now.id]);
    expect(await names({ state: "COMING" })).toEqual([soon.id]);
    expect(await names({ state: "PAST" })).toEqual([gone.id]);
    expect(await names({ q: unit.nameFi })).toEqual([now.id]);
    expect(await names({ q: gone.name })).toEqual([gone.id]);
    expect(await names({ service: "PATIENT_DATA" })).toEqual([gone.id]);
    expect(await names({ q: "100 %" })).toEqual([]);
    expect(await names({ q: `${gone.name} ${gone.version}` })).toEqual([gone.id]);
    expect(await names({ q: `${gone.name} 99.99` })).toEqual([]);
  });

  it("goes on from the last one seen", async () => {
    for (let count = 0; count < 27; count += 1) await aSystemUse({ of: home, system: await anInformationSystem() });
    const first = await seen(tiina);
    const second = await seen(tiina, { after: first.next ?? "" });
    expect([first.uses.length, second.uses.length, first.count]).toEqual([25, 2, 27]);
  });

  it("shows a past day as it was then", async () => {
    const system = await anInformationSystem();
    await aSystemUse({ of: home, system });
    const then = await inScope(tiina, (tx) => listUses(tx, tiina, {}, inDays(-1)), { on: inDays(-1) });
    expect(then.uses).toEqual([]);
  });

  it("warns of present systems that are not in the register or whose certificate has ended or soon will", async () => {
    const wishes = [
      { registerId: null },
      { certifiedUntil: inDays(-1) },
      { certifiedUntil: inDays(180) },
      { certifiedUntil: inDays(181) },
    ];
    for (const wish of wishes) await aSystemUse({ of: home, system: await anInformationSystem(wish) });
    await aSystemUse({ of: home, system: await anInformationSystem({ registerId: null }), usedFrom: inDays(1) });
    expect((await tasksOf(tiina)).map(({ code, endsOn }) => [code, endsOn]).sort()).toEqual([
      ["certificate-ended", inDays(-1)],
      ["certificate-ends", inDays(180)],
      ["not-in-register", null],
    ]);
    expect(await tasksOf(await aMember({ of: home, roles: ["ARCHIVIST"] }))).toEqual([]);
  });
});

describe("changing and ending a use", () => {
  const changed = (use: { id: string; version: number }, wishes: object = {}) => ({
    useId: use.id,
    version: use.version,
    unitOid: "",
    services: ["PRESCRIPTION" as const],
    usedFrom: "1.9.2020",
    usedUntil: "",
    ...wishes,
  });

  it("keeps what an ended certificate allows: other services and dates, but no other unit", async () => {
    const system = await anInformationSystem({ certifiedUntil: inDays(-1) });
    const use = await aSystemUse({ of: home, system });
    await changeUse.as(tiina)(changed(use, { services: ["PRESCRIPTION", "PATIENT_DATA"] }));
    const unit = await aUnit({ of: home });
    const moved = changeUse.as(tiina)(changed({ ...use, version: 2 }, { unitOid: unit.oid }));
    await expect(moved).rejects.toEqual(refused("systemUse.ended"));
  });

  it("shows whoever comes second what the first has saved", async () => {
    const use = await aSystemUse({ of: home, system: await anInformationSystem() });
    await changeUse.as(tiina)(changed(use, { services: ["PATIENT_DATA"] }));
    const second = await changeUse
      .as(tiina)(changed(use, { usedUntil: written(inDays(5)) }))
      .catch((error) => error);
    expect(second).toMatchObject({
      code: "system.changed-elsewhere",
      options: { theirs: { version: 2, values: { services: ["PATIENT_DATA"], usedUntil: "" } } },
    });
  });

  it("leaves an ended use in sight, with its last day", async () => {
    const use = await aSystemUse({ of: home, system: await anInformationSystem() });
    await endUse.as(tiina)({ useId: use.id, version: 1, usedUntil: written(inDays(-1)) });
    expect((await seen(tiina, { state: "PAST" })).uses.map(({ id }) => id)).toEqual([use.id]);
    const before = endUse.as(tiina)({ useId: use.id, version: 2, usedUntil: "31.8.2020" });
    await expect(before).rejects.toEqual(refused("dateTooEarly"));
  });

  it("does not come to last into the next use of the same system, nor for ever", async () => {
    const system = await anInformationSystem();
    const use = await aSystemUse({ of: home, system, usedUntil: inDays(-10) });
    await begin(tiina, { systemId: system.id });
    const input = { useId: use.id, version: 1 };
    await expect(endUse.as(tiina)({ ...input, usedUntil: written(today) })).rejects.toEqual(
      refused("systemUse.overlap"),
    );
    await expect(endUse.as(tiina)({ ...input, usedUntil: written(inDays(9 * 366)) })).rejects.toEqual(
      refused("dateTooLate"),
    );
    await endUse.as(tiina)({ ...input, usedUntil: written(inDays(-1)) });
  });

  it("is none of another organisation's, of a reader's, or of Kela's", async () => {
    const use = await aSystemUse({ of: home, system: await anInformationSystem() });
    const input = { useId: use.id, version: 1, usedUntil: written(today) };
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(endUse.as(stranger)(input)).rejects.toEqual(refused("not-found"));
    await expect(endUse.as(outi)(input)).rejects.toEqual(refused("not-found"));
    const reader = await aMember({ of: home, roles: ["READER"] });
    await expect(endUse.as(reader)(input)).rejects.toEqual(refused("forbidden"));
    expect(await inScope(stranger, (tx) => findUse(tx, stranger, use.id))).toBeNull();
  });
});

describe("another system instead of the one in use", () => {
  const aSwitch = async (wishes: object = {}) => {
    const unit = await aUnit({ of: home });
    const old = await anInformationSystem();
    const next = await anInformationSystem();
    const use = await aSystemUse({ of: home, system: old, unit, services: ["PATIENT_DATA", "PRESCRIPTION"] });
    const input = {
      useId: use.id,
      systemId: next.id,
      from: written(inDays(30)),
      useIds: [use.id],
      services: ["PRESCRIPTION" as const, "PATIENT_DATA" as const],
      pointChanges: "NO" as const,
      ...wishes,
    };
    return { unit, old, next, use, input };
  };

  it("ends the one on the day before, and begins the other", async () => {
    const { old, next, unit, input } = await aSwitch();
    await switchSystem.as(tiina)(input);
    const uses = (await usesOf(home)).map(({ systemId, unitOid, usedFrom, usedUntil }) => [
      systemId,
      unitOid,
      helsinkiDate(usedFrom),
      usedUntil && helsinkiDate(usedUntil),
    ]);
    expect(uses).toEqual([
      [old.id, unit.oid, "2020-09-01", inDays(29)],
      [next.id, unit.oid, inDays(30), null],
    ]);
  });

  it("makes no use last longer than it would have", async () => {
    const { old, unit, use, input } = await aSwitch();
    await endUse.as(tiina)({ useId: use.id, version: use.version, usedUntil: written(inDays(5)) });
    await begin(tiina, { systemId: old.id, units: "CHOSEN", unitOids: [unit.oid], usedFrom: written(inDays(6)) });
    await switchSystem.as(tiina)(input);
    const ended = (await usesOf(home)).find(({ id }) => id === use.id);
    expect(ended?.usedUntil && helsinkiDate(ended.usedUntil)).toBe(inDays(5));
  });

  it("leaves the services that do not move with the system they had", async () => {
    const { old, next, input } = await aSwitch({ services: ["PRESCRIPTION"] });
    await switchSystem.as(tiina)(input);
    const after = (await usesOf(home)).filter(({ usedUntil }) => usedUntil === null);
    expect(after.map(({ systemId, services }) => [systemId, services]).sort()).toEqual(
      [
        [old.id, ["PATIENT_DATA"]],
        [next.id, ["PRESCRIPTION"]],
      ].sort(),
    );
  });

  it("opens a change notice with what is known when the connection point changes too", async () => {
    const { old, next, unit, input } = await aSwitch({ pointChanges: "YES" });
    const point = await aConnectionPoint({ of: home });
    const pointUse = await aPointUse({ of: home, point, system: old });
    await aPointUse({ of: home, point: await aConnectionPoint({ of: home }) });
    const path = await switchSystem.as(tiina)(input);
    const [, id = ""] = /submissions\/([\w-]+)\/subject$/.exec(path) ?? [];
    const draft = await seenBy(tiina, id);
    expect(draft).toMatchObject({ status: "DRAFT", kind: "CONNECTION_POINT_CHANGE", organisationId: home.id });
    expect(draft?.answers).toMatchObject({
      subject: { change: "USE_CHANGE", useId: pointUse.id },
      use: { pointId: point.id, systemId: next.id },
      scope: { services: ["PRESCRIPTION", "PATIENT_DATA"], units: "CHOSEN", unitOids: [unit.oid] },
      effect: { effectiveOn: written(inDays(30)), contactName: tiina.name },
    });
  });

  it("begins the use of a point when there is none yet, and leaves sending to the customer's own", async () => {
    const through = await anOrganisation();
    const implementer = await aMember({ of: home, roles: ["IMPLEMENTER"], through });
    const { input } = await aSwitch({ pointChanges: "YES" });
    const path = await switchSystem.as(implementer)(input);
    const id = path.split("/").at(-2) ?? "";
    const draft = await seenBy(implementer, id);
    expect(draft?.answers).toMatchObject({ subject: { change: "USE_START" } });
    const send = submitSubmission.as(implementer)({
      submissionId: id,
      version: draft?.version ?? 0,
      isRight: "true",
      hasNoPatientData: "true",
    });
    await expect(send).rejects.toEqual(refused("forbidden"));
  });

  it("opens no draft for a switch that is refused", async () => {
    const { use, input } = await aSwitch({ pointChanges: "YES" });
    const ended = await anInformationSystem({ certifiedUntil: inDays(29) });
    await expect(switchSystem.as(tiina)({ ...input, systemId: ended.id })).rejects.toEqual(refused("systemUse.ended"));
    await expect(switchSystem.as(tiina)({ ...input, systemId: use.systemId })).rejects.toEqual(
      refused("systemUse.same"),
    );
    await expect(switchSystem.as(tiina)({ ...input, from: "1.9.2020" })).rejects.toEqual(
      refused("systemUse.switchBeforeStart"),
    );
    expect(await build((tx) => tx.submission.count({ where: { organisationId: home.id } }))).toBe(0);
    expect(await usesOf(home)).toHaveLength(1);
  });

  it("happens once when two ask for it at once", async () => {
    const { input } = await aSwitch();
    const both = await Promise.allSettled([switchSystem.as(tiina)(input), switchSystem.as(tiina)(input)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await usesOf(home)).toHaveLength(2);
  });
});

describe("the catalogue", () => {
  const entry = (wishes: object = {}) => ({
    name: `Järjestelmä ${Math.random().toString(36).slice(2)}`,
    systemVersion: "1.0",
    supplier: "Testiohjelmistot Oy",
    systemClass: "A2" as const,
    registerId: null,
    certifiedUntil: null,
    profiles: ["Resepti, Potilastiedot;Resepti"],
    ...wishes,
  });

  it("is kept by officers alone", async () => {
    const id = await addSystem.as(outi)(entry());
    const stored = await build((tx) => tx.informationSystem.findUniqueOrThrow({ where: { id } }));
    expect(stored.profiles).toEqual(["Resepti", "Potilastiedot"]);
    const main = await aMember({ of: home, roles: ["MAIN_USER"] });
    await expect(addSystem.as(main)(entry())).rejects.toEqual(refused("forbidden"));
    await expect(changeSystem.as(main)({ systemId: id, version: 1, ...entry() })).rejects.toEqual(refused("forbidden"));
    await expect(retireSystem.as(main)({ systemId: id, version: 1 })).rejects.toEqual(refused("forbidden"));
  });

  it("has each system and each register id once", async () => {
    const registerId = `R-${Math.random()}`;
    const first = entry({ registerId });
    await addSystem.as(outi)(first);
    await expect(addSystem.as(outi)({ ...first, registerId: null })).rejects.toEqual(refused("system.already-there"));
    await expect(addSystem.as(outi)(entry({ registerId }))).rejects.toEqual(refused("system.register-id-taken"));
  });

  it("shows the second of two officers both versions", async () => {
    const mine = entry();
    const id = await addSystem.as(outi)(mine);
    await changeSystem.as(outi)({ systemId: id, version: 1, ...mine, supplier: "Toinen Oy" });
    const second = changeSystem.as(await anOfficer())({ systemId: id, version: 1, ...mine, systemVersion: "2.0" });
    await expect(second).rejects.toMatchObject({
      code: "system.changed-elsewhere",
      options: { theirs: { version: 2, values: { supplier: "Toinen Oy", systemVersion: "1.0" } } },
    });
    await changeSystem.as(outi)({ systemId: id, version: 2, ...mine, systemVersion: "2.0" });
  });

  it("lets a retired system go on where it is used, and nowhere else", async () => {
    const system = await anInformationSystem();
    const use = await aSystemUse({ of: home, system });
    await retireSystem.as(outi)({ systemId: system.id, version: 1 });
    await expect(retireSystem.as(outi)({ systemId: system.id, version: 2 })).rejects.toEqual(refused("conflict"));
    await expect(begin(tiina, { systemId: system.id, usedFrom: written(inDays(1)) })).rejects.toEqual(
      refused("systemUse.retired"),
    );
    expect((await seen(tiina, { state: "PRESENT" })).uses.map(({ id }) => id)).toEqual([use.id]);
  });

  it("is narrowed by class and state, and found by name, supplier and register id", async () => {
    const supplier = `Toimittaja ${Math.random()}`;
    const registerId = `R-${Math.random()}`;
    const made = {
      CERTIFIED: await anInformationSystem({ supplier, registerId }),
      ENDED: await anInformationSystem({ supplier, certifiedUntil: inDays(-1), systemClass: "A1" }),
      UNREGISTERED: await anInformationSystem({ supplier, registerId: null }),
      RETIRED: await anInformationSystem({ supplier, retiredOn: today }),
    };
    const found = (asked: Record<string, string>) =>
      inScope(outi, async (tx) =>
        (await listCatalogue(tx, readCatalogueFilter(asked), today)).systems.map(({ id }) => id),
      );
    for (const [state, { id }] of Object.entries(made)) expect(await found({ q: supplier, state })).toEqual([id]);
    expect(await found({ q: supplier, class: "A1" })).toEqual([made.ENDED.id]);
    expect(await found({ q: registerId })).toEqual([made.CERTIFIED.id]);
    expect(await found({ q: supplier })).toHaveLength(4);
  });
});

describe("a certificate that is about to end", () => {
  it("is told to everyone who uses the system, 90 and 30 days before and on its last day, once each", async () => {
    const system = await anInformationSystem({ certifiedUntil: inDays(100) });
    await aSystemUse({ of: home, system });
    const ended = await anOrganisation();
    const gone = await aMember({ of: ended, roles: ["TECHNICAL_CONTACT"] });
    await aSystemUse({ of: ended, system, usedUntil: inDays(-1) });
    const reader = await aMember({ of: home, roles: ["READER"] });
    for (const days of [0, 9, 10, 11, 40, 69, 70, 71, 99, 100, 100, 101]) await warnOfSystems(startOfDay(inDays(days)));
    const told = await build((tx) =>
      tx.message.findMany({
        where: { personId: { in: [tiina.personId, reader.personId, gone.personId] }, code: { startsWith: "system." } },
        orderBy: { createdAt: "asc" },
      }),
    );
    expect(told.map(({ personId, code, createdAt }) => [personId, code, helsinkiDate(createdAt)])).toEqual([
      [tiina.personId, "system.certificate-ending", inDays(10)],
      [tiina.personId, "system.certificate-ending", inDays(70)],
      [tiina.personId, "system.certificate-ended", inDays(100)],
    ]);
    expect(told.at(-1)?.path).toBe(`/organisations/${home.businessId}/systems`);
  });
});
