import { createPrivateKey, createPublicKey, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CertificateAuthority, makeCertificateAuthority } from "./certificates";

/** Stands in for DVV, by whose certificates connection points are known; the name says that it is not DVV. */
const name = "DVV Service Certificates - G6 (demo)";

const authorities = new Map<string, Promise<CertificateAuthority>>();

/** The list of accepted issuers that the portal reads: in demonstration and tests the demo authority alone. */
const issuersPath = (): string => process.env.CERTIFICATE_ISSUERS ?? join(".data", "demo-ca", "issuers.pem");

/** Where the demo authority lives: beside the list of accepted issuers. */
export const demoAuthorityFolder = (): string => dirname(issuersPath());

/** The authority itself, key and all: made once in its folder, and the same for every process that asks afterwards. */
export function demoAuthority(): Promise<CertificateAuthority> {
  const folder = demoAuthorityFolder();
  const known = authorities.get(folder) ?? open(folder);
  authorities.set(folder, known);
  return known;
}

async function open(folder: string): Promise<CertificateAuthority> {
  const path = join(folder, "authority.pem");
  if (!existsSync(path)) await found(folder, path);
  const text = readFileSync(path, "utf8");
  const cut = text.indexOf("-----BEGIN CERTIFICATE");
  const [privateKeyPem, pem] = [text.slice(0, cut), text.slice(cut)];
  if (!existsSync(issuersPath())) {
    const beside = temporary(folder);
    writeFileSync(beside, pem);
    renameSync(beside, issuersPath());
  }
  const privateKey = createPrivateKey(privateKeyPem);
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
  return { name, pem, der, privateKeyPem, keys: { privateKey, publicKey: createPublicKey(privateKey) } };
}

const temporary = (folder: string) => join(folder, `.${randomBytes(8).toString("hex")}`);

/** Written beside and linked into place whole, so that of several processes at once one wins and the others read. */
async function found(folder: string, path: string): Promise<void> {
  const { pem, privateKeyPem } = await makeCertificateAuthority({ name });
  mkdirSync(folder, { recursive: true });
  const beside = temporary(folder);
  writeFileSync(beside, `${privateKeyPem}${pem}`, { mode: 0o600 });
  try {
    linkSync(beside, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    unlinkSync(beside);
  }
}
