import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { listReceptions } from "@/lib/renewals/queries";
import { approveSubmission, returnSubmission, takeSubmission } from "@/lib/reviews/actions";
import { applySubmission, startSubmission } from "@/lib/submissions/actions";
import { comparisonOf, findSubmission, stepStates, warningsOf } from "@/lib/submissions/queries";
import { aMarking, aMember, anOfficer, anOrganisation, aReception, aServiceUse, aUnit } from "../support/builders";
import { build, day } from "../support/builders/build";
import { seenBy, send, type } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let antti: Member;
let outi: Officer;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  await aServiceUse({ of: home, service: "PRESCRIPTION" });
  antti = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
  outi = await anOfficer();
});

afterAll(closeDatabase);

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const inDays = (days: number) => addDays(today, days);
const written = (days: number) => formatDate(inDays(days));
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** A unit with what THL's register marks of it and, if it was ever set, what Kanta is set to. */
async function aPlace(marked: boolean | null, isOn?: boolean, nameFi?: string) {
  const unit = await aUnit({ of: home, ...(nameFi && { nameFi }) });
  await aMarking(unit.oid, marked);
  if (isOn !== undefined) await aReception({ of: home, unitOid: unit.oid, isOn });
  return unit;
}

type Steps = Record<string, Record<string, string | string[]>>;

/** A draft with these steps typed, in their order. */
async function aDraft(steps: Steps, by = antti, wishes: { change?: string; unit?: string } = {}) {
  const { id } = await startSubmission.as(by)({ kind: "RENEWAL_REQUESTS", ...wishes });
  for (const [step, answers] of Object.entries(steps)) await type(by, id, step, answers);
  return id;
}

const start = (unitOids: string[], wishes: Steps = {}): Steps => ({
  what: { direction: "START" },
  units: { scope: "CHOSEN", unitOids },
  marking: {},
  effect: { effectiveOn: written(25) },
  ...wishes,
});

const stop = (unitOids: string[], wishes: Steps = {}): Steps => ({
  what: { direction: "STOP", changeOn: "" },
  units: { scope: "CHOSEN", unitOids },
  effect: { effectiveOn: written(25) },
  ...wishes,
});

/** What is wrong with a draft, step by step, as its pages would say it. */
async function problemsOf(id: string, by = antti): Promise<string[]> {
  const found = await inScope(by, async (tx) => {
    const submission = await findSubmission(tx, by, id);
    return submission ? stepStates(tx, submission, new Date()) : [];
  });
  return found.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));
}

const versionOf = async (id: string) => (await inScope(system, (tx) => findSubmission(tx, system, id)))?.version ?? 0;
const seen = async (id: string) => ({ submissionId: id, version: await versionOf(id) });

async function approve(id: string) {
  await takeSubmission.as(outi)(await seen(id));
  await approveSubmission.as(outi)({ ...(await seen(id)), reason: "", effectiveOn: null });
}

const onItsDay = (id: string, days = 25) =>
  applySubmission.as(system, { now: startOfDay(inDays(days)) })({ submissionId: id });

const look = (on = today) => inScope(antti, (tx) => listReceptions(tx, home.id, { today: on }));
const rowOf = (unitOid: string) => build((tx) => tx.renewalReception.findFirst({ where: { unitOid } }));

