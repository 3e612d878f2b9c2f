import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureClient } from "./build.mjs";
import { checkDatabase, startDatabase } from "./database.mjs";
import { ensureInstalled } from "./install.mjs";
import { holdFolder } from "./lock.mjs";
import { inRoot, pinnedNode, withTypeScript } from "./paths.mjs";
import { bringUp, stands } from "./portal.mjs";
import { choosePorts, refuseTakenPorts } from "./ports.mjs";
import { dataPlaces } from "./postgres.mjs";
import { Processes } from "./processes.mjs";
import { explain, say, step, Trouble } from "./say.mjs";
import { readSecrets } from "./secrets.mjs";
import { stopOnSignals } from "./signals.mjs";

const folder = inRoot(".data");

const usage = `npm start                 the portal with its demonstration world
npm start -- --reset      begins anew: empties the demonstration's data and build
npm run dev               the same with hot reload
PORT=3100 npm start       other ports (MOCKS_PORT=… moves the stand-ins and the database apart from the portal)
DATABASE_URL=… npm start  another PostgreSQL (15 or newer) instead of the embedded one`;

async function main() {
  const options = new Set(process.argv.slice(2));
  const unknown = [...options].find((option) => !["--reset", "--dev"].includes(option));
  if (unknown) throw new Trouble(`Unknown option ${unknown}.`, `\n${usage}`);
  const ports = choosePorts(process.env);
  const embedded = !process.env.DATABASE_URL;
  process.once("exit", holdFolder(folder, `http://localhost:${ports.portal}`));
  if (options.has("--reset")) emptyFolder();

  await ensureInstalled();
  await refuseTakenPorts(ports, ["portal", ...stands, ...(embedded ? ["postgres"] : [])]);
  const processes = new Processes(join(folder, "logs"));
  const stop = stopOnSignals(processes);
  try {
    await run({ processes, ports, isDev: options.has("--dev"), embedded });
    await processes.died;
  } catch (error) {
    if (stop.asked) return;
    explain(error);
    await processes.stopAll();
    process.exit(1);
  }
}

async function run({ processes, ports, isDev, embedded }) {
  const secrets = readSecrets(folder);
  await ensureClient(processes);
  const databaseUrl = await step(embedded ? "Starting PostgreSQL" : "Looking for PostgreSQL", () =>
    openDatabase({ processes, ports, secrets, embedded }),
  );
  const env = await bringUp({ processes, folder, ports, secrets, databaseUrl, isDev });
  say(`\nThe portal answers at ${env.ORIGIN}\n`);
  const stdio = ["ignore", "inherit", "inherit"];
  await processes.finish("people", pinnedNode, [...withTypeScript, "scripts/people.ts"], { env, stdio });
  say(`\nMails: http://127.0.0.1:${ports.mailboxPage}/   Logs: .data/logs   Stop: Ctrl-C`);
}

async function openDatabase({ processes, ports, secrets, embedded }) {
  if (embedded) return startDatabase({ folder, port: ports.postgres, secrets, processes });
  await checkDatabase(process.env.DATABASE_URL);
  return process.env.DATABASE_URL;
}

/** Leaves what belongs to others: the tests' folder, and the note of who holds this one. */
function emptyFolder() {
  if (process.env.DATABASE_URL) say("  (--reset leaves the database of DATABASE_URL as it is: empty it yourself)");
  const kept = new Set(["running.json", "test", "chromium"]);
  const own = readdirSync(folder).filter((name) => !kept.has(name));
  const all = [...own.map((name) => join(folder, name)), inRoot(".next"), dataPlaces(folder).elsewhere];
  for (const path of all) rmSync(path, { recursive: true, force: true });
  say("· Emptied the demonstration's data and build");
}

try {
  await main();
} catch (error) {
  explain(error);
  process.exit(1);
}
