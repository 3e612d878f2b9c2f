import { spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { inventedEntry, inventedOid } from "@/mocks/code-service/invented-entries";
import { organisationRoot } from "@/mocks/world/organisations";
import { anOrganisation } from "@/tests/support/builders";
import { aCodeService } from "@/tests/support/code-service";
import { asOwner, seeAll } from "@/tests/support/db";

const size = 6_000;
const kills = 20;
const register = "ORGANISATIONS";

let service: Awaited<ReturnType<typeof aCodeService>>;
beforeAll(async () => {
  service = await aCodeService({ [register]: size });
});
afterAll(() => service.close());

/** `npm run registry:sync` as a process of its own. */
function begin(...options: string[]) {
  const words = ["--import", "tsx", "scripts/registry-sync.ts", `--only=${register}`, "--page-size=50", ...options];
  const child = spawn(process.execPath, words, { env: process.env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return { child, ended, output: () => output };
}

/** What must be the same however often the walk was killed: all but the times, and which walk it was. */
const outcome = () =>
  asOwner(async (client) => {
    await seeAll(client);
    const rows = async (sql: string) => (await client.query(sql)).rows as unknown[];
    return {
      entries:
        await rows(`SELECT oid, status, name, business_id, parent_oid, unit_kind, sector, begins_on, ends_on, raw::text,
        content_hash, gone_at IS NOT NULL AS gone FROM register_entry ORDER BY oid`),
      changes: await rows("SELECT oid, field, before, after FROM register_change ORDER BY oid, field, before, after"),
      walks:
        await rows(`SELECT mode, state, pages_done, pages_total, items_total, items_done, added, changed, gone, problems
        FROM register_walk ORDER BY started_at`),
      units: await rows("SELECT oid, name_fi, parent_oid, kind, ended_on FROM unit ORDER BY oid"),
      findings: await rows("SELECT oid, kind, before, after, state FROM register_finding ORDER BY oid, kind"),
    };
  });

const forgetAll = () =>
  asOwner(async (client) => {
    await client.query(
      "TRUNCATE register_change, register_problem, register_walk, register_entry, register_finding, unit CASCADE",
    );
  });

const change = (index: number, made: object | null) =>
  service.control("entries", {
    register,
    oid: inventedOid(register, index),
    entry: made && { ...inventedEntry(register, index), ...made },
  });

/** A new unit of the customer, a unit that ends, an entry that goes and many that change: what happens in the register between the two walks. */
async function theRegisterChanges(): Promise<void> {
  await change(7, { expirationDate: "2026-01-31" });
  await change(40, null);
  for (let index = 100; index < 1_300; index += 12) await change(index, { status: "PROPOSAL" });
  await service.control("entries", {
    register,
    oid: "1.2.246.10.1.10.1",
    entry: { ...inventedEntry(register, 8), conceptCodeId: "1.2.246.10.1.10.1" },
  });
}

test(`a walk that is killed ${kills} times ends as one that nobody disturbed`, { timeout: 240_000 }, async () => {
  const { businessId } = inventedEntry(register, 6).attributes.reduce(
    (found, { attributeName, attributeValue }) =>
      attributeName === "Y-Tunnus" ? { businessId: attributeValue[0] ?? "" } : found,
    { businessId: "" },
  );
  await anOrganisation({ businessId, oid: organisationRoot(businessId) });

  await begin("--full").ended;
  await theRegisterChanges();
  await begin("--full").ended;
  const undisturbed = await outcome();
  expect(undisturbed.entries).toHaveLength(size + 1);
  expect(undisturbed.walks).toMatchObject([
    { state: "DONE", added: size },
    { state: "DONE", added: 1, changed: 101, gone: 1 },
  ]);
  expect(undisturbed.findings).toMatchObject([{ kind: "ENTRY_ENDED", after: "2026-01-31" }]);
  expect(undisturbed.units).toHaveLength(6);

  await forgetAll();
  await service.control("reset");
  await service.control("faults", { kind: "slow", page: 0, times: 100_000, milliseconds: 40 });
  await killedWalk(kills / 2);
  await theRegisterChanges();
  await killedWalk(kills / 2);
  expect(await outcome()).toEqual(undisturbed);
});

/** Whole walks are begun and killed at a random moment, until one has ended by itself after that many kills. */
async function killedWalk(times: number): Promise<void> {
  for (let killed = 0; killed < times; ) {
    const walk = begin("--full");
    while (walk.child.exitCode === null && !walk.output().includes("page")) await sleep(5);
    await sleep(randomInt(0, 400));
    if (walk.child.exitCode !== null) throw new Error(`It ended before it was killed:\n${walk.output()}`);
    walk.child.kill("SIGKILL");
    await walk.ended;
    killed += 1;
  }
  const last = begin("--full");
  await last.ended;
  const running = await inScope(systemActor("tests"), (tx) => tx.registerWalk.count({ where: { state: "RUNNING" } }));
  if (running > 0) throw new Error(last.output());
}
