import { readFileSync } from "node:fs";
import { type CertificateRecord, readIssuers } from "./certificates";
import { env } from "./env";

const known = new Map<string, CertificateRecord[]>();

/** The issuers whose server certificates production points may use (docs/rules.md BR-25); the file is read once. */
export function acceptedIssuers(): CertificateRecord[] {
  const path = env().CERTIFICATE_ISSUERS;
  const issuers = known.get(path) ?? readIssuers(readFileSync(path, "utf8"));
  known.set(path, issuers);
  return issuers;
}
