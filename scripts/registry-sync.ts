import { closeDatabase } from "@/lib/db";
import { Register, WalkMode } from "@/lib/db/generated/enums";
import { reconcile } from "@/lib/jobs/reconcile";
import { continueWalk, startOrResume } from "@/lib/jobs/walk-register";
import type { Walk } from "@/lib/registry/workflow";
import { environmentOfRunning } from "./running.mjs";

/**
 * `npm run registry:sync`: walks through the national registers now, and lets the customers' data say what they say. A walk
 * that was left half-way, killed even, goes on from its last page.
 */

const usage = `npm run registry:sync                     what has changed since the last walk, in every register
npm run registry:sync -- --full           every entry
npm run registry:sync -- --only=CONTROLLERS  one register: ${Object.values(Register).join(", ")}
npm run registry:sync -- --page-size=100  smaller pages (500 at most)`;

interface Options {
  mode: WalkMode;
  registers: Register[];
  pageSize?: number;
}

function readOptions(words: string[]): Options {
  const options: Options = { mode: WalkMode.CHANGES, registers: Object.values(Register) };
  for (const word of words) {
    const [name, value = ""] = word.split("=", 2);
    const register = Object.values(Register).find((one) => one === value.toUpperCase());
    const pageSize = Number(value);
    if (word === "--full") options.mode = WalkMode.FULL;
    else if (name === "--only" && register) options.registers = [register];
    else if (name === "--page-size" && Number.isInteger(pageSize) && pageSize > 0 && pageSize <= 500)
      options.pageSize = pageSize;
    else throw new Error(`Unknown option ${word}.\n\n${usage}`);
  }
  return options;
}

const megabytes = () => `${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`;

function tell({ register, mode, state, pagesDone, pagesTotal, ...walk }: Walk): void {
  const counts = `${walk.added} new, ${walk.changed} changed, ${walk.gone} gone, ${walk.problems} problems`;
  const place = `${register} ${mode} page ${pagesDone}/${pagesTotal ?? "?"}`;
  console.log(
    `${place}: ${walk.itemsDone} entries, ${counts}; ${state}${walk.error ? ` ${walk.error}` : ""}; ${megabytes()}`,
  );
}

async function main(): Promise<void> {
  if (!process.env.DATABASE_URL) Object.assign(process.env, environmentOfRunning());
  const { mode, registers, ...pace } = readOptions(process.argv.slice(2));
  for (const register of registers) {
    const walk = await startOrResume({ register, mode, requestedById: null }, { takeOver: true });
    if (!walk) continue;
    if (walk.pagesDone > 0) console.log(`${register}: goes on after page ${walk.pagesDone}`);
    const ended = await continueWalk(walk, { ...pace, tell });
    if (!ended) console.log(`${register}: somebody else goes on with this walk`);
    if (ended?.state === "FAILED") process.exitCode = 1;
  }
  console.log(`Organisations whose data differed from the registers: ${await reconcile()}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
