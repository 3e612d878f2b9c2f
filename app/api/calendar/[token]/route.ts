import { createHash } from "node:crypto";
import { feedActor } from "@/lib/auth/feed";
import { helsinkiDate } from "@/lib/calendar";
import { listDeadlines } from "@/lib/calendar-feeds/queries";
import { deadlineCalendar } from "@/lib/documents/deadline-calendar";
import { view } from "@/lib/view";

/**
 * One organisation's deadlines, for a calendar program that knows the secret address: no cookie is asked for or read. An
 * address that opens nothing, whatever the reason, is not found.
 */
export async function GET(request: Request, { params }: RouteContext<"/api/calendar/[token]">): Promise<Response> {
  const now = new Date();
  const actor = await feedActor((await params).token.replace(/\.ics$/, ""), now);
  if (!actor) return new Response("Not found\n", { status: 404, headers: plain });
  const deadlines = await view(actor, (tx) => listDeadlines(tx, actor, helsinkiDate(now)));
  const calendar = deadlineCalendar(actor.organisation, deadlines, actor.language);
  const etag = `"${createHash("sha256").update(calendar).digest("base64url")}"`;
  const kept = request.headers.get("if-none-match")?.split(/,\s*/) ?? [];
  const isKnown = kept.some((tag) => tag.replace(/^W\//, "") === etag);
  return new Response(isKnown ? null : calendar, { status: isKnown ? 304 : 200, headers: { ...calendarOnly, etag } });
}

export const dynamic = "force-dynamic";

const unkept = { "Cache-Control": "private, no-store" };
const plain = { ...unkept, "Content-Type": "text/plain; charset=utf-8" };
const calendarOnly = { ...unkept, "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": "inline" };
