import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { boardCsv } from "@/components/certificates/board-csv";
import { helsinkiDate } from "@/lib/calendar";
import { may } from "@/lib/certificate-board/policy";
import { listBoard, wholeBoard } from "@/lib/certificate-board/queries";
import { readFilter } from "@/lib/certificate-board/schema";
import { csvDownload } from "@/lib/documents/csv";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** The board as a file, with the same filter as on the page. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/organisations/[businessId]/certificates/csv">,
): Promise<Response> {
  const { businessId } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/certificates`);
  if (!may.look(actor)) notFound();
  const { after: _, ...filter } = readFilter(Object.fromEntries(request.nextUrl.searchParams));
  const now = new Date();
  const { rows } = await view(actor, (tx) => listBoard(tx, actor, filter, now, wholeBoard));
  const { language } = await i18n();
  const { headings, lines } = boardCsv(rows, now, language);
  return csvDownload(`certificates-${businessId}-${helsinkiDate(now)}`, headings, lines);
}