describe("beginning to receive", () => {
  it("is sent, returned, mended, approved and in force on its day", async () => {
    const [one, other] = [await aPlace(true), await aPlace(true)];
    const id = await aDraft(start([one.oid]));
    await send(antti, id);
    expect((await look()).find(({ unitOid }) => unitOid === one.oid)?.pending).toMatchObject({ isOn: true });
    await takeSubmission.as(outi)(await seen(id));
    await returnSubmission.as(outi)({
      ...(await seen(id)),
      fields: [{ field: "units.unitOids", reason: "Lisätkää myös toinen yksikkö." }],
      answerBy: inDays(7),
      keepsClock: true,
      clockReason: "Korjaus on pieni.",
    });
    expect(await type(antti, id, "units", { scope: "CHOSEN", unitOids: [one.oid, other.oid] })).toEqual([]);
    await send(antti, id);
    await approve(id);
    expect(await rowOf(one.oid)).toBeNull();
    await onItsDay(id);
    for (const { oid } of [one, other]) expect(await rowOf(oid)).toMatchObject({ isOn: true, since: day(inDays(25)) });
    expect((await look()).map(({ status }) => status)).toEqual(["RECEIVES", "RECEIVES"]);
  });

  it("tells both sides each unit as it is and as it would be", async () => {
    const unit = await aPlace(true, undefined, "Keskustan terveysasema");
    const id = await aDraft(start([unit.oid]));
    await send(antti, id);
    const fields = await inScope(outi, async (tx) => {
      const submission = await findSubmission(tx, outi, id);
      return submission ? comparisonOf(tx, submission, "fi") : null;
    });
    expect(fields?.find(({ field }) => field === "units.unitOids")).toMatchObject({
      before: ["Keskustan terveysasema: vastaanotto ei käytössä"],
      after: ["Keskustan terveysasema: vastaanotto käytössä"],
      isChanged: true,
    });
    expect(fields?.find(({ field }) => field === "effect.effectiveOn")?.after).toEqual([inDays(25)]);
  });

  it("waits for THL's marking, and names the units that lack it", async () => {
    const [marked, unmarked, silent] = [
      await aPlace(true),
      await aPlace(false, undefined, "Ranta"),
      await aPlace(null, undefined, "Salmi"),
    ];
    const id = await aDraft(start([marked.oid, unmarked.oid, silent.oid]));
    expect(await problemsOf(id)).toEqual(["marking.isMarked reception.unmarked"]);
    await expect(send(antti, id)).rejects.toEqual(refused("submission.incomplete"));
    await type(antti, id, "units", { scope: "CHOSEN", unitOids: [marked.oid] });
    expect(await problemsOf(id)).toEqual([]);
  });

  it("goes on where somebody has seen the marking, and keeps when and where", async () => {
    const unmarked = await aPlace(false);
    const byHand = { isMarked: "true", seenOn: written(-3), evidence: "THL:n vahvistusviesti" };
    const id = await aDraft(start([unmarked.oid], { marking: byHand, effect: { effectiveOn: written(21) } }));
    await send(antti, id);
    const warnings = await inScope(outi, async (tx) => {
      const submission = await findSubmission(tx, outi, id);
      return submission ? warningsOf(tx, submission, new Date()) : [];
    });
    expect(warnings).toContainEqual({ code: "renewalRequests.warnings.byHand", params: { count: 1 } });
    await approve(id);
    await onItsDay(id, 21);
    expect(await rowOf(unmarked.oid)).toMatchObject({
      isOn: true,
      marking: "YES",
      markingSource: "MANUAL",
      markingOn: day(inDays(-3)),
      markingNote: "THL:n vahvistusviesti",
    });
  });

  it.each([
    ["tomorrow", 1, "reception.dayInFuture"],
    ["too long ago", -31, "reception.dayTooOld"],
  ])("does not take a marking seen %s", async (_, days, code) => {
    const unit = await aPlace(false);
    const marking = { isMarked: "true", seenOn: written(days), evidence: "x" };
    expect(await problemsOf(await aDraft(start([unit.oid], { marking })))).toEqual([`marking.seenOn ${code}`]);
  });

  it.each([
    ["a unit of social care", { isHealthCare: false, isSocialCare: true }, "reception.notHealthCare"],
    ["a unit that has ended", { endedOn: "2024-05-31" }, "reception.unitLeft"],
  ])("is refused for %s", async (_, wishes, code) => {
    const unit = await aUnit({ of: home, ...wishes });
    expect(await problemsOf(await aDraft(start([unit.oid])))).toContain(`units.unitOids ${code}`);
  });

  it("is refused for another organisation's unit", async () => {
    const theirs = await aUnit({ of: await anOrganisation() });
    expect(await problemsOf(await aDraft(start([theirs.oid])))).toContain("units.unitOids reception.unitLeft");
  });

  it("is refused for a unit that left while the draft waited, and keeps what was typed", async () => {
    const [staying, leaving] = [await aPlace(true), await aPlace(true)];
    const id = await aDraft(start([staying.oid, leaving.oid]));
    expect(await problemsOf(id)).toEqual([]);
    await build((tx) => tx.unit.update({ where: { id: leaving.id }, data: { endedOn: day(today) } }));
    expect(await problemsOf(id)).toEqual(["units.unitOids reception.unitLeft"]);
    expect((await seenBy(antti, id))?.answers).toMatchObject({ units: { unitOids: [staying.oid, leaving.oid] } });
  });

  it("is refused where it is in use already, or another notice is about to begin it", async () => {
    const [on, waiting] = [await aPlace(true, true), await aPlace(true)];
    expect(await problemsOf(await aDraft(start([on.oid])))).toEqual(["units.unitOids reception.alreadyOn"]);
    await send(antti, await aDraft(start([waiting.oid])));
    expect(await problemsOf(await aDraft(start([waiting.oid])))).toEqual(["units.unitOids reception.pending"]);
  });

  it("is refused without Resepti in use", async () => {
    const other = await anOrganisation({ kind: "PRIVATE" });
    const main = await aMember({ of: other, roles: ["MAIN_USER"] });
    const unit = await aUnit({ of: other });
    await aMarking(unit.oid, true);
    const id = await aDraft(start([unit.oid]), main);
    expect(await problemsOf(id, main)).toContain("what.direction reception.noPrescription");
    await aServiceUse({ of: other, service: "PRESCRIPTION", state: "JOINING" });
    expect(await problemsOf(id, main)).toContain("what.direction reception.noPrescription");
    await build((tx) =>
      tx.serviceUse.updateMany({
        where: { organisationId: other.id },
        data: { state: "ACTIVE", startedOn: day(today) },
      }),
    );
    expect(await problemsOf(id, main)).toEqual([]);
  });

  it.each(["PHARMACY", "INTERMEDIARY"] as const)("is not for a %s", async (kind) => {
    const other = await anOrganisation({ kind });
    await aServiceUse({ of: other, service: "PRESCRIPTION" });
    const main = await aMember({ of: other, roles: ["MAIN_USER"] });
    const id = await aDraft(start([(await aUnit({ of: other })).oid]), main);
    expect(await problemsOf(id, main)).toContain("what.direction reception.notForKind");
  });

  it("asks a practitioner for no units, and nobody else may leave them out", async () => {
    const lauri = await anOrganisation({ kind: "PRACTITIONER" });
    await aServiceUse({ of: lauri, service: "PRESCRIPTION" });
    await aMarking(lauri.oid ?? "", true, { register: "PRACTITIONERS" });
    const own = await aMember({ of: lauri, roles: ["MAIN_USER"] });
    const wishes = { change: "START", unit: "SELF" };
    const steps = { marking: {}, effect: { effectiveOn: written(25) } };
    const id = await aDraft(steps, own, wishes);
    expect(await problemsOf(id, own)).toEqual([]);
    await send(own, id);
    await approve(id);
    await onItsDay(id);
    expect(await rowOf(lauri.oid ?? "")).toMatchObject({ isOn: true, organisationId: lauri.id });
    await aPlace(true);
    const wrong = await aDraft(steps, antti, wishes);
    expect(await problemsOf(wrong)).toContain("what.direction reception.notPractitioner");
  });

  it("is refused sooner than three weeks ahead unless it is urgent", async () => {
    const unit = await aPlace(true);
    const id = await aDraft(start([unit.oid], { effect: { effectiveOn: written(20) } }));
    expect(await problemsOf(id)).toEqual(["effect.effectiveOn notice.tooEarly"]);
    await type(antti, id, "effect", { effectiveOn: written(20), isUrgent: "true", urgentReason: "Yksikkö avataan." });
    expect(await problemsOf(id)).toEqual([]);
  });
});

