import { csvDownload } from "@/lib/documents/csv";
import { requestLanguage } from "@/lib/i18n/server";
import { catalogueHeadings } from "@/lib/system-imports/queries";
import { requireOfficer } from "@/lib/view";

/** An empty file with the headings that an import of the catalogue needs. */
export async function GET(): Promise<Response> {
  await requireOfficer("/staff/systems/import");
  return csvDownload("systems-template", catalogueHeadings(await requestLanguage()), []);
}
