import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import type { Register, WalkMode } from "@/lib/db/generated/enums";
import { continueWalk, resumeWalks, startOrResume, walkAsked, walkRegisters } from "@/lib/jobs/walk-register";
import { readRows } from "@/lib/registry/schema";
import { beginWalk, finishWalk, takePage, type Walk } from "@/lib/registry/workflow";
import { conceptCode } from "@/mocks/code-service/concept-code";
import { inventedEntry, inventedOid } from "@/mocks/code-service/invented-entries";
import { aCodeService } from "@/tests/support/code-service";

const register: Register = "CONTROLLERS";
const size = 120;
const patience = { firstWait: 1, tries: 3, timeout: 400 };
const see = <T>(work: (tx: Tx) => Promise<T>) => inScope(systemActor("tests"), work);

let service: Awaited<ReturnType<typeof aCodeService>>;
beforeAll(async () => {
  service = await aCodeService({ [register]: size, PRACTITIONERS: 30, ORGANISATIONS: 200 });
});
afterAll(() => service.close());
beforeEach(() => service.control("reset"));

async function walked(mode: WalkMode = "FULL", options: { register?: Register; now?: Date } = {}): Promise<Walk> {
  const wish = { register: options.register ?? register, mode, requestedById: null };
  const walk = await startOrResume(wish, { takeOver: true, now: options.now ?? new Date() });
  const ended = walk && (await continueWalk(walk, { pageSize: 25, patience }));
  if (!ended) throw new Error("Nobody walked");
  return ended;
}

const oidAt = (index: number) => inventedOid(register, index);
const change = (index: number, made: object | null) =>
  service.control("entries", {
    register,
    oid: oidAt(index),
    entry: made && { ...inventedEntry(register, index), lastModified: "2999-01-01", ...made },
  });
const entryAt = (index: number) =>
  see((tx) => tx.registerEntry.findUniqueOrThrow({ where: { register_oid: { register, oid: oidAt(index) } } }));
const changesOf = (walk: Walk) =>
  see((tx) =>
    tx.registerChange.findMany({
      where: { walkId: walk.id },
      select: { oid: true, field: true, before: true, after: true },
    }),
  );
const problemsOf = (walk: Walk) =>
  see((tx) =>
    tx.registerProblem.findMany({
      where: { walkId: walk.id },
      select: { oid: true, code: true, detail: true, page: true },
    }),
  );

describe("a walk through a register", () => {
  test("takes every entry in once, page by page, and says how many", async () => {
    const walk = await walked();
    expect(walk).toMatchObject({
      state: "DONE",
      mode: "FULL",
      pagesDone: 5,
      itemsTotal: size,
      itemsDone: size,
      added: size,
    });
    expect(await see((tx) => tx.registerEntry.count({ where: { register } }))).toBe(size);
    const entry = await entryAt(3);
    expect(entry).toMatchObject({ status: "ACTIVE", sector: "1", unitKind: null });
    expect(entry.raw).toMatchObject({
      attributes: expect.arrayContaining([expect.objectContaining({ attributeName: "Ylläpitäjä" })]),
    });
  });

  test("finds nothing new when nothing has changed", async () => {
    const walk = await walked();
    expect(walk).toMatchObject({ added: 0, changed: 0, gone: 0, problems: 0 });
    expect(await changesOf(walk)).toEqual([]);
  });

  test("takes an entry that was only touched for unchanged", async () => {
    await change(11, {});
    expect(await walked("CHANGES")).toMatchObject({ itemsDone: 1, added: 0, changed: 0 });
  });

  test("says field by field what has changed, and only looks at that when asked for changes", async () => {
    const [attribute] = conceptCode({
      oid: oidAt(7),
      name: { fi: "Uusi nimi" },
      level: 0,
      sector: "1 Julkinen",
      town: "x",
      begins: "2019-01-01",
      modified: "x",
    }).attributes;
    const attributes = inventedEntry(register, 7).attributes.map((one) =>
      one.attributeName === "LongName" ? attribute : one,
    );
    const before = (await entryAt(7)).name;
    await change(7, { attributes });
    const walk = await walked("CHANGES");
    expect(walk).toMatchObject({ mode: "CHANGES", changed: 1, added: 0, gone: 0 });
    expect(walk.itemsTotal).toBeLessThan(20);
    expect(await changesOf(walk)).toEqual([{ oid: oidAt(7), field: "name", before, after: "Uusi nimi" }]);
  });

  test("deletes nothing: what is no longer there is marked, and comes back when it does", async () => {
    await change(9, null);
    const walk = await walked();
    expect(walk).toMatchObject({ gone: 1 });
    expect((await entryAt(9)).goneAt).not.toBeNull();
    expect(await changesOf(walk)).toContainEqual({
      oid: oidAt(9),
      field: "goneAt",
      before: null,
      after: expect.stringMatching(/^\d{4}-/),
    });
    await service.control("reset");
    const again = await walked();
    expect((await entryAt(9)).goneAt).toBeNull();
    expect(await changesOf(again)).toContainEqual(
      expect.objectContaining({ oid: oidAt(9), field: "goneAt", after: null }),
    );
  });

  test("for changes marks nothing as gone", async () => {
    await change(9, null);
    expect(await walked("CHANGES")).toMatchObject({ state: "DONE", gone: 0 });
    expect((await entryAt(9)).goneAt).toBeNull();
  });

  test("fails, and marks nothing as gone, when the service has lost most of the register", async () => {
    for (let index = 0; index < 60; index += 1) await change(index, null);
    const walk = await walked();
    expect(walk).toMatchObject({ state: "FAILED", gone: 0 });
    expect(JSON.parse(walk.error ?? "")).toEqual({ code: "too-many-gone", count: 60 });
    expect((await entryAt(5)).goneAt).toBeNull();
  });

  test("of a register that was never walked through is a whole one, also when changes were asked for", async () => {
    expect(await walked("CHANGES", { register: "PRACTITIONERS" })).toMatchObject({ mode: "FULL", added: 30 });
  });
});

