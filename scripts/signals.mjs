import { say } from "./say.mjs";

/**
 * Ctrl-C, SIGTERM, a closed terminal, or an npm that has gone away under us: everything is stopped, in order.
 * A second signal does not wait.
 */
export function stopOnSignals(processes, exitCode = 0) {
  const state = { asked: false };
  const initialParent = process.ppid;
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
  if (process.env.npm_lifecycle_event) {
    const orphaned = () => process.ppid !== initialParent && !state.asked && stop(exitCode);
    setInterval(orphaned, 500).unref();
  }
  return state;
}
