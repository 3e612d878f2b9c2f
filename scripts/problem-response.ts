import { globSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ProblemPage, type ProblemStatus, problemNames } from "@/components/layout/problem-page";
import { cookieName } from "@/lib/env";
import { translator } from "@/lib/i18n";
import { isLanguage, type Language } from "@/lib/i18n/language";
import { preferredLanguage } from "@/lib/i18n/preferred";

export const largestMegabytes = 12;

const retryAfterSeconds = 10;

/** No script may run on these pages, and none is needed. */
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** Headers of the answer that is replaced which would describe the wrong body. */
const staleHeaders = ["content-length", "content-encoding", "transfer-encoding", "etag", "link"];

/** What the pages need to know of the portal they belong to. */
export type Portal = { distDir: string; supportEmail: string; isDemo: boolean };

/** Answers with a whole page, in the reader's language; programs and Next's own fetches get the bare sentence. */
export function answerWithProblem(
  request: IncomingMessage,
  response: ServerResponse,
  status: ProblemStatus,
  portal: Portal,
): void {
  const language = languageOf(request);
  for (const name of staleHeaders) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  if (status === 503) response.setHeader("Retry-After", String(retryAfterSeconds));
  const isPage = wantsDocument(request);
  response.setHeader("Content-Type", `text/${isPage ? "html" : "plain"}; charset=utf-8`);
  const body = isPage ? page(request, response, status, language, portal) : sentence(status, language);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.end(request.method === "HEAD" ? undefined : body);
}

/** True for what a browser asks for as a page: not Next's own fetches, not a program's. */
export function wantsDocument({ headers }: IncomingMessage): boolean {
  if (headers.rsc || headers["next-action"]) return false;
  return (headers.accept ?? "").includes("text/html");
}

function page(
  request: IncomingMessage,
  response: ServerResponse,
  status: ProblemStatus,
  language: Language,
  { distDir, supportEmail, isDemo }: Portal,
): string {
  const requestId = String(response.getHeader("x-request-id") ?? request.headers["x-request-id"] ?? "");
  const styles = stylesheets(distDir);
  const props = { status, language, requestId, supportEmail, isDemo, styles, megabytes: largestMegabytes };
  return `<!DOCTYPE html>${renderToStaticMarkup(createElement(ProblemPage, props))}`;
}

const sentence = (status: ProblemStatus, language: Language) =>
  translator(language)(`problems.${problemNames[status]}.text`, { megabytes: largestMegabytes });

const known = new Map<string, string[]>();

/** The built stylesheets; hot reload makes new ones at any time, so there they are looked up anew. */
function stylesheets(distDir: string): string[] {
  const kept = known.get(distDir);
  if (kept) return kept;
  const found = globSync("static/**/*.css", { cwd: distDir }).map((path) => `/_next/${path.replaceAll("\\", "/")}`);
  if (process.env.NODE_ENV === "production") known.set(distDir, found);
  return found;
}

/** As the pages decide it: what `?lang=` asks, else the cookie, else what the browser prefers. */
function languageOf({ url, headers }: IncomingMessage): Language {
  const asked = new URL(url ?? "/", "http://localhost").searchParams.get("lang");
  if (isLanguage(asked)) return asked;
  const name = `${cookieName("language")}=`;
  const kept = (headers.cookie ?? "").split(/;\s*/).find((pair) => pair.startsWith(name));
  const language = kept?.slice(name.length);
  return isLanguage(language) ? language : preferredLanguage(headers["accept-language"] ?? null);
}

/** Where the stylesheets of this build or of hot reload lie. */
export const buildFolder = (root: string, distDir: string, isDev: boolean) =>
  isDev ? join(root, distDir, "dev") : join(root, distDir);
