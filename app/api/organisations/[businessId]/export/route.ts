import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { appendAudit } from "@/lib/audit";
import { fileDownload, isAskedHere } from "@/lib/documents/download";
import { organisationFiles } from "@/lib/documents/organisation-file";
import { zipStream } from "@/lib/documents/zip";
import { env } from "@/lib/env";
import { may } from "@/lib/exports/policy";
import { openReading } from "@/lib/exports/queries";
import { downloadEvent } from "@/lib/exports/schema";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** Everything about the organisation as a ZIP archive, made while it is fetched; the download stands in the organisation's trail. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/api/organisations/[businessId]/export">,
): Promise<Response> {
  const { businessId } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/export`);
  if (!may.download(actor)) notFound();
  const { language, t } = await i18n();
  if (!isAskedHere(request.headers, env().ORIGIN)) return new Response(t("exports.refused"), { status: 403 });
  const requestId = (await headers()).get("x-request-id");
  const now = new Date();
  const reading = await openReading(actor, now);
  await view(actor, (tx) =>
    appendAudit(tx, actor, {
      event: downloadEvent,
      outcome: "LOOKED",
      at: now,
      chains: [actor.organisation.id],
      subjectType: "organisation",
      subjectId: actor.organisation.id,
      requestId,
      details: { leftOut: reading.head.leftOut },
    }),
  );
  const name = `kanta-${businessId}-${now.toISOString().slice(0, 10)}.zip`;
  return fileDownload(name, "application/zip", zipStream(organisationFiles(reading, language), now));
}
