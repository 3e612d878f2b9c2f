import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeService } from "@/mocks/code-service/server";
import { listen } from "@/mocks/web/server";
import { migrate } from "@/prisma/migrate";
import { startDatabase } from "@/scripts/database.mjs";
import { freeBase } from "@/scripts/ports.mjs";
import { dataPlaces } from "@/scripts/postgres.mjs";
import { Processes } from "@/scripts/processes.mjs";
import "../support/env";

/**
 * `npm run bench:registry`: how long a whole walk through a register of 72,000 entries takes, and a daily one, and how much
 * memory. The walk is a process of its own (`npm run registry:sync`), so that its memory alone is measured; it is given less
 * of it for objects than the register's entries would fill, so that a walk that kept them could not end.
 */
const heap = "--max-old-space-size=96";

const folder = join(tmpdir(), `kanta-extranet-bench-${process.pid}`);
const processes = new Processes(join(folder, "logs"));

async function sync(env: NodeJS.ProcessEnv, ...options: string[]): Promise<void> {
  const begun = performance.now();
  const child = spawn(process.execPath, [heap, "--import", "tsx", "scripts/registry-sync.ts", ...options], { env });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part));
  const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  const lines = output.trim().split("\n");
  const sizes = [...output.matchAll(/; (\d+) MB$/gm)].map((match) => Number(match[1]));
  const [early, late] = [sizes[Math.floor(sizes.length / 4)], sizes.at(-1)];
  console.log(`\nregistry:sync ${options.join(" ")}: ${seconds} s in all, ended with ${code}`);
  console.log(`  ${lines.at(-2)}\n  ${lines.at(-1)}`);
  console.log(
    `  memory: ${early} MB after a quarter of the pages, ${late} MB at the end, ${Math.max(...sizes)} MB at most`,
  );
}

try {
  const secret = randomBytes(12).toString("hex");
  const secrets = { POSTGRES_PASSWORD: secret, OWNER_PASSWORD: secret };
  const port = await freeBase(3600);
  const url = await startDatabase({ folder, port, secrets, processes, throwaway: true });
  await migrate(url, { authSecret: process.env.AUTH_SECRET ?? "" });
  const service = await listen(0, codeService());
  const env = { ...process.env, DATABASE_URL: url, CODE_SERVICE_URL: `http://127.0.0.1:${service.port}` };
  const only = "--only=ORGANISATIONS";
  await sync(env, "--full", only);
  await sync(env, only);
  await sync(env, "--full", only);
  await service.close();
} finally {
  await processes.stopAll();
  for (const place of [folder, dataPlaces(folder).elsewhere]) await rm(place, { recursive: true, force: true });
}
process.exit(0);
