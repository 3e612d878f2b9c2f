import { notFound } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { labelledRole } from "@/components/roles/words";
import { Actions, ButtonLink } from "@/components/ui/button";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { confirmGrant } from "@/lib/roles/actions";
import { may } from "@/lib/roles/policy";
import { findOwnGrant } from "@/lib/roles/queries";
import { canAdvance } from "@/lib/roles/workflow";
import { requireMember, view } from "@/lib/view";

/** Somebody accepted under another name than the role was offered to: is this the right person? */
export default async function ConfirmPage({
  params,
}: PageProps<"/organisations/[businessId]/roles/[grantId]/confirm">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/${grantId}`;
  const actor = await requireMember(businessId, `${back}/confirm`);
  const grant = await view(actor, (tx) => findOwnGrant(tx, actor, grantId));
  if (!grant || !may.confirm(actor, grant) || !canAdvance(grant.state, "confirm")) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.detail;
  return (
    <OrganisationFrame actor={actor} current="roles">
      <PageTitle
        title={words.confirmTitle}
        lead={labelledRole(t, grant.role)}
        back={{ href: back, label: grant.holderName }}
      />
      <p>{t("roles.detail.confirmText", { offered: grant.holderName, accepted: grant.acceptedName ?? "" })}</p>
      <Actions>
        <ActionButton
          action={confirmGrant}
          idempotencyKey={crypto.randomUUID()}
          actingFor={businessId}
          values={{ grantId }}
        >
          {words.confirm}
        </ActionButton>
        <ButtonLink tone="danger" href={`${back}/withdraw`}>
          {words.withdraw}
        </ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
