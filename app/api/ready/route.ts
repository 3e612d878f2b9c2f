import { whetherReady } from "@/lib/readiness";

/** Ready to serve people: the database, its migrations and a worker are there; otherwise 503 and what is missing. */
export async function GET(): Promise<Response> {
  const readiness = await whetherReady(new Date());
  return Response.json(readiness, { status: readiness.ready ? 200 : 503 });
}

export const dynamic = "force-dynamic";
