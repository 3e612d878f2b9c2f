import { describe, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { addFreeze, changeFreeze, changeSecondOfficer, decideLeadTime, removeFreeze } from "@/lib/lead-times/actions";
import {
  findFreeze,
  findKindSetting,
  freezeOn,
  inForce,
  leadTimeOf,
  listAllFreezes,
  listLeadTimes,
} from "@/lib/lead-times/queries";
import { needsSecond } from "@/lib/reviews/queries";
import { aMember, anOfficer, anOrganisation } from "@/tests/support/builders";
import { build, day } from "@/tests/support/builders/build";

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const read = <T>(work: Parameters<typeof inScope<T>>[1]) => inScope(system, work);
const refused = (code: string) => expect.objectContaining({ code });

const aLeadTime = {
  kind: "LOG_DATA_REQUEST" as const,
  organisationKind: null,
  days: 30,
  atMostDays: null,
  isBinding: true,
  validFrom: addDays(today, 10),
  reason: "Ruuhka.",
};

const timeOn = (on: string, organisationKind: "PRIVATE" | "PUBLIC" = "PRIVATE") =>
  read((tx) => leadTimeOf(tx, { kind: "LOG_DATA_REQUEST", organisationKind, on }));

describe("a lead time", () => {
  test("counts from its day on, and an own one of a sort of customers goes before everybody's", async () => {
    const officer = await anOfficer();
    const before = await timeOn(addDays(today, 9));
    await decideLeadTime.as(officer)(aLeadTime);
    await decideLeadTime.as(officer)({ ...aLeadTime, organisationKind: "PUBLIC", days: 14, atMostDays: 60 });
    expect(await timeOn(addDays(today, 9))).toEqual(before);
    expect(await timeOn(addDays(today, 10))).toEqual({ days: 30, atMostDays: null, isBinding: true });
    expect(await timeOn(addDays(today, 10), "PUBLIC")).toEqual({ days: 14, atMostDays: 60, isBinding: true });
  });

  test("of today or the past is not changed, and a second one for the same day replaces the first", async () => {
    const officer = await anOfficer();
    for (const validFrom of [today, addDays(today, -1)])
      await expect(decideLeadTime.as(officer)({ ...aLeadTime, validFrom })).rejects.toEqual(
        refused("lead-time.not-ahead"),
      );
    const validFrom = addDays(today, 20);
    await decideLeadTime.as(officer)({ ...aLeadTime, validFrom, days: 5 });
    await decideLeadTime.as(officer)({ ...aLeadTime, validFrom, days: 6 });
    expect((await timeOn(validFrom)).days).toBe(6);
    const rows = await read((tx) => listLeadTimes(tx));
    const own = rows.filter((row) => row.kind === "LOG_DATA_REQUEST" && row.organisationKind === null);
    expect(own.filter((row) => row.validFrom.getTime() === day(validFrom).getTime())).toHaveLength(1);
    expect(inForce(own, addDays(today, 20)).map(({ days }) => days)).toEqual([6]);
  });

  test("needs a reason, and no more days at most than at least", async () => {
    const officer = await anOfficer();
    await expect(async () => decideLeadTime.as(officer)({ ...aLeadTime, reason: " " })).rejects.toThrow("reason");
    await expect(async () => decideLeadTime.as(officer)({ ...aLeadTime, atMostDays: 29 })).rejects.toThrow(
      "atMostBeforeLeast",
    );
    await expect(async () => decideLeadTime.as(officer)({ ...aLeadTime, days: 367 })).rejects.toThrow("days");
  });
});

const aFreeze = {
  startsOn: addDays(today, 500),
  endsOn: addDays(today, 502),
  kinds: ["JOINING" as const],
  reasonFi: "Huolto",
  reasonSv: "Underhåll",
  reasonEn: "Maintenance",
};

describe("a freeze", () => {
  test("closes its days for its kinds, or for all, until it is lifted", async () => {
    const officer = await anOfficer();
    const id = await addFreeze.as(officer)(aFreeze);
    const isFrozen = (kind: "JOINING" | "TERMINATION", on: number) =>
      read(async (tx) => (await freezeOn(tx, kind, addDays(today, on)))?.id === id);
    expect(await Promise.all([499, 500, 502, 503].map((on) => isFrozen("JOINING", on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(await isFrozen("TERMINATION", 501)).toBe(false);
    await changeFreeze.as(officer)({ ...aFreeze, freezeId: id, version: 1, kinds: [], endsOn: addDays(today, 501) });
    expect(await isFrozen("TERMINATION", 501)).toBe(true);
    expect(await isFrozen("TERMINATION", 502)).toBe(false);
    await removeFreeze.as(officer)({ freezeId: id, version: 2 });
    expect(await isFrozen("JOINING", 500)).toBe(false);
    expect(await read((tx) => findFreeze(tx, id))).toBeNull();
    expect(await read((tx) => tx.changeFreeze.count({ where: { id } }))).toBe(1);
  });

  test("that two officers change at once is changed once; one that is over not at all", async () => {
    const officer = await anOfficer();
    const id = await addFreeze.as(officer)(aFreeze);
    const outcomes = await Promise.allSettled(
      [1, 2].map((days) =>
        changeFreeze.as(officer)({ ...aFreeze, freezeId: id, version: 1, endsOn: addDays(today, 502 + days) }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await removeFreeze.as(officer)({ freezeId: id, version: 2 });
    await expect(removeFreeze.as(officer)({ freezeId: id, version: 3 })).rejects.toEqual(refused("not-found"));
    const over = await build((tx) =>
      tx.changeFreeze.create({
        data: { startsOn: day("2020-01-01"), endsOn: day("2020-01-02"), reasonFi: "x", reasonSv: "x", reasonEn: "x" },
      }),
    );
    await expect(removeFreeze.as(officer)({ freezeId: over.id, version: 1 })).rejects.toEqual(refused("freeze.over"));
    await expect(async () => addFreeze.as(officer)({ ...aFreeze, endsOn: addDays(today, 499) })).rejects.toThrow(
      "endsBeforeStart",
    );
  });

  test("is on one page of the list, however many there are", async () => {
    const officer = await anOfficer();
    for (let number = 0; number < 30; number += 1)
      await addFreeze.as(officer)({ ...aFreeze, startsOn: addDays(today, 900), endsOn: addDays(today, 900 + number) });
    const first = await read((tx) => listAllFreezes(tx));
    const second = await read((tx) => listAllFreezes(tx, first.next));
    const ids = [...first.freezes, ...second.freezes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(first.freezes).toHaveLength(25);
    expect(first.count).toBeGreaterThanOrEqual(30);
  });
});

describe("how many officers decide", () => {
  test("is set kind by kind, guarded by the version that was seen", async () => {
    const officer = await anOfficer();
    const kind = "LOG_DATA_REQUEST" as const;
    const setting = await read((tx) => findKindSetting(tx, kind));
    const change = (version: number, secondOfficer: "ALWAYS" | "NEVER") =>
      changeSecondOfficer.as(officer)({ kind, version, secondOfficer });
    const version = setting?.version ?? 0;
    const submission = { kind, answers: {}, before: null };
    await change(version, "ALWAYS");
    expect(await read((tx) => needsSecond(tx, submission))).toBe(true);
    await expect(change(version, "NEVER")).rejects.toEqual(refused("kind-setting.changed-elsewhere"));
    await change(version + 1, "NEVER");
    expect(await read((tx) => needsSecond(tx, submission))).toBe(false);
  });
});

test("no customer sets anything of it, and every change leaves its line in the trail", async () => {
  const customer = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
  const officer = await anOfficer();
  const id = await addFreeze.as(officer)(aFreeze);
  await expect(addFreeze.as(customer)(aFreeze)).rejects.toEqual(refused("forbidden"));
  await expect(removeFreeze.as(customer)({ freezeId: id, version: 1 })).rejects.toEqual(refused("forbidden"));
  await expect(decideLeadTime.as(customer)(aLeadTime)).rejects.toEqual(refused("forbidden"));
  await expect(
    changeSecondOfficer.as(customer)({ kind: "JOINING", version: 1, secondOfficer: "NEVER" }),
  ).rejects.toEqual(refused("forbidden"));
  await expect(
    inScope(customer, (tx) => tx.changeFreeze.updateMany({ where: { id }, data: { removedAt: new Date() } })),
  ).resolves.toEqual({ count: 0 });
  const lines = await read((tx) =>
    tx.auditEvent.findMany({ where: { event: "freeze.added", subjectId: id }, select: { personId: true } }),
  );
  expect(lines).toEqual([{ personId: officer.personId }]);
});
