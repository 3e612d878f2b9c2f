import { Client } from "pg";
import { inject } from "vitest";
import { prepareRoles } from "@/prisma/roles";

/** A copy of the migrated database for this test file alone: nothing of another file is in it. */
const name = `kanta_test_${process.env.VITEST_POOL_ID}`;
const url = new URL(inject("templateUrl"));

url.pathname = "/postgres";
await whileConnected(url, async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE kanta_template`);
});
url.pathname = `/${name}`;
await whileConnected(url, (client) => prepareRoles(client, name, process.env.AUTH_SECRET ?? ""));
process.env.DATABASE_URL = url.toString();

async function whileConnected(address: URL, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: address.toString() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
