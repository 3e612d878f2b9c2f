import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { appDatabaseUrl } from "@/lib/db/app-login";
import { migrationNames, migrationsFolder } from "@/prisma/history";
import { migrate } from "@/prisma/migrate";
import { writeMigration } from "@/prisma/migration";

const authSecret = process.env.AUTH_SECRET ?? "";
const ownUrl = process.env.DATABASE_URL ?? "";
const folder = mkdtempSync(join(tmpdir(), "kanta-migrations-"));
const schemaPath = join(folder, "schema.prisma");

const urlOf = (database: string) => Object.assign(new URL(ownUrl), { pathname: `/${database}` }).toString();
const names = ["kanta_migrations_one", "kanta_migrations_two"] as const;
const [one, two] = names.map(urlOf) as [string, string];

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const recreate = (name: string) => async (client: Client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name}`);
};

beforeAll(async () => {
  for (const name of names) await connected(ownUrl, recreate(name));
  cpSync(join(import.meta.dirname, "../../prisma/schema.prisma"), schemaPath);
  cpSync(migrationsFolder, join(folder, "migrations"), { recursive: true });
});

afterAll(async () => {
  for (const name of names) await connected(ownUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
  rmSync(folder, { recursive: true, force: true });
});

describe("migrating", () => {
  it("lets starts that come at once take turns, in one database and in two of the same server", async () => {
    const [first, other, again] = await Promise.all([
      migrate(one, { authSecret }),
      migrate(two, { authSecret }),
      migrate(one, { authSecret }),
    ]);
    expect(other.applied).toEqual(await migrationNames());
    expect([first.applied, again.applied]).toContainEqual([]);
    expect((await migrate(one, { authSecret })).applied).toEqual([]);
  });

  it("gives the portal a login that owns nothing, makes nothing, and enters no other database", async () => {
    const portals = appDatabaseUrl(one, authSecret);
    await connected(portals, async (client) => {
      await expect(client.query("CREATE TABLE theft (id int)")).rejects.toThrow("permission denied");
      const { rows } = await client.query(
        "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS mighty, (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned FROM pg_roles WHERE rolname = current_user",
      );
      expect(rows).toEqual([{ mighty: false, owned: 0 }]);
    });
    const elsewhere = Object.assign(new URL(portals), { pathname: `/${names[1]}` }).toString();
    await expect(connected(elsewhere, (client) => client.query("SELECT 1"))).rejects.toThrow(
      "permission denied for database",
    );
  });

  it("leaves nothing of a migration that fails behind, and takes it once it is mended", async () => {
    writeFileSync(schemaPath, `${await readFile(schemaPath, "utf8")}\nmodel Trial {\n  id Int @id\n}\n`);
    const options = { folder: join(folder, "migrations"), schemaPath };
    const written = (await writeMigration("trial", options)) ?? "";
    const script = join(written, "migration.sql");
    const good = await readFile(script, "utf8");
    expect(good).toContain('CREATE TABLE "Trial"');

    appendFileSync(script, "\nSELECT no_such_function();\n");
    await expect(migrate(one, { authSecret, folder: options.folder })).rejects.toThrow(
      "no_such_function() does not exist",
    );
    const trial = (client: Client) => client.query(`SELECT to_regclass('"Trial"') AS found`);
    expect((await connected(one, trial)).rows).toEqual([{ found: null }]);

    writeFileSync(script, good);
    expect((await migrate(one, { authSecret, folder: options.folder })).applied).toHaveLength(1);
    expect(await writeMigration("again", options)).toBeNull();
  });
});
