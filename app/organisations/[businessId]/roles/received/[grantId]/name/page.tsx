import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { NameForm } from "@/components/roles/name-form";
import { labelledRole } from "@/components/roles/words";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/namings/policy";
import { findReceivedGrant } from "@/lib/roles/queries";
import { requireMember, view } from "@/lib/view";

/** The receiving organisation names a person for a role. */
export default async function NamePage({
  params,
}: PageProps<"/organisations/[businessId]/roles/received/[grantId]/name">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/received/${grantId}`;
  const actor = await requireMember(businessId, `${back}/name`);
  const grant = await view(actor, (tx) => findReceivedGrant(tx, actor, grantId));
  if (!grant || !may.name(actor, grant) || grant.state !== "ACTIVE") notFound();
  const { language, t } = await i18n();
  const { offer, received } = messagesOf(language).roles;
  const heading = (
    <PageTitle
      title={received.nameTitle}
      lead={received.nameLead}
      back={{ href: back, label: labelledRole(t, grant.role) }}
      documentTitle={false}
    />
  );
  const { name, nameHint, email, emailHint } = offer;
  return (
    <OrganisationFrame actor={actor} current="roles">
      <NameForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={{ title: received.nameTitle, name, nameHint, email, emailHint, submit: received.nameSubmit }}
        grantId={grantId}
      />
    </OrganisationFrame>
  );
}
