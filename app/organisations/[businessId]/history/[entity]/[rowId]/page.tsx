import { notFound } from "next/navigation";
import { VersionList } from "@/components/histories/version-list";
import { datumName } from "@/components/histories/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/histories/policy";
import { viewDatum } from "@/lib/histories/queries";
import { datumPath, entityOf } from "@/lib/histories/schema";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asCursor, withParams } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** One datum's whole history: each version, what changed in it, who made it so, in which role and on what basis. */
export default async function DatumHistoryPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/history/[entity]/[rowId]">) {
  const [{ businessId, ...address }, asked] = await Promise.all([params, searchParams]);
  const list = `/organisations/${businessId}/history`;
  const actor = await requireMember(businessId, `${list}/${address.entity}/${address.rowId}`);
  const entity = entityOf(address.entity);
  const rowId = asCursor(address.rowId);
  if (!entity || !rowId) notFound();
  const after = asCursor(asked.after);
  const { changes, unread } = await view(actor, async (tx) => ({
    changes: await viewDatum(tx, actor, actor.organisation.id, { entity, rowId, after }),
    unread: await countUnread(tx, actor),
  }));
  const [newest] = changes?.lines ?? [];
  if (!changes || !newest) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).histories;
  const path = datumPath(businessId, entity, rowId);
  const telling = { t, language, names: changes.names };
  return (
    <OrganisationFrame actor={actor} current={may.readAll(actor) ? "history" : null} unread={unread}>
      <PageTitle
        title={`${words.title}: ${datumName(entity, newest.data, telling)}`}
        lead={`${words.entities[entity]}. ${words.datumLead}`}
        back={may.readAll(actor) ? { href: list, label: words.title } : undefined}
      />
      <p>
        {t("histories.versions", { count: changes.count })}
        {" · "}
        {t("histories.onBehalf", { organisation: localName(actor.organisation, language) })}
      </p>
      <VersionList
        lines={changes.lines}
        telling={telling}
        trailPath={may.readAll(actor) ? `/organisations/${businessId}/audit` : null}
      />
      <Pager
        label={words.pages}
        previous={after ? { href: path, label: words.newest } : undefined}
        next={changes.next ? { href: withParams(path, { after: changes.next }), label: words.older } : undefined}
      />
    </OrganisationFrame>
  );
}
