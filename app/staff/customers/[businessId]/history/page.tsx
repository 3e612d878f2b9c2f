import { notFound, redirect } from "next/navigation";
import { ChangeList } from "@/components/histories/change-list";
import { HistoryFilter } from "@/components/histories/history-filter";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EmptyState } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { listChanges } from "@/lib/histories/queries";
import { entities, historyPath, readHistoryParams } from "@/lib/histories/schema";
import { messagesOf, sentence } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { findCustomerName } from "@/lib/staff/queries";
import { lookParams, readLookReason } from "@/lib/staff/schema";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** A customer's changes as an officer sees them; the reason was given on the customer's page and goes into the customer's trail. */
export default async function CustomerHistoryPage({
  params,
  searchParams,
}: PageProps<"/staff/customers/[businessId]/history">) {
  const [{ businessId }, search] = await Promise.all([params, searchParams]);
  const customerPath = `/staff/customers/${businessId}`;
  const path = `${customerPath}/history`;
  const actor = await requireOfficer(path);
  const reason = readLookReason(search);
  const asked = readHistoryParams(search, entities);
  const { name, changes } = await view(actor, async (tx) => {
    const found = await findCustomerName(tx, actor, businessId);
    if (!found || !reason) return { name: found, changes: null };
    const list = await listChanges(tx, actor, found.id, asked.filter);
    await auditLook(tx, actor, { type: "organisation", id: found.id, organisationId: found.id }, reason);
    return { name: found, changes: list };
  });
  if (!name) notFound();
  if (!changes || !reason) redirect(customerPath);
  const { language, t } = await i18n();
  const words = messagesOf(language).histories;
  const carried = lookParams(reason);
  return (
    <StaffFrame actor={actor} current="customers">
      <PageTitle
        title={t("histories.staffTitle", { name: localName(name, language) })}
        crumbs={[
          { href: "/staff/customers", label: t("staff.customers.title") },
          { href: `${customerPath}?${new URLSearchParams(carried)}`, label: localName(name, language) },
        ]}
      />
      <Note>
        <p>{t("staff.look.recorded", { reason: sentence(t, `audit.reasons.${reason}`) ?? reason })}</p>
      </Note>
      <HistoryFilter action={path} offered={entities} params={asked} words={words} carried={carried} />
      <p>{t("histories.count", { count: changes.count })}</p>
      {changes.lines.length > 0 ? (
        <ChangeList lines={changes.lines} telling={{ t, language, names: changes.names }} href={null} />
      ) : (
        <EmptyState title={words.empty}>
          <p>{words.emptyText}</p>
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={asked.filter.after ? { href: historyPath(path, asked, carried), label: words.newest } : undefined}
        next={
          changes.next
            ? { href: historyPath(path, asked, { ...carried, after: changes.next }), label: words.older }
            : undefined
        }
      />
    </StaffFrame>
  );
}
