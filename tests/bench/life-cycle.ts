import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, asyncModelRun, asyncProperty } from "fast-check";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { migrate } from "@/prisma/migrate";
import { startDatabase } from "@/scripts/database.mjs";
import { freeBase } from "@/scripts/ports.mjs";
import { dataPlaces } from "@/scripts/postgres.mjs";
import { Processes } from "@/scripts/processes.mjs";
import { anOrganisation } from "@/tests/support/builders";
import { aLife, tally } from "@/tests/support/life-cycle/commands";
import { Core, castOf, draftRow, inMemory, newId, rowOf } from "@/tests/support/life-cycle/core";
import { aCast, Doors } from "@/tests/support/life-cycle/doors";
import { aDraft, people } from "@/tests/support/life-cycle/model";
import "../support/env";

/**
 * `tsx tests/bench/life-cycle.ts 1000000 [level]`: that many deeds at random on the life of a submission, each compared with an
 * independent telling of the rules. Levels: `memory` (default: the policies and `advance` on a row kept in memory), `database`
 * (the same on PostgreSQL, one life a transaction, so that its CHECKs are asked too), `doors` (the portal's own doors).
 */

const [wanted = 1_000_000, level = "memory"] = [Number(process.argv[2] ?? 1_000_000), process.argv[3]];
const say = (line: string) => process.stdout.write(`${line}\n`);
const nobody = (who: (typeof people)[number]) => newId(2_000 + people.indexOf(who === "outi" ? "tiina" : who));

type Life = (confirming: boolean, second: boolean, deeds: Parameters<typeof asyncModelRun>[1]) => Promise<void>;

async function lives(live: Life, perRound: number) {
  const begun = performance.now();
  let told = 0;
  while (tally.tried < wanted) {
    const property = asyncProperty(aLife(400), ([confirming, second, deeds]) => live(confirming, second, deeds));
    await assert(property, { numRuns: perRound, endOnFailure: true });
    if (Math.floor((tally.tried / wanted) * 10) <= told) continue;
    told = Math.floor((tally.tried / wanted) * 10);
    say(`${tally.tried} tried, ${tally.done} let through, ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  say(`${level}: ${tally.tried} deeds, ${tally.done} let through, every status reached: ${tally.reached.size}`);
}

async function inTheMemory() {
  const cast = castOf({ organisation: newId(1), other: newId(2), person: nobody });
  const draft = rowOf(newId(3), newId(1), cast.tiina.personId);
  await lives(async (confirming, second, deeds) => {
    const portal = new Core(inMemory(draft), cast, draft, { confirming, second });
    await asyncModelRun(() => ({ model: { life: aDraft(confirming, second) }, real: portal }), deeds);
  }, 500);
}

async function onTheDatabase() {
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const other = await anOrganisation({ kind: "PRIVATE" });
  const cast = castOf({ organisation: organisation.id, other: other.id, person: nobody });
  await lives(async (confirming, second, deeds) => {
    await inScope(systemActor("life-cycle"), async (tx) => {
      const row = await tx.submission.create({ data: draftRow(organisation.id, cast.tiina.personId) });
      const portal = new Core(tx, cast, row, { confirming, second });
      await asyncModelRun(() => ({ model: { life: aDraft(confirming, second) }, real: portal }), deeds);
    });
  }, 200);
}

async function throughTheDoors() {
  let cast = await aCast();
  let left = 50;
  await lives(async (confirming, second, deeds) => {
    // Whoever confirms has been identified within a quarter of an hour.
    if (left-- === 0) [cast, left] = [await aCast(), 50];
    const portal = await Doors.draft(cast, { confirming, second });
    await asyncModelRun(() => ({ model: { life: aDraft(confirming, second) }, real: portal }), deeds);
    const faults = await portal.faults();
    if (faults.length > 0) throw new Error(faults.join("; "));
  }, 50);
}

async function withDatabase(work: () => Promise<void>) {
  const folder = join(tmpdir(), `kanta-extranet-bench-life-${process.pid}`);
  const processes = new Processes(join(folder, "logs"));
  try {
    const secret = randomBytes(12).toString("hex");
    const secrets = { POSTGRES_PASSWORD: secret, OWNER_PASSWORD: secret };
    const url = await startDatabase({ folder, port: await freeBase(3750), secrets, processes, throwaway: true });
    process.env.DATABASE_URL = url;
    await migrate(url, { authSecret: process.env.AUTH_SECRET ?? "" });
    await work();
  } finally {
    await closeDatabase();
    await processes.stopAll();
    for (const place of [folder, dataPlaces(folder).elsewhere]) await rm(place, { recursive: true, force: true });
  }
}

const levels: Record<string, () => Promise<void>> = {
  memory: inTheMemory,
  database: () => withDatabase(onTheDatabase),
  doors: () => withDatabase(throughTheDoors),
};

await levels[level]?.();
