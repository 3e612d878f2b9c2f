import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { inRoot, pinnedNode, root, withTypeScript } from "./paths.mjs";
import { Trouble } from "./say.mjs";

const patience = 12_000;

/**
 * Starts, watches and stops our processes. Each gets a process group of its own, so that Ctrl-C reaches only us and they
 * are stopped in order. A guard beside us stops them too when we are killed outright.
 */
export class Processes {
  constructor(logFolder) {
    this.logFolder = logFolder;
    this.running = [];
    this.stopping = false;
    mkdirSync(logFolder, { recursive: true });
    this.guard = spawn(process.execPath, [inRoot("scripts", "guard.mjs")], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    });
    this.guard.stdin.on("error", () => {});
    this.guard.unref();
    this.died = new Promise((_, reject) => {
      this.tellDeath = reject;
    });
    this.died.catch(() => {});
  }

  /** A TypeScript file as a process of its own, on the pinned Node. */
  startScript(name, file, options = {}) {
    return this.start(name, pinnedNode, [...withTypeScript, file, ...(options.args ?? [])], options);
  }

  /** A process that is meant to live on: its death ends everything, unless we are stopping. */
  start(name, command, args, options = {}) {
    const child = this.launch(name, command, args, options);
    void child.ended.then(({ code, signal }) => {
      if (this.stopping) return;
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
      this.tellDeath(
        new Trouble(`${name} ${how}.\n${this.lastLines(name)}`, `read ${this.logOf(name)}, then start again.`),
      );
    });
    return child;
  }

  /** A process that is meant to end; refuses with its last words when it does not end well. */
  async finish(name, command, args, options = {}) {
    const child = this.launch(name, command, args, options);
    const { code } = await child.ended;
    if (code === 0) return;
    if (/ENOSPC|No space left/i.test(this.lastLines(name))) throw new Trouble("The disk is full.", "free some space.");
    throw new Trouble(`${name} failed.\n${this.lastLines(name)}`, options.remedy ?? `read ${this.logOf(name)}.`);
  }

  finishScript(name, file, options = {}) {
    return this.finish(name, pinnedNode, [...withTypeScript, file, ...(options.args ?? [])], options);
  }

  launch(name, command, args, { env, signal = "SIGTERM", stdio, ...rest } = {}) {
    const log = openSync(this.logOf(name), "w");
    const child = spawn(command, args, {
      cwd: root,
      detached: true,
      stdio: stdio ?? ["ignore", log, log],
      env,
      ...rest,
    });
    closeSync(log);
    const ended = new Promise((resolve) => {
      child.once("error", (error) => resolve({ code: 1, signal: null, error }));
      child.once("exit", (code, by) => resolve({ code, signal: by }));
    });
    const entry = { name, child, ended, signal };
    this.running.push(entry);
    this.tellGuard("+", child.pid);
    void ended.then(() => {
      this.running = this.running.filter((other) => other !== entry);
      this.tellGuard("-", child.pid);
    });
    return entry;
  }

  tellGuard(sign, pid) {
    if (pid && this.guard.stdin.writable) this.guard.stdin.write(`${sign}${pid}\n`);
  }

  logOf(name) {
    return join(this.logFolder, `${name}.log`);
  }

  lastLines(name, count = 20) {
    if (!existsSync(this.logOf(name))) return "";
    return readFileSync(this.logOf(name), "utf8").trimEnd().split("\n").slice(-count).join("\n");
  }

  /** Ends one process and all that it started: asks first, then insists. */
  async stop(entry) {
    sendSignal(entry.child, entry.signal);
    const late = setTimeout(() => sendSignal(entry.child, "SIGKILL"), patience);
    await entry.ended;
    clearTimeout(late);
    sendSignal(entry.child, "SIGKILL");
  }

  /** Ends everything at once, without asking. */
  killAll() {
    for (const { child } of this.running) sendSignal(child, "SIGKILL");
  }

  /** Ends everything, the last started first: what others stand on goes last. */
  async stopAll() {
    this.stopping = true;
    for (const entry of [...this.running].reverse()) await this.stop(entry);
    this.guard.stdin.end();
  }
}

function sendSignal(child, signal) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH" && error.code !== "EPERM") throw error;
  }
}

/** Waits until something listens, or its process has ended. */
export async function waitForPort(port, { seconds = 30, whose }) {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Trouble(`${whose} did not begin to listen on port ${port} in ${seconds} s.`, "read its log in .data/logs.");
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Waits until an address answers with less than 500. */
export async function waitForAnswer(address, { seconds = 60, whose }) {
  const deadline = Date.now() + seconds * 1000;
  let last = "nothing";
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(address, { redirect: "manual" });
      if (answer.status < 500) return;
      last = `status ${answer.status}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Trouble(`${whose} did not answer at ${address} in ${seconds} s (${last}).`, "read its log in .data/logs.");
}
