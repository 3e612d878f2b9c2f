import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { RevokeForm } from "@/components/roles/reason-forms";
import { labelledRole } from "@/components/roles/words";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/roles/policy";
import { findOwnGrant } from "@/lib/roles/queries";
import { canAdvance } from "@/lib/roles/workflow";
import { requireMember, view } from "@/lib/view";

/** What revoking this role will do, and the button. */
export default async function RevokePage({ params }: PageProps<"/organisations/[businessId]/roles/[grantId]/revoke">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/${grantId}`;
  const actor = await requireMember(businessId, `${back}/revoke`);
  const grant = await view(actor, (tx) => findOwnGrant(tx, actor, grantId));
  if (!grant || !may.revoke(actor, grant) || !canAdvance(grant.state, "revoke")) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.revoke;
  const name = grant.receivingOrganisationId ? grant.holderName : (grant.acceptedName ?? grant.holderName);
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={labelledRole(t, grant.role)}
        back={{ href: back, label: name }}
        documentTitle={false}
      />
      <p>
        {grant.receivingOrganisationId
          ? t("roles.revoke.organisationText", { name })
          : t("roles.revoke.text", { name })}
      </p>
      <p>{words.kept}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="roles">
      <RevokeForm frame={formFrame(language, businessId)} heading={heading} words={words} id={grantId} back={back} />
    </OrganisationFrame>
  );
}
