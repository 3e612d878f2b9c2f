import { notFound } from "next/navigation";
import { helsinkiDate } from "@/lib/calendar";
import { csvDownload } from "@/lib/documents/csv";
import { requestLanguage } from "@/lib/i18n/server";
import { unitsFile } from "@/lib/system-imports/queries";
import { may } from "@/lib/systems/policy";
import { requireMember, view } from "@/lib/view";

/** The organisation's units with their present systems, to be edited and sent back. */
export async function GET(_: Request, { params }: RouteContext<"/organisations/[businessId]/systems/template">) {
  const { businessId } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/systems/import`);
  if (!may.write(actor, { organisationId: actor.organisation.id })) notFound();
  const language = await requestLanguage();
  const today = helsinkiDate(new Date());
  const { headings, rows } = await view(actor, (tx) => unitsFile(tx, actor, language, today));
  return csvDownload(`systems-of-units-${businessId}`, headings, rows);
}
