import { createHash, type KeyObject, X509Certificate } from "node:crypto";
import { certificateBlocks, type FileFault, publicKeyBytes } from "./certificate-files";

/** What the portal knows of a certificate. Texts hold no control characters, so that they can be stored and shown. */
export type CertificateRecord = {
  /** The common name, empty when there is none; `subjectText` is the whole name, `CN=…, O=…, C=FI`. */
  subject: string;
  subjectText: string;
  issuer: string;
  issuerText: string;
  /** Upper-case hexadecimal of any length: newer numbers fit in no number type. */
  serialNumber: string;
  validFrom: Date;
  validTo: Date;
  dnsNames: string[];
  ipNames: string[];
  keyKind: "RSA" | "EC" | "EDWARDS" | "DSA" | "OTHER";
  keyBits: number | null;
  curve: string | null;
  /** Upper-case hexadecimal without colons, of the whole certificate and of its public key: the same key, the same text. */
  fingerprint: string;
  keyFingerprint: string;
  signatureAlgorithm: string;
  isCa: boolean;
  /** Object identifiers of the purposes the certificate is limited to; empty when it is not. */
  purposes: string[];
  pem: string;
};

export type CertificateReading =
  | {
      ok: true;
      certificate: CertificateRecord /** Issuers' certificates that came in the same file. */;
      others: number;
    }
  | { ok: false; code: FileFault | "certificate.several" | "certificate.order" };

/** Control characters, halves of characters and marks that turn the writing direction round. */
const clean = (text: string) => text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, "\ufffd");

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex").toUpperCase();

/** Node writes a name one part a line, the widest part first, and escapes what could deceive. */
const partsOf = (name: string | undefined): string[] => (name ?? "").split("\n").reverse().map(clean).filter(Boolean);

/**
 * The most specific common name. Not from `toLegacyObject()`, which would be simpler: it ends the whole process (a
 * segmentation fault, Node 24) on keys of curves that have no NIST name, and anyone can attach such a certificate.
 */
function commonName(parts: string[]): string {
  const part = parts.flatMap((each) => each.split(" + ")).find((each) => each.startsWith("CN="));
  return clean(
    (part ?? "")
      .slice(3)
      .replace(/\\([0-9A-F]{2})|\\(.)/g, (_, hex, sign) => sign ?? String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** Node's text form, `DNS:a.fi, IP Address:10.0.0.1, DirName:"…"`: what could deceive is written as a quoted string. */
function alternativeNames(text: string | undefined) {
  const entry = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/y;
  const names = { dnsNames: [] as string[], ipNames: [] as string[] };
  for (let match = entry.exec(text ?? ""); match?.[0]; match = entry.exec(text ?? "")) {
    const [, kind, value = ""] = match;
    if (kind === "DNS") names.dnsNames.push(clean(value).toLowerCase());
    if (kind === "IP Address") names.ipNames.push(clean(value));
  }
  return names;
}

const keyKinds: Record<string, CertificateRecord["keyKind"]> = {
  rsa: "RSA",
  "rsa-pss": "RSA",
  ec: "EC",
  ed25519: "EDWARDS",
  ed448: "EDWARDS",
  dsa: "DSA",
};

function publicKeyOf(certificate: X509Certificate): KeyObject | null {
  try {
    return certificate.publicKey;
  } catch {
    return null;
  }
}

function keyOf(certificate: X509Certificate) {
  const key = publicKeyOf(certificate);
  const details = key?.asymmetricKeyDetails;
  return {
    keyKind: keyKinds[key?.asymmetricKeyType ?? ""] ?? "OTHER",
    keyBits: details?.modulusLength ?? null,
    curve: details?.namedCurve ?? null,
  };
}

function recordOf(certificate: X509Certificate): CertificateRecord {
  const subject = partsOf(certificate.subject);
  const issuer = partsOf(certificate.issuer);
  return {
    subject: commonName(subject),
    subjectText: subject.join(", "),
    issuer: commonName(issuer),
    issuerText: issuer.join(", "),
    serialNumber: certificate.serialNumber.toUpperCase(),
    validFrom: certificate.validFromDate,
    validTo: certificate.validToDate,
    ...alternativeNames(certificate.subjectAltName),
    ...keyOf(certificate),
    fingerprint: sha256(certificate.raw),
    keyFingerprint: sha256(publicKeyBytes(certificate.raw)),
    signatureAlgorithm: certificate.signatureAlgorithm ?? certificate.signatureAlgorithmOid,
    isCa: certificate.ca,
    purposes: certificate.keyUsage ?? [],
    pem: certificate.toString(),
  };
}

function parsed(der: Uint8Array): CertificateRecord | null {
  try {
    const certificate = new X509Certificate(der);
    const record = recordOf(certificate);
    const isWhole = certificate.raw.length === der.length && /^[0-9A-F]+$/.test(record.serialNumber);
    const isDated = Number.isFinite(record.validFrom.getTime()) && Number.isFinite(record.validTo.getTime());
    return isWhole && isDated ? record : null;
  } catch {
    return null;
  }
}

/**
 * Reads a PEM or DER file, or pasted text. Never throws: whatever it is given, the answer is a certificate or a code of
 * the dictionary `issues`. In a bundle the server's own certificate comes first and only issuers' may follow it.
 */
export function readCertificate(input: Uint8Array | string): CertificateReading {
  const file = certificateBlocks(input);
  if (!file.ok) return file;
  const [certificate, ...others] = file.blocks.map(parsed);
  if (!certificate || others.some((other) => !other)) return { ok: false, code: "certificate.format" };
  if (others.some((other) => !other?.isCa))
    return { ok: false, code: certificate.isCa ? "certificate.order" : "certificate.several" };
  return { ok: true, certificate, others: others.length };
}

/** A serial number or fingerprint in pairs, as certificates are shown everywhere else: `04:7F:A1`. */
export const formatSerial = (hexadecimal: string): string =>
  (hexadecimal.length % 2 === 0 ? hexadecimal : `0${hexadecimal}`).match(/../g)?.join(":") ?? "";

/** Every certificate of a PEM bundle, for the configured list of accepted issuers. Throws when one cannot be read. */
export function readIssuers(pemBundle: string): CertificateRecord[] {
  const blocks = pemBundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((pem) => recordOf(new X509Certificate(pem)));
}
