import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { labelledRole } from "@/components/roles/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { listOrganisationNames } from "@/lib/organisations/queries";
import { declineGrant } from "@/lib/roles/actions";
import { may } from "@/lib/roles/policy";
import { findReceivedGrant } from "@/lib/roles/queries";
import { requireMember, view } from "@/lib/view";

/** What declining a role offered to the organisation will do, and the button. */
export default async function DeclineReceivedPage({
  params,
}: PageProps<"/organisations/[businessId]/roles/received/[grantId]/decline">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/received/${grantId}`;
  const actor = await requireMember(businessId, `${back}/decline`);
  const { grant, giver } = await view(actor, async (tx) => {
    const found = await findReceivedGrant(tx, actor, grantId);
    const names = await listOrganisationNames(tx, found ? [found.organisationId] : []);
    return { grant: found, giver: found && names.get(found.organisationId) };
  });
  if (!grant || !giver || !may.acceptForOrganisation(actor, grant) || grant.state !== "OFFERED") notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.received;
  const organisation = localName(giver, language);
  return (
    <OrganisationFrame actor={actor} current="roles">
      <PageTitle
        title={words.declineTitle}
        lead={labelledRole(t, grant.role)}
        back={{ href: back, label: organisation }}
      />
      <p>{t("roles.received.declineText", { organisation })}</p>
      <Actions>
        <ActionButton
          action={declineGrant}
          idempotencyKey={crypto.randomUUID()}
          actingFor={businessId}
          values={{ grantId }}
          tone="danger"
        >
          {words.decline}
        </ActionButton>
        <ButtonLink tone="secondary" href={back}>
          {words.declineKeep}
        </ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