describe("ending it", () => {
  it("in all units makes THL's notice due on the day, with Kanta's own done", async () => {
    const [one, other] = [await aPlace(true, true), await aPlace(true, true)];
    const off = await aPlace(true, false);
    const id = await aDraft(stop([], { units: { scope: "ALL" } }));
    expect(await problemsOf(id)).toEqual([]);
    await send(antti, id);
    expect((await seenBy(antti, id))?.touches.sort()).toEqual([`unit:${one.oid}`, `unit:${other.oid}`].sort());
    await approve(id);
    expect(await rowOf(one.oid)).toMatchObject({ isOn: true, noticeDueSince: null });
    await onItsDay(id);
    for (const { oid } of [one, other])
      expect(await rowOf(oid)).toMatchObject({ isOn: false, noticeDueSince: day(inDays(25)), noticedAt: null });
    expect(await rowOf(off.oid)).toMatchObject({ noticeDueSince: null });
  });

  it("asks for no marking, and may be done when Resepti has ended", async () => {
    const unit = await aPlace(false, true);
    await build((tx) =>
      tx.serviceUse.updateMany({ where: { organisationId: home.id }, data: { state: "ENDED", endedOn: day(today) } }),
    );
    expect(await problemsOf(await aDraft(stop([unit.oid])))).toEqual([]);
  });

  it.each([
    [33, 25, false],
    [32, 25, true],
  ])("before an organisation change in %i days, in %i days: warns %s", async (change, ends, warns) => {
    const unit = await aPlace(true, true);
    const what = { direction: "STOP", changeOn: written(change) };
    const id = await aDraft(stop([unit.oid], { what, effect: { effectiveOn: written(ends) } }));
    expect(await problemsOf(id)).toEqual([]);
    const warnings = await inScope(antti, async (tx) => {
      const submission = await findSubmission(tx, antti, id);
      return submission ? warningsOf(tx, submission, new Date()) : [];
    });
    expect(warnings.filter(({ code }) => code === "renewalRequests.warnings.lateStop")).toEqual(
      warns ? [{ code: "renewalRequests.warnings.lateStop", params: { stop: written(change - 8) } }] : [],
    );
  });

  it("does not take an organisation change of the past", async () => {
    const unit = await aPlace(true, true);
    const id = await aDraft(stop([unit.oid], { what: { direction: "STOP", changeOn: written(-1) } }));
    expect(await problemsOf(id)).toEqual(["what.changeOn dateInPast"]);
  });

  it("is refused where it is not in use", async () => {
    const [off, never] = [await aPlace(true, false), await aPlace(true)];
    expect(await problemsOf(await aDraft(stop([off.oid])))).toEqual(["units.unitOids reception.alreadyOff"]);
    expect(await problemsOf(await aDraft(stop([never.oid])))).toEqual(["units.unitOids reception.alreadyOff"]);
    expect(await problemsOf(await aDraft(stop([], { units: { scope: "ALL" } })))).toEqual([
      "units.scope reception.nothingToStop",
    ]);
  });
});

