import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../env";

/** One key per purpose from the one secret, so that a look-up hash never helps to decrypt. */
const keyFor = (purpose: string) => Buffer.from(hkdfSync("sha256", env().IDENTITY_KEY, "", purpose, 32));

/**
 * The keyed hash by which a person is found again. Suomi.fi and Kela name people by personal identity code, so an officer
 * and a customer's main user who are one human being are one person here; a Katso ID is a subject of its own.
 */
export const subjectHash = (subject: { identityCode: string } | { katsoId: string }): string =>
  createHmac("sha256", keyFor("subject"))
    .update("identityCode" in subject ? `identity:${subject.identityCode.toUpperCase()}` : `katso:${subject.katsoId}`)
    .digest("hex");

/** What a cookie or a mailed link is stored as: whoever reads the database cannot use it. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** 256 random bits, safe in an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Encrypts with AES-256-GCM; the same text never looks the same twice. */
export function encrypt(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("encryption"), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Reads what `encrypt` wrote; throws when a single bit has changed. */
export function decrypt(sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyFor("encryption"), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
}
