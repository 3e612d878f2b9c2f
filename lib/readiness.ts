import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { readiness } from "./db";

/** Longer than a worker ever stays silent, by four heartbeats. */
const workerIsGoneAfter = 120_000;

/** What a portal needs to serve people, each either there or not. */
export interface Readiness {
  ready: boolean;
  database: "up" | "down";
  migrations: "current" | "behind" | "unknown";
  worker: "seen" | "missing" | "unknown";
}

let newest: Promise<string | undefined> | undefined;

/** The newest migration that this build knows, if its folder is there; read once, for a running portal's files do not change. */
function newestMigration(): Promise<string | undefined> {
  newest ??= readdir(join(process.cwd(), "prisma", "migrations"), { withFileTypes: true }).then(
    (entries) =>
      entries
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
        .at(-1),
    () => undefined,
  );
  return newest;
}

/** Whether the database answers, is at this build's newest migration, and a worker was seen lately. Never throws. */
export async function whetherReady(now: Date): Promise<Readiness> {
  try {
    const { migration, workerSeenAt } = await readiness();
    const migrations = migration === (await newestMigration()) ? "current" : "behind";
    const worker = workerSeenAt && now.getTime() - workerSeenAt.getTime() < workerIsGoneAfter ? "seen" : "missing";
    return { ready: migrations === "current" && worker === "seen", database: "up", migrations, worker };
  } catch {
    return { ready: false, database: "down", migrations: "unknown", worker: "unknown" };
  }
}
