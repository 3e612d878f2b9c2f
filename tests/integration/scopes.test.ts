import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { appendAudit } from "@/lib/audit";
import { type Actor, type Member, systemActor, visitor } from "@/lib/auth/actor";
import { inScope, Prisma } from "@/lib/db";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
  aSignedInPerson,
  aSubmission,
  aSystemUse,
  aUnit,
} from "@/tests/support/builders";
import { asOwner, asPortal } from "@/tests/support/db";
import { plantCustomerData, plantWithSubmission } from "@/tests/support/every-table";

const system = systemActor("tests");
const names = Object.values(Prisma.ModelName);
/** Reference data: everyone reads it, and it is about nobody. */
const reference = [
  "InformationSystem",
  "ChangeFreeze",
  "RegisterEntry",
  "LeadTime",
  "KindSetting",
  "ServiceEligibility",
  "TermsDocument",
  "Authority",
];
/** What officers and jobs alone see of the walks through the registers. */
const staffOnly = ["RegisterWalk", "RegisterWalkPage", "RegisterChange", "RegisterProblem"];
const unscoped = ["ReferenceCounter", "WorkerHeartbeat"];
const scoped = names.filter((name) => !reference.includes(name) && !unscoped.includes(name));

let inA: Member;
let inB: Member;

beforeAll(async () => {
  inA = await aMember({ of: await anOrganisation({ kind: "PRIVATE" }), roles: ["MAIN_USER"] });
  inB = await aMember({ of: await anOrganisation({ kind: "PRIVATE" }), roles: ["MAIN_USER"] });
  await plant(inA);
});

/** At least one row of this organisation or of this person in every table. */
async function plant(member: Member): Promise<void> {
  const { organisation: of, personId, sessionId } = member;
  await aUnit({ of });
  await aServiceUse({ of });
  const systemUsed = await anInformationSystem();
  await aSystemUse({ of, system: systemUsed });
  await aPointUse({ of, point: await aConnectionPoint({ of }), system: systemUsed });
  const supplier = await anOrganisation({ kind: "INTERMEDIARY" });
  const grant = await aGrant({ organisation: of, role: "IMPLEMENTER", to: supplier });
  await aNaming({ grant, person: { id: personId } });
  const file = await aConnectionPoint({ of });
  const returned = await aSubmission({
    in: "RETURNED",
    by: member,
    answers: {},
    certificatePem: file.certificate?.pem,
  });
  await plantCustomerData(of, { id: personId });
  await plantWithSubmission(returned, { id: personId });
  const now = new Date();
  await inScope(system, async (tx) => {
    await tx.message.create({
      data: { personId, code: "test", params: {}, path: "/", dedupeKey: randomUUID(), createdAt: now },
    });
    await tx.idempotencyKey.create({ data: { personId, event: "test", key: randomUUID(), value: {}, createdAt: now } });
    const query = { state: randomUUID(), requestId: randomUUID(), apiSessionId: "s", apiUserId: "u", askedAt: now };
    await tx.mandateQuery.create({ data: { ...query, personId, sessionId } });
    const entry = { event: "test.planted", outcome: "DONE", at: now, subjectType: null, subjectId: null } as const;
    await appendAudit(tx, system, { ...entry, chains: [of.id], requestId: null });
  });
}

const table = (model: string) => Prisma.raw(`"${model.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase()}"`);

