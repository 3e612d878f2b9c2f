import type { NextRequest } from "next/server";
import { boardCsv } from "@/components/certificates/board-csv";
import { helsinkiDate } from "@/lib/calendar";
import { listBoard, wholeBoard } from "@/lib/certificate-board/queries";
import { readFilter } from "@/lib/certificate-board/schema";
import { csvDownload } from "@/lib/documents/csv";
import { i18n } from "@/lib/i18n/server";
import { requireOfficer, view } from "@/lib/view";

/** Everybody's certificates as a file, with the same filter as on the page. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireOfficer("/staff/certificates");
  const { after: _, ...filter } = readFilter(Object.fromEntries(request.nextUrl.searchParams));
  const now = new Date();
  const { rows } = await view(actor, (tx) => listBoard(tx, actor, filter, now, wholeBoard));
  const { language } = await i18n();
  const { headings, lines } = boardCsv(rows, now, language);
  return csvDownload(`certificates-${helsinkiDate(now)}`, headings, lines);
}
