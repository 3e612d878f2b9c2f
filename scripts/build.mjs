import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot, pinnedNode } from "./paths.mjs";
import { step } from "./say.mjs";

const sources = [
  ...["app", "components", "lib", "public"],
  ...["next.config.ts", "postcss.config.mjs", "tsconfig.json", "proxy.ts", "instrumentation.ts"],
  ...["package-lock.json", "prisma/schema.prisma"],
];
const generated = inRoot("lib", "db", "generated");

/** Writes Prisma's client when the schema it came from is another. Needs no network: the binary it asks for is not used. */
export async function ensureClient(processes) {
  const stamp = join(generated, ".schema");
  const now = hashOf([inRoot("prisma", "schema.prisma"), inRoot("package-lock.json")]);
  if (isStamped(stamp, now)) return;
  const cli = inRoot("node_modules", "prisma", "build", "index.js");
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  await step("Writing the database client", () =>
    processes.finish("prisma-generate", pinnedNode, [cli, "generate", "--config", "prisma/prisma.config.ts"], { env }),
  );
  mkdirSync(generated, { recursive: true });
  writeFileSync(stamp, now);
}

/** Builds the portal when anything it is made of has changed since the last build of this folder. */
export async function ensureBuild(processes, env) {
  const stamp = inRoot(env.NEXT_DIST_DIR, ".sources");
  const now = hashOf(
    sources.map((path) => inRoot(path)),
    env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  );
  if (isStamped(stamp, now)) return;
  const cli = inRoot("node_modules", "next", "dist", "bin", "next");
  await step("Building the portal (half a minute or so)", () =>
    processes.finish("build", pinnedNode, [cli, "build"], { env: { ...env, NODE_ENV: "production" } }),
  );
  writeFileSync(stamp, now);
}

function isStamped(path, value) {
  return existsSync(path) && readFileSync(path, "utf8") === value;
}

function hashOf(paths, ...more) {
  const hash = createHash("sha256").update(more.join("\n"));
  for (const path of paths) addTo(hash, path);
  return hash.digest("hex");
}

function addTo(hash, path) {
  if (path === generated || !existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    hash.update(path).update("\0").update(readFileSync(path)).update("\0");
    return;
  }
  for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
}
