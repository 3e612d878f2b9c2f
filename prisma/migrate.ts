import { runMigrations } from "graphile-worker";
import { Client, DatabaseError } from "pg";
import { appDatabaseUrl, appRole, databaseName } from "@/lib/db/app-login";
import { openEngine } from "./engine";
import { migrationsFolder, noFilters, readHistory } from "./history";
import { prepareRoles } from "./roles";

const oldestServer = 150_000;
const monthsOfAuditAhead = 12;

/** Any number will do, the same in every process: two starts at once take turns. */
const migrationLock = 721_904_001;

export { appDatabaseUrl };

/** A sentence for the person who starts the portal: what is wrong and what to do about it. */
export class MigrationRefused extends Error {}

/**
 * Brings a database to the present: roles, the job queue's own tables, our migrations, the audit log's next months.
 * May be run again at any time, and by several processes at once. `databaseUrl` is the owner, who may create roles.
 */
export async function migrate(
  databaseUrl: string,
  options: { authSecret: string; folder?: string; tell?: (line: string) => void },
): Promise<{ applied: string[] }> {
  const tell = options.tell ?? (() => {});
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await refuseOldServer(client);
    await refuseMissingRight(client);
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await prepareRoles(client, databaseName(databaseUrl), options.authSecret).catch(explainMissingRight);
    await runMigrations({ connectionString: databaseUrl });
    const applied = await applyHistory(databaseUrl, options.folder ?? migrationsFolder);
    tell(applied.length === 0 ? "The database is up to date" : `Migrated: ${applied.join(", ")}`);
    if (applied.length > 0) await buildPast(client);
    await ensureAuditPartitions(client, tell);
    return { applied };
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
    "SELECT current_setting('server_version_num') AS server_version_num, current_setting('server_version') AS server_version",
  );
  const found = rows[0];
  if (found && Number(found.server_version_num) >= oldestServer) return;
  throw new MigrationRefused(
    `PostgreSQL ${found?.server_version} is too old: use version 15 or newer, or unset DATABASE_URL for the embedded one.`,
  );
}

/** The functions that act as the system carry the setting with them, and PostgreSQL lets only those told so write such ones. */
async function refuseMissingRight(client: Client): Promise<void> {
  const { rows } = await client.query<{ held: boolean; owner: string }>(
    "SELECT has_parameter_privilege('app.actor_kind', 'SET') AS held, current_user AS owner",
  );
  if (rows[0]?.held) return;
  throw new MigrationRefused(
    `The user of DATABASE_URL lacks one right. As a superuser, once: GRANT SET ON PARAMETER "app.actor_kind" TO "${rows[0]?.owner}"`,
  );
}

function explainMissingRight(error: unknown): never {
  if (error instanceof DatabaseError && error.code === "42501") {
    throw new MigrationRefused(
      `The user of DATABASE_URL may not make the portal's roles (${error.message}). As a superuser, once: ` +
        `ALTER ROLE <that user> CREATEROLE; where another user made ${appRole} already, also GRANT ${appRole} TO <that user> WITH ADMIN OPTION`,
    );
  }
  throw error;
}

/** A migration that fails has left nothing behind, so it is marked as rolled back and may be tried again once mended. */
async function applyHistory(databaseUrl: string, folder: string): Promise<string[]> {
  const { engine, close } = await openEngine(databaseUrl);
  const migrationsList = await readHistory(folder);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters });
    return appliedMigrationNames;
  } catch (error) {
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: noFilters,
    });
    for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
    throw error;
  } finally {
    await close();
  }
}

/** The views of the past have the columns of the tables: they are drawn anew whenever those may have changed. */
async function buildPast(client: Client): Promise<void> {
  const { rows } = await client.query("SELECT to_regprocedure('build_past()') AS found");
  if (rows[0]?.found) await client.query("SELECT build_past()");
}

async function ensureAuditPartitions(client: Client, tell: (line: string) => void): Promise<void> {
  const { rows } = await client.query("SELECT to_regprocedure('ensure_audit_partitions(integer, date)') AS found");
  if (!rows[0]?.found) return;
  await client.query("SELECT ensure_audit_partitions($1)", [monthsOfAuditAhead]);
  tell(`The audit log has room for ${monthsOfAuditAhead} months ahead`);
}

async function main(): Promise<void> {
  const { DATABASE_URL, AUTH_SECRET } = process.env;
  if (!DATABASE_URL || !AUTH_SECRET) throw new MigrationRefused("Set DATABASE_URL and AUTH_SECRET, then try again.");
  await migrate(DATABASE_URL, { authSecret: AUTH_SECRET, tell: (line) => console.log(line) });
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
