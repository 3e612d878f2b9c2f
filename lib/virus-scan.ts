import { connect } from "node:net";
import { env } from "./env";

/** The harmless text by which every scanner can be tried (https://www.eicar.org). Split, so that no scanner stumbles over us. */
const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

export type Scan = "clean" | "infected" | "unreachable";

const chunk = 64 * 1_024;

interface Scanner {
  /** `host:port` of a clamd; without one only the text for trying scanners is found. */
  address?: string | undefined;
  timeout?: number;
}

/**
 * Whether a file carries a virus: asked of the scanner in VIRUS_SCAN_ADDRESS by clamd's INSTREAM. One that cannot be reached, or
 * does not answer in time or in words that we know, has not called anything clean: the caller refuses the file.
 */
export async function scanForViruses(
  content: Uint8Array,
  { address = env().VIRUS_SCAN_ADDRESS, timeout = 20_000 }: Scanner = {},
): Promise<Scan> {
  if (Buffer.from(content.buffer, content.byteOffset, content.length).includes(eicar, 0, "latin1")) return "infected";
  if (!address) return "clean";
  const answer = await asked(content, address, timeout).catch(() => "");
  if (/\bFOUND$/.test(answer)) return "infected";
  return /:\s*OK$/.test(answer) ? "clean" : "unreachable";
}

function asked(content: Uint8Array, address: string, timeout: number): Promise<string> {
  const [, host = "", port] = /^(.*):(\d+)$/.exec(address) ?? [];
  return new Promise((resolve, reject) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ""), port: Number(port) });
    const late = setTimeout(() => socket.destroy(new Error("the scanner does not answer in time")), timeout);
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("connect", () => {
      socket.write("zINSTREAM\0");
      for (let at = 0; at < content.length; at += chunk) socket.write(sized(content.subarray(at, at + chunk)));
      socket.write(sized(new Uint8Array()));
    });
    socket.on("data", (text: string) => {
      answer += text;
      if (answer.includes("\0") || answer.length > 4_096) socket.end();
    });
    socket.on("error", reject);
    socket.on("close", () => {
      clearTimeout(late);
      resolve(answer.split("\0")[0]?.trim() ?? "");
    });
  });
}

/** A piece as the protocol wants it: its length in four bytes, then itself; one of no length ends the file. */
function sized(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return Buffer.concat([length, piece]);
}