describe("on its day", () => {
  it("is refused whole when one unit has been switched since", async () => {
    const [one, other] = [await aPlace(true), await aPlace(true)];
    const id = await aDraft(start([one.oid, other.oid]));
    await send(antti, id);
    await approve(id);
    await aReception({ of: home, unitOid: other.oid });
    await expect(onItsDay(id)).rejects.toEqual(refused("submission.live-changed"));
    expect(await rowOf(one.oid)).toBeNull();
  });

  it.each(["never on", "off, with a notice due"])(
    "is refused when a unit that would begin, %s, has left",
    async (was) => {
      const unit = await aPlace(true);
      if (was !== "never on")
        await aReception({ of: home, unitOid: unit.oid, isOn: false, noticeDueSince: inDays(-1) });
      const id = await aDraft(start([unit.oid]));
      await send(antti, id);
      await approve(id);
      await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { endedOn: day(inDays(10)) } }));
      await expect(onItsDay(id)).rejects.toEqual(refused("submission.live-changed"));
    },
  );
});

it("sends and switches three hundred units in seconds", { timeout: 60_000 }, async () => {
  const oids: string[] = [];
  for (let number = 0; number < 300; number += 1) oids.push((await aPlace(true)).oid);
  const begun = performance.now();
  const id = await aDraft(start(oids));
  await send(antti, id);
  const sent = performance.now();
  await approve(id);
  await onItsDay(id);
  const done = performance.now();
  expect((await look()).every(({ isOn }) => isOn)).toBe(true);
  expect(sent - begun).toBeLessThan(10_000);
  expect(done - sent).toBeLessThan(10_000);
});
