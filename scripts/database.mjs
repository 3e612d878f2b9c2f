import { startPostgres } from "./postgres.mjs";
import { Trouble } from "./say.mjs";

const oldestServer = 150_000;
const owner = "kanta";

/** Where the owner of the embedded database finds it. */
export const ownerAddress = (port, { OWNER_PASSWORD }, name = owner) =>
  `postgresql://${owner}:${OWNER_PASSWORD}@127.0.0.1:${port}/${name}`;

/**
 * Starts the embedded server, and makes the owner and the database if they are not there. Returns the owner's address.
 * The owner is an ordinary role, bound by row-level security like everybody else; all it may do beyond its database is
 * make roles, and write functions that act as the system.
 */
export async function startDatabase({ folder, port, secrets, processes, name = "kanta", throwaway = false }) {
  await startPostgres({ folder, port, password: secrets.POSTGRES_PASSWORD, processes, throwaway });
  const admin = `postgresql://postgres:${secrets.POSTGRES_PASSWORD}@127.0.0.1:${port}/postgres`;
  await whileConnected(admin, async (client) => {
    const roles = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [owner]);
    const password = client.escapeLiteral(secrets.OWNER_PASSWORD);
    const attributes = `LOGIN CREATEROLE CREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD ${password}`;
    if (roles.rowCount === 0) await client.query(`CREATE ROLE ${owner} ${attributes}`);
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    await client.query(`GRANT SET ON PARAMETER "app.actor_kind" TO ${owner}`);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${owner}`);
  });
  return ownerAddress(port, secrets, name);
}

/** Refuses a server named by DATABASE_URL that does not answer or is too old, in words rather than a stack. */
export async function checkDatabase(databaseUrl) {
  const version = await whileConnected(databaseUrl, async (client) => {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int AS number");
    return rows[0].number;
  });
  if (version >= oldestServer) return;
  throw new Trouble(
    `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}, which is too old.`,
    "use version 15 or newer, or unset DATABASE_URL: then the embedded PostgreSQL is used.",
  );
}

/** Loaded only now: before the packages are installed there is no driver. */
async function whileConnected(connectionString, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw whyNotConnected(connectionString, error);
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function whyNotConnected(connectionString, error) {
  const { host, pathname } = new URL(connectionString);
  const remedies = {
    ECONNREFUSED: "start that server, or unset DATABASE_URL: then the embedded PostgreSQL is used.",
    ENOTFOUND: "check the host's name in DATABASE_URL.",
    "28P01": "check the user and password in DATABASE_URL.",
    "3D000": `make the database first: CREATE DATABASE "${pathname.slice(1)}".`,
  };
  const code = error.code ?? error.errors?.[0]?.code;
  const remedy = remedies[code] ?? "check DATABASE_URL, and that the server can be reached from here.";
  return new Trouble(`The PostgreSQL at ${host}${pathname} cannot be used: ${error.message || code}`, remedy);
}
