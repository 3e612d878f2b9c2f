import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { startDatabase } from "./database.mjs";
import { inRoot, pinnedNode, root } from "./paths.mjs";
import { bringUp } from "./portal.mjs";
import { choosePorts, freeBase } from "./ports.mjs";
import { dataPlaces } from "./postgres.mjs";
import { say, step, Trouble } from "./say.mjs";
import { readSecrets } from "./secrets.mjs";

const distDir = ".next-test";
const firstBase = 3300;
const shown = ["ignore", "inherit", "inherit"];
const bin = (...path) => inRoot("node_modules", ...path);

const tools = {
  next: bin("next", "dist", "bin", "next"),
  tsc: bin("typescript", "bin", "tsc"),
  biome: bin("@biomejs", "biome", "bin", "biome"),
  knip: bin("knip", "bin", "knip.js"),
  vitest: bin("vitest", "vitest.mjs"),
  playwright: bin("@playwright", "test", "cli.js"),
};

/** Each part of the tests: runs, shows its own output, and says how many cases passed and failed. */
export const parts = {
  types: async ({ processes }) => {
    const env = { ...process.env, NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" };
    await processes.finish("typegen", pinnedNode, [tools.next, "typegen"], { env });
    return one(await tool(processes, "types", [tools.tsc, "--noEmit", "-p", "tests/support/tsconfig.types.json"]));
  },
  lint: async ({ processes }) => {
    const biome = one(await tool(processes, "biome", [tools.biome, "check", "."]));
    const knip = one(await tool(processes, "knip", [tools.knip, "--no-progress"]));
    return { passed: biome.passed + knip.passed, failed: biome.failed + knip.failed };
  },
  unit: (context) => vitest("unit", context),
  integration: (context) => vitest("integration", context),
  e2e: endToEnd,
};

/** Which parts the words after `npm test --` mean: none is all; a part's name; or files, each with its own part. */
export function choosePart(words) {
  if (words.length === 0) return Object.keys(parts).map((name) => ({ name, filters: [] }));
  const chosen = new Map();
  for (const word of words) {
    const name = word in parts ? word : partOfFile(word);
    const filters = chosen.get(name) ?? [];
    chosen.set(name, word in parts ? filters : [...filters, relative(root, resolve(word))]);
  }
  return [...chosen].map(([name, filters]) => ({ name, filters }));
}

function partOfFile(word) {
  const part = ["unit", "integration", "e2e"].find((name) =>
    relative(root, resolve(word)).startsWith(`tests/${name}/`),
  );
  if (part) return part;
  throw new Trouble(
    `"${word}" is no part of the tests.`,
    `name one of ${Object.keys(parts).join(", ")}, or a file under tests/.`,
  );
}

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** Runs a tool with its output on the terminal; true when it ended well. */
async function tool(processes, name, args, env = process.env) {
  const { ended } = processes.launch(name, pinnedNode, args, { env, stdio: shown });
  const { code } = await ended;
  return code === 0;
}

async function vitest(project, { processes, folder, filters }) {
  const report = join(folder, "results", `${project}.json`);
  const config = ["--config", "tests/support/vitest.config.ts", "--project", project];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { NODE_ENV: _unset, DATABASE_URL: _ours, ...env } = process.env;
  const ok = await tool(processes, project, [tools.vitest, "run", ...config, ...reporters, ...filters], env);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const unloaded = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return counted(ok, numPassedTests, numFailedTests + unloaded);
}

/** The whole portal, built for production, on ports, data and a database of its own, and a real browser before it. */
async function endToEnd({ processes, folder, filters }) {
  const data = join(folder, "portal");
  for (const path of [data, dataPlaces(data).elsewhere]) rmSync(path, { recursive: true, force: true });
  const base = await freeBase(firstBase);
  const ports = choosePorts({ PORT: String(base) });
  const secrets = readSecrets(folder);
  const start = { folder: data, port: ports.postgres, secrets, processes, throwaway: true };
  const databaseUrl = await step("Starting PostgreSQL", () => startDatabase(start));
  const env = await bringUp({ processes, folder: data, ports, secrets, databaseUrl, distDir });
  say(`  the portal of the tests: ${env.ORIGIN}`);

  const report = join(folder, "results", "e2e.json");
  const own = { ...env, NODE_ENV: "test", PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ["test", "--config", "tests/support/playwright.config.ts", ...filters];
  const ok = await tool(processes, "e2e", [tools.playwright, ...args], own);
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(report, "utf8"));
  return counted(ok, stats.expected + stats.flaky, stats.unexpected + errors.length);
}

/** A runner that ends badly though every case passed (an error outside any case, no case at all) has failed once. */
const counted = (ok, passed, failed) => ({ passed, failed: ok ? failed : Math.max(1, failed) });
