import { helsinkiDate } from "@/lib/calendar";
import { csvDownload } from "@/lib/documents/csv";
import { requestLanguage } from "@/lib/i18n/server";
import { catalogueFile } from "@/lib/system-imports/queries";
import { readCatalogueFilter } from "@/lib/systems/schema";
import { requireOfficer, view } from "@/lib/view";

/** The catalogue as a CSV file, narrowed as the list was; the same file can be sent back to change it. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireOfficer("/staff/systems");
  const filter = readCatalogueFilter(Object.fromEntries(new URL(request.url).searchParams));
  const language = await requestLanguage();
  const today = helsinkiDate(new Date());
  const { headings, rows } = await view(actor, (tx) => catalogueFile(tx, language, filter, today));
  return csvDownload(`systems-${today}`, headings, rows);
}
