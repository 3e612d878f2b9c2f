import { existsSync, readFileSync } from "node:fs";
import { say } from "./say.mjs";

/**
 * Ctrl-C, SIGTERM, a closed terminal, or an npm that has gone away under us: everything is stopped, in order.
 * A second signal does not wait.
 */
export function stopOnSignals(processes, exitCode = 0) {
  const state = { asked: false };
  const stop = async (code) => {
    if (state.asked) {
      processes.killAll();
      process.exit(code);
    }
    state.asked = true;
    say("\nStopping …");
    await processes.stopAll();
    say("Stopped.");
    process.exit(code);
  };
  process.on("SIGINT", () => stop(exitCode));
  process.on("SIGTERM", () => stop(exitCode));
  process.on("SIGHUP", () => stop(exitCode));
  watchNpm(() => !state.asked && stop(exitCode));
  return state;
}

/** Under npm there is a shell between it and us, which stays behind when npm is killed outright: watch both. */
function watchNpm(whenGone) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const initial = ancestors();
  setInterval(() => ancestors() !== initial && whenGone(), 500).unref();
}

function parentOf(pid) {
  const path = `/proc/${pid}/stat`;
  return existsSync(path) ? readFileSync(path, "utf8").split(") ")[1]?.split(" ")[1] : "";
}
