import type { Instrumentation } from "next";

const seen = globalThis as typeof globalThis & { __kantaOutages?: Set<string> };

/** Refuses to start with settings that are missing, malformed or, in production, a stand-in's. */
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("./lib/env");
    env();
  }
}

/** Logs what nobody foresaw, without its words, and tells the server when it was the database that was away. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { faultOf, log } = await import("./lib/log");
  const header = request.headers["x-request-id"];
  const requestId = (Array.isArray(header) ? header[0] : header) ?? "";
  const outage = error instanceof Error && error.name === "DatabaseUnavailable";
  if (outage) {
    seen.__kantaOutages ??= new Set();
    seen.__kantaOutages.add(requestId);
  }
  const digest = (error as { digest?: string }).digest;
  log().error({ requestId, digest, route: context.routePath, outage, ...faultOf(error) }, "unforeseen");
};
