import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from "pg";
import { appLoginName, appLoginPassword, appRole } from "@/lib/db/app-login";

/** Another start, in another database of the same cluster, made or changed the same role at the same moment. */
const lostRaces = new Set(["42710", "23505", "XX000"]);

/**
 * Makes the role that holds the portal's privileges and this database's own login, and lets nobody else in.
 * Roles belong to the cluster and outlive the database, so everything here may be said again at any time.
 * Outside the migrations, because a second database of the same cluster meets roles that are already there.
 */
export async function prepareRoles(client: Client, database: string, authSecret: string): Promise<void> {
  const login = appLoginName(database);
  const password = escapeLiteral(appLoginPassword(database, authSecret));
  await makeRole(client, appRole, "NOLOGIN");
  await makeRole(client, login, `LOGIN PASSWORD ${password} NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS`);
  await client.query(`ALTER ROLE ${escapeIdentifier(login)} PASSWORD ${password}`);
  await unlessLost(client.query(`GRANT ${appRole} TO ${escapeIdentifier(login)}`));
  const name = escapeIdentifier(database);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${escapeIdentifier(login)}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${appRole}`);
}

async function makeRole(client: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [role]);
  if (rowCount) return;
  await unlessLost(client.query(`CREATE ROLE ${escapeIdentifier(role)} ${attributes}`));
}

async function unlessLost(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DatabaseError && lostRaces.has(error.code ?? "")) return;
    throw error;
  }
}
