import { X509Certificate } from "node:crypto";
import { daysBetween, fileBy, formatDate, helsinkiDate, orderBy } from "./calendar";
import type { CertificateRecord } from "./certificates";

/** What speaks against a connection point's server certificate (BR-13). Codes are keys of the dictionary `issues`. */
export type CertificateFinding = {
  code: `certificate.${string}`;
  severity: "error" | "warning";
  params: Record<string, string | number>;
};

type Circumstances = {
  /** As `readHost` writes it; null while the notice has none yet. */
  host: string | null;
  now: Date;
  /** The accepted issuers' own certificates. */
  issuers: CertificateRecord[];
  environment: "PRODUCTION" | "PRODUCTION_LIKE" | "CLIENT_TEST";
};

type Judge = (certificate: CertificateRecord, circumstances: Circumstances) => CertificateFinding[];

/** A server certificate lives for a year at most; the days over it are the usual allowance for renewing early. */
const LONGEST_VALIDITY_DAYS = 398;
const SOON_DAYS = 60;
const DAY = 86_400_000;
const SERVER_PURPOSES = ["1.3.6.1.5.5.7.3.1", "2.5.29.37.0"];
const STRONG_CURVES = ["prime256v1", "secp384r1", "secp521r1", "brainpoolP256r1", "brainpoolP384r1", "brainpoolP512r1"];
const WEAK_CURVES = /^(secp|prime|sect|c2pnb|c2tnb|brainpoolP|wap-wsg|Oakley)\D*(1\d\d|2[0-4]\d)\D/i;

const error = (code: string, params: CertificateFinding["params"] = {}): CertificateFinding[] => [
  { code: `certificate.${code}`, severity: "error", params },
];
const warning = (code: string, params: CertificateFinding["params"] = {}): CertificateFinding[] => [
  { code: `certificate.${code}`, severity: "warning", params },
];

const judgeDates: Judge = ({ validFrom, validTo }, { now }) => {
  const end = helsinkiDate(validTo);
  const date = formatDate(end);
  if (validTo < now) return error("expired", { date });
  if (validFrom > now) return warning("notYetValid", { date: formatDate(helsinkiDate(validFrom)) });
  const today = helsinkiDate(now);
  const days = daysBetween(today, end);
  if (days > SOON_DAYS) return [];
  if (orderBy(end) < today) return warning("expiresVerySoon", { date, days });
  return warning("expiresSoon", { date, days, orderBy: formatDate(orderBy(end)), fileBy: formatDate(fileBy(end)) });
};

const judgeLength: Judge = ({ validFrom, validTo }) => {
  const days = Math.round((validTo.getTime() - validFrom.getTime()) / DAY);
  return days > LONGEST_VALIDITY_DAYS ? warning("validTooLong", { days }) : [];
};

const judgeKey: Judge = ({ keyKind, keyBits, curve }) => {
  if (keyKind === "RSA") return (keyBits ?? 0) < 2048 ? error("weakRsa", { bits: keyBits ?? 0 }) : [];
  if (keyKind === "DSA") return error("weakKey");
  if (keyKind === "EC" && curve && STRONG_CURVES.includes(curve)) return [];
  return keyKind === "EC" && WEAK_CURVES.test(curve ?? "") ? error("weakKey") : warning("unusualKey");
};

const judgeSignature: Judge = ({ signatureAlgorithm }) =>
  /md[245]|sha-?1(?!\d)|^sha$|dsaWithSHA$/i.test(signatureAlgorithm) ? error("weakSignature") : [];

/** Exact names only: a wildcard says nothing of which point it stands for. The common name counts only without others. */
const judgeHost: Judge = ({ subject, dnsNames, ipNames }, { host }) => {
  if (!host) return [];
  const names = dnsNames.length + ipNames.length > 0 ? dnsNames : [subject.toLowerCase()].filter(Boolean);
  if (names.includes(host)) return [];
  if (names.length === 0) return error("noName");
  if (names.includes(`*.${host.split(".").slice(1).join(".")}`)) return error("wildcard", { host });
  const shown = names.slice(0, 3).join(", ");
  return error("hostMismatch", { names: names.length > 3 ? `${shown} …` : shown });
};

/** Names can be copied, so an issuer is believed only when its key made the signature. */
function isIssuedBy(certificate: CertificateRecord, issuer: CertificateRecord): boolean {
  try {
    const issued = new X509Certificate(certificate.pem);
    const by = new X509Certificate(issuer.pem);
    return issued.checkIssued(by) && issued.verify(by.publicKey);
  } catch {
    return false;
  }
}

const judgeIssuer: Judge = (certificate, { issuers, environment }) => {
  const say = environment === "PRODUCTION" ? error : warning;
  if (issuers.some((issuer) => issuer.isCa && isIssuedBy(certificate, issuer))) return [];
  if (certificate.subjectText === certificate.issuerText) return say("selfSigned");
  return say("unknownIssuer", { issuer: certificate.issuer || certificate.issuerText });
};

const judgePurpose: Judge = ({ isCa, purposes }) => {
  if (isCa) return error("isCa");
  const isForServers = purposes.length === 0 || purposes.some((purpose) => SERVER_PURPOSES.includes(purpose));
  return isForServers ? [] : warning("purpose");
};

const judges = [judgePurpose, judgeHost, judgeDates, judgeIssuer, judgeKey, judgeSignature, judgeLength];

/**
 * Everything that speaks against the certificate, errors first. Errors stop a notice; warnings are shown and may be
 * knowingly passed. An unknown issuer stops only in production.
 */
export function judgeCertificate(certificate: CertificateRecord, circumstances: Circumstances): CertificateFinding[] {
  const findings = judges.flatMap((judge) => judge(certificate, circumstances));
  return findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
}
