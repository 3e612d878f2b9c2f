import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/prisma/migrate";
import { startDatabase } from "@/scripts/database.mjs";
import { freeBase } from "@/scripts/ports.mjs";
import { dataPlaces } from "@/scripts/postgres.mjs";
import { Processes } from "@/scripts/processes.mjs";
import "./env";

const prefix = "kanta-extranet-tests-";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that each test file gets a copy of. */
    templateUrl: string;
  }
}

/** A PostgreSQL of the tests' own, with all migrations applied; it ends with them, however they end. */
export default async function setup(project: TestProject) {
  await sweep();
  const folder = join(tmpdir(), `${prefix}${process.pid}`);
  const processes = new Processes(join(folder, "logs"));
  const tearDown = async () => {
    await processes.stopAll();
    await forget(folder);
  };
  try {
    project.provide("templateUrl", await makeTemplate(folder, processes));
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** Removes what runs that were killed left behind: their processes have ended with them, their folders have not. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (pid > 0 && !isAlive(pid)) await forget(join(tmpdir(), name));
  }
}

async function forget(folder: string): Promise<void> {
  for (const place of [folder, dataPlaces(folder).elsewhere]) await rm(place, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function makeTemplate(folder: string, processes: Processes): Promise<string> {
  const secret = randomBytes(12).toString("hex");
  const secrets = { POSTGRES_PASSWORD: secret, OWNER_PASSWORD: secret };
  const port = await freeBase(3400);
  const url = await startDatabase({ folder, port, secrets, processes, name: "kanta_template", throwaway: true });
  await migrate(url, { authSecret: process.env.AUTH_SECRET ?? "" });
  return url;
}
