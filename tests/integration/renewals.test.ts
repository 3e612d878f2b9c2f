import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { viewDashboard } from "@/lib/dashboard/queries";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { keepAllMarkings } from "@/lib/jobs/keep-markings";
import { confirmMarking, confirmNotice, keepMarkings } from "@/lib/renewals/actions";
import { countReceptionTasks, isOpenConflict, listReceptions, markingOf, pageOf } from "@/lib/renewals/queries";
import { setOn, turnOff } from "@/lib/renewals/workflow";
import {
  aMarking,
  aMember,
  anOfficer,
  anOrganisation,
  aReception,
  aServiceUse,
  aSubmission,
  aUnit,
} from "../support/builders";
import { build } from "../support/builders/build";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let antti: Member;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  await aServiceUse({ of: home, service: "PRESCRIPTION" });
  antti = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
});

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
const inDays = (days: number) => addDays(today, days);
const written = (days: number) => formatDate(inDays(days));
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const system = systemActor("tests");

const look = (actor: Member | Officer = antti, of: { id: string } = home) =>
  inScope(actor, (tx) => listReceptions(tx, of.id, { today }));
const rowOf = (unitOid: string) => build((tx) => tx.renewalReception.findFirst({ where: { unitOid } }));

/** A unit with what THL's register marks of it and what Kanta is set to. */
async function aPlace(marked: boolean | null | undefined, isOn?: boolean, of: Organisation = home) {
  const unit = await aUnit({ of });
  if (marked !== undefined) await aMarking(unit.oid, marked);
  if (isOn !== undefined) await aReception({ of, unitOid: unit.oid, isOn });
  return unit.oid;
}

describe("how reception stands", () => {
  it("follows from both registers together, unit by unit", async () => {
    const expected = {
      [await aPlace(true, true)]: "RECEIVES",
      [await aPlace(false, true)]: "NOT_EFFECTIVE",
      [await aPlace(true, false)]: "KANTA_OFF",
      [await aPlace(true)]: "KANTA_OFF",
      [await aPlace(false)]: "DOES_NOT_RECEIVE",
      [await aPlace(null, true)]: "CHECK",
      [await aPlace(undefined)]: "CHECK",
    };
    const found = await look();
    expect(Object.fromEntries(found.map(({ unitOid, status }) => [unitOid, status]))).toEqual(expected);
  });

  it("is told of health-care units in force, and of no others", async () => {
    const own = await aUnit({ of: home });
    await aUnit({ of: home, isHealthCare: false, isSocialCare: true });
    await aUnit({ of: home, endedOn: inDays(-1) });
    expect((await look()).map(({ unitOid }) => unitOid)).toEqual([own.oid]);
  });

  it("is told while Resepti is in use, and afterwards of what is left to do", async () => {
    const organisation = await anOrganisation({ kind: "PRIVATE" });
    const [on, off] = [await aPlace(true, true, organisation), await aPlace(true, false, organisation)];
    const main = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    expect((await look(main, organisation)).map(({ unitOid, isEligible }) => [unitOid, isEligible])).toEqual([
      [on, false],
    ]);
    await aServiceUse({ of: organisation, service: "PRESCRIPTION" });
    expect((await look(main, organisation)).map(({ unitOid }) => unitOid).sort()).toEqual([on, off].sort());
  });

  it.each(["PHARMACY", "INTERMEDIARY"] as const)("is told of no unit of a %s", async (kind) => {
    const organisation = await anOrganisation({ kind });
    await aServiceUse({ of: organisation, service: "PRESCRIPTION" });
    await aUnit({ of: organisation });
    expect(await look(await anOfficer(), organisation)).toEqual([]);
  });

  it("is a practitioner's own, by the practitioners' register", async () => {
    const lauri = await anOrganisation({ kind: "PRACTITIONER", nameFi: "Tmi Lauri" });
    await aServiceUse({ of: lauri, service: "PRESCRIPTION" });
    await aMarking(lauri.oid ?? "", true, { register: "PRACTITIONERS" });
    await aReception({ of: lauri, unitOid: lauri.oid ?? "" });
    const member = await aMember({ of: lauri, roles: ["MAIN_USER"] });
    expect(await look(member, lauri)).toMatchObject([
      { unitOid: lauri.oid, nameFi: "Tmi Lauri", kind: "PRACTITIONER", status: "RECEIVES" },
    ]);
  });

  it("stays hidden from another organisation's people", async () => {
    await aPlace(true, true);
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const seen = await look(stranger);
    expect(seen.filter(({ isOn }) => isOn)).toEqual([]);
    expect((await look(await anOfficer())).filter(({ isOn }) => isOn)).toHaveLength(1);
  });

  it("tells what it was on a past day", async () => {
    const unit = await aUnit({ of: home });
    await aMarking(unit.oid, false);
    const at = new Date(startOfDay(inDays(1)).getTime() + 12 * 3_600_000);
    await inScope(system, (tx) => setOn(tx, { organisationId: home.id, unitOids: [unit.oid], day: inDays(1) }), {
      change: { event: "submission.applied", at },
    });
    const then = (on: string) =>
      inScope(antti, (tx) => listReceptions(tx, home.id, { today: on, isPast: true }), { on });
    expect(await then(inDays(2))).toMatchObject([{ unitOid: unit.oid, isOn: true, registered: null }]);
    expect(await then(today)).toMatchObject([{ unitOid: unit.oid, isOn: false }]);
  });

  it("is found by name, OID and status, fifty units at a time", async () => {
    for (let number = 0; number < 55; number += 1)
      await aUnit({ of: home, nameFi: `Asema ${String(number).padStart(2, "0")}` });
    const wanted = await aUnit({ of: home, nameFi: "Kaukainen", nameSv: "Avlägsen" });
    const all = await look();
    const first = pageOf(all, {});
    expect([first.shown.length, first.count]).toEqual([50, 56]);
    const second = pageOf(all, { ...(first.next && { after: first.next }) });
    expect([second.shown.length, second.next]).toEqual([6, undefined]);
    expect(pageOf(all, { q: "AVLÄGSEN" }).shown.map(({ unitOid }) => unitOid)).toEqual([wanted.oid]);
    expect(pageOf(all, { q: wanted.oid }).count).toBe(1);
    expect(pageOf(all, { status: "RECEIVES" }).count).toBe(0);
  });
});

