import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuild } from "./build.mjs";
import { environmentFor } from "./environment.mjs";
import { waitForAnswer, waitForPort } from "./processes.mjs";
import { step } from "./say.mjs";

/** The parts of the world outside that stand in for the real ones; each listens on a port of its own. */
export const stands = ["suomifi", "katso", "kela", "mailboxPage", "mailbox", "codeService"];

/**
 * Brings a whole demonstration up around a database: migrations, demo world, stand-ins, build, portal, worker.
 * Returns the environment they run in.
 */
export async function bringUp({ processes, folder, ports, secrets, databaseUrl, isDev = false, distDir }) {
  const mode = isDev ? "development" : "production";
  const env = environmentFor({ folder, ports, secrets, databaseUrl, mode, distDir });
  const watched = (work) => Promise.race([work, processes.died]);

  const mocks = processes.startScript("mocks", "mocks/main.ts", { env });
  await step("Bringing the database up to date", () => processes.finishScript("migrate", "prisma/migrate.ts", { env }));
  await fillDemoWorld(processes, env, folder);
  await step("Starting the stand-ins for Suomi.fi, Katso, Kela, THL and the mailbox", () =>
    watched(Promise.all(stands.map((name) => waitForPort(ports[name], { whose: mocks.name })))),
  );
  if (!isDev) await watched(ensureBuild(processes, env));
  await step("Starting the portal and its worker", () => {
    processes.startScript("worker", "lib/jobs/worker.ts", { env });
    processes.startScript("portal", "scripts/serve.ts", { env, args: isDev ? ["--dev"] : [] });
    return watched(waitForAnswer(`${env.ORIGIN}/api/health`, { whose: "The portal" }));
  });
  return env;
}

/** Once per database; the seed itself also leaves a database alone that is already filled. */
async function fillDemoWorld(processes, env, folder) {
  const marker = join(folder, "seeded");
  const { host, pathname } = new URL(env.DATABASE_URL);
  const identity = `${host}${pathname}`;
  const filled = existsSync(marker) ? readFileSync(marker, "utf8").split("\n") : [];
  if (filled.includes(identity)) return;
  await step("Filling the demonstration world", () => processes.finishScript("seed", "prisma/seed.ts", { env }));
  writeFileSync(marker, [...filled, identity].join("\n"));
}
