import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { isLanguage } from "@/lib/i18n/language";
import { languageCookie } from "@/lib/i18n/language-cookie";

/** Pages that say the same to everybody; whatever else is asked for is not kept by any cache. */
const publicPages = new Set(["/guidance", "/accessibility", "/privacy", "/feedback"]);

/** The one address that others may frame: the issuers, in hidden frames, to say that their session has ended. */
const framedPath = "/api/logout/front-channel";

const requestIdPattern = /^[\w-]{8,64}$/;

/**
 * Headers of every page: the policies, a nonce, a request id, the language cookie. It guards nothing: who may see what is
 * decided where the data is read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const isFramed = request.nextUrl.pathname === framedPath;
  const policy = contentSecurityPolicy(nonce, isFramed);
  const known = request.headers.get("x-request-id");
  const requestId = known && requestIdPattern.test(known) ? known : crypto.randomUUID();
  const asked = request.nextUrl.searchParams.get("lang");

  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-request-id", requestId);
  headers.set("x-path", pathOf(request));
  headers.delete("x-language");
  if (isLanguage(asked)) headers.set("x-language", asked);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("X-Request-Id", requestId);
  for (const [name, value] of fixedHeaders) response.headers.set(name, value);
  if (isFramed) response.headers.delete("X-Frame-Options");
  if (!publicPages.has(request.nextUrl.pathname)) response.headers.set("Cache-Control", "no-store");
  if (isLanguage(asked)) rememberLanguage(response, asked);
  return response;
}

export const config = { matcher: "/((?!_next/static|icon\\.svg|favicon\\.ico|robots\\.txt).*)" };

const fixedHeaders: [string, string][] = [
  ["Referrer-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"],
];

/**
 * Nothing but our own, and scripts only with this response's nonce. A form may end at the providers: with JavaScript off a
 * sign-in is a form post that is redirected there. Development needs eval (React's stacks) and inline styles (its overlay).
 */
function contentSecurityPolicy(nonce: string, isFramed: boolean): string {
  const { NODE_ENV, SUOMIFI_ISSUER, KATSO_ISSUER, KELA_ISSUER, MANDATES_URL } = env();
  const providers = [
    ...new Set([SUOMIFI_ISSUER, KATSO_ISSUER, KELA_ISSUER, MANDATES_URL].map((url) => new URL(url).origin)),
  ];
  const isDevelopment = NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "font-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    `form-action 'self' ${providers.join(" ")}`,
    `frame-ancestors ${isFramed ? providers.join(" ") : "'none'"}`,
    "base-uri 'none'",
  ].join("; ");
}

/** The address that was asked for, without the router's own parameter: where the language switch leads back to. */
function pathOf({ nextUrl }: NextRequest): string {
  const params = new URLSearchParams(nextUrl.search);
  params.delete("_rsc");
  params.delete("lang");
  return params.size > 0 ? `${nextUrl.pathname}?${params}` : nextUrl.pathname;
}

const rememberLanguage = (response: NextResponse, language: string) =>
  response.cookies.set({ ...languageCookie(), value: language });
