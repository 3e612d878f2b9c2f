import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { environmentFor } from "@/scripts/environment.mjs";
import { holdFolder } from "@/scripts/lock.mjs";
import { choosePorts, freeBase, refuseTakenPorts } from "@/scripts/ports.mjs";
import { readSecrets } from "@/scripts/secrets.mjs";
import { choosePart } from "@/scripts/test-parts.mjs";

const folder = mkdtempSync(join(tmpdir(), "kanta-runtime-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the ports of a start", () => {
  it("are counted from the portal's own, or from a base of their own", () => {
    expect(choosePorts({})).toMatchObject({ portal: 3000, suomifi: 3001, katso: 3002, kela: 3003, postgres: 3009 });
    expect(choosePorts({ PORT: "3100" })).toMatchObject({ portal: 3100, mailboxPage: 3104, mailbox: 3105 });
    expect(choosePorts({ PORT: "8080", MOCKS_PORT: "4000" })).toMatchObject({ portal: 8080, suomifi: 4001 });
  });

  it("must be numbers that a port can have", () => {
    expect(() => choosePorts({ PORT: "many" })).toThrow("PORT=many is not a port");
    expect(() => choosePorts({ MOCKS_PORT: "70000" })).toThrow("MOCKS_PORT=70000 is not a port");
  });

  it("are refused when another program has one, by name and with the way out", async () => {
    const base = await freeBase(22_000);
    const ports = choosePorts({ PORT: String(base) });
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(ports.katso, "127.0.0.1", resolve));
    const refusal = refuseTakenPorts(ports, ["portal", "suomifi", "katso"]);
    await expect(refusal).rejects.toMatchObject({
      message: `Port ${ports.katso}, which Katso's stand-in needs, is taken by another program.`,
      remedy: expect.stringContaining(`MOCKS_PORT=${base + 100} npm start`),
    });
    other.close();
  });
});

describe("the keys of a demonstration", () => {
  it("are made once, kept, and readable by their owner alone", () => {
    const first = readSecrets(folder);
    expect(readSecrets(folder)).toEqual(first);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(new Set(Object.values(first)).size).toBe(Object.keys(first).length);
  });

  it("reach the portal, except those of the database's own roles", () => {
    const ports = choosePorts({ PORT: "3100" });
    const secrets = readSecrets(folder);
    const env: Record<string, string> = environmentFor({
      folder,
      ports,
      secrets,
      databaseUrl: "x",
      mode: "production",
    });
    expect(env).toMatchObject({ AUTH_SECRET: expect.any(String), ORIGIN: "http://localhost:3100", DEMO: "true" });
    expect(env).not.toHaveProperty("POSTGRES_PASSWORD");
    expect(env).not.toHaveProperty("OWNER_PASSWORD");
  });
});

describe("a data folder", () => {
  it("is given again once its holder has gone", () => {
    const release = holdFolder(folder, "http://localhost:3000");
    release();
    expect(() => holdFolder(folder, "http://localhost:3000")()).not.toThrow();
  });
});

describe("the words after npm test --", () => {
  it("mean everything, a part, or files", () => {
    expect(choosePart([]).map(({ name }) => name)).toEqual(["types", "lint", "unit", "integration", "e2e"]);
    expect(choosePart(["unit"])).toEqual([{ name: "unit", filters: [] }]);
    expect(choosePart(["tests/integration/roles.test.ts", "tests/integration/audit.test.ts"])).toEqual([
      { name: "integration", filters: ["tests/integration/roles.test.ts", "tests/integration/audit.test.ts"] },
    ]);
    expect(() => choosePart(["everything"])).toThrow('"everything" is no part of the tests');
  });
});