describe("switching", () => {
  const setting = (unitOids: string[]) => ({ organisationId: home.id, unitOids, day: today });
  const services = () =>
    build((tx) => tx.serviceUse.findMany({ where: { organisationId: home.id, service: "RENEWAL_REQUESTS" } }));

  it("on begins the service, touches what is on no more, and takes back what THL was to be told", async () => {
    const [on, off] = [await aPlace(true, true), await aUnit({ of: home })];
    await aReception({ of: home, unitOid: off.oid, isOn: false, noticeDueSince: inDays(-1) });
    const fresh = await aUnit({ of: home });
    const before = await rowOf(on);
    expect(await inScope(system, (tx) => setOn(tx, setting([on, off.oid, fresh.oid])))).toBe(2);
    expect(await rowOf(on)).toEqual(before);
    expect(await rowOf(off.oid)).toMatchObject({ isOn: true, noticeDueSince: null });
    expect(await services()).toMatchObject([{ state: "ACTIVE" }]);
  });

  it("off makes both notices: Kanta's at once, THL's due unless its register lacks the marking already", async () => {
    const [marked, unmarked, untold] = [await aPlace(true, true), await aPlace(false, true), await aPlace(null, true)];
    const off = await inScope(system, (tx) => turnOff(tx, { ...setting([]), unitOids: "ALL" }));
    expect(off.sort()).toEqual([marked, unmarked, untold].sort());
    for (const [oid, due] of [
      [marked, true],
      [unmarked, false],
      [untold, true],
    ] as const)
      expect(await rowOf(oid)).toMatchObject({
        isOn: false,
        noticeDueSince: due ? new Date(`${today}T00:00:00Z`) : null,
      });
    expect(await services()).toEqual([]);
  });

  it("off ends the service with its last unit, and only of the units named", async () => {
    const [one, other] = [await aPlace(true), await aPlace(true)];
    await inScope(system, (tx) => setOn(tx, setting([one, other])));
    expect(await inScope(system, (tx) => turnOff(tx, setting([one])))).toEqual([one]);
    expect(await services()).toMatchObject([{ state: "ACTIVE" }]);
    await inScope(system, (tx) => turnOff(tx, setting([other])));
    expect(await services()).toMatchObject([{ state: "ENDED" }]);
    expect(await inScope(system, (tx) => turnOff(tx, { ...setting([]), unitOids: "ALL" }))).toEqual([]);
  });
});

