/**
 * Ends the processes of a parent that was killed before it could do so itself. The parent names them over a pipe; the
 * pipe closes with the parent, however it ends, and whoever is still named is then ended: politely first.
 */
import { createInterface } from "node:readline";

const named = new Set();

for await (const line of createInterface({ input: process.stdin })) {
  const pid = Number(line.slice(1));
  if (line.startsWith("+")) named.add(pid);
  else named.delete(pid);
}

const signalAll = (signal) => {
  for (const pid of named) {
    try {
      process.kill(-pid, signal);
    } catch {
      named.delete(pid);
    }
  }
};

signalAll("SIGTERM");
signalAll("SIGINT");
if (named.size > 0) setTimeout(() => signalAll("SIGKILL"), 5000);
