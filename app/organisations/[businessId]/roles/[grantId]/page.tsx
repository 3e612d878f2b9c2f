import { notFound } from "next/navigation";
import { HistoryLink } from "@/components/histories/history-link";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { grantEvents } from "@/components/roles/events";
import { GrantActions } from "@/components/roles/grant-actions";
import { GrantFacts } from "@/components/roles/grant-facts";
import { NamedPersons } from "@/components/roles/named-persons";
import { RoleRights } from "@/components/roles/role-rights";
import { labelledRole } from "@/components/roles/words";
import { Details } from "@/components/ui/details";
import { Timeline } from "@/components/ui/timeline";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { i18n } from "@/lib/i18n/server";
import { countUnread } from "@/lib/messages/queries";
import { may } from "@/lib/roles/policy";
import { findOwnGrant, listEndDates } from "@/lib/roles/queries";
import { requireMember, view } from "@/lib/view";

/** One role that the organisation has given: who holds it, what it allows, what has happened to it. */
export default async function GrantPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/roles/[grantId]">) {
  const [{ businessId, grantId }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles`;
  const actor = await requireMember(businessId, `${base}/${grantId}`);
  const { grant, endDates, unread } = await view(actor, async (tx) => {
    const found = await findOwnGrant(tx, actor, grantId);
    const dates = found ? await listEndDates(tx, found) : [];
    return { grant: found, endDates: dates, unread: await countUnread(tx, actor) };
  });
  if (!grant || !may.seeHistory(actor)) notFound();
  const now = new Date();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  const administers = may.setEnd(actor, grant);
  return (
    <OrganisationFrame actor={actor} current="roles" unread={unread} done={doneText(t, done)}>
      <PageTitle
        title={grant.acceptedName && !grant.receivingOrganisationId ? grant.acceptedName : grant.holderName}
        lead={labelledRole(t, grant.role)}
        back={{ href: base, label: words.title }}
      />
      <GrantFacts grant={grant} now={now} t={t} language={language} words={words} />
      {grant.receivingOrganisationId && (
        <>
          <h2>{words.detail.persons}</h2>
          <NamedPersons
            persons={grant.namedPersons}
            strikeOutBase={administers ? `${base}/${grantId}/persons` : null}
            now={now}
            words={words}
          />
        </>
      )}
      {administers && <GrantActions grant={grant} base={base} words={words} />}
      <Details summary={words.list.rights}>
        <RoleRights role={grant.role} t={t} />
      </Details>
      <h2>{words.detail.history}</h2>
      <Timeline events={grantEvents(grant, endDates, t, language)} />
      <HistoryLink businessId={businessId} entity="role_grant" rowId={grantId} />
    </OrganisationFrame>
  );
}
