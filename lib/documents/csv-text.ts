/** A file's text without its mark, and the lines (from 1) whose bytes are of another encoding than the rest. */
interface ReadText {
  text: string;
  foreignLines: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

const decoded = (label: string, content: Uint8Array, fatal = false): string | null => {
  try {
    return new TextDecoder(label, { fatal }).decode(content);
  } catch {
    return null;
  }
};

/**
 * Finds out how a text file is encoded, as a whole: UTF-8 (with its mark or without), UTF-16, else Windows-1252. A file whose
 * lines disagree reads as UTF-8, and says which lines are not. Null when it is no text at all.
 */
export function readText(content: Uint8Array): ReadText | null {
  const wide = utf16Of(content);
  if (wide) {
    const text = decoded(wide, content);
    return text === null || text.includes("\0") ? null : { text, foreignLines: none };
  }
  if (content.includes(0)) return null;
  const text = decoded("utf-8", content, true);
  if (text !== null) return { text, foreignLines: none };
  const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  const lines = linesOf(content).map((bytes) => kindOf(bytes));
  const isMixed = hasMark || lines.includes("utf-8") || lines.includes("both");
  if (!isMixed) return { text: decoded("windows-1252", content) ?? "", foreignLines: none };
  const foreign = lines.flatMap((kind, index) => (kind === "other" || kind === "both" ? [index + 1] : []));
  return { text: decoded("utf-8", content) ?? "", foreignLines: new Set(foreign) };
}

/** UTF-16 by its mark, or because every other byte of the beginning is zero. */
function utf16Of(content: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (content[0] === 0xff && content[1] === 0xfe) return "utf-16le";
  if (content[0] === 0xfe && content[1] === 0xff) return "utf-16be";
  const head = content.subarray(0, 64);
  const zeros = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (head.length < 4 || zeros(0) + zeros(1) < head.length / 4) return null;
  return zeros(1) > zeros(0) ? "utf-16le" : "utf-16be";
}

/** The bytes of each line; lines end as in the parser: CRLF, CR or LF. */
function linesOf(content: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let index = 0; index < content.length; index += 1) {
    const byte = content[index];
    if (byte !== 0x0a && byte !== 0x0d) continue;
    lines.push(content.subarray(start, index));
    if (byte === 0x0d && content[index + 1] === 0x0a) index += 1;
    start = index + 1;
  }
  lines.push(content.subarray(start));
  return lines;
}

/** A letter with a mark as UTF-8 writes it: what Windows-1252 would call a capital A with a tilde and a sign. */
const utf8Letter = /\u00C3[\u0080-\u00BF\u0152-\u2122]/;

function kindOf(bytes: Uint8Array): "ascii" | "utf-8" | "other" | "both" {
  if (bytes.every((byte) => byte < 0x80)) return "ascii";
  if (decoded("utf-8", bytes, true) !== null) return "utf-8";
  return utf8Letter.test(decoded("windows-1252", bytes) ?? "") ? "both" : "other";
}