describe("confirming THL's marking by hand", () => {
  const confirm = (actor: Member, unitOids: string[], wishes: Record<string, string> = {}) =>
    confirmMarking.as(actor)({
      unitOids,
      marking: "YES",
      seenOn: written(-2),
      evidence: "THL:n vahvistusviesti",
      ...wishes,
    } as Parameters<ReturnType<typeof confirmMarking.as>>[0]);

  it("counts from then on, with its day and where it was seen", async () => {
    const [silent, lacking] = [await aPlace(null), await aPlace(undefined)];
    await confirm(antti, [silent, lacking]);
    for (const one of await look())
      expect(one).toMatchObject({
        marking: { value: "YES", source: "MANUAL", on: inDays(-2), note: "THL:n vahvistusviesti" },
        status: "KANTA_OFF",
      });
    expect(await inScope(antti, (tx) => markingOf(tx, silent, today))).toMatchObject({ value: "YES" });
  });

  it("is refused for a unit whose marking the register has, and for another organisation's", async () => {
    const theirs = await aUnit({ of: await anOrganisation() });
    await expect(confirm(antti, [await aPlace(true)])).rejects.toEqual(refused("reception.notToConfirm"));
    await expect(confirm(antti, [theirs.oid])).rejects.toEqual(refused("reception.notToConfirm"));
  });

  it.each([
    ["tomorrow", 1, "reception.day-in-future"],
    ["more than thirty days ago", -31, "reception.day-too-old"],
  ])("is refused when seen %s", async (_, days, code) => {
    await expect(confirm(antti, [await aPlace(null)], { seenOn: written(days) })).rejects.toEqual(refused(code));
  });

  it.each([
    ["ADMINISTRATIVE_CONTACT", true],
    ["MAIN_USER", true],
    ["TECHNICAL_CONTACT", false],
    ["READER", false],
  ] as [Role, boolean][])("is a matter of %s: %s", async (role, isAllowed) => {
    const oid = await aPlace(null);
    const member = await aMember({ of: home, roles: [role] });
    const done = confirm(member, [oid]);
    if (isAllowed) await done;
    else await expect(done).rejects.toEqual(refused("forbidden"));
    expect((await rowOf(oid))?.markingSource).toBe(isAllowed ? "MANUAL" : undefined);
  });
});

describe("telling THL", () => {
  const tell = (actor: Member, unitOids: string[], sentOn = written(0)) =>
    confirmNotice.as(actor)({ unitOids, sentOn });
  const due = async () => {
    const unit = await aUnit({ of: home });
    await aMarking(unit.oid, true);
    await aReception({ of: home, unitOid: unit.oid, isOn: false, noticeDueSince: inDays(-3) });
    return unit.oid;
  };

  it("is a task until somebody has confirmed it, with the day and the name", async () => {
    const [one, other] = [await due(), await due()];
    const tasks = async () => {
      const { tasks } = await inScope(antti, (tx) => viewDashboard(tx, antti, new Date()));
      return tasks.filter(({ kind }) => kind.startsWith("renewal"));
    };
    expect(await tasks()).toEqual([{ kind: "renewal-notice", count: 2, dueOn: inDays(-3) }]);
    await tell(antti, [one], written(-1));
    expect(await tasks()).toEqual([{ kind: "renewal-notice", count: 1, dueOn: inDays(-3) }]);
    expect(await rowOf(one)).toMatchObject({ noticedAt: startOfDay(inDays(-1)), noticedByName: antti.name });
    await tell(antti, [other]);
    expect(await tasks()).toEqual([]);
  });

  it("is refused where THL need not be told, and a second time", async () => {
    await expect(tell(antti, [await aPlace(true, true)])).rejects.toEqual(refused("reception.notDue"));
    const oid = await due();
    await tell(antti, [oid]);
    await expect(tell(antti, [oid])).rejects.toEqual(refused("reception.notDue"));
  });

  it("is refused on a day to come", async () => {
    await expect(tell(antti, [await due()], written(1))).rejects.toEqual(refused("reception.day-in-future"));
  });

  it("is not for those who only read", async () => {
    const oid = await due();
    const leena = await aMember({ of: home, roles: ["READER"] });
    await expect(tell(leena, [oid])).rejects.toEqual(refused("forbidden"));
  });
});

