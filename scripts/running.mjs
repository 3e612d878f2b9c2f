import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ownerAddress } from "./database.mjs";
import { environmentFor } from "./environment.mjs";
import { inRoot } from "./paths.mjs";
import { choosePorts } from "./ports.mjs";
import { readSecrets } from "./secrets.mjs";

/**
 * The environment of the demonstration that `npm start` runs in this folder, for commands beside it; whatever the caller has set
 * stays. Refuses when none runs.
 */
export function environmentOfRunning() {
  const folder = inRoot(".data");
  const note = join(folder, "running.json");
  if (!existsSync(note))
    throw new Error(
      "No portal runs in this folder: start it first (npm start), or set DATABASE_URL and the other variables.",
    );
  const { address } = JSON.parse(readFileSync(note, "utf8"));
  const ports = choosePorts({ PORT: new URL(address).port, MOCKS_PORT: process.env.MOCKS_PORT });
  const secrets = readSecrets(folder);
  const databaseUrl = process.env.DATABASE_URL ?? ownerAddress(ports.postgres, secrets);
  return environmentFor({ folder, ports, secrets, databaseUrl, mode: "production" });
}
