import { notFound } from "next/navigation";
import { helsinkiDate } from "@/lib/calendar";
import { csvDownload } from "@/lib/documents/csv";
import { requestLanguage } from "@/lib/i18n/server";
import { asPastDay, asText } from "@/lib/paging";
import { usesFile } from "@/lib/system-imports/queries";
import { may } from "@/lib/systems/policy";
import { readUseFilter } from "@/lib/systems/schema";
import { requireMember, view } from "@/lib/view";

/** The list of systems in use as a CSV file, narrowed as it was and of the day that it showed. */
export async function GET(request: Request, { params }: RouteContext<"/organisations/[businessId]/systems/csv">) {
  const { businessId } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/systems`);
  if (!may.look(actor)) notFound();
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const today = helsinkiDate(new Date());
  const on = asPastDay(asText(asked.on), today);
  const language = await requestLanguage();
  const filter = readUseFilter(asked);
  const { headings, rows } = await view(actor, (tx) => usesFile(tx, actor, { filter, language, today: on ?? today }), {
    on,
  });
  return csvDownload(`systems-${businessId}-${on ?? today}`, headings, rows);
}
