import "./reflect-metadata";
import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import * as x509 from "@peculiar/x509";

/** Makes certificates for tests and for the demo: quick, and with every peculiarity that a real one may have. */

type KeyChoice = { bits?: number; curve?: "P-256" | "P-384" | "P-521" | "Ed25519" };
type Keys = { publicKey: KeyObject; privateKey: KeyObject };

export type MadeCertificate = {
  pem: string;
  der: Uint8Array;
  /** PKCS#8. Whoever holds the certificate in the story keeps it; the portal must refuse it. */
  privateKeyPem: string;
};

export type CertificateAuthority = MadeCertificate & { name: string; keys: Keys };

export type CertificateWishes = KeyChoice & {
  host: string;
  from: Date;
  to: Date;
  /** Hexadecimal, of any length; twenty random bytes by default. */
  serial?: string;
  /** The host alone by default; an empty list leaves the extension out. */
  dnsNames?: string[];
  ipNames?: string[];
  /** The holder's name besides the host, for example `C=FI, O=Esimerkkilän hyvinvointialue`. */
  holder?: string;
  /** Any key at all (DSA, a weak curve): only its public half is used. */
  keys?: Keys;
  /** RSA keys take long to make, so they are shared unless a key of its own is asked for. Curves always get their own. */
  ownKey?: boolean;
  hash?: "SHA-1" | "SHA-256" | "SHA-384";
  isCa?: boolean;
  purposes?: x509.ExtendedKeyUsage[];
};

const sharedRsa = new Map<number, Keys>();

function makeKeys({ bits = 2048, curve }: KeyChoice, ownKey = false): Keys {
  if (curve === "Ed25519") return generateKeyPairSync("ed25519");
  if (curve) return generateKeyPairSync("ec", { namedCurve: curve });
  const known = ownKey ? undefined : sharedRsa.get(bits);
  const keys = known ?? generateKeyPairSync("rsa", { modulusLength: bits });
  if (!ownKey) sharedRsa.set(bits, keys);
  return keys;
}

function algorithmOf(key: KeyObject, hash: string) {
  if (key.asymmetricKeyType === "rsa") return { name: "RSASSA-PKCS1-v1_5", hash };
  if (key.asymmetricKeyType === "ed25519") return { name: "Ed25519" };
  const namedCurve = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" }[
    key.asymmetricKeyDetails?.namedCurve ?? ""
  ];
  return { name: "ECDSA", namedCurve, hash };
}

/** A first zero bit keeps the number positive, so that it is read back as it was written. */
function randomSerial(): string {
  const bytes = randomBytes(20);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString("hex");
}

async function sign(wishes: {
  subject: string;
  issuer: string;
  keys: Keys;
  signer: Keys;
  from: Date;
  to: Date;
  serial?: string;
  hash?: string;
  extensions: x509.Extension[];
}): Promise<MadeCertificate> {
  const algorithm = algorithmOf(wishes.signer.privateKey, wishes.hash ?? "SHA-256");
  const signingKey = await crypto.subtle.importKey(
    "pkcs8",
    wishes.signer.privateKey.export({ type: "pkcs8", format: "der" }),
    algorithm,
    false,
    ["sign"],
  );
  const certificate = await x509.X509CertificateGenerator.create({
    subject: wishes.subject,
    issuer: wishes.issuer,
    serialNumber: wishes.serial ?? randomSerial(),
    notBefore: wishes.from,
    notAfter: wishes.to,
    publicKey: wishes.keys.publicKey.export({ type: "spki", format: "der" }),
    signingKey,
    signingAlgorithm: algorithm,
    extensions: wishes.extensions,
  });
  const privateKeyPem = wishes.keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { pem: `${certificate.toString("pem")}\n`, der: new Uint8Array(certificate.rawData), privateKeyPem };
}

/** Encoded in the order of real certificates: the widest part first. */
const distinguishedName = (commonName: string, rest = "C=FI, O=Esimerkkivarmentaja") => `${rest}, CN=${commonName}`;

/** An issuer of its own, signed by itself. RSA 2048 unless a curve is asked for. */
export async function makeCertificateAuthority(
  wishes: { name: string; from?: Date; to?: Date; hash?: "SHA-1" | "SHA-256" } & KeyChoice,
): Promise<CertificateAuthority> {
  const keys = makeKeys(wishes, true);
  const subject = distinguishedName(wishes.name);
  const made = await sign({
    subject,
    issuer: subject,
    keys,
    signer: keys,
    from: wishes.from ?? new Date("2020-01-01T00:00:00Z"),
    to: wishes.to ?? new Date("2045-01-01T00:00:00Z"),
    hash: wishes.hash,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  return { ...made, name: wishes.name, keys };
}

function extensionsOf(wishes: CertificateWishes): x509.Extension[] {
  const names = [
    ...(wishes.dnsNames ?? [wishes.host]).map((value) => ({ type: "dns" as const, value })),
    ...(wishes.ipNames ?? []).map((value) => ({ type: "ip" as const, value })),
  ];
  const purposes = wishes.purposes ?? [x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth];
  return [
    new x509.BasicConstraintsExtension(wishes.isCa ?? false, undefined, true),
    ...(purposes.length > 0 ? [new x509.ExtendedKeyUsageExtension(purposes)] : []),
    ...(names.length > 0 ? [new x509.SubjectAlternativeNameExtension(names)] : []),
  ];
}

/** A server certificate from the given issuer. */
export function issueServerCertificate(ca: CertificateAuthority, wishes: CertificateWishes): Promise<MadeCertificate> {
  const keys = wishes.keys ?? makeKeys(wishes, wishes.ownKey);
  return sign({
    ...wishes,
    subject: distinguishedName(wishes.host, wishes.holder ?? "C=FI"),
    issuer: distinguishedName(ca.name),
    keys,
    signer: ca.keys,
    extensions: extensionsOf(wishes),
  });
}

/** A server certificate that nobody vouches for. */
export function selfSignedCertificate(wishes: CertificateWishes): Promise<MadeCertificate> {
  const keys = makeKeys(wishes, wishes.ownKey);
  const subject = distinguishedName(wishes.host, wishes.holder ?? "C=FI");
  return sign({ ...wishes, subject, issuer: subject, keys, signer: keys, extensions: extensionsOf(wishes) });
}

/** A certificate signing request: what people send by mistake instead of the certificate. */
export async function certificateRequest(host: string): Promise<string> {
  const signingAlgorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const keys = await crypto.subtle.generateKey(signingAlgorithm, true, ["sign", "verify"]);
  const request = await x509.Pkcs10CertificateRequestGenerator.create({ name: `CN=${host}`, keys, signingAlgorithm });
  return request.toString("pem");
}
