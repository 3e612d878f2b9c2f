import { notFound } from "next/navigation";
import type { NextRequest } from "next/server";
import { changeCells, changeHeadings } from "@/components/histories/change-cells";
import type { Member } from "@/lib/auth/actor";
import { csvDownload } from "@/lib/documents/csv";
import { may, readableKinds } from "@/lib/histories/policy";
import { listChanges } from "@/lib/histories/queries";
import { type HistoryFilter, readHistoryParams } from "@/lib/histories/schema";
import { i18n } from "@/lib/i18n/server";
import { requireMember, view } from "@/lib/view";

/** The history of changes as CSV: the changes that the page's filter finds, one line for each field that changed. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/organisations/[businessId]/history">,
): Promise<Response> {
  const { businessId } = await params;
  const actor = await requireMember(businessId, `/organisations/${businessId}/history`);
  if (!may.readAll(actor)) notFound();
  const { language, t } = await i18n();
  const { filter } = readHistoryParams(Object.fromEntries(request.nextUrl.searchParams), readableKinds(actor));
  const now = new Date();
  const rows = async function* () {
    for await (const page of pagesOf(actor, { ...filter, after: undefined, madeUntil: now }))
      for (const line of page.lines) yield* changeCells(line, { t, language, names: page.names });
  };
  return csvDownload(`kanta-${businessId}-history`, changeHeadings(t), rows());
}

async function* pagesOf(actor: Member, filter: HistoryFilter) {
  let after: string | undefined;
  do {
    const from = after;
    const page = await view(actor, (tx) =>
      listChanges(tx, actor, actor.organisation.id, { ...filter, after: from }, 200),
    );
    yield page;
    after = page.next ?? undefined;
  } while (after);
}
