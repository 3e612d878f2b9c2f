import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { freeBase } from "@/scripts/ports.mjs";
import { listen, type Running } from "../../mocks/web/server";

const credentials = Object.fromEntries(
  ["SUOMIFI_CLIENT_ID", "SUOMIFI_CLIENT_SECRET", "KATSO_CLIENT_ID", "KATSO_CLIENT_SECRET", "KELA_CLIENT_ID"]
    .concat(["KELA_CLIENT_SECRET", "MANDATES_CLIENT_ID", "MANDATES_API_KEY", "MANDATES_OAUTH_PASSWORD"])
    .map((name) => [name, "only4test"]),
);

/** Below the ports that the system hands out by itself, to other tests at this very moment for example. */
const ownRange = 21_000;

function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", "mocks/main.ts"], {
    env: { PATH: process.env.PATH, ...env, NODE_ENV: "test" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const says = async (text: string) => {
    for (let tries = 0; tries < 200 && !output.includes(text) && child.exitCode === null; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(output).toContain(text);
  };
  return { child, ended, says, output: () => output };
}

let inTheWay: Running | undefined;
afterEach(async () => {
  await inTheWay?.close();
  inTheWay = undefined;
});

describe("starting the mocks", () => {
  it("says where each server listens, and frees every port on SIGTERM", async () => {
    const base = await freeBase(ownRange);
    const mocks = start({ ...credentials, MOCKS_PORT: String(base) });
    await mocks.says(`THL code service: http://127.0.0.1:${base + 6}`);
    for (const offset of [1, 2, 3, 4]) expect(mocks.output()).toContain(`http://127.0.0.1:${base + offset}`);
    mocks.child.kill("SIGTERM");
    expect(await mocks.ended).toBe(0);
    const again = createServer();
    await new Promise<void>((resolve, reject) => again.once("error", reject).listen(base + 1, "127.0.0.1", resolve));
    await new Promise((resolve) => again.close(resolve));
  });

  it("names a port that is taken in one line, and gives up", async () => {
    const base = await freeBase(ownRange);
    inTheWay = await listen(base + 2, async () => undefined);
    const mocks = start({ ...credentials, MOCKS_PORT: String(base) });
    expect(await mocks.ended).toBe(1);
    expect(mocks.output().trim().split("\n").at(-1)).toContain(`port ${inTheWay.port} (Katso) is taken`);
  });

  it("names a missing variable, and gives up", async () => {
    const mocks = start({ ...credentials, MOCKS_PORT: String(await freeBase(ownRange)), KATSO_CLIENT_SECRET: "" });
    expect(await mocks.ended).toBe(1);
    expect(mocks.output()).toContain("KATSO_CLIENT_SECRET is not set");
  });
});
