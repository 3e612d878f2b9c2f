import { Client, DatabaseError } from "pg";
import { appDatabase, env } from "@/lib/env";

/** SQL as the owner of the database, to whom row-level security applies as well: nothing is seen without a scope. */
export const asOwner = <T>(work: (client: Client) => Promise<T>): Promise<T> => connected(env().DATABASE_URL, work);

/** SQL as the portal's own login, outside any scope. */
export const asPortal = <T>(work: (client: Client) => Promise<T>): Promise<T> => connected(appDatabase(), work);

/** SQL as the owner in another database of the same server. */
export function asOwnerIn<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const url = new URL(env().DATABASE_URL);
  url.pathname = `/${database}`;
  return connected(url.toString(), work);
}

/** Lets this connection see everything, as the portal's jobs do. */
export const seeAll = (client: Client) => client.query("SELECT set_config('app.actor_kind', 'SYSTEM', false)");

/** What PostgreSQL says when it refuses: the violated constraint's name or, where there is none, the message. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "it was let through";
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return error.constraint ?? error.message;
  }
}

async function connected<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
