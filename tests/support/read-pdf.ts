/** A PDF as it is written, byte for letter: its structure can be read, its compressed pages cannot. */
export async function writtenPdf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString("latin1");
}

/** What kinds of elements a reader's program finds in it, in the order in which they were written. */
export const tagsIn = (pdf: string): string[] => [...pdf.matchAll(/\/S \/(\w+)\n\/P /g)].map((match) => match[1] ?? "");
