import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { listPoints } from "@/lib/connection-points/queries";
import { listAddresses, listContacts } from "@/lib/contacts/queries";
import { closeDatabase, inScope, type Tx } from "@/lib/db";
import { organisationFiles } from "@/lib/documents/organisation-file";
import { zipStream } from "@/lib/documents/zip";
import { openReading } from "@/lib/exports/queries";
import { listUnits } from "@/lib/organisations/queries";
import { listGrants } from "@/lib/roles/queries";
import { listCommitments, listServiceUses } from "@/lib/services/queries";
import { listUses } from "@/lib/systems/queries";
import { migrate } from "@/prisma/migrate";
import { startDatabase } from "@/scripts/database.mjs";
import { freeBase } from "@/scripts/ports.mjs";
import { dataPlaces } from "@/scripts/postgres.mjs";
import { Processes } from "@/scripts/processes.mjs";
import { aMember, anInformationSystem, anOrganisation } from "@/tests/support/builders";
import "../support/env";

/**
 * `npm run bench:past`: what the pages of an organisation with 300 units cost on a past day, beside the present, when each row
 * has had 20 versions; what keeping the versions costs a change; and what the file about such an organisation takes. 40 smaller organisations stand around it.
 */

const folder = join(tmpdir(), `kanta-extranet-bench-past-${process.pid}`);
const processes = new Processes(join(folder, "logs"));
const today = helsinkiDate(new Date());
const versions = 20;
const rounds = 150;

const instantOf = (version: number) => startOfDay(addDays(today, -18 * (versions - version))).toISOString();

const median = (values: number[]) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** The rows of one organisation: `share` of a large one's. */
async function plant(client: Client, organisationId: string, systemId: string, share: number): Promise<void> {
  const rows = (most: number) => Math.max(1, Math.round(most * share));
  const run = (sql: string, count: number, ...more: unknown[]) => client.query(sql, [organisationId, count, ...more]);
  await run(
    `INSERT INTO unit (id, organisation_id, oid, kind, name_fi, is_health_care, is_social_care)
     SELECT gen_random_uuid(), $1::uuid, '1.2.246.10.' || $1::uuid::text || '.' || i, 'UNIT', 'Yksikkö ' || i, true, false FROM generate_series(1, $2::int) i`,
    rows(300),
  );
  await run(
    `INSERT INTO system_use (id, organisation_id, system_id, unit_oid, services, used_from)
     SELECT gen_random_uuid(), $1::uuid, $3::uuid, '1.2.246.10.' || $1::uuid::text || '.' || i, '{PATIENT_DATA}', '2020-01-01' FROM generate_series(1, $2::int) i`,
    rows(300),
    systemId,
  );
  await run(
    `INSERT INTO contact_person (id, organisation_id, function, name, phone, email, language, services, valid_from)
     SELECT gen_random_uuid(), $1::uuid, 'TECHNICAL', 'Henkilö ' || i, '+3581', i || '@esimerkki.example', 'fi', '{PRESCRIPTION}', '2020-01-01' FROM generate_series(1, $2::int) i`,
    rows(40),
  );
  await run(
    `INSERT INTO role_grant (id, organisation_id, role, state, holder_name, holder_email, link_hash, link_expires_at, offered_by_id, offered_by_name, offered_at)
     SELECT gen_random_uuid(), $1::uuid, 'READER', 'OFFERED', 'Henkilö ' || i, i || '@esimerkki.example', gen_random_uuid()::text, now() + interval '14 days',
       gen_random_uuid(), 'Maija', now() FROM generate_series(1, $2::int) i`,
    rows(60),
  );
  await run(
    `INSERT INTO connection_point (id, organisation_id, oid, name, environment, host, port, addresses, network_provider, on_call_phone, on_call_email, active_from)
     SELECT gen_random_uuid(), $1::uuid, '1.2.246.10.' || $1::uuid::text || '.18.' || i, 'GW-' || i, 'PRODUCTION', 'gw' || i || '.example.fi', 8443, '{10.0.0.1}', 'Verkko Oy', '+3581', 'a@b.example', '2020-01-01' FROM generate_series(1, $2::int) i`,
    rows(40),
  );
  await run(
    `INSERT INTO service_use (id, organisation_id, service, state, started_on)
     SELECT gen_random_uuid(), $1::uuid, s, 'ACTIVE', '2020-01-01' FROM unnest(enum_range(NULL::"KantaService")) s LIMIT $2::int`,
    6,
  );
}

/** What changes in each table from version to version. */
const touches: Record<string, string> = {
  unit: "name_fi = split_part(name_fi, ' v', 1) || ' v' || $1::text",
  system_use: "version = $1::text::int",
  contact_person: "phone = '+3581' || $1::text",
  role_grant: "holder_name = split_part(holder_name, ' v', 1) || ' v' || $1::text",
  connection_point: "network_provider = 'Verkko ' || $1::text",
  service_use: "started_on = DATE '2020-01-01' + $1::text::int",
};

async function age(client: Client): Promise<void> {
  for (let version = 2; version <= versions; version += 1) {
    await tellChange(client, version);
    for (const [table, touch] of Object.entries(touches))
      await client.query(`UPDATE ${table} SET ${touch}`, [String(version)]);
  }
}

