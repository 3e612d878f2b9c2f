import { X509Certificate } from "node:crypto";
import type { CertificateRecord } from "./certificates";

/** One certificate above another: who it belongs to and until when it holds. */
export interface ChainLink {
  name: string;
  validTo: Date;
  isRoot: boolean;
}

/** Longer than any chain of issuers that a server certificate has; keeps a circle of cross-signed ones from going on. */
const longest = 6;

/**
 * The issuers above a certificate among those known, the nearest first; empty when its issuer is not known. Names can be
 * copied, so an issuer is believed only when its key made the signature. Of several with the same key and name (a root
 * renewed), the one that holds longest.
 */
export function issuersAbove(pem: string, known: readonly CertificateRecord[]): ChainLink[] {
  const candidates = known
    .toSorted((a, b) => b.validTo.getTime() - a.validTo.getTime())
    .map((record) => ({ record, certificate: new X509Certificate(record.pem) }));
  const chain: ChainLink[] = [];
  let below: X509Certificate | null = new X509Certificate(pem);
  while (below && chain.length < longest) {
    const lower: X509Certificate = below;
    if (hasSigned(lower, lower)) break;
    const above = candidates.find(({ certificate }) => hasSigned(certificate, lower));
    if (above)
      chain.push({
        name: above.record.subject || above.record.subjectText,
        validTo: above.record.validTo,
        isRoot: hasSigned(above.certificate, above.certificate),
      });
    below = above?.certificate ?? null;
  }
  return chain;
}

function hasSigned(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}
