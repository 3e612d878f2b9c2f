import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm";

/** What the engine may leave aside: nothing. */
export const noFilters = { externalTables: [], externalEnums: [] };

export const migrationsFolder = join(import.meta.dirname, "migrations");

/** The names of the migrations, oldest first: each begins with its time. */
export async function migrationNames(folder = migrationsFolder): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations as the schema engine wants them handed over: read from disk, in order. */
export async function readHistory(folder = migrationsFolder): Promise<MigrationList> {
  const lockPath = join(folder, "migration_lock.toml");
  const lockfile = existsSync(lockPath) ? await readFile(lockPath, "utf8") : null;
  const names = await migrationNames(folder);
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(join(folder, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}
