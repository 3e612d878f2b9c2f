import { createPrivateKey, generateKeyPairSync, type JsonWebKey, randomBytes, sign } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type SigningKey = JsonWebKey & { kid: string; use: "sig"; alg: "RS256" };
type Secrets = { key: SigningKey; cookieKey: string };

function newSecrets(): Secrets {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const kid = randomBytes(8).toString("hex");
  return {
    key: { ...privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" },
    cookieKey: randomBytes(32).toString("base64url"),
  };
}

/** A server's signing key and cookie key. With a folder they are the same again at the next start; without one, new each time. */
export function secretsOf(name: string, folder: string | undefined): Secrets {
  if (folder === undefined) return newSecrets();
  const file = join(folder, `${name}-keys.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  mkdirSync(folder, { recursive: true });
  const secrets = newSecrets();
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** The part of the key that everyone may know. */
export function publicPart({ kty, n, e, kid, use, alg }: SigningKey): JsonWebKey {
  return { kty, n, e, kid, use, alg };
}

/** A JWT in compact form, signed with RS256. */
export function signedJwt(key: SigningKey, claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: key.alg, kid: key.kid, typ: "JWT" })}.${part(claims)}`;
  const signature = sign("sha256", Buffer.from(signed), createPrivateKey({ key, format: "jwk" }));
  return `${signed}.${signature.toString("base64url")}`;
}
