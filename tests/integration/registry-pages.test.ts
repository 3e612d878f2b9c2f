import { beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { requestWalk } from "@/lib/registry/actions";
import { findWalk, listChanges, listProblems, listRegisters, listWalks } from "@/lib/registry/queries";
import { failWalk, findRunningWalk } from "@/lib/registry/workflow";
import { aMember, anOfficer, anOrganisation, aSignedInPerson, aWalk } from "@/tests/support/builders";
import { waitingJobs } from "@/tests/support/jobs";

type Officer = Awaited<ReturnType<typeof anOfficer>>;
let officer: Officer;
beforeEach(async () => {
  officer = await anOfficer();
  await inScope(systemActor("tests"), async (tx) => {
    const running = await findRunningWalk(tx, "CONTROLLERS");
    if (running) await failWalk(tx, running, { code: "unreachable", page: 1 }, new Date());
  });
});

const asked = { register: "CONTROLLERS", mode: "FULL" } as const;

describe("having a register walked through", () => {
  test("is an officer's wish, done by a job that exists with it", async () => {
    const walk = await requestWalk.as(officer)(asked);
    expect(walk).toMatchObject({ state: "RUNNING", mode: "FULL", requestedById: officer.personId, pagesDone: 0 });
    expect((await waitingJobs()).map(({ task }) => task)).toContain("walk-asked");
  });

  test("is nobody else's: a main user is refused, and so is somebody who acts for nobody", async () => {
    const main = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(requestWalk.as(main)(asked)).rejects.toMatchObject({ code: "forbidden" });
    await expect(requestWalk.as(await aSignedInPerson())(asked)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("waits for the walk that is under way; two who ask at once get one walk", async () => {
    const both = await Promise.allSettled([1, 2].map(() => requestWalk.as(officer)(asked)));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(requestWalk.as(officer)(asked)).rejects.toMatchObject({ code: "registry.walk-under-way" });
  });
});

describe("the walks", () => {
  test("are shown to officers, with what changed and what could not be read", async () => {
    const { id } = await aWalk();
    const seen = await inScope(officer, async (tx) => {
      const walk = await findWalk(tx, officer, id);
      if (!walk) return null;
      return { walk, changes: await listChanges(tx, walk), problems: await listProblems(tx, walk) };
    });
    expect(seen?.changes).toMatchObject({
      count: 2,
      changes: [
        { field: "endsOn", before: null, after: "2024-12-31", entry: { nameFi: "Mallilan entinen kuntayhtymä" } },
        { field: "name", before: "Mallilan kuntayhtymä", after: "Mallilan entinen kuntayhtymä" },
      ],
    });
    expect(seen?.problems.problems).toMatchObject([{ code: "no-oid", page: 1 }]);
    const [walks, registers] = await inScope(
      officer,
      async (tx) => [await listWalks(tx, officer), await listRegisters(tx, officer)] as const,
    );
    expect(walks.map((walk) => walk.id)).toContain(id);
    expect(registers.map(({ register }) => register)).toEqual(["ORGANISATIONS", "PRACTITIONERS", "CONTROLLERS"]);
  });

  test("are shown to no customer, even when the code forgets to ask", async () => {
    const { id } = await aWalk();
    const main = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const seen = await inScope(main, async (tx) => [
      await findWalk(tx, main, id),
      await tx.registerWalk.findMany(),
      await tx.registerChange.findMany(),
      await tx.registerProblem.findMany(),
    ]);
    expect(seen).toEqual([null, [], [], []]);
  });
});
