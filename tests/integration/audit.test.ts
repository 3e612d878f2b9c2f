import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { appendAudit, auditRefusal, systemChain } from "@/lib/audit";
import { type Member, systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { verifyTrail } from "@/scripts/audit-verify";
import { aMember, anOrganisation } from "@/tests/support/builders";
import { asOwner, asPortal, refusalOf, seeAll } from "@/tests/support/db";

const system = systemActor("tests");
const entry = { outcome: "DONE", subjectType: "test", subjectId: "1", requestId: null } as const;

let member: Member;
let chain: string;

/** A chain of five rows, each of its own transaction, as a day's work would leave it. */
beforeEach(async () => {
  const organisation = await anOrganisation();
  chain = organisation.id;
  member = await aMember({ of: organisation, roles: ["MAIN_USER", "READER"] });
  for (const step of ["one", "two", "three", "four", "five"]) {
    const details = { step, ä: 'Ääkköset, "lainaus" ja \\', n: 1.5 };
    await inScope(member, (tx) =>
      appendAudit(tx, member, { ...entry, event: `test.${step}`, at: new Date(), chains: [chain], details }),
    );
  }
});

const rowsOf = () => inScope(system, (tx) => tx.auditEvent.findMany({ where: { chain }, orderBy: { seq: "asc" } }));

describe("the chain", () => {
  test("counts from one, and every row carries the hash of the one before it", async () => {
    const rows = await rowsOf();
    expect(rows.map((row) => row.seq)).toEqual([1n, 2n, 3n, 4n, 5n]);
    expect(rows.map((row) => row.previous)).toEqual(["", ...rows.slice(0, -1).map((row) => row.hash)]);
    expect(rows[0]).toMatchObject({ personId: member.personId, basis: "GRANT+MANDATE", actorKind: "MEMBER" });
  });

  test("stays whole when many write to it at once", async () => {
    const write = (number: number) =>
      inScope(member, (tx) =>
        appendAudit(tx, member, { ...entry, event: `test.at-once-${number}`, at: new Date(), chains: [chain] }),
      );
    await Promise.all(Array.from({ length: 20 }, (_, number) => write(number)));
    expect((await rowsOf()).length).toBe(25);
    expect(await breaks()).toEqual([]);
  });

  test("keeps no row of a change that was rolled back", async () => {
    const work = inScope(member, async (tx) => {
      await appendAudit(tx, member, { ...entry, event: "test.undone", at: new Date(), chains: [chain] });
      throw new Error("undone");
    });
    await expect(work).rejects.toThrow("undone");
    expect((await rowsOf()).length).toBe(5);
  });

  test("writes one entry to the trail of each organisation concerned, whoever named them in which order", async () => {
    const other = await anOrganisation();
    const both = (chains: string[]) =>
      inScope(system, (tx) => appendAudit(tx, system, { ...entry, event: "test.both", at: new Date(), chains }));
    await Promise.all([both([chain, other.id]), both([other.id, chain])]);
    const count = await inScope(system, (tx) =>
      tx.auditEvent.count({ where: { event: "test.both", chain: other.id } }),
    );
    expect(count).toBe(2);
  });

  test("of the system takes what is refused, with its code and without a subject", async () => {
    const requestId = randomUUID();
    await auditRefusal(member, { event: "test.refused", at: new Date(), code: "forbidden", requestId });
    const row = await inScope(system, (tx) => tx.auditEvent.findFirst({ where: { requestId } }));
    expect(row).toMatchObject({ chain: systemChain, outcome: "REFUSED", code: "forbidden", subjectId: null });
  });
});

describe("a row once written", () => {
  const month = async () => {
    const [row] = await rowsOf();
    return `audit_event_${row?.at.toISOString().slice(0, 7).replace("-", "_")}`;
  };

  test.each([
    ["is not added", "INSERT INTO audit_event SELECT * FROM audit_event"],
    ["is not changed", "UPDATE audit_event SET event = 'x'"],
    ["is not removed", "DELETE FROM audit_event"],
    ["is not swept away", "TRUNCATE audit_event"],
  ])("%s by the portal but through its function", async (_, sql) => {
    expect(await asPortal((client) => refusalOf(client.query(sql)))).toContain("permission denied");
  });

  test.each([
    ["changed", () => "UPDATE audit_event SET event = 'x'"],
    ["removed", () => "DELETE FROM audit_event"],
    ["swept away", () => "TRUNCATE audit_event"],
    ["swept away with its month", async () => `TRUNCATE ${await month()}`],
    ["removed from its month", async () => `DELETE FROM ${await month()}`],
  ])("is not %s by the owner of the database either", async (_, sqlOf) => {
    const sql = await sqlOf();
    const answer = await asOwner(async (client) => {
      await seeAll(client);
      return refusalOf(client.query(sql));
    });
    expect(answer).toBe("audit rows are never changed or removed");
  });
});

test("the trail has room for every day of the coming year", async () => {
  const inAYear = new Date();
  inAYear.setUTCMonth(inAYear.getUTCMonth() + 12);
  const name = `audit_event_${inAYear.toISOString().slice(0, 7).replace("-", "_")}`;
  const { rows } = await asOwner((client) => client.query("SELECT to_regclass($1) AS found", [name]));
  expect(rows[0]?.found).toBe(name);
});

const breaks = () => asOwner(async (client) => (await verifyTrail(client)).breaks.filter((one) => one.chain === chain));

/** As somebody who owns the database and takes the guards away would. */
async function tamper(work: (client: Client) => Promise<unknown>): Promise<void> {
  await asOwner(async (client) => {
    await seeAll(client);
    const rows = await client.query(
      "SELECT relid::regclass::text AS name FROM pg_partition_tree('audit_event') WHERE isleaf",
    );
    const tables = ["audit_event", ...rows.rows.map((row) => row.name)];
    for (const table of tables) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    try {
      await work(client);
    } finally {
      for (const table of tables) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
    }
  });
}

const change = (set: string, seq: number) =>
  tamper((client) => client.query(`UPDATE audit_event SET ${set} WHERE chain = $1 AND seq = $2`, [chain, seq]));

describe("who checks the trail", () => {
  test("finds nothing in one that nobody has touched, and counts it", async () => {
    const { chains, rows, breaks: found } = await asOwner((client) => verifyTrail(client));
    expect(found.filter((one) => one.chain === chain)).toEqual([]);
    const counted = await inScope(system, async (tx) => [await tx.auditHead.count(), await tx.auditEvent.count()]);
    expect([chains, rows]).toEqual(counted);
  });

  test("may read as few rows at a time as they like", async () => {
    const few = await asOwner((client) => verifyTrail(client, 2));
    expect(few).toEqual(await asOwner((client) => verifyTrail(client)));
  });

  test.each([
    "event = 'test.other'",
    "at = at + interval '1 microsecond'",
    "person_id = gen_random_uuid()",
    "roles = '{READER}'",
    "details = '{}'",
    "outcome = 'LOOKED'",
    "basis = NULL",
    "subject_id = '2'",
    "hash = repeat('0', 64)",
  ])("finds the row in which somebody has set %s", async (set) => {
    await change(set, 3);
    expect(await breaks()).toEqual([{ chain, seq: 3n, why: "is not what was written" }]);
  });

  test("finds the row that has been removed from the middle", async () => {
    await tamper((client) => client.query("DELETE FROM audit_event WHERE chain = $1 AND seq = 2", [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 2n, why: "is missing" }]);
  });

  test("finds that the end has been cut off: the head remembers it", async () => {
    await tamper((client) => client.query("DELETE FROM audit_event WHERE chain = $1 AND seq > 3", [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 4n, why: "is missing" }]);
  });

  test("finds that a whole chain is gone", async () => {
    await tamper((client) => client.query("DELETE FROM audit_event WHERE chain = $1", [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 1n, why: "is missing" }]);
  });

  test("finds a row put in at the end past the function", async () => {
    const insert = `INSERT INTO audit_event SELECT (jsonb_populate_record(e, '{"seq": 6}'::jsonb)).* FROM audit_event e WHERE chain = $1 AND seq = 5`;
    await tamper((client) => client.query(insert, [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 6n, why: "is not what was written" }]);
  });

  test("finds a row put in between with a right hash of its own", async () => {
    const forge = `
      WITH forged AS (SELECT (jsonb_populate_record(e, '{"event": "test.forged"}'::jsonb)).* FROM audit_event e WHERE chain = $1 AND seq = 3)
      UPDATE audit_event e SET event = 'test.forged', hash = audit_hash(f::audit_event) FROM forged f WHERE e.chain = $1 AND e.seq = 3`;
    await tamper((client) => client.query(forge, [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 4n, why: "does not follow the one before it" }]);
  });

  test("finds two rows that have changed places", async () => {
    await tamper(async (client) => {
      for (const [from, to] of [
        [2, -1],
        [3, 2],
        [-1, 3],
      ])
        await client.query("UPDATE audit_event SET seq = $3 WHERE chain = $1 AND seq = $2", [chain, from, to]);
    });
    expect(await breaks()).toEqual([{ chain, seq: 2n, why: "is not what was written" }]);
  });

  test("finds that the head has been taken away or bent", async () => {
    await tamper((client) => client.query("UPDATE audit_head SET hash = 'x' WHERE chain = $1", [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 5n, why: "is not the one that the chain's head names" }]);
    await tamper((client) => client.query("DELETE FROM audit_head WHERE chain = $1", [chain]));
    expect(await breaks()).toEqual([{ chain, seq: 5n, why: "is the last, but the chain's head is missing" }]);
  });
});
