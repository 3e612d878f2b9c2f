import { notFound } from "next/navigation";
import { helsinkiDate } from "@/lib/calendar";
import { findPoint, listPointUsers } from "@/lib/connection-points/queries";
import { csvDownload } from "@/lib/documents/csv";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** The customers of a point as a file: what its manager may know of them, name and OID. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[businessId]/connection-points/[id]/users/csv">,
): Promise<Response> {
  const { businessId, id } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/connection-points/${id}/users`);
  const users = await view(actor, async (tx) => {
    const point = await findPoint(tx, actor, id);
    return point && (await listPointUsers(tx, id));
  });
  if (!users) notFound();
  const { language } = await i18n();
  const words = messagesOf(language).connectionPoints.users;
  const lines = users.map((user) => [localName(user, language), user.oid]);
  return csvDownload(`customers-${helsinkiDate(new Date())}`, [words.organisation, words.oid], lines);
}
