import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type LaunchOptions, chromium as playwrights } from "@playwright/test";
import packed, { inflate } from "@sparticuz/chromium";

const root = join(import.meta.dirname, "../..");
const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A real Chromium and how to start it: Playwright's own where it could be downloaded, else the machine's, else the one that
 * comes as a package. That one's own arguments are left out: with their `--single-process` it dies when a page closes.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const args = ["--no-sandbox", "--disable-gpu"];
  const found = [playwrights.executablePath(), ...installed].find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  const place = await unpack();
  const executablePath = join(place, "chromium");
  return { executablePath, args, env: withLibraries(executablePath, join(place, "al2023/lib")) };
}

/** The libraries that come along are used only where the machine lacks one: they are another distribution's. */
function withLibraries(executablePath: string, folder: string): NodeJS.ProcessEnv {
  const { stdout } = spawnSync("ldd", [executablePath], { encoding: "utf8" });
  return stdout?.includes("not found") ? { ...process.env, LD_LIBRARY_PATH: folder } : process.env;
}

/** Unpacked once, beside the other data, and put in its place whole: several test processes may ask at a time. */
async function unpack(): Promise<string> {
  const manifest = readFileSync(join(root, "node_modules/@sparticuz/chromium/package.json"), "utf8");
  const place = join(root, ".data/chromium", JSON.parse(manifest).version);
  if (existsSync(place)) return place;
  const partial = `${place}-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await withTemporaryFolder(partial, async () => {
    await packed.executablePath();
    await inflate(join(root, "node_modules/@sparticuz/chromium/bin/al2023.tar.br"));
  });
  try {
    renameSync(partial, place);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** The package unpacks into the temporary folder, whatever that is. */
async function withTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
