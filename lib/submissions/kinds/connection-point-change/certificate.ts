import { acceptedIssuers } from "../../../certificate-issuers";
import { type CertificateFinding, judgeCertificate } from "../../../certificate-judgement";
import { keyDescription } from "../../../certificate-store";
import { type CertificateRecord, readCertificate } from "../../../certificates";
import type { Tx } from "../../../db";
import type { Environment } from "../../../db/generated/enums";
import type { CertificateSummary } from "./schema";

/** Under this name the notice's certificate lies among a submission's files. */
export const certificatePurpose = "certificate";

/** What a notice keeps of a certificate beside its file. */
export const certificateSummary = (certificate: CertificateRecord): CertificateSummary => ({
  fingerprint: certificate.fingerprint,
  keyFingerprint: certificate.keyFingerprint,
  subject: certificate.subject,
  subjectText: certificate.subjectText,
  issuer: certificate.issuer,
  issuerText: certificate.issuerText,
  serialNumber: certificate.serialNumber,
  validFrom: certificate.validFrom.toISOString(),
  validTo: certificate.validTo.toISOString(),
  dnsNames: certificate.dnsNames,
  keyDescription: keyDescription(certificate),
});

/** The certificate that was stored with the submission, read again from its file. */
export async function storedCertificate(tx: Tx, submissionId: string): Promise<CertificateRecord | null> {
  const file = await tx.submissionFile.findUnique({
    where: { submissionId_purpose: { submissionId, purpose: certificatePurpose } },
    select: { content: true },
  });
  const reading = file && readCertificate(file.content);
  return reading?.ok ? reading.certificate : null;
}

/** The certificate that a live point has now. */
export async function liveCertificate(tx: Tx, pointId: string): Promise<CertificateRecord | null> {
  const point = await tx.connectionPoint.findUnique({
    where: { id: pointId },
    select: { certificate: { select: { pem: true } } },
  });
  const reading = point?.certificate && readCertificate(point.certificate.pem);
  return reading?.ok ? reading.certificate : null;
}

/** What speaks against the certificate on this host, in this environment. */
export const findingsOf = (
  certificate: CertificateRecord,
  { host, environment, now }: { host: string | null; environment: Environment | null; now: Date },
): CertificateFinding[] =>
  judgeCertificate(certificate, { host, environment: environment ?? "PRODUCTION", now, issuers: acceptedIssuers() });
