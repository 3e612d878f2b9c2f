import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { DiffTarget } from "@prisma/schema-engine-wasm";
import { openEngine } from "./engine";
import { migrationNames, migrationsFolder, noFilters } from "./history";

const usage = "Usage: npm run migration -- <name> [--from-empty] [--empty]";

/**
 * Writes the next migration: what leads from the copy of the schema beside the last one to `schema.prisma` now.
 * Row-level security, triggers, CHECKs, partial indexes and partitions are then added to its SQL by hand.
 */
export async function writeMigration(
  name: string,
  options: { folder?: string; schemaPath?: string; fromEmpty?: boolean; mayBeEmpty?: boolean; now?: Date } = {},
): Promise<string | null> {
  const folder = options.folder ?? migrationsFolder;
  const schemaPath = options.schemaPath ?? join(import.meta.dirname, "schema.prisma");
  const content = await readFile(schemaPath, "utf8");
  const from = options.fromEmpty ? ({ tag: "empty" } as const) : await lastSchema(folder);
  const script = await difference(from, content);
  if (isEmpty(script) && !options.mayBeEmpty) return null;

  const target = join(folder, `${stamp(options.now ?? new Date())}_${name}`);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "migration.sql"), script);
  await writeFile(join(target, "schema.prisma"), content);
  await writeFile(
    join(folder, "migration_lock.toml"),
    '# Written by npm run migration; it belongs in version control.\nprovider = "postgresql"\n',
  );
  return target;
}

async function lastSchema(folder: string): Promise<DiffTarget> {
  const last = (await migrationNames(folder)).at(-1);
  if (!last) return { tag: "empty" };
  return schemaTarget(await readFile(join(folder, last, "schema.prisma"), "utf8"));
}

function schemaTarget(content: string): DiffTarget {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

async function difference(from: DiffTarget, content: string): Promise<string> {
  const { engine, close } = await openEngine();
  try {
    const to = schemaTarget(content);
    const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: noFilters });
    return stdout ?? "";
  } finally {
    await close();
  }
}

function isEmpty(script: string): boolean {
  return script.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}

function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, "").slice(0, 14);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { "from-empty": { type: "boolean" }, empty: { type: "boolean" } },
  });
  const [name] = positionals;
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Error(`${usage}\nThe name is of lower-case letters, digits and _.`);
  const written = await writeMigration(name, { fromEmpty: values["from-empty"], mayBeEmpty: values.empty });
  console.log(written ? `Wrote ${written}` : "The schema has not changed. For SQL written by hand alone, add --empty.");
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
