import Link from "next/link";
import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { Actions, ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterForm, FilterText } from "@/components/ui/filter-form";
import { Pager } from "@/components/ui/pager";
import { findPoint, type PointUser, searchPointUsers } from "@/lib/connection-points/queries";
import { readFilter } from "@/lib/connection-points/schema";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { withParams } from "@/lib/paging";
import { requireMember, view } from "@/lib/view";

/** The customers whose data travel through a point, for who manages it: their names and OIDs. */
export default async function PointUsersPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/connection-points/[id]/users">) {
  const [{ businessId, id }, asked] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/connection-points`;
  const path = `${base}/${id}/users`;
  const actor = await requireMember(businessId, path);
  const { q, after } = readFilter(asked);
  const { point, list, unread } = await view(actor, async (tx) => {
    const found = await findPoint(tx, actor, id);
    return {
      point: found,
      list: found ? await searchPointUsers(tx, id, { q, after }) : null,
      unread: await countUnread(tx, actor),
    };
  });
  if (!point || !list) notFound();
  const { language, t } = await i18n();
  const { connectionPoints } = messagesOf(language);
  const words = connectionPoints.users;
  const isEmpty = list.count === 0 && !q;
  return (
    <OrganisationFrame actor={actor} current="connection-points" unread={unread}>
      <PageTitle
        title={t("connectionPoints.users.title", { name: point.name })}
        lead={words.lead}
        crumbs={[
          { href: base, label: connectionPoints.title },
          { href: `${base}/${id}`, label: point.name },
        ]}
      />
      {!isEmpty && (
        <>
          <FilterForm action={path} label={words.search} submit={connectionPoints.show}>
            <FilterText name="q" label={words.search} value={q} />
          </FilterForm>
          <p className="text-note">{t("connectionPoints.users.count", { count: list.count })}</p>
        </>
      )}
      {list.users.length > 0 ? (
        <DataTable
          rows={list.users}
          rowKey={({ organisationId }) => organisationId}
          columns={[
            { title: words.organisation, cell: (user: PointUser) => localName(user, language) },
            { title: words.oid, cell: ({ oid }: PointUser) => oid, code: true },
          ]}
        />
      ) : (
        <EmptyState title={isEmpty ? words.empty : words.nothingFound}>
          {isEmpty ? (
            words.emptyText
          ) : (
            <Link href={path} prefetch={false}>
              {connectionPoints.all}
            </Link>
          )}
        </EmptyState>
      )}
      <Pager
        label={words.pages}
        previous={after ? { href: withParams(path, { q }), label: words.first } : undefined}
        next={list.next ? { href: withParams(path, { q, after: list.next }), label: words.next } : undefined}
      />
      {!isEmpty && (
        <Actions>
          <ButtonLink href={`${path}/csv`} tone="secondary" download>
            {words.csv}
          </ButtonLink>
        </Actions>
      )}
    </OrganisationFrame>
  );
}
