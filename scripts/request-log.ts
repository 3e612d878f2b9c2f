import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";

/** Writes one line for each request when its answer has gone, with the id that the error page shows. Files of the build are left out. */
export function logRequest(request: IncomingMessage, response: ServerResponse): void {
  const path = loggedPath(request.url ?? "/");
  if (path.startsWith("/_next/")) return;
  const begun = performance.now();
  response.on("close", () => {
    const milliseconds = Math.round(performance.now() - begun);
    const requestId = request.headers["x-request-id"];
    log().info({ requestId, method: request.method, path, status: response.statusCode, milliseconds }, "answered");
  });
}

/** The path without what could name a person or open a door: no query, no secret of a mailed link or a calendar's address. */
export const loggedPath = (url: string): string =>
  (url.split("?", 1)[0] ?? "/").replace(/^(\/+(?:roles\/accept|api\/calendar)\/+)[^/]+/, "$1…").slice(0, 200);