describe("two at one register", () => {
  test("begin one walk between them", async () => {
    const wish = { register, mode: "FULL", requestedById: null } as const;
    const begun = await Promise.all([startOrResume(wish), startOrResume(wish), startOrResume(wish)]);
    expect(begun.filter(Boolean)).toHaveLength(1);
    await walked();
  });

  test("never take the same page twice: the one who comes late stops", async () => {
    const wish = { register, mode: "FULL", requestedById: null } as const;
    const walk = await startOrResume(wish);
    if (!walk) throw new Error("no walk");
    const both = await Promise.all([1, 2].map(() => continueWalk(walk, { pageSize: 10, patience })));
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(both.find(Boolean)).toMatchObject({ state: "DONE", itemsDone: size });
  });

  test("may go by pages of different sizes, and nothing is passed over", async () => {
    const wish = { register, mode: "FULL", requestedById: null } as const;
    const walk = await startOrResume(wish);
    const stop = new AbortController();
    const left = walk && continueWalk(walk, { pageSize: 10, patience, tell: () => stop.abort(), signal: stop.signal });
    await expect(left).rejects.toThrow(/abort/);
    expect(await walked()).toMatchObject({ id: walk?.id, state: "DONE", itemsDone: size, pagesDone: 5, gone: 0 });
  });

  test("go on with the page that follows, even when one taken before held a row that could not be read", async () => {
    await service.control("faults", { kind: "row-without-oid", page: 1, times: 1 });
    const walk = await startOrResume({ register, mode: "FULL", requestedById: null });
    const stop = new AbortController();
    const left = walk && continueWalk(walk, { pageSize: 25, patience, tell: () => stop.abort(), signal: stop.signal });
    await expect(left).rejects.toThrow(/abort/);
    expect(await walked()).toMatchObject({ id: walk?.id, state: "DONE", itemsDone: size - 1, problems: 1 });
  });

  test("leave a walk alone on which somebody is at work, and take it up when nobody has been for five minutes", async () => {
    const wish = { register, mode: "FULL", requestedById: null } as const;
    const walk = await startOrResume(wish);
    expect(await startOrResume(wish, { now: new Date(Date.now() + 4 * 60_000) })).toBeNull();
    expect((await startOrResume(wish, { now: new Date(Date.now() + 6 * 60_000) }))?.id).toBe(walk?.id);
    await walked();
  });
});

