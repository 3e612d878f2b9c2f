import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import next from "next";
import { env } from "@/lib/env";
import { faultOf, log } from "@/lib/log";
import { drainable } from "./draining";
import { isForeignPost } from "./foreign-post";
import { answerWithProblem, buildFolder, largestMegabytes, type Portal } from "./problem-response";
import { replaceEmptyPages } from "./replace-empty-pages";
import { logRequest } from "./request-log";

const largestBody = largestMegabytes * 1024 * 1024;
const drainMilliseconds = 10_000;
const isDev = process.argv.includes("--dev");
const root = join(import.meta.dirname, "..");

/**
 * A thin server around Next's own handler: a request id for each request, real pages where Next would send an empty one,
 * a sentence for what is too large, and an orderly end.
 */
async function main(): Promise<void> {
  const { PORT: port, ORIGIN: origin, SUPPORT_EMAIL: supportEmail, DEMO: isDemo } = env();
  // Next-auth would otherwise believe whatever host a request claims to have come by.
  process.env.AUTH_URL = origin;
  const distDir = buildFolder(root, process.env.NEXT_DIST_DIR ?? ".next", isDev);
  const portal: Portal = { distDir, supportEmail, isDemo };
  const server = createServer();
  const drain = drainable(server, { milliseconds: drainMilliseconds, whenEmpty: () => process.exit(0) });
  const app = next({ dev: isDev, dir: root, hostname: "localhost", port, httpServer: server });
  await app.prepare();
  const handle = app.getRequestHandler();
  if (!isDev) keepWordsOutOfTheLog();

  server.on("request", (request, response) => {
    identify(request, response);
    logRequest(request, response);
    if (drain.isDraining()) {
      response.setHeader("Connection", "close");
      return answerWithProblem(request, response, 503, portal);
    }
    if (isForeignPost(request, origin)) return answerWithProblem(request, response, 403, portal);
    if (Number(request.headers["content-length"] ?? 0) > largestBody) return refuseLargeBody(request, response, portal);
    replaceEmptyPages(request, response, portal);
    handle(request, response).catch((error: unknown) => {
      log().error({ requestId: request.headers["x-request-id"], ...faultOf(error) }, "unanswered");
      if (!response.headersSent) answerWithProblem(request, response, 500, portal);
    });
  });

  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000;
  server.listen(port, process.env.HOST, () => log().info({ port }, "listening"));
  server.on("error", (error) => {
    log().fatal({ fault: String(error) }, "not listening");
    process.exit(1);
  });

  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      log().info({ signal }, "draining");
      drain.begin();
    });
  }
}

/** Next prints whole errors, and their words may quote what a person typed; `onRequestError` has logged the rest of them. */
function keepWordsOutOfTheLog(): void {
  console.error = (...words: unknown[]) => {
    const error = words.find((word) => word instanceof Error);
    if (error) log().error(faultOf(error), "printed by Next");
  };
}

/** Ours alone: an id that a stranger could choose would not find anything in the log. */
function identify(request: IncomingMessage, response: ServerResponse): void {
  const requestId = randomUUID();
  request.headers["x-request-id"] = requestId;
  response.setHeader("X-Request-Id", requestId);
}

/** A browser reads an answer only after it has sent everything: what comes is let pass unread, then answered. */
function refuseLargeBody(request: IncomingMessage, response: ServerResponse, portal: Portal): void {
  request.on("end", () => answerWithProblem(request, response, 413, portal));
  request.on("error", () => response.destroy());
  request.resume();
}

await main();
