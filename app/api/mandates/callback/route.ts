import type { NextRequest } from "next/server";
import { endRepresentation } from "@/lib/auth/representation";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";

/** Where Suomi.fi's selection page leads back to. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await currentActor();
  const go = (path: string) => new Response(null, { status: 303, headers: { location: `${env().ORIGIN}${path}` } });
  if (actor.kind !== "PERSON") return go("/sign-in?next=/organisations");
  const { searchParams } = request.nextUrl;
  const returned = { state: searchParams.get("state") ?? "", code: searchParams.get("code") };
  const end = await endRepresentation(actor, returned, request.headers.get("x-request-id"));
  if (end.outcome !== "confirmed") return go(`/organisations?ended=${end.outcome}`);
  const [only, ...more] = end.businessIds;
  return go(only && more.length === 0 ? `/organisations/${only}` : "/organisations");
}
