import { mkdirSync, rmSync } from "node:fs";
import { ensureClient } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";
import { holdFolder } from "./lock.mjs";
import { inRoot } from "./paths.mjs";
import { Processes } from "./processes.mjs";
import { explain, say } from "./say.mjs";
import { stopOnSignals } from "./signals.mjs";
import { choosePart, parts } from "./test-parts.mjs";

const folder = inRoot(".data", "test");
const interrupted = 130;

/** Runs one part after the other; a part that cannot even run counts as one failure, and the others still run. */
async function main() {
  const chosen = choosePart(process.argv.slice(2));
  process.once("exit", holdFolder(folder, "its tests' own ports"));
  await ensureInstalled();
  for (const name of ["results", "logs"]) rmSync(inRoot(".data", "test", name), { recursive: true, force: true });
  mkdirSync(inRoot(".data", "test", "results"), { recursive: true });
  const processes = new Processes(inRoot(".data", "test", "logs"));
  const stop = stopOnSignals(processes, interrupted);
  const total = { passed: 0, failed: 0 };
  const lines = [];
  try {
    await ensureClient(processes);
    for (const { name, filters } of chosen) {
      if (stop.asked) return;
      say(`\n── ${name} ${"─".repeat(70 - name.length)}`);
      const { passed, failed } = await runPart(name, { processes, folder, filters });
      total.passed += passed;
      total.failed += failed;
      lines.push(`${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(5)} failed`);
    }
  } finally {
    if (!stop.asked) await processes.stopAll();
  }
  if (stop.asked) return;
  say(`\n${lines.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

async function runPart(name, context) {
  try {
    return await parts[name](context);
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }
}

try {
  await main();
} catch (error) {
  explain(error);
  say("\n0 passed, 1 failed");
  process.exit(1);
}
