import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { labelledRole } from "@/components/roles/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { withdrawGrant } from "@/lib/roles/actions";
import { may } from "@/lib/roles/policy";
import { findOwnGrant } from "@/lib/roles/queries";
import { canAdvance } from "@/lib/roles/workflow";
import { requireMember, view } from "@/lib/view";

/** What taking this offer back will do, and the button. */
export default async function WithdrawPage({
  params,
}: PageProps<"/organisations/[businessId]/roles/[grantId]/withdraw">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/${grantId}`;
  const actor = await requireMember(businessId, `${back}/withdraw`);
  const grant = await view(actor, (tx) => findOwnGrant(tx, actor, grantId));
  if (!grant || !may.withdraw(actor, grant) || !canAdvance(grant.state, "withdraw")) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.withdraw;
  const name = grant.holderName;
  return (
    <OrganisationFrame actor={actor} current="roles">
      <PageTitle title={words.title} lead={labelledRole(t, grant.role)} back={{ href: back, label: name }} />
      <p>
        {grant.receivingOrganisationId
          ? t("roles.withdraw.organisationText", { name })
          : t("roles.withdraw.text", { name })}
      </p>
      <Actions>
        <ActionButton
          action={withdrawGrant}
          idempotencyKey={crypto.randomUUID()}
          actingFor={businessId}
          values={{ grantId }}
          tone="danger"
        >
          {words.submit}
        </ActionButton>
        <ButtonLink tone="secondary" href={back}>
          {words.keep}
        </ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