const tellChange = (client: Client, version: number) =>
  client.query("SELECT set_config('app.actor_kind', 'SYSTEM', false), set_config('app.change', $1, false)", [
    JSON.stringify({ event: "bench.changed", at: instantOf(version) }),
  ]);

/** Milliseconds of one page's reads, at the present and on a past day by turns: the median of each. */
async function compare(name: string, actor: Awaited<ReturnType<typeof aMember>>, read: (tx: Tx) => Promise<unknown>) {
  const on = addDays(today, -18 * (versions / 2) + 3);
  const times = { present: [] as number[], past: [] as number[] };
  for (let round = 0; round < rounds; round += 1)
    for (const when of ["present", "past"] as const) {
      const begun = performance.now();
      await inScope(actor, read, { on: when === "past" ? on : null });
      if (round >= 10) times[when].push(performance.now() - begun);
    }
  const [present, past] = [median(times.present), median(times.past)];
  console.log(
    `${name.padEnd(20)} ${present.toFixed(2).padStart(8)} ${past.toFixed(2).padStart(8)} ${(past / present).toFixed(2).padStart(8)}`,
  );
}

/** What a change of 300 rows in one transaction costs, with and without its versions being kept. */
async function compareWrites(client: Client, organisationId: string): Promise<void> {
  const times = { kept: [] as number[], unkept: [] as number[] };
  for (let round = 0; round < 30; round += 1)
    for (const kind of ["kept", "unkept"] as const) {
      await client.query(`ALTER TABLE unit ${kind === "kept" ? "ENABLE" : "DISABLE"} TRIGGER record_version`);
      await tellChange(client, versions + 1 + round / 100);
      const begun = performance.now();
      await client.query("UPDATE unit SET name_fi = $2 WHERE organisation_id = $1", [
        organisationId,
        `${kind} ${round}`,
      ]);
      times[kind].push(performance.now() - begun);
    }
  await client.query("ALTER TABLE unit ENABLE TRIGGER record_version");
  const each = (values: number[]) => ((median(values) * 1000) / 300).toFixed(0);
  console.log(`\nA changed row: ${each(times.unkept)} µs without its version, ${each(times.kept)} µs with it.`);
}

/** The whole file about the organisation: how long it takes, and how much memory it needs at most while it is fetched. */
async function takeAlong(actor: Awaited<ReturnType<typeof aMember>>): Promise<void> {
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  let [size, most] = [0, before];
  const files = organisationFiles(await openReading(actor, new Date()), "fi");
  for await (const piece of zipStream(files, new Date())) {
    size += piece.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1);
  console.log(
    `\nThe file about it: ${megabytes(size)} MB in ${seconds} s, ${megabytes(most - before)} MB more memory at most.`,
  );
}

try {
  const secret = randomBytes(12).toString("hex");
  const secrets = { POSTGRES_PASSWORD: secret, OWNER_PASSWORD: secret };
  const port = await freeBase(3650);
  const url = await startDatabase({ folder, port, secrets, processes, throwaway: true });
  process.env.DATABASE_URL = url;
  await migrate(url, { authSecret: process.env.AUTH_SECRET ?? "" });
  const of = await anOrganisation();
  const actor = await aMember({ of, roles: ["MAIN_USER"] });
  const used = await anInformationSystem();
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  await tellChange(client, 1);
  await plant(client, of.id, used.id, 1);
  for (let other = 0; other < 40; other += 1) await plant(client, (await anOrganisation()).id, used.id, 0.2);
  await age(client);
  await client.query("VACUUM ANALYZE");
  const { rows } = await client.query(
    "SELECT count(*) AS all, count(*) FILTER (WHERE organisation_id = $1) AS own FROM data_version",
    [of.id],
  );
  console.log(
    `${rows[0].all} versions, ${rows[0].own} of the organisation that is looked at. Medians of ${rounds - 10}, milliseconds:\n`,
  );
  console.log(`${"page".padEnd(20)} ${"present".padStart(8)} ${"past".padStart(8)} ${"ratio".padStart(8)}`);
  await compare("contacts", actor, async (tx) => [
    await listContacts(tx, actor, of.id, today),
    await listAddresses(tx, actor, of.id),
  ]);
  await compare("roles", actor, (tx) => listGrants(tx, actor));
  await compare("systems", actor, (tx) => listUses(tx, actor, {}, today));
  await compare("connection points", actor, (tx) => listPoints(tx, actor));
  await compare("services", actor, async (tx) => [
    await listServiceUses(tx, actor, of.id),
    await listCommitments(tx, actor, of.id),
  ]);
  await compare("units", actor, (tx) => listUnits(tx, actor, of.id, { filter: { force: "ALL" }, today }));
  await takeAlong(actor);
  await compareWrites(client, of.id);
  await client.end();
} catch (error) {
  console.error(error);
} finally {
  await closeDatabase();
  await processes.stopAll();
  for (const place of [folder, dataPlaces(folder).elsewhere]) await rm(place, { recursive: true, force: true });
}
process.exit(0);
