import { afterAll, beforeAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import { reconcile } from "@/lib/jobs/reconcile";
import { continueWalk, startOrResume } from "@/lib/jobs/walk-register";
import { listDiffering } from "@/lib/reconciliation/queries";
import { seed } from "@/prisma/seed";
import { aCodeService } from "@/tests/support/code-service";

const read = <T>(work: (tx: Tx) => Promise<T>) => inScope(systemActor("tests"), work);

let service: Awaited<ReturnType<typeof aCodeService>>;
beforeAll(async () => {
  service = await aCodeService({ ORGANISATIONS: 600 });
  await seed(() => undefined);
}, 60_000);
afterAll(() => service.close());

test("the demonstration's data say what the registers said last", async () => {
  expect(await read((tx) => listDiffering(tx, helsinkiDate(new Date())))).toEqual([]);
  const unlisted = await read(
    (tx) => tx.$queryRaw`SELECT o.business_id FROM organisation o WHERE o.kind <> 'INTERMEDIARY'
      AND NOT EXISTS (SELECT FROM register_entry e WHERE e.oid = o.oid)`,
  );
  expect(unlisted).toEqual([]);
});

test("the first walk that it lets one try finds a unit ended, one moved, one new, a name and a Business ID changed", async () => {
  const wish = { register: "ORGANISATIONS", mode: "CHANGES", requestedById: null } as const;
  const begun = await startOrResume(wish);
  const walk = begun && (await continueWalk(begun));
  expect(walk).toMatchObject({ state: "DONE", mode: "CHANGES", itemsDone: 5, added: 1, changed: 4 });
  expect(await reconcile()).toBe(3);
  const findings = await read((tx) =>
    tx.registerFinding.findMany({
      where: { foundAt: { gte: begun?.startedAt ?? new Date() } },
      orderBy: { kind: "asc" },
    }),
  );
  expect(findings.map(({ kind, name }) => [kind, name])).toEqual([
    ["ENTRY_ENDED", "Saarikon terveysasema"],
    ["PARENT_CHANGED", "Keskustan neuvola"],
    ["BUSINESS_ID_CHANGED", "Psykoterapiakeskus Peili Oy"],
  ]);
  const named = await read((tx) =>
    tx.organisation.findMany({ where: { nameFi: { startsWith: "Fysioterapia Liike" } } }),
  );
  expect(named).toMatchObject([
    { nameFi: "Fysioterapia Liike ja Voima Oy", nameSv: "Fysioterapi Rörelse och Kraft Ab" },
  ]);
});
