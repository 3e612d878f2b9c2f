import Link from "next/link";
import { notFound } from "next/navigation";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { GrantTag } from "@/components/roles/state-tags";
import { capital, untilText } from "@/components/roles/words";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { listOrganisationNames } from "@/lib/organisations/queries";
import { may } from "@/lib/roles/policy";
import { type Grant, listReceived } from "@/lib/roles/queries";
import { requireMember, view } from "@/lib/view";

/** The roles that other organisations have given to this one; for its main users, who accept them and name persons. */
export default async function ReceivedPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/roles/received">) {
  const [{ businessId }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles`;
  const actor = await requireMember(businessId, `${base}/received`);
  if (!may.seeReceived(actor)) notFound();
  const { grants, names, unread } = await view(actor, async (tx) => {
    const received = await listReceived(tx, actor);
    const givers = await listOrganisationNames(
      tx,
      received.map((grant) => grant.organisationId),
    );
    return { grants: received, names: givers, unread: await countUnread(tx, actor) };
  });
  const now = new Date();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  const giverOf = ({ organisationId }: Grant) => {
    const giver = names.get(organisationId);
    return giver ? localName(giver, language) : "";
  };
  const activeIn = ({ namedPersons }: Grant) => namedPersons.filter((one) => one.state === "ACTIVE").length;
  return (
    <OrganisationFrame actor={actor} current="roles" unread={unread} done={doneText(t, done)}>
      <PageTitle title={words.received.title} lead={words.received.lead} back={{ href: base, label: words.title }} />
      {grants.length > 0 ? (
        <DataTable
          rows={grants}
          rowKey={({ id }) => id}
          columns={[
            {
              title: words.received.from,
              cell: (grant) => (
                <Link href={`${base}/received/${grant.id}`} prefetch={false}>
                  {giverOf(grant)}
                </Link>
              ),
            },
            { title: words.received.role, cell: ({ role }) => capital(words.names[role]) },
            { title: words.list.state, cell: (grant) => <GrantTag grant={grant} now={now} words={words} /> },
            { title: words.list.until, cell: ({ endsOn }) => untilText(t, endsOn) },
            { title: words.received.persons, cell: (grant) => activeIn(grant), numeric: true },
          ]}
        />
      ) : (
        <EmptyState title={words.received.empty}>
          <p>{words.received.emptyText}</p>
        </EmptyState>
      )}
    </OrganisationFrame>
  );
}
