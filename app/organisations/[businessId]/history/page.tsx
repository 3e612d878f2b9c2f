import { notFound } from "next/navigation";
import { ChangeList } from "@/components/histories/change-list";
import { HistoryFilter } from "@/components/histories/history-filter";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { may, readableKinds } from "@/lib/histories/policy";
import { listChanges } from "@/lib/histories/queries";
import { datumPath, historyPath, readHistoryParams } from "@/lib/histories/schema";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { requireMember, view } from "@/lib/view";

/** Every change of the organisation's data, the newest first; for those who may read the audit trail. */
export default async function HistoryPage({ params, searchParams }: PageProps<"/organisations/[businessId]/history">) {
  const { businessId } = await params;
  const path = `/organisations/${businessId}/history`;
  const actor = await requireMember(businessId, path);
  if (!may.readAll(actor)) notFound();
  const offered = readableKinds(actor);
  const asked = readHistoryParams(await searchParams, offered);
  const { changes, unread } = await view(actor, async (tx) => ({
    changes: await listChanges(tx, actor, actor.organisation.id, asked.filter),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).histories;
  return (
    <OrganisationFrame actor={actor} current="history" unread={unread}>
      <PageTitle title={words.title} lead={words.lead} />
      <HistoryFilter action={path} offered={offered} params={asked} words={words} />
      <p>
        {t("histories.count", { count: changes.count })}
        {changes.count > 0 && (
          <>
            {" · "}
            <a href={historyPath(`/api${path}`, asked)}>{words.download}</a>
          </>
        )}
      </p>
      {changes.lines.length > 0 ? (
        <ChangeList
          lines={changes.lines}
          telling={{ t, language, names: changes.names }}
          href={({ entity, rowId }) => datumPath(businessId, entity, rowId)}
        />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={asked.filter.after ? { href: historyPath(path, asked), label: words.newest } : undefined}
        next={
          changes.next ? { href: historyPath(path, asked, { after: changes.next }), label: words.older } : undefined
        }
      />
    </OrganisationFrame>
  );
}
