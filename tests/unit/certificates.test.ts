import { createHash, generateKeyPairSync, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { judgeCertificate } from "../../lib/certificate-judgement";
import { type CertificateRecord, formatSerial, readCertificate, readIssuers } from "../../lib/certificates";
import {
  type CertificateAuthority,
  type CertificateWishes,
  certificateRequest,
  issueServerCertificate,
  type MadeCertificate,
  makeCertificateAuthority,
  selfSignedCertificate,
} from "../support/certificates";

const host = "kanta-gw1.esimerkkila.fi";
const now = new Date("2026-11-21T10:00:00Z");
const from = new Date("2026-11-12T00:00:00Z");
const to = new Date("2027-11-12T00:00:00Z");

let ca: CertificateAuthority;
let server: MadeCertificate;

const issue = (wishes: Partial<CertificateWishes> = {}, by = ca) =>
  issueServerCertificate(by, { host, from, to, ...wishes });

function read(input: Uint8Array | string): CertificateRecord {
  const reading = readCertificate(input);
  if (!reading.ok) throw new Error(reading.code);
  return reading.certificate;
}

const codeOf = (input: Uint8Array | string) => {
  const reading = readCertificate(input);
  return reading.ok ? "read" : reading.code;
};

const armour = (label: string, der: Uint8Array) =>
  `-----BEGIN ${label}-----\n${Buffer.from(der).toString("base64")}\n-----END ${label}-----\n`;

beforeAll(async () => {
  ca = await makeCertificateAuthority({ name: "Esittelyvarmentaja G1" });
  server = await issue();
});

describe("a certificate that is read", () => {
  test("tells whom it was issued to, by whom, for how long and with which key", () => {
    const certificate = read(server.pem);
    expect(certificate).toMatchObject({
      subject: host,
      subjectText: `CN=${host}, C=FI`,
      issuer: "Esittelyvarmentaja G1",
      validFrom: from,
      validTo: to,
      dnsNames: [host],
      ipNames: [],
      keyKind: "RSA",
      keyBits: 2048,
      curve: null,
      isCa: false,
    });
    expect(certificate.issuerText).toContain("O=Esimerkkivarmentaja");
    expect(certificate.signatureAlgorithm).toMatch(/sha256/i);
    const original = new X509Certificate(server.pem);
    expect(certificate.fingerprint).toBe(original.fingerprint256.replaceAll(":", ""));
    expect(certificate.serialNumber).toBe(original.serialNumber);
    const key = original.publicKey.export({ type: "spki", format: "der" });
    expect(certificate.keyFingerprint).toBe(createHash("sha256").update(key).digest("hex").toUpperCase());
    expect(read(certificate.pem)).toEqual(certificate);
  });

  test("is the same from PEM, DER, bare Base64 and what Windows saves", () => {
    const certificate = read(server.pem);
    const base64 = Buffer.from(server.der).toString("base64");
    for (const input of [
      server.der,
      server.pem.replaceAll("\n", "\r\n"),
      `\uFEFFBag Attributes\n  friendlyName: gw1\n${server.pem}`,
      base64,
      Buffer.from(server.pem, "utf16le"),
      armour("X509 CERTIFICATE", server.der),
    ])
      expect(read(input)).toEqual(certificate);
  });

  test("keeps a serial number of twenty bytes whole", async () => {
    const serial = "047fa133905c220eb8116d429a0051c37e047fa1";
    const { serialNumber } = read((await issue({ serial })).der);
    expect(serialNumber).toBe(serial.toUpperCase());
    expect(formatSerial(serialNumber)).toBe("04:7F:A1:33:90:5C:22:0E:B8:11:6D:42:9A:00:51:C3:7E:04:7F:A1");
    expect(formatSerial("7FA")).toBe("07:FA");
    expect(formatSerial("")).toBe("");
  });

  test("keeps the letters of its holder", async () => {
    const { subjectText } = read((await issue({ holder: "C=FI, O=Äänekosken ja Åbon hyvinvointialue" })).pem);
    expect(subjectText).toBe(`CN=${host}, O=Äänekosken ja Åbon hyvinvointialue, C=FI`);
  });

  test.each([
    ["P-256", "prime256v1"],
    ["P-384", "secp384r1"],
    ["P-521", "secp521r1"],
  ] as const)("names the curve %s", async (curve, name) => {
    expect(read((await issue({ curve })).pem)).toMatchObject({ keyKind: "EC", curve: name, keyBits: null });
  });

  test("may have an Edwards key", async () => {
    expect(read((await issue({ curve: "Ed25519" })).pem)).toMatchObject({ keyKind: "EDWARDS" });
  });

  test("lists every name and address it is issued for", async () => {
    const made = await issue({
      dnsNames: [host, "KANTA-GW2.esimerkkila.fi", "*.esimerkkila.fi"],
      ipNames: ["10.20.30.11", "2001:708::1"],
    });
    const { dnsNames, ipNames } = read(made.pem);
    expect(dnsNames).toEqual([host, "kanta-gw2.esimerkkila.fi", "*.esimerkkila.fi"]);
    expect(ipNames).toEqual(["10.20.30.11", "2001:708:0:0:0:0:0:1"].map((ip) => ip.toUpperCase()));
  });

  test("is not deceived by a name that pretends to be two", async () => {
    const { dnsNames } = read((await issue({ dnsNames: ["evil.fi, DNS:kanta-gw1.esimerkkila.fi"] })).pem);
    expect(dnsNames).toHaveLength(1);
    expect(dnsNames).not.toContain(host);
  });

  test("shows when two certificates hold the same key", async () => {
    const [first, second, third] = [
      read((await issue()).pem),
      read((await issue()).pem),
      read((await issue({ ownKey: true })).pem),
    ];
    expect(first.fingerprint).not.toBe(second.fingerprint);
    expect(first.keyFingerprint).toBe(second.keyFingerprint);
    expect(first.keyFingerprint).not.toBe(third.keyFingerprint);
  });

  test("may be followed by its issuers, and by nothing else", async () => {
    expect(readCertificate(server.pem + ca.pem)).toMatchObject({ ok: true, others: 1, certificate: { subject: host } });
    expect(codeOf(ca.pem + server.pem)).toBe("certificate.order");
    expect(codeOf(server.pem + (await issue()).pem)).toBe("certificate.several");
    expect(codeOf(server.pem + armour("CERTIFICATE", new Uint8Array(40)))).toBe("certificate.format");
  });

  test("shows the common name as it was meant, commas, plus signs and all", async () => {
    const made = await issue({ host: "Oy Esi\\+merkki\\, Ab", dnsNames: [host] });
    const record = read(made.pem);
    expect(record.subject).toBe("Oy Esi+merkki, Ab");
    expect(record.subjectText).toBe("CN=Oy Esi\\+merkki\\, Ab, C=FI");
  });

  test("names no control characters", async () => {
    const { subjectText } = read((await issue({ holder: "C=FI, O=Esi\u202emerkki\u0000" })).pem);
    expect(subjectText).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  });
});

describe("a private key", () => {
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const ec = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const secret = { cipher: "aes-256-cbc", passphrase: "salasana" };
  const ders: [string, Uint8Array][] = [
    ["PKCS#8 of RSA", rsa.export({ type: "pkcs8", format: "der" })],
    ["PKCS#8 of a curve", ec.export({ type: "pkcs8", format: "der" })],
    ["PKCS#8 of Ed25519", generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "der" })],
    ["PKCS#1", rsa.export({ type: "pkcs1", format: "der" })],
    ["SEC 1", ec.export({ type: "sec1", format: "der" })],
    ["encrypted PKCS#8", rsa.export({ type: "pkcs8", format: "der", ...secret })],
    ["PKCS#12", Buffer.from("308204d10201033082049706092a864886f70d010701", "hex")],
    ["a Java key store", Buffer.from("feedfeed0000000200000001", "hex")],
  ];

  test.each(ders)("as %s is refused as what it is", (_, der) => {
    const whole = new Uint8Array(der);
    if (whole[0] === 0x30 && whole[3] === 0xd1) return expect(codeOf(pad(whole))).toBe("certificate.privateKey");
    expect(codeOf(whole)).toBe("certificate.privateKey");
    expect(codeOf(armour("CERTIFICATE", whole))).toMatch(/privateKey/);
    if (whole[0] === 0x30) expect(codeOf(Buffer.from(whole).toString("base64"))).toBe("certificate.privateKey");
  });

  const pad = (start: Uint8Array) => {
    const whole = new Uint8Array(4 + 0x4d1);
    whole.set(start);
    whole.set([0x30, 0x82, 0x04, 0x97 - 4 + 4], 7);
    return whole;
  };

  test.each([
    ["PKCS#8", () => rsa.export({ type: "pkcs8", format: "pem" })],
    ["PKCS#1", () => rsa.export({ type: "pkcs1", format: "pem" })],
    ["SEC 1", () => ec.export({ type: "sec1", format: "pem" })],
    ["encrypted", () => rsa.export({ type: "pkcs8", format: "pem", ...secret })],
    ["OpenSSH", () => "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----"],
    ["PuTTY", () => "PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none"],
  ])("in PEM (%s) is refused, alone, with a certificate and in UTF-16", (_, make) => {
    const pem = String(make());
    expect(codeOf(pem)).toBe("certificate.privateKey");
    expect(codeOf(server.pem + pem)).toBe("certificate.privateKey");
    expect(codeOf(pem + server.pem)).toBe("certificate.privateKey");
    expect(codeOf(Buffer.from(pem, "utf16le"))).toBe("certificate.privateKey");
  });
});

