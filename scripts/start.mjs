import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild, ensureClient } from "./build.mjs";
import { checkDatabase, startDatabase } from "./database.mjs";
import { environmentFor } from "./environment.mjs";
import { ensureInstalled } from "./install.mjs";
import { holdFolder } from "./lock.mjs";
import { inRoot, pinnedNode, withTypeScript } from "./paths.mjs";
import { choosePorts, refuseTakenPorts } from "./ports.mjs";
import { dataPlaces } from "./postgres.mjs";
import { Processes, waitForAnswer, waitForPort } from "./processes.mjs";
import { explain, say, step, Trouble } from "./say.mjs";
import { readSecrets } from "./secrets.mjs";
import { stopOnSignals } from "./signals.mjs";

const folder = inRoot(".data");
const stands = ["suomifi", "katso", "kela", "mailboxPage", "mailbox"];

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
  const address = `http://localhost:${ports.portal}`;
  const release = holdFolder(folder, address);
  process.once("exit", release);
  if (options.has("--reset")) emptyFolder();

  await ensureInstalled();
  const embedded = !process.env.DATABASE_URL;
  await refuseTakenPorts(ports, ["portal", ...stands, ...(embedded ? ["postgres"] : [])]);
  const processes = new Processes(join(folder, "logs"));
  const stop = stopOnSignals(processes);
  try {
    await bringUp({ processes, ports, address, isDev: options.has("--dev"), embedded });
    await processes.died;
  } catch (error) {
    if (stop.asked) return;
    explain(error);
    await processes.stopAll();
    process.exit(1);
  }
}

async function bringUp({ processes, ports, address, isDev, embedded }) {
  const secrets = readSecrets(folder);
  await ensureClient(processes);
  const databaseUrl = await step(embedded ? "Starting PostgreSQL" : "Looking for PostgreSQL", () =>
    openDatabase({ processes, ports, secrets, embedded }),
  );
  const env = environmentFor({ folder, ports, secrets, databaseUrl, mode: isDev ? "development" : "production" });
  const watched = (work) => Promise.race([work, processes.died]);

  const mocks = processes.startScript("mocks", "mocks/main.ts", { env });
  await step("Bringing the database up to date", () => processes.finishScript("migrate", "prisma/migrate.ts", { env }));
  await fillDemoWorld(processes, env);
  await step("Starting the stand-ins for Suomi.fi, Katso, Kela and the mailbox", () =>
    watched(Promise.all(stands.map((name) => waitForPort(ports[name], { whose: mocks.name })))),
  );
  if (!isDev) await ensureBuild(processes, env);
  await step("Starting the portal and its worker", () => {
    processes.startScript("worker", "lib/jobs/worker.ts", { env });
    processes.startScript("portal", "scripts/serve.ts", { env, args: isDev ? ["--dev"] : [] });
    return watched(waitForAnswer(`${address}/api/health`, { whose: "The portal" }));
  });
  await tellPeople(processes, env, address, ports);
}

async function openDatabase({ processes, ports, secrets, embedded }) {
  if (embedded) return startDatabase({ folder, port: ports.postgres, secrets, processes });
  await checkDatabase(process.env.DATABASE_URL);
  return process.env.DATABASE_URL;
}

/** Once per database; the seed itself also leaves a database alone that is already filled. */
async function fillDemoWorld(processes, env) {
  const marker = join(folder, "seeded");
  const { host, pathname } = new URL(env.DATABASE_URL);
  const identity = `${host}${pathname}`;
  const filled = existsSync(marker) ? readFileSync(marker, "utf8").split("\n") : [];
  if (filled.includes(identity)) return;
  await step("Filling the demonstration world", () => processes.finishScript("seed", "prisma/seed.ts", { env }));
  writeFileSync(marker, [...filled, identity].join("\n"));
}

function emptyFolder() {
  if (process.env.DATABASE_URL) say("  (--reset leaves the database of DATABASE_URL as it is: empty it yourself)");
  const kept = new Set(["running.json", "test"]);
  const own = readdirSync(folder).filter((name) => !kept.has(name));
  const all = [...own.map((name) => join(folder, name)), inRoot(".next"), dataPlaces(folder).elsewhere];
  for (const path of all) rmSync(path, { recursive: true, force: true });
  say("· Emptied the demonstration's data and build");
}

async function tellPeople(processes, env, address, ports) {
  const stdio = ["ignore", "inherit", "inherit"];
  say(`\nThe portal answers at ${address}\n`);
  await processes.finish("people", pinnedNode, [...withTypeScript, "scripts/people.ts"], { env, stdio });
  say(`\nMails: http://127.0.0.1:${ports.mailboxPage}/   Logs: .data/logs   Stop: Ctrl-C`);
}

try {
  await main();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
