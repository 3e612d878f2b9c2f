import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "./say.mjs";

/** One start per data folder: two would fight over the same database. Returns what gives the folder free again. */
export function holdFolder(folder, address) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "running.json");
  const other = existsSync(path) ? JSON.parse(readFileSync(path, "utf8") || "{}") : {};
  if (other.pid && isAlive(other.pid)) {
    throw new Trouble(
      `This folder's portal is already running at ${other.address} (process ${other.pid}).`,
      `open that address, or stop it first: kill ${other.pid}. A second one beside it needs a clone of its own and PORT=3100.`,
    );
  }
  writeFileSync(path, JSON.stringify({ pid: process.pid, address }));
  return () => rmSync(path, { force: true });
}

/** Process numbers are used again: on Linux also look whether it is one of ours. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const command = `/proc/${pid}/cmdline`;
  return !existsSync(command) || /scripts\/(start|test)\.mjs/.test(readFileSync(command, "utf8"));
}
