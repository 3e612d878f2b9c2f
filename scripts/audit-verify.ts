import { createHash } from "node:crypto";
import { Client } from "pg";
import { environmentOfRunning } from "./running.mjs";

/** `npm run audit:verify`: recomputes every chain of the audit trail, and names the first row of each that is not as it was. */

/** One row as the chain saw it; the database's function `audit_hash` puts the same parts together in the same way. */
type Row = {
  chain: string;
  seq: string;
  /** In UTC, to the microsecond: a Date would cut the end off. */
  at: string;
  event: string;
  outcome: string;
  code: string;
  actor_kind: string;
  person_id: string;
  roles: string | null;
  basis: string;
  subject_type: string;
  subject_id: string;
  request_id: string;
  details: string;
  previous: string;
  hash: string;
};

type Head = { chain: string; seq: string; hash: string };

/** A row where the trail is no longer what was written; `seq` counts from 1 in each chain. */
export type Break = { chain: string; seq: bigint; why: string };

export type Verdict = { chains: number; rows: number; breaks: Break[] };

/** Reads the whole trail in one snapshot, `batch` rows at a time. The owner's connection will do, or a superuser's. */
export async function verifyTrail(client: Client, batch = 5_000): Promise<Verdict> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    await client.query("SELECT set_config('app.actor_kind', 'SYSTEM', true)");
    const { rows: heads } = await client.query<Head>("SELECT chain, seq, hash FROM audit_head");
    return await verifyRows(rowsOf(client, batch), new Map(heads.map((head) => [head.chain, head])));
  } finally {
    await client.query("ROLLBACK");
  }
}

/** Where a chain stands while it is read; after its first break nothing more is said of it. */
type Standing = { seq: bigint; hash: string; isBroken: boolean };

async function verifyRows(rows: AsyncIterable<Row>, heads: Map<string, Head>): Promise<Verdict> {
  const verdict: Verdict = { chains: 0, rows: 0, breaks: [] };
  const standings = new Map<string, Standing>();
  for await (const row of rows) {
    verdict.rows += 1;
    const standing = standings.get(row.chain) ?? { seq: 0n, hash: "", isBroken: false };
    const broken = standing.isBroken ? null : breakAt(row, standing);
    if (broken) verdict.breaks.push(broken);
    standings.set(row.chain, { seq: BigInt(row.seq), hash: row.hash, isBroken: standing.isBroken || broken !== null });
  }
  const chains = new Set([...heads.keys(), ...standings.keys()]);
  for (const chain of chains) {
    const broken = breakAtEnd(chain, standings.get(chain), heads.get(chain));
    if (broken) verdict.breaks.push(broken);
  }
  return { ...verdict, chains: chains.size };
}

function breakAt(row: Row, { seq, hash }: Standing): Break | null {
  const { chain } = row;
  const expected = seq + 1n;
  if (BigInt(row.seq) > expected) return { chain, seq: expected, why: "is missing" };
  if (BigInt(row.seq) < expected) return { chain, seq: BigInt(row.seq), why: "is there twice" };
  if (row.hash !== hashOf(row)) return { chain, seq: expected, why: "is not what was written" };
  return row.previous === hash ? null : { chain, seq: expected, why: "does not follow the one before it" };
}

/** The head remembers the last row, so that a tail cut off is missed. */
function breakAtEnd(chain: string, standing: Standing | undefined, head: Head | undefined): Break | null {
  const last = standing ?? { seq: 0n, hash: "", isBroken: false };
  if (last.isBroken) return null;
  if (!head) return { chain, seq: last.seq, why: "is the last, but the chain's head is missing" };
  if (BigInt(head.seq) > last.seq) return { chain, seq: last.seq + 1n, why: "is missing" };
  const isHead = BigInt(head.seq) === last.seq && head.hash === last.hash;
  return isHead ? null : { chain, seq: last.seq, why: "is not the one that the chain's head names" };
}

const unitSeparator = "\u001f";

function hashOf(row: Row): string {
  const parts = [
    row.previous,
    row.chain,
    row.seq,
    row.at,
    row.event,
    row.outcome,
    row.code,
    row.actor_kind,
    row.person_id,
    row.roles,
    row.basis,
    row.subject_type,
    row.subject_id,
    row.request_id,
    row.details,
  ];
  // As concat_ws: what is null is left out together with its separator.
  const text = parts.filter((part) => part !== null).join(unitSeparator);
  return createHash("sha256").update(text).digest("hex");
}

async function* rowsOf(client: Client, batch: number): AsyncGenerator<Row> {
  for (let after = ["00000000-0000-0000-0000-000000000000", "0", "-infinity"]; ; ) {
    const { rows } = await client.query<Row & { exact_at: string }>(
      `SELECT chain::text, seq::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, at::text AS exact_at,
         event, outcome::text, coalesce(code, '') AS code, actor_kind::text, coalesce(person_id::text, '') AS person_id,
         array_to_string(roles, ',') AS roles, coalesce(basis, '') AS basis, coalesce(subject_type, '') AS subject_type,
         coalesce(subject_id, '') AS subject_id, coalesce(request_id, '') AS request_id, details::text, previous, hash
       FROM audit_event e WHERE (e.chain, e.seq, e.at) > ($1::uuid, $2::bigint, $3::timestamptz)
       ORDER BY e.chain, e.seq, e.at LIMIT ${batch}`,
      after,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = [last.chain, last.seq, last.exact_at];
  }
}

async function main(): Promise<void> {
  const connectionString = process.env.DATABASE_URL ?? environmentOfRunning().DATABASE_URL;
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { chains, rows, breaks } = await verifyTrail(client);
    for (const { chain, seq, why } of breaks) console.error(`Chain ${chain}: row ${seq} ${why}`);
    console.log(
      `${chains} chains and ${rows} rows verified: ${breaks.length === 0 ? "all as written" : `${breaks.length} broken`}`,
    );
    if (breaks.length > 0) process.exitCode = 1;
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
