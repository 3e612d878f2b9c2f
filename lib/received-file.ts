import { createHash } from "node:crypto";
import { fileKind, fileName, type MediaType } from "./file-kind";
import { Refusal } from "./refusal";
import { scanForViruses } from "./virus-scan";

/** A file that may be kept: known by its content, scanned, and called by a name that can be shown. */
export interface ReceivedFile {
  name: string;
  mediaType: MediaType;
  sha256: string;
  content: Uint8Array;
}

const faults = { infected: "file.infected", unreachable: "file.scannerAway" } as const;

/** Takes a file in before anything is written; refuses, at the form's `file`, what may not be kept. */
export async function receiveFile(file: File): Promise<ReceivedFile> {
  const content = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(content, file.name);
  if (!kind.ok) throw new Refusal(kind.code, { field: "file" });
  const scan = await scanForViruses(content);
  if (scan !== "clean") throw new Refusal(faults[scan], { field: "file" });
  const { mediaType } = kind;
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { name: fileName(file.name, mediaType), mediaType, sha256, content };
}