describe("a page that comes in another way than agreed", () => {
  const fault = (kind: string, times: number, more: object = {}) =>
    service.control("faults", { kind, page: 2, times, ...more });

  test.each([
    ["status", "500 twice"],
    ["html", "a page in HTML twice"],
    ["cut", "a connection cut twice"],
    ["slow", "an answer later than we wait twice"],
  ])("%s: %s is asked for again until it is right", async (kind) => {
    await fault(kind, 2);
    expect(await walked()).toMatchObject({ state: "DONE", itemsDone: size, problems: 0 });
  });

  test.each([
    ["status", { code: "bad-status", page: 2, status: 500 }],
    ["html", { code: "not-json", page: 2, status: 200 }],
    ["cut", { code: "unreachable", page: 2, status: 200 }],
    ["slow", { code: "timed-out", page: 2, status: null }],
  ])("%s: ends the walk when it stays so, and what was taken in stays", async (kind, told) => {
    await fault(kind, 99);
    const walk = await walked();
    expect(walk).toMatchObject({ state: "FAILED", pagesDone: 1, itemsDone: 25 });
    expect(JSON.parse(walk.error ?? "")).toEqual(told);
  });

  test("is not asked for again when the question itself is wrong", async () => {
    await fault("status", 1, { status: 404 });
    expect(await walked()).toMatchObject({ state: "FAILED" });
  });

  test("with an attribute of a newer version: it is kept as it came, and told of once", async () => {
    await service.control("faults", { kind: "unknown-attribute", page: 0, times: 99 });
    const walk = await walked();
    expect(walk).toMatchObject({ state: "DONE", itemsDone: size, problems: 1 });
    expect(await problemsOf(walk)).toEqual([
      { oid: null, code: "unknown-attribute", detail: "Uusi.attribuutti 2027", page: 1 },
    ]);
    expect(JSON.stringify((await entryAt(1)).raw)).toContain("novelField");
  });

  test("with a status of a newer version: the entry is taken in, and the row is told of", async () => {
    await fault("unknown-status", 1);
    const walk = await walked();
    const [problem] = await problemsOf(walk);
    expect(problem).toMatchObject({ code: "unknown-status", detail: "SUSPENDED", page: 2 });
    expect(walk.problems).toBe(1);
    expect(await see((tx) => tx.registerEntry.count({ where: { register, status: "SUSPENDED" } }))).toBe(1);
  });

  test("with a day that is none: that row stays as it was and is not taken for gone, the others come in", async () => {
    await fault("bad-date", 1);
    const walk = await walked();
    expect(walk).toMatchObject({ state: "DONE", itemsDone: size, gone: 0 });
    expect(await problemsOf(walk)).toMatchObject([{ code: "bad-date", detail: "31.2.2026", oid: expect.any(String) }]);
  });

  test("with a row without an identifier: it is told of, and nobody is taken for gone", async () => {
    await fault("row-without-oid", 1);
    const walk = await walked();
    expect(walk).toMatchObject({ state: "DONE", itemsDone: size - 1, gone: 0 });
    expect(await problemsOf(walk)).toMatchObject([{ code: "no-oid", oid: null, page: 2 }]);
  });
});

describe("a page is taken in whole or not at all", () => {
  test("when the database refuses one of its rows", async () => {
    const good = inventedEntry(register, 500);
    const read = readRows([good]);
    const broken = { ...read, entries: [...read.entries, ...read.entries], page: 1, itemsTotal: 2, pagesTotal: 1 };
    const walk = await see((tx) => beginWalk(tx, { register, mode: "FULL", requestedById: null }, new Date()));
    await expect(see((tx) => takePage(tx, walk, broken, new Date()))).rejects.toThrow();
    expect(await see((tx) => tx.registerEntry.count({ where: { oid: good.conceptCodeId } }))).toBe(0);
    expect(await see((tx) => tx.registerWalk.findUnique({ where: { id: walk.id } }))).toMatchObject({ pagesDone: 0 });
    await see((tx) => finishWalk(tx, walk, new Date()));
  });
});

describe("the jobs", () => {
  const latest = (of: Register) =>
    see((tx) =>
      tx.registerWalk.findFirstOrThrow({ where: { register: of }, orderBy: [{ startedAt: "desc" }, { id: "desc" }] }),
    );

  test("of the night go through each register in turn", async () => {
    await walkRegisters("CHANGES", { patience });
    for (const one of ["ORGANISATIONS", "PRACTITIONERS", "CONTROLLERS"] as const)
      expect(await latest(one)).toMatchObject({ state: "DONE", requestedById: null });
    expect(await latest("ORGANISATIONS")).toMatchObject({ mode: "FULL", added: 200 });
  });

  test("go on with a walk whose worker was lost, and leave one alone that is at work", async () => {
    const wish = { register, mode: "FULL", requestedById: null } as const;
    const walk = await startOrResume(wish);
    await resumeWalks({ patience });
    expect(await latest(register)).toMatchObject({ id: walk?.id, state: "RUNNING" });
    await resumeWalks({ patience }, new Date(Date.now() + 6 * 60_000));
    expect(await latest(register)).toMatchObject({ id: walk?.id, state: "DONE" });
  });

  test("do what an officer has asked once, also when the job runs twice", async () => {
    const walk = await see((tx) => beginWalk(tx, { register, mode: "FULL", requestedById: null }, new Date()));
    await walkAsked(walk.id, { patience });
    expect(await latest(register)).toMatchObject({ id: walk.id, state: "DONE" });
    await walkAsked(walk.id, { patience });
    expect(await latest(register)).toMatchObject({ id: walk.id, state: "DONE" });
  });
});
