import Link from "next/link";
import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { HistoryTable } from "@/components/roles/history-table";
import { capital } from "@/components/roles/words";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterSelect, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { asCursor, asOneOf, asText, withParams } from "@/lib/paging";
import { may } from "@/lib/roles/policy";
import { listGrantHistory } from "@/lib/roles/queries";
import { roleCodes } from "@/lib/roles/schema";
import { requireMember, view } from "@/lib/view";

/** Every role that the organisation has ever given: who gave it to whom and when, and how it ended. */
export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/roles/history">) {
  const [{ businessId }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles`;
  const path = `${base}/history`;
  const actor = await requireMember(businessId, path);
  if (!may.seeHistory(actor)) notFound();
  const query = asText(asked.q)?.trim().slice(0, 100);
  const role = asOneOf(asked.role, roleCodes);
  const after = asCursor(asked.after);
  const { page, unread } = await view(actor, async (tx) => ({
    page: await listGrantHistory(tx, actor, { query, role, after }),
    unread: await countUnread(tx, actor),
  }));
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  const isNarrowed = query !== undefined || role !== undefined;
  return (
    <OrganisationFrame actor={actor} current="roles" unread={unread}>
      <PageTitle title={words.history.title} lead={words.history.lead} back={{ href: base, label: words.title }} />
      <FilterForm action={path} label={words.history.submit} submit={words.history.submit}>
        <FilterText name="q" label={words.history.search} value={query} />
        <FilterSelect
          name="role"
          label={words.history.role}
          value={role}
          all={words.history.all}
          options={roleCodes.map((value) => ({ value, label: capital(words.names[value]) }))}
        />
        {isNarrowed && (
          <p className="mb-3 text-note">
            <Link href={path} prefetch={false}>
              {words.history.clear}
            </Link>
          </p>
        )}
      </FilterForm>
      <p>{t("roles.history.count", { count: page.total })}</p>
      {page.grants.length > 0 ? (
        <HistoryTable grants={page.grants} base={base} now={new Date()} words={words} />
      ) : (
        <EmptyState title={isNarrowed ? words.history.empty : words.list.empty}>
          {isNarrowed && <p>{words.history.emptyText}</p>}
        </EmptyState>
      )}
      <Pager
        label={words.history.pages}
        previous={after ? { href: withParams(path, { q: query, role }), label: words.history.newest } : undefined}
        next={
          page.next
            ? { href: withParams(path, { q: query, role, after: page.next }), label: words.history.older }
            : undefined
        }
      />
    </OrganisationFrame>
  );
}
