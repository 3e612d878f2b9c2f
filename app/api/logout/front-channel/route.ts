import type { NextRequest } from "next/server";
import { endProviderSession } from "@/lib/auth/session";
import { env } from "@/lib/env";

/**
 * The issuer says, from a hidden frame and without our cookie, that the session it began has ended. Only ends sessions, so
 * whoever could guess the identifier gains nothing.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const { SUOMIFI_ISSUER, KATSO_ISSUER, KELA_ISSUER } = env();
  const issuers = new Map([
    [SUOMIFI_ISSUER, "SUOMIFI"],
    [KATSO_ISSUER, "KATSO"],
    [KELA_ISSUER, "KELA"],
  ] as const);
  const issuer = issuers.get(request.nextUrl.searchParams.get("iss") ?? "");
  const session = request.nextUrl.searchParams.get("sid");
  if (!issuer || !session) return new Response(null, { status: 400 });
  await endProviderSession(issuer, session);
  return new Response(null, { status: 200, headers: { "cache-control": "no-store" } });
}
