import type { IncomingMessage } from "node:http";

/**
 * Whether a request that may change something comes from elsewhere than our own pages, or does not say where from. Every
 * browser in use names the origin, or the site, of a form; Next itself lets a request without an origin through.
 */
export function isForeignPost(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  origin: string,
): boolean {
  if (method !== "POST") return false;
  return headers.origin === undefined ? headers["sec-fetch-site"] !== "same-origin" : headers.origin !== origin;
}
