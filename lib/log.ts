import pino from "pino";
import { env } from "./env";

let logger: pino.Logger | undefined;

/** The portal's log: one JSON line an event, ids and codes only. What could name a person is cut out even when passed by mistake. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    redact: {
      paths: ["email", "name", "*.email", "*.name", "headers", "*.headers", "cookie", "*.cookie"],
      censor: "…",
    },
  });
  return logger;
}

/** What of a fault may be logged: its kind, its code and where it arose; never its words, which may quote what a person typed. */
export const faultOf = (error: unknown) =>
  error instanceof Error
    ? {
        fault: error.name,
        code: (error as { code?: string }).code,
        at: error.stack
          ?.split("\n")
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 6)
          .map((line) => line.trim()),
      }
    : { fault: typeof error };
