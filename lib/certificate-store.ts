import type { CertificateRecord } from "./certificates";
import type { Tx } from "./db";

const kinds = { RSA: "RSA", EC: "EC", EDWARDS: "Ed", DSA: "DSA", OTHER: "?" };
const curves: Record<string, string> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

/** A key as certificates are spoken of: `RSA 2048`, `EC P-256`. */
export function keyDescription({ keyKind, keyBits, curve }: CertificateRecord): string {
  return `${kinds[keyKind]} ${curve ? (curves[curve] ?? curve) : (keyBits ?? "")}`.trim();
}

/** Puts a certificate among the organisation's own and gives its id; the same certificate again is the same row. */
export async function keepCertificate(tx: Tx, organisationId: string, read: CertificateRecord): Promise<string> {
  const { fingerprint } = read;
  const known = await tx.certificate.findUnique({
    where: { organisationId_fingerprint: { organisationId, fingerprint } },
    select: { id: true },
  });
  if (known) return known.id;
  const kept = await tx.certificate.create({
    data: {
      organisationId,
      fingerprint,
      keyFingerprint: read.keyFingerprint,
      subject: read.subjectText,
      subjectName: read.subject,
      issuer: read.issuerText,
      issuerName: read.issuer,
      serialNumber: read.serialNumber,
      validFrom: read.validFrom,
      validTo: read.validTo,
      dnsNames: read.dnsNames,
      keyDescription: keyDescription(read),
      pem: read.pem,
    },
    select: { id: true },
  });
  return kept.id;
}

/** The name of another point of the organisation's own that already has this very certificate; null when none has. */
export async function pointWithCertificate(
  tx: Tx,
  organisationId: string,
  { fingerprint }: CertificateRecord,
  pointId: string | null,
): Promise<string | null> {
  const known = await tx.certificate.findUnique({
    where: { organisationId_fingerprint: { organisationId, fingerprint } },
    select: { connectionPoint: { select: { id: true, name: true } } },
  });
  const point = known?.connectionPoint;
  return point && point.id !== pointId ? point.name : null;
}
