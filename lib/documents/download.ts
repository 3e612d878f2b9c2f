/** Nothing in a file that is saved may run, whatever opens it. */
const policy = "default-src 'none'; sandbox";

const headersOf = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  "content-security-policy": policy,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
});

/** For programs that know no other letters: each that is not plain becomes a line. */
const plainName = (name: string) => name.replace(/[^\w.-]+/g, "_");

/** A file to be saved, never shown. */
export const fileDownload = (name: string, type: string, content: ReadableStream<Uint8Array>): Response =>
  new Response(content, { headers: headersOf(name, type) });

/** The same of what is at hand already, with its length. */
export const bytesDownload = (name: string, type: string, content: Uint8Array): Response =>
  new Response(Buffer.from(content), {
    headers: { ...headersOf(name, type), "content-length": String(content.length) },
  });

/** What is made piece by piece as a stream that asks for the next piece when the last one has been fetched. */
export function streamOf(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

/**
 * Whether a download was asked for on one of our own pages: a link elsewhere must not make somebody fetch a file, nor leave a
 * line in the audit trail. Browsers that do not say where a request comes from name the page instead.
 */
export function isAskedHere(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const referer = headers.get("referer");
  return referer !== null && URL.canParse(referer) && new URL(referer).origin === origin;
}