describe("what is no certificate", () => {
  test("is told apart", async () => {
    const request = await certificateRequest(host);
    const requestDer = Buffer.from(request.replace(/-----[^-]+-----|\s/g, ""), "base64");
    expect(codeOf(request)).toBe("certificate.request");
    expect(codeOf(requestDer)).toBe("certificate.request");
    expect(codeOf(armour("CERTIFICATE", requestDer))).toBe("certificate.request");
    expect(codeOf("")).toBe("certificate.empty");
    expect(codeOf(new Uint8Array())).toBe("certificate.empty");
    expect(codeOf(" \r\n\t")).toBe("certificate.empty");
    expect(codeOf(Buffer.from("3080", "hex"))).toBe("certificate.format");
    expect(codeOf("hello")).toBe("certificate.format");
    expect(codeOf("%PDF-1.7")).toBe("certificate.format");
    const container = Buffer.from("300f06092a864886f70d010702a0023000", "hex");
    expect(codeOf(container)).toBe("certificate.container");
    expect(codeOf(armour("PKCS7", container))).toBe("certificate.container");
    expect(
      codeOf(armour("PUBLIC KEY", generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "der" }))),
    ).toBe("certificate.format");
  });

  test("beyond 64 kB is not even looked at", () => {
    expect(codeOf(new Uint8Array(64 * 1024 + 1))).toBe("certificate.tooLarge");
    expect(codeOf(`${server.pem}${" ".repeat(64 * 1024)}`)).toBe("certificate.tooLarge");
    expect(codeOf(`${server.pem}${" ".repeat(60 * 1024)}`)).toBe("read");
    expect(codeOf(new Uint8Array(10_000_000))).toBe("certificate.tooLarge");
  });

  test("is not a certificate with something behind it", () => {
    expect(codeOf(Buffer.concat([server.der, Buffer.from("0500", "hex")]))).toBe("certificate.format");
    expect(codeOf(server.der.subarray(0, server.der.length - 1))).toBe("certificate.format");
  });

  test("never makes the reader throw: three thousand certificates with bytes changed, cut and repeated", () => {
    const changes = fc.array(fc.tuple(fc.nat(server.der.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, fc.option(fc.nat(server.der.length)), (edits, cut) => {
        const bytes = Uint8Array.from(server.der);
        for (const [index, value] of edits) bytes[index] = value;
        for (const input of [bytes.subarray(0, cut ?? bytes.length), armour("CERTIFICATE", bytes)]) {
          const reading = readCertificate(input);
          if (reading.ok) judgeCertificate(reading.certificate, { host, now, issuers: [], environment: "PRODUCTION" });
        }
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test("never makes the reader throw: any bytes, any text, structures nested without end", () => {
    const deep = new Uint8Array(60_000).fill(0x30);
    for (let index = 1; index < deep.length; index += 2) deep[index] = 0x80;
    expect(codeOf(deep)).toBe("certificate.format");
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary", maxLength: 300 })),
        (input) => {
          expect(codeOf(input)).not.toBe("read");
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("sixty thousand spaces inside what might be Base64 take no time", () => {
    const started = performance.now();
    expect(readCertificate(`A${" ".repeat(60_000)}!A`)).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(500);
  });

  test("a thousand hyphens and half an armour take no time", () => {
    const before = performance.now();
    codeOf("-----BEGIN CERTIFICATE-----".repeat(2000));
    codeOf(`-----BEGIN ${"A ".repeat(30_000)}`);
    codeOf(`-----BEGIN CERTIFICATE-----${"A\n".repeat(30_000)}`);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

test("every certificate that this machine trusts is read, or refused with a reason", () => {
  const bundle = "/etc/ssl/certs/ca-certificates.crt";
  const text = existsSync(bundle) ? readFileSync(bundle, "utf8") : rootCertificates.join("\n");
  const pems = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  expect(pems.length).toBeGreaterThan(50);
  for (const pem of pems) {
    const reading = readCertificate(pem);
    if (!reading.ok) {
      expect(reading.code).toBe("certificate.format");
      continue;
    }
    const original = new X509Certificate(pem);
    expect(reading.certificate.isCa).toBe(original.ca);
    expect(reading.certificate.keyFingerprint).toHaveLength(64);
    const findings = judgeCertificate(reading.certificate, { host, now, issuers: [], environment: "PRODUCTION" });
    expect(findings.map(({ code }) => code)).toContain("certificate.isCa");
  }
  expect(pems.map(codeOf).filter((code) => code === "read").length / pems.length).toBeGreaterThan(0.98);
});

describe("a connection point's certificate", () => {
  const judge = (
    made: MadeCertificate,
    circumstances: Partial<Parameters<typeof judgeCertificate>[1]> = {},
  ): string[] =>
    judgeCertificate(read(made.der), {
      host,
      now,
      issuers: readIssuers(ca.pem),
      environment: "PRODUCTION",
      ...circumstances,
    }).map(({ code, severity }) => `${severity} ${code.replace("certificate.", "")}`);

  const paramsOf = (made: MadeCertificate, code: string, at = now) =>
    judgeCertificate(read(made.der), { host, now: at, issuers: readIssuers(ca.pem), environment: "PRODUCTION" }).find(
      (finding) => finding.code === `certificate.${code}`,
    )?.params;

  test("from the accepted issuer, for the point's own name, with a strong key, passes without a word", async () => {
    expect(judge(server)).toEqual([]);
    for (const curve of ["P-256", "P-384", "P-521"] as const) expect(judge(await issue({ curve }))).toEqual([]);
    expect(judge(await issue({ hash: "SHA-384" }))).toEqual([]);
    expect(judge(server, { host: null })).toEqual([]);
  });

  test("that has expired is refused, to the second", () => {
    expect(judge(server, { now: new Date(to.getTime() + 1) })).toEqual(["error expired"]);
    expect(judge(server, { now: to })).toEqual(["warning expiresVerySoon"]);
    expect(paramsOf(server, "expired", new Date("2028-01-01"))).toEqual({ date: "12.11.2027" });
  });

  test("that is not valid yet is pointed out", () => {
    expect(judge(server, { now: new Date(from.getTime() - 1) })).toEqual(["warning notYetValid"]);
    expect(judge(server, { now: from })).toEqual([]);
  });

  test("that expires within sixty days tells by when to order and to report a new one", () => {
    const at = (days: number) => new Date(to.getTime() - days * 86_400_000);
    expect(judge(server, { now: at(61) })).toEqual([]);
    expect(judge(server, { now: at(60) })).toEqual(["warning expiresSoon"]);
    expect(judge(server, { now: at(28) })).toEqual(["warning expiresSoon"]);
    expect(judge(server, { now: at(27) })).toEqual(["warning expiresVerySoon"]);
    expect(paramsOf(server, "expiresSoon", at(40))).toEqual({
      date: "12.11.2027",
      days: 40,
      orderBy: "15.10.2027",
      fileBy: "22.10.2027",
    });
  });

  test("with a weak key is refused", async () => {
    const dsa = generateKeyPairSync("dsa", { modulusLength: 2048, divisorLength: 256 });
    const p224 = generateKeyPairSync("ec", { namedCurve: "secp224r1" });
    const p192 = generateKeyPairSync("ec", { namedCurve: "prime192v1" });
    expect(judge(await issue({ bits: 1024 }))).toEqual(["error weakRsa"]);
    expect(paramsOf(await issue({ bits: 1024 }), "weakRsa")).toEqual({ bits: 1024 });
    for (const keys of [dsa, p224, p192]) expect(judge(await issue({ keys }))).toEqual(["error weakKey"]);
  });

  test("with a strong but unusual key is pointed out", async () => {
    const koblitz = generateKeyPairSync("ec", { namedCurve: "secp256k1" });
    expect(judge(await issue({ curve: "Ed25519" }))).toEqual(["warning unusualKey"]);
    expect(judge(await issue({ keys: koblitz }))).toEqual(["warning unusualKey"]);
  });

  test("signed with SHA-1 or MD5 is refused", async () => {
    expect(judge(await issue({ hash: "SHA-1" }))).toEqual(["error weakSignature"]);
    const md5 = Buffer.from(server.der).toString("hex").replaceAll("2a864886f70d01010b", "2a864886f70d010104");
    expect(judge({ ...server, der: Buffer.from(md5, "hex") })).toContain("error weakSignature");
  });

  test("from an unknown issuer stops in production and warns elsewhere", async () => {
    const other = await makeCertificateAuthority({ name: "Tuntematon varmentaja", curve: "P-256" });
    const made = await issue({}, other);
    expect(judge(made)).toEqual(["error unknownIssuer"]);
    expect(judge(made, { environment: "PRODUCTION_LIKE" })).toEqual(["warning unknownIssuer"]);
    expect(judge(made, { environment: "CLIENT_TEST" })).toEqual(["warning unknownIssuer"]);
    expect(judge(made, { issuers: readIssuers(ca.pem + other.pem) })).toEqual([]);
    expect(judge(server, { issuers: [] })).toEqual(["error unknownIssuer"]);
    expect(paramsOf(made, "unknownIssuer")).toEqual({ issuer: "Tuntematon varmentaja" });
  });

  test("from an issuer that only bears the accepted name is refused", async () => {
    const impostor = await makeCertificateAuthority({ name: ca.name });
    expect(judge(await issue({}, impostor))).toEqual(["error unknownIssuer"]);
  });

  test("is believed of its issuer only when that is an issuer", async () => {
    const notAnIssuer = await selfSignedCertificate({ host, from, to });
    expect(judge(notAnIssuer, { issuers: [read(notAnIssuer.pem)] })).toEqual(["error selfSigned"]);
  });

  test("signed by itself is refused in production", async () => {
    const made = await selfSignedCertificate({ host, from, to });
    expect(judge(made)).toEqual(["error selfSigned"]);
    expect(judge(made, { environment: "CLIENT_TEST" })).toEqual(["warning selfSigned"]);
  });

  test("for another name is refused, and the name is told", async () => {
    expect(judge(server, { host: "kanta-gw2.esimerkkila.fi" })).toEqual(["error hostMismatch"]);
    const many = await issue({ dnsNames: ["a.fi", "b.fi", "c.fi", "d.fi"] });
    expect(paramsOf(many, "hostMismatch")).toEqual({ names: "a.fi, b.fi, c.fi …" });
    const few = await issue({ dnsNames: ["a.fi", "b.fi", "c.fi"] });
    expect(paramsOf(few, "hostMismatch")).toEqual({ names: "a.fi, b.fi, c.fi" });
  });

  test("counts its common name only when it has no other names", async () => {
    expect(judge(await issue({ dnsNames: [] }))).toEqual([]);
    expect(judge(await issue({ dnsNames: ["other.fi"] }))).toEqual(["error hostMismatch"]);
    expect(judge(await issue({ dnsNames: [], ipNames: ["10.20.30.11"] }))).toEqual(["error noName"]);
  });

  test("with a wildcard names no point", async () => {
    expect(judge(await issue({ dnsNames: ["*.esimerkkila.fi"] }))).toEqual(["error wildcard"]);
    expect(judge(await issue({ dnsNames: ["*.fi"] }))).toEqual(["error hostMismatch"]);
    expect(judge(await issue({ dnsNames: ["*.esimerkkila.fi", host] }))).toEqual([]);
  });

  test("is not an issuer's certificate", async () => {
    expect(judge(await issue({ isCa: true }))).toEqual(["error isCa"]);
    expect(judge(ca)).toContain("error isCa");
  });

  test("that lives for more than 398 days is pointed out", async () => {
    const later = (days: number) => new Date(from.getTime() + days * 86_400_000);
    expect(judge(await issue({ to: later(398) }))).toEqual([]);
    expect(judge(await issue({ to: later(399) }))).toEqual(["warning validTooLong"]);
    expect(judge(await issue({ to: new Date("9999-12-31T23:59:59Z") }))).toEqual(["warning validTooLong"]);
  });

  test("meant for something else than a server is pointed out", async () => {
    expect(judge(await issue({ purposes: ["1.3.6.1.5.5.7.3.4"] as CertificateWishes["purposes"] }))).toEqual([
      "warning purpose",
    ]);
    expect(judge(await issue({ purposes: [] }))).toEqual([]);
    expect(judge(await issue({ purposes: ["2.5.29.37.0"] as unknown as CertificateWishes["purposes"] }))).toEqual([]);
  });

  test("with several faults tells them all, what stops first", async () => {
    const made = await selfSignedCertificate({
      host: "toinen.fi",
      from: new Date("2020-01-01"),
      to: new Date("2026-01-01"),
      bits: 1024,
    });
    const findings = judge(made, { environment: "CLIENT_TEST" });
    expect(findings).toEqual([
      "error hostMismatch",
      "error expired",
      "error weakRsa",
      "warning selfSigned",
      "warning validTooLong",
    ]);
  });
});
