import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { GrantFacts } from "@/components/roles/grant-facts";
import { NamedPersons } from "@/components/roles/named-persons";
import { RoleRights } from "@/components/roles/role-rights";
import { labelledRole } from "@/components/roles/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf } from "@/lib/i18n";
import { doneText } from "@/lib/i18n/done";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { listOrganisationNames } from "@/lib/organisations/queries";
import { acceptGrantForOrganisation } from "@/lib/roles/actions";
import { may } from "@/lib/roles/policy";
import { findReceivedGrant } from "@/lib/roles/queries";
import { requireMember, view } from "@/lib/view";

/** One role that another organisation has given: accept it, decline it, name the persons who look after it. */
export default async function ReceivedGrantPage({
  params,
  searchParams,
}: PageProps<"/organisations/[businessId]/roles/received/[grantId]">) {
  const [{ businessId, grantId }, { done }] = await Promise.all([params, searchParams]);
  const base = `/organisations/${businessId}/roles/received`;
  const actor = await requireMember(businessId, `${base}/${grantId}`);
  const { grant, giver } = await view(actor, async (tx) => {
    const found = await findReceivedGrant(tx, actor, grantId);
    const names = await listOrganisationNames(tx, found ? [found.organisationId] : []);
    return { grant: found, giver: found && names.get(found.organisationId) };
  });
  if (!grant || !giver || !may.acceptForOrganisation(actor, grant)) notFound();
  const now = new Date();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles;
  return (
    <OrganisationFrame actor={actor} current="roles" done={doneText(t, done)}>
      <PageTitle
        title={localName(giver, language)}
        lead={labelledRole(t, grant.role)}
        back={{ href: base, label: words.received.title }}
      />
      <GrantFacts grant={grant} now={now} t={t} language={language} words={words} />
      <RoleRights role={grant.role} t={t} />
      {grant.state === "OFFERED" && (
        <>
          <p>{words.received.acceptText}</p>
          <Actions>
            <ActionButton
              action={acceptGrantForOrganisation}
              idempotencyKey={crypto.randomUUID()}
              actingFor={businessId}
              values={{ grantId }}
            >
              {words.received.accept}
            </ActionButton>
            <ButtonLink tone="secondary" href={`${base}/${grantId}/decline`}>
              {words.received.decline}
            </ButtonLink>
          </Actions>
        </>
      )}
      {grant.state === "ACTIVE" && (
        <>
          <h2>{words.received.persons}</h2>
          <NamedPersons
            persons={grant.namedPersons}
            strikeOutBase={`${base}/${grantId}/persons`}
            now={now}
            words={words}
          />
          <Actions>
            <ButtonLink href={`${base}/${grantId}/name`}>{words.received.name}</ButtonLink>
          </Actions>
        </>
      )}
    </OrganisationFrame>
  );
}
