import { configure, ZipWriter } from "@zip.js/zip.js";

/** One file of an archive; its bytes are made as they are fetched. */
export interface ZipEntry {
  name: string;
  content: AsyncIterable<Uint8Array | string>;
}

/** Without workers: the archive is packed where it is asked for. */
configure({ useWebWorkers: false });

/** Bytes packed at a time: small enough for a flat memory, large enough to be worth a step. */
const pieceSize = 65_536;

/**
 * A ZIP archive as a stream: whatever fetches it sets the pace, and no more than a piece or two of it is ever held. When it is
 * abandoned, what was still to be read is never asked for.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>, modified: Date): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const pack = async () => {
    const writer = new ZipWriter(writable, { lastModDate: modified, bufferedWrite: false });
    for await (const { name, content } of entries) await writer.add(name, piecesOf(content));
    await writer.close();
  };
  // What goes wrong while packing reaches whoever reads: the stream breaks off, so that half a file is never taken for whole.
  pack().catch((error) => writable.abort(error).catch(() => undefined));
  return readable;
}

/** Text and bytes of any length as a stream of pieces of about one size. */
function piecesOf(content: ZipEntry["content"]): ReadableStream<Uint8Array> {
  const pieces = gathered(content);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}

async function* gathered(content: ZipEntry["content"]): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of content) {
    const bytes = typeof part === "string" ? Buffer.from(part) : part;
    held.push(bytes);
    size += bytes.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}