/** How many rows of each table this actor sees. */
const countsFor = (actor: Actor, models = scoped): Promise<Record<string, number>> =>
  inScope(actor, async (tx) => {
    const counts: Record<string, number> = {};
    for (const model of models) {
      const rows = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM ${table(model)}`;
      counts[model] = Number(rows[0]?.count);
    }
    return counts;
  });

const seenBy = async (actor: Actor) =>
  Object.fromEntries(Object.entries(await countsFor(actor)).filter(([, count]) => count > 0));

describe("the rows of one organisation", () => {
  test("are there: this test plants some in every table", async () => {
    const empty = Object.entries(await countsFor(system)).filter(([, count]) => count === 0);
    expect(empty).toEqual([]);
  });

  test("are not seen by anybody who has not said who they are", async () => {
    for (const model of scoped) {
      const { rows } = await asPortal((client) =>
        client.query(`SELECT count(*)::int AS count FROM ${table(model).sql}`),
      );
      expect([model, rows[0].count]).toEqual([model, 0]);
    }
  });

  test("are not seen by the owner of the database either, without a scope", async () => {
    for (const model of scoped) {
      const { rows } = await asOwner((client) =>
        client.query(`SELECT count(*)::int AS count FROM ${table(model).sql}`),
      );
      expect([model, rows[0].count]).toEqual([model, 0]);
    }
  });

  test("are not seen by a visitor", async () => {
    expect(await seenBy(visitor)).toEqual({});
  });

  test("are not seen by a person without a role: they see themselves and their session", async () => {
    expect(await seenBy(await aSignedInPerson())).toEqual({ Person: 1, Session: 1 });
  });

  test("are not seen by the main user of another organisation: they see their own", async () => {
    const own = { Organisation: 1, Person: 1, Session: 1, MandateConfirmation: 1, DataVersion: 1 };
    expect(await seenBy(inB)).toEqual(own);
  });

  test("are seen by its own main user, except the sessions and messages of others", async () => {
    const seen = await seenBy(inA);
    expect(Object.keys(seen).sort()).toEqual(scoped.filter((name) => !staffOnly.includes(name)).sort());
    expect(seen).toMatchObject({ Organisation: 1, Person: 1, Session: 1, Message: 1 });
  });

  test("are seen by an officer, except drafts, sessions, messages and what was asked of Suomi.fi", async () => {
    const draft = await aSubmission({ in: "DRAFT", by: inA, answers: {} });
    const officer = await anOfficer();
    const seen = await seenBy(officer);
    for (const hidden of ["MandateConfirmation", "MandateQuery", "Message", "IdempotencyKey", "CalendarFeed"])
      expect(seen).not.toHaveProperty(hidden);
    expect(seen.Session).toBe(1);
    expect(await inScope(officer, (tx) => tx.submission.findUnique({ where: { id: draft.id } }))).toBeNull();
  });

  test("are not written by the main user of another organisation", async () => {
    const data = {
      nameFi: "Vieras",
      oid: `1.2.246.10.1.${Date.now()}`,
      kind: "UNIT",
      isHealthCare: true,
      isSocialCare: false,
    } as const;
    const insert = inScope(inB, (tx) => tx.unit.create({ data: { ...data, organisationId: inA.organisation.id } }));
    await expect(insert).rejects.toThrow(/row-level security/);
    const { count } = await inScope(inB, (tx) =>
      tx.connectionPoint.updateMany({
        where: { organisationId: inA.organisation.id },
        data: { host: "taken.example" },
      }),
    );
    expect(count).toBe(0);
  });
});

test("reference data is read by everyone and written by nobody but officers and jobs", async () => {
  await anInformationSystem();
  const read = await inScope(visitor, (tx) => tx.informationSystem.count());
  expect(read).toBeGreaterThan(0);
  const { count } = await inScope(inB, (tx) => tx.informationSystem.updateMany({ data: { name: "Väärä" } }));
  expect(count).toBe(0);
});

test("a scope ends with its transaction: the next one on the same connection sees nothing of it", async () => {
  await asPortal(async (client) => {
    await client.query("BEGIN");
    await client.query("SELECT set_config('app.actor_kind', 'SYSTEM', true)");
    const within = await client.query("SELECT count(*)::int AS count FROM organisation");
    await client.query("COMMIT");
    const after = await client.query("SELECT count(*)::int AS count FROM organisation");
    expect(within.rows[0].count).toBeGreaterThan(0);
    expect(after.rows[0].count).toBe(0);
  });
});

test("a scope inside a scope is refused at once", async () => {
  await expect(inScope(system, () => inScope(system, async () => null))).rejects.toThrow("inside a scope");
});
