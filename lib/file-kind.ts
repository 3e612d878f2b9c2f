/** What may be attached, and by what ending each is known. */
const endings = {
  "application/pdf": ["pdf"],
  "image/png": ["png"],
  "image/jpeg": ["jpg", "jpeg"],
} as const;

export type MediaType = keyof typeof endings;

/** What a file is by its content, or why it cannot be taken: a key of the `issues` dictionary. */
export type FileKind = { ok: true; mediaType: MediaType } | { ok: false; code: string };

const refused = (code: string): FileKind => ({ ok: false, code: `file.${code}` });

/** A part of the content as text, letter for byte; what lies before its beginning or behind its end is none of it. */
const latin = (content: Uint8Array, from = 0, to = content.length) =>
  Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1", Math.max(0, from), to);

const startsWith = (content: Uint8Array, bytes: readonly number[]) => bytes.every((byte, at) => content[at] === byte);

const pngMark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegMark = [0xff, 0xd8, 0xff];

/**
 * Knows a file by its content, whatever its name says, and refuses one that lies about itself, that is empty, encrypted or cut
 * short, and one that is something else besides: a picture with a program behind it (docs/rules.md BR-41).
 */
export function fileKind(content: Uint8Array, name: string): FileKind {
  if (content.length === 0) return refused("empty");
  const claimed = claimedBy(name);
  const mediaType = sniffed(content);
  if (!mediaType) return claimed ? refused("lies") : { ok: false, code: "fileKind" };
  if (hasStrangeEnding(name) || (claimed && claimed !== mediaType)) return refused("lies");
  const fault = faults[mediaType](content) ?? (isSomethingElseToo(content, mediaType) ? "polyglot" : null);
  return fault ? refused(fault) : { ok: true, mediaType };
}

function sniffed(content: Uint8Array): MediaType | null {
  if (latin(content, 0, 5) === "%PDF-") return "application/pdf";
  if (startsWith(content, pngMark)) return "image/png";
  return startsWith(content, jpegMark) ? "image/jpeg" : null;
}

const endingOf = (name: string) => /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase();

const claimedBy = (name: string): MediaType | null => {
  const ending = endingOf(name);
  const found = Object.entries(endings).find(([, known]) => ending && (known as readonly string[]).includes(ending));
  return (found?.[0] as MediaType | undefined) ?? null;
};

/** Endings by which a browser or a desktop would open it as something else. */
const strange = [
  "svg",
  "svgz",
  "htm",
  "html",
  "xhtml",
  "xml",
  "js",
  "mjs",
  "zip",
  "exe",
  "docx",
  "xlsx",
  "gif",
  "hta",
  "php",
];
const hasStrangeEnding = (name: string) => strange.includes(endingOf(name) ?? "");

const faults: Record<MediaType, (content: Uint8Array) => string | null> = {
  "application/pdf": pdfFault,
  "image/png": pngFault,
  "image/jpeg": jpegFault,
};

function pdfFault(content: Uint8Array): string | null {
  const end = latin(content, content.length - 1_024).lastIndexOf("%%EOF");
  if (end === -1) return latin(content).includes("%%EOF") ? "polyglot" : "truncated";
  // A name may have any of its letters written as `#` and two digits.
  const text = latin(content).replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (/\/Encrypt(\s+\d+\s+\d+\s+R|\s*<<)/.test(text)) return "encrypted";
  // Programs and files inside a file are opened by whoever reads it.
  return /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia)\b/.test(text) ? "active" : null;
}

/** Goes from piece to piece: the last one must be the end of the picture and of the file. */
function pngFault(content: Uint8Array): string | null {
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  let at = pngMark.length;
  while (at + 12 <= content.length) {
    const piece = latin(content, at + 4, at + 8);
    at += 12 + view.getUint32(at);
    if (piece === "IEND") return at < content.length ? "polyglot" : at > content.length ? "truncated" : null;
  }
  return "truncated";
}

function jpegFault(content: Uint8Array): string | null {
  let end = content.length;
  while (end > 0 && content[end - 1] === 0) end -= 1;
  if (content[end - 2] === 0xff && content[end - 1] === 0xd9) return null;
  return hasEndOfPicture(content) ? "polyglot" : "truncated";
}

function hasEndOfPicture(content: Uint8Array): boolean {
  for (let at = content.length - 2; at > 2; at -= 1) if (content[at] === 0xff && content[at + 1] === 0xd9) return true;
  return false;
}

/** Another format is looked for at its start (web pages, PDF) or at its end (archives). */
function isSomethingElseToo(content: Uint8Array, mediaType: MediaType): boolean {
  const head = latin(content, 0, 1_024);
  if (/<(script|html|svg|!doctype|\?php)/i.test(head)) return true;
  if (mediaType !== "application/pdf" && head.includes("%PDF-")) return true;
  return latin(content, Math.max(0, content.length - 65_557)).includes("PK\u0005\u0006");
}

const longestName = 120;

/**
 * A file's name as it is kept: without the folders that it came from, without characters that cannot be seen or that turn the
 * reading direction, not too long, and with the ending of what it is. Letters of any language stay, and signs too.
 */
export function fileName(given: string, mediaType: MediaType): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const visible = last
    .replace(/[\p{Cc}\p{Surrogate}\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF"<>|:*?]/gu, "")
    .trim();
  const isOwn = claimedBy(visible) === mediaType;
  const stem = (isOwn ? visible.replace(/\.[a-z0-9]{1,5}$/i, "") : visible).replace(/^[.\s]+|[.\s]+$/g, "");
  const ending = isOwn ? endingOf(visible) : endings[mediaType][0];
  const short = [...new Intl.Segmenter().segment(stem)]
    .map(({ segment }) => segment)
    .slice(0, longestName)
    .join("");
  return `${short || "kanta"}.${ending}`;
}
