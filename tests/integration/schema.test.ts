import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appLoginName, appRole, databaseName } from "@/lib/db/app-login";
import { env } from "@/lib/env";
import { writeMigration } from "@/prisma/migration";
import { asOwner, asOwnerIn } from "@/tests/support/db";

/** What a database is made of, in words that can be compared. Partitions count as the table that they are a part of. */
const catalogue = {
  columns: `
    SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'`,
  indexes: `
    SELECT replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') AS line
    FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition AND c.relname <> '_prisma_migrations' AND i.indpred IS NULL AND i.indexprs IS NULL AND NOT i.indnullsnotdistinct`,
  references: `
    SELECT k.conrelid::regclass || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.connamespace = 'public'::regnamespace AND k.contype = 'f' AND NOT c.relispartition`,
  enums: `
    SELECT t.typname || ': ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder) AS line
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
};

const linesOf = async (client: Client, sql: string): Promise<string[]> =>
  (await client.query<{ line: string }>(sql)).rows.map((row) => row.line).sort();

describe("the migrations, applied one after the other to an empty database", () => {
  const fromSchema = `${databaseName(env().DATABASE_URL)}_from_schema`;

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), "kanta-schema-"));
    const migration = (await writeMigration("all", { folder, fromEmpty: true })) ?? "";
    const script = await readFile(join(migration, "migration.sql"), "utf8");
    await rm(folder, { recursive: true });
    await asOwner(async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${fromSchema}`);
      await client.query(`CREATE DATABASE ${fromSchema}`);
    });
    await asOwnerIn(fromSchema, (client) => client.query(script));
  });

  afterAll(() => asOwner((client) => client.query(`DROP DATABASE ${fromSchema}`)));

  test.each(Object.keys(catalogue) as (keyof typeof catalogue)[])(
    "give the %s that schema.prisma says",
    async (part) => {
      const expected = await asOwnerIn(fromSchema, (client) => linesOf(client, catalogue[part]));
      const found = await asOwner((client) => linesOf(client, catalogue[part]));
      expect(expected.length).toBeGreaterThan(10);
      expect(found).toEqual(expected);
    },
  );
});

/** Tables without row-level security, and why they need none. */
const withoutScopes: Record<string, string> = {
  _prisma_migrations: "the portal's role may not even read it",
  reference_counter: "one number a year, about nobody",
  worker_heartbeat: "when a worker was last seen",
};

describe("row-level security", () => {
  test("is forced on every table, except those that hold nothing about anybody", async () => {
    const open = await asOwner((client) =>
      linesOf(
        client,
        `SELECT relname AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
           AND NOT relispartition AND NOT (relrowsecurity AND relforcerowsecurity)`,
      ),
    );
    expect(open).toEqual(Object.keys(withoutScopes).sort());
  });

  test("cannot be gone around by way of the audit log's months", async () => {
    const reachable = await asOwner((client) =>
      linesOf(
        client,
        `SELECT relname AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relispartition
           AND has_table_privilege('${appRole}', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
      ),
    );
    expect(reachable).toEqual([]);
  });
});

describe("the portal's own role", () => {
  const roles = [appRole, appLoginName(databaseName(env().DATABASE_URL))];
  const owned = `
    SELECT relname AS line FROM pg_class WHERE pg_get_userbyid(relowner) = ANY ($1)
    UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) = ANY ($1)
    UNION ALL SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) = ANY ($1)
    UNION ALL SELECT datname FROM pg_database WHERE pg_get_userbyid(datdba) = ANY ($1)`;

  test("owns nothing", async () => {
    const { rows } = await asOwner((client) => client.query(owned, [roles]));
    expect(rows).toEqual([]);
  });

  test("is no superuser, goes around no policy, makes no roles and no databases", async () => {
    const { rows } = await asOwner((client) =>
      client.query("SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = ANY ($1)", [
        roles,
      ]),
    );
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(rows).toEqual([none, none]);
  });

  test("removes nothing but a draft's replaced files, addresses that no longer hold, old answers, and the pages of a walk that has ended", async () => {
    const removable = await asOwner((client) =>
      linesOf(
        client,
        `SELECT relname AS line FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
           AND (has_table_privilege('${appRole}', oid, 'DELETE') OR has_table_privilege('${appRole}', oid, 'TRUNCATE'))`,
      ),
    );
    expect(removable).toEqual(["address", "idempotency_key", "register_walk_page", "submission_file"]);
  });

  test("meets no function with its owner's rights that trusts the caller's search path or is open to everyone", async () => {
    const careless = await asOwner((client) =>
      linesOf(
        client,
        `SELECT proname AS line FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
           AND (NOT coalesce(proconfig::text LIKE '%search_path=%', false) OR has_function_privilege('public', oid, 'EXECUTE'))`,
      ),
    );
    expect(careless).toEqual([]);
  });
});
