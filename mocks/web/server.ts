import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { languageOf } from "./language";
import { type Brand, draw, type Page } from "./page";

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

/** A server that listens; `close` ends open connections, too. */
export type Running = { port: number; close: () => Promise<void> };

const securityHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; frame-src http: https:; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
};

export function sendPage(
  response: ServerResponse,
  page: Page,
  brand: Brand,
  url: URL,
  ...languageWishes: (string | null | undefined)[]
) {
  const language = languageOf(url.searchParams.get("lang"), ...languageWishes);
  response.writeHead(page.status ?? 200, { ...securityHeaders, "Content-Type": "text/html; charset=utf-8" });
  response.end(draw(page, { brand, language, url }));
}

export function sendJson(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" });
  response.end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, body: string) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(body);
}

export function redirect(response: ServerResponse, location: string) {
  response.writeHead(303, { Location: location, "Cache-Control": "no-store" });
  response.end();
}

/** Reads a posted form; anything beyond 64 kB is cut off by ending the connection. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > 65_536) throw new Error("The posted form is too large");
    parts.push(part);
  }
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects when the port is taken. */
export function listen(port: number, handler: Handler): Promise<Running> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
    handler(request, response, url).catch((error: unknown) => {
      console.error(`${request.method} ${url.pathname.split("/").slice(0, 4).join("/")}:`, error);
      if (!response.headersSent) sendText(response, 500, "Internal error of the mock");
      else response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
