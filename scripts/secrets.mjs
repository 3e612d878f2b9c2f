import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "./say.mjs";

const hex = (bytes) => () => randomBytes(bytes).toString("hex");

/** Each key of a demonstration, by the name of its environment variable, and how it is made. */
const makers = {
  AUTH_SECRET: hex(32),
  IDENTITY_KEY: hex(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  SUOMIFI_CLIENT_SECRET: hex(32),
  KATSO_CLIENT_SECRET: hex(32),
  KELA_CLIENT_SECRET: hex(32),
  MANDATES_API_KEY: hex(32),
  MANDATES_OAUTH_PASSWORD: hex(32),
  POSTGRES_PASSWORD: hex(16),
  OWNER_PASSWORD: hex(16),
};

/** The keys made at the first start of this folder and kept with its data, readable by its owner alone. */
export function readSecrets(folder) {
  const path = join(folder, "secrets.json");
  const kept = existsSync(path) ? parse(path) : {};
  const missing = Object.keys(makers).filter((name) => !kept[name]);
  if (missing.length === 0) return kept;
  const secrets = { ...kept, ...Object.fromEntries(missing.map((name) => [name, makers[name]()])) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}

function parse(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Trouble(
      `${path} cannot be read.`,
      "begin anew with: npm start -- --reset (this empties the demonstration).",
    );
  }
}
