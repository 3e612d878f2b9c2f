import { holdsPrivateKey } from "./form-data";

/** What people attach as a certificate, told apart by its bytes: nothing here trusts a file name or a label. */

export type FileFault =
  | "certificate.empty"
  | "certificate.tooLarge"
  | "certificate.privateKey"
  | "certificate.request"
  | "certificate.container"
  | "certificate.format";

export type CertificateBlocks = { ok: true; blocks: Uint8Array[] } | { ok: false; code: FileFault };

/** The largest file that is read at all, in bytes; a server certificate takes about two thousand. */
export const CERTIFICATE_FILE_LIMIT = 64 * 1024;

/** One DER element: its tag, where the tag stands, and where the content begins and ends. */
type Element = { tag: number; at: number; start: number; end: number };

/** The element at the offset, or null when it does not fit. Lengths of more than three bytes are beyond the limit. */
function elementAt(der: Uint8Array, at: number): Element | null {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 3) return null;
  let length = lengthBytes === 0 ? first : 0;
  for (let index = 0; index < lengthBytes; index++) length = length * 256 + (der[at + 2 + index] ?? 0);
  const start = at + 2 + lengthBytes;
  return start + length <= der.length ? { tag, at, start, end: start + length } : null;
}

/** The first few elements inside the parent, or inside the whole structure. */
function childrenOf(der: Uint8Array, parent: Element | null | undefined = elementAt(der, 0)): Element[] {
  const children: Element[] = [];
  for (let next = parent?.start ?? 0; parent && next < parent.end && children.length < 8; ) {
    const child = elementAt(der, next);
    if (!child || child.end > parent.end) break;
    children.push(child);
    next = child.end;
  }
  return children;
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;
const EXPLICIT_VERSION = 0xa0;

/** The parts of a certificate's or request's signed body; none when it cannot be read. */
const bodyOf = (der: Uint8Array): Element[] => {
  const body = childrenOf(der)[0];
  return body ? childrenOf(der, body) : [];
};

/** A request's second part is a name (made of sets); an old certificate's is an algorithm (starts with an identifier). */
function isRequest(der: Uint8Array): boolean {
  const [version, second] = bodyOf(der);
  if (version?.tag !== INTEGER || version.end - version.start !== 1 || der[version.start] !== 0) return false;
  return second?.tag === SEQUENCE && childrenOf(der, second)[0]?.tag !== OBJECT_IDENTIFIER;
}

/** A certificate's public key with its algorithm, byte for byte, found by its place (RFC 5280, 4.1). */
export function publicKeyBytes(der: Uint8Array): Uint8Array {
  const parts = bodyOf(der);
  const key = parts[parts[0]?.tag === EXPLICIT_VERSION ? 6 : 5];
  return key ? der.subarray(key.at, key.end) : der;
}

/** What a DER structure is: `certificate` means only that it looks like one. */
function kindOf(der: Uint8Array): "certificate" | "privateKey" | "request" | "container" | "unknown" {
  if (der[0] === 0xfe && der[1] === 0xed && der[2] === 0xfe && der[3] === 0xed) return "privateKey";
  if (der[0] !== SEQUENCE) return "unknown";
  const tags = childrenOf(der).map(({ tag }) => tag);
  // PKCS#8, PKCS#1, SEC 1, DSA and PKCS#12 all begin with a version number; a certificate never does.
  if (tags[0] === INTEGER) return "privateKey";
  if (tags[0] === SEQUENCE && tags[1] === OCTET_STRING) return "privateKey";
  if (tags[0] === OBJECT_IDENTIFIER) return "container";
  if (tags[0] !== SEQUENCE || tags[1] !== SEQUENCE || tags[2] !== BIT_STRING) return "unknown";
  return isRequest(der) ? "request" : "certificate";
}

const faults: Record<string, FileFault> = {
  privateKey: "certificate.privateKey",
  request: "certificate.request",
  container: "certificate.container",
  unknown: "certificate.format",
};

function checked(blocks: Uint8Array[]): CertificateBlocks {
  const kinds = blocks.map(kindOf);
  const worst = ["privateKey", "request", "container", "unknown"].find((kind) => kinds.some((each) => each === kind));
  if (worst) return { ok: false, code: faults[worst] ?? "certificate.format" };
  return blocks.length > 0 ? { ok: true, blocks } : { ok: false, code: "certificate.format" };
}

/** White space goes first: a pattern that allows it everywhere tries every way of dividing it up. */
const isBase64 = (text: string) => /^[A-Za-z0-9+/]+={0,2}$/.test(text.replace(/\s+/g, ""));

function fromText(text: string): CertificateBlocks {
  if (holdsPrivateKey(text)) return { ok: false, code: "certificate.privateKey" };
  const armoured = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----([A-Za-z0-9+/=\s]*)-----END \1-----/g)];
  if (armoured.length === 0 && isBase64(text)) return checked([Buffer.from(text, "base64")]);
  const blocks = armoured.map(([, , body = ""]) => new Uint8Array(Buffer.from(body, "base64")));
  return checked(blocks);
}

/**
 * The DER of each certificate in a PEM or DER file, or why there is none. A private key in any wrapping is refused as
 * such, whatever else the file holds. Text in UTF-16, as Windows saves it, is understood.
 */
export function certificateBlocks(input: Uint8Array | string): CertificateBlocks {
  const bytes = typeof input === "string" ? new Uint8Array(Buffer.from(input, "utf8")) : input;
  if (bytes.length > CERTIFICATE_FILE_LIMIT) return { ok: false, code: "certificate.tooLarge" };
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\0", "").trim();
  if (text === "") return { ok: false, code: "certificate.empty" };
  if (/-----BEGIN |PuTTY-User/.test(text)) return fromText(text);
  if (bytes[0] === SEQUENCE && (elementAt(bytes, 0)?.end ?? 0) === bytes.length) return checked([bytes]);
  if (isBase64(text)) return fromText(text);
  return { ok: false, code: faults[kindOf(bytes)] ?? "certificate.format" };
}