describe("a contradiction", () => {
  const conflicts = async () => {
    await keepAllMarkings();
    return (await inScope(antti, (tx) => countReceptionTasks(tx, home.id))).conflicts;
  };

  it("is a task until a submission about the unit is under way", async () => {
    const oid = await aPlace(false, true);
    await aPlace(true, true);
    await aPlace(false);
    expect(await conflicts()).toBe(1);
    const listed = (await look()).filter(isOpenConflict).map(({ unitOid }) => unitOid);
    expect(listed).toEqual([oid]);
    const about = {
      kind: "RENEWAL_REQUESTS" as const,
      by: antti,
      answers: { what: { direction: "STOP" } },
      before: { units: [{ oid, isOn: true, lacksMarking: true }], names: {} },
    };
    await aSubmission({ ...about, in: "DRAFT" });
    expect(await conflicts()).toBe(1);
    await aSubmission({ ...about, in: "SUBMITTED" });
    expect(await conflicts()).toBe(0);
    expect((await look()).find(({ unitOid }) => unitOid === oid)?.pending).toMatchObject({ isOn: false });
  });
});

it("is a task of a marked unit that Kanta is not set for, while Resepti is in use", async () => {
  const unit = await aUnit({ of: home });
  await aMarking(unit.oid, true);
  await keepAllMarkings();
  const conflicts = async () => (await inScope(antti, (tx) => countReceptionTasks(tx, home.id))).conflicts;
  expect(await conflicts()).toBe(1);
  await build((tx) => tx.serviceUse.updateMany({ where: { organisationId: home.id }, data: { state: "JOINING" } }));
  expect(await conflicts()).toBe(0);
});

describe("what the registers mark", () => {
  it("is kept for the past when it has changed, and not written again", async () => {
    const [yes, silent] = [await aPlace(true), await aPlace(null)];
    await keepAllMarkings();
    expect(await rowOf(yes)).toMatchObject({ marking: "YES", markingSource: "REGISTER", isOn: false, version: 1 });
    expect(await rowOf(silent)).toBeNull();
    await keepMarkings.as(system)({ organisationId: home.id });
    expect(await rowOf(yes)).toMatchObject({ version: 1 });
  });

  it("is nobody's to write but the portal's", async () => {
    await expect(keepMarkings.as(antti)({ organisationId: home.id })).rejects.toEqual(refused("forbidden"));
  });

  it("leaves what was confirmed by hand while that counts, and goes before it afterwards", async () => {
    const unit = await aUnit({ of: home });
    await aMarking(unit.oid, false, { at: new Date(Date.now() - 90 * 86_400_000) });
    const byHand = { marking: "YES" as const, on: inDays(-10), note: "THL:n viesti" };
    await aReception({ of: home, unitOid: unit.oid, byHand });
    await keepAllMarkings();
    expect(await rowOf(unit.oid)).toMatchObject({ marking: "YES", markingSource: "MANUAL" });
    await keepAllMarkings(new Date(Date.now() + 21 * 86_400_000));
    expect(await rowOf(unit.oid)).toMatchObject({ marking: "NO", markingSource: "REGISTER", markingNote: null });
  });
});
