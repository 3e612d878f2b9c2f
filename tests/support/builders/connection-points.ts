import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { readCertificate } from "@/lib/certificates";
import type { ConnectionPointState, Environment, KantaService } from "@/lib/db/generated/enums";
import { type CertificateWishes, issueServerCertificate, type MadeCertificate } from "../certificates";
import { demoAuthority } from "../demo-authority";
import { build, day, dayOrNull } from "./build";
import { anyNumber } from "./chance";
import { type Built, organisationOid } from "./organisations";

const today = () => helsinkiDate(new Date());

/** A server certificate by the demo authority, in force today unless said otherwise: valid for a year from `from`. */
export async function aCertificateFile(
  wishes: Partial<Omit<CertificateWishes, "from" | "to">> & { from?: CalendarDate; to?: CalendarDate } = {},
): Promise<MadeCertificate & { host: string }> {
  const host = wishes.host ?? `gw${anyNumber(1, 99_999)}.testi.example`;
  const to = wishes.to ?? addDays(wishes.from ?? addDays(today(), -100), 365);
  const from = wishes.from ?? addDays(to, -365);
  const dates = { from: startOfDay(from), to: startOfDay(to) };
  const made = await issueServerCertificate(await demoAuthority(), { curve: "P-256", ...wishes, host, ...dates });
  return { ...made, host };
}

const keyNames = { RSA: "RSA", EC: "EC", EDWARDS: "Ed", DSA: "DSA", OTHER: "?" };
const curveNames: Record<string, string> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

/** A certificate kept by the organisation, as the portal reads it from the file. */
export async function aCertificate(wishes: { of: Built; pem?: string } & Parameters<typeof aCertificateFile>[0]) {
  const { of, pem, ...file } = wishes;
  const reading = readCertificate(pem ?? (await aCertificateFile(file)).pem);
  if (!reading.ok) throw new Error(`Not a certificate: ${reading.code}`);
  const { certificate } = reading;
  const strength = certificate.curve ? (curveNames[certificate.curve] ?? certificate.curve) : certificate.keyBits;
  return build((tx) =>
    tx.certificate.create({
      data: {
        organisationId: of.id,
        fingerprint: certificate.fingerprint,
        keyFingerprint: certificate.keyFingerprint,
        subject: certificate.subjectText,
        subjectName: certificate.subject,
        issuer: certificate.issuerText,
        issuerName: certificate.issuer,
        serialNumber: certificate.serialNumber,
        validFrom: certificate.validFrom,
        validTo: certificate.validTo,
        dnsNames: certificate.dnsNames,
        keyDescription: `${keyNames[certificate.keyKind]} ${strength ?? ""}`.trim(),
        pem: certificate.pem,
      },
    }),
  );
}

export type AConnectionPoint = {
  of: Built;
  name?: string;
  oid?: string;
  environment?: Environment;
  state?: ConnectionPointState;
  host?: string;
  port?: number;
  addresses?: string[];
  networkProvider?: string;
  partyIdentifier?: string | null;
  onCallPhone?: string;
  onCallEmail?: string;
  activeFrom?: CalendarDate;
  removedOn?: CalendarDate;
  /** The last day of the certificate; null for a point without one. */
  certificateEnds?: CalendarDate | null;
};

/** A production point managed by the organisation, with a certificate that names its host. */
export async function aConnectionPoint({ of, ...wishes }: AConnectionPoint) {
  const number = anyNumber(1, 99_999);
  const host = wishes.host ?? `kanta-gw${number}.testi.example`;
  const state = wishes.state ?? "ACTIVE";
  const certificate =
    wishes.certificateEnds === null ? null : await aCertificate({ of, host, to: wishes.certificateEnds });
  const point = await build((tx) =>
    tx.connectionPoint.create({
      data: {
        organisationId: of.id,
        oid: wishes.oid ?? `${organisationOid(of.businessId)}.18.10.${anyNumber(1, 99_999_999)}.1`,
        name: wishes.name ?? `GW-${number}`,
        environment: wishes.environment ?? "PRODUCTION",
        state,
        host,
        port: wishes.port ?? 8443,
        addresses: wishes.addresses ?? [`10.${anyNumber(0, 255)}.${anyNumber(0, 255)}.${anyNumber(1, 254)}`],
        networkProvider: wishes.networkProvider ?? "Kuituverkko Oy",
        partyIdentifier: wishes.partyIdentifier ?? null,
        onCallPhone: wishes.onCallPhone ?? "+358201234567",
        onCallEmail: wishes.onCallEmail ?? "paivystys@testi.example",
        certificateId: certificate?.id ?? null,
        activeFrom: day(wishes.activeFrom ?? "2021-02-01"),
        removedOn: dayOrNull(wishes.removedOn ?? (state === "REMOVED" ? today() : null)),
      },
    }),
  );
  return { ...point, certificate };
}

/** The organisation's services go through this point, its own or an intermediary's. */
export const aPointUse = (wishes: {
  of: Built;
  point: { id: string };
  system?: { id: string };
  services?: KantaService[];
  unitOids?: string[];
  usedFrom?: CalendarDate;
  usedUntil?: CalendarDate;
}) =>
  build((tx) =>
    tx.connectionPointUse.create({
      data: {
        organisationId: wishes.of.id,
        connectionPointId: wishes.point.id,
        systemId: wishes.system?.id ?? null,
        services: wishes.services ?? ["PRESCRIPTION"],
        unitOids: wishes.unitOids ?? [],
        usedFrom: day(wishes.usedFrom ?? "2021-02-01"),
        usedUntil: dayOrNull(wishes.usedUntil),
      },
    }),
  );
