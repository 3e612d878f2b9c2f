import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { StaffFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { RevokeForm } from "@/components/roles/reason-forms";
import { labelledRole } from "@/components/roles/words";
import { messagesOf } from "@/lib/i18n";
import { localName } from "@/lib/i18n/local-name";
import { i18n } from "@/lib/i18n/server";
import { listOrganisationNames } from "@/lib/organisations/queries";
import { findGrant } from "@/lib/roles/queries";
import { isRowId } from "@/lib/roles/schema";
import { canAdvance } from "@/lib/roles/workflow";
import { auditLook, requireOfficer, view } from "@/lib/view";

/** Kela's officer takes a role away at once when something is wrong. The look is written into the customer's trail. */
export default async function OfficerRevokePage({ params }: PageProps<"/staff/roles/[grantId]/revoke">) {
  const { grantId } = await params;
  const actor = await requireOfficer(`/staff/roles/${grantId}/revoke`);
  const { grant, customer } = await view(actor, async (tx) => {
    const found = isRowId(grantId) ? await findGrant(tx, actor, grantId) : null;
    if (!found) return { grant: null, customer: undefined };
    const names = await listOrganisationNames(tx, [found.organisationId]);
    const { id, organisationId } = found;
    await auditLook(tx, actor, { type: "grant", id, organisationId }, "INCIDENT");
    return { grant: found, customer: names.get(found.organisationId) };
  });
  if (!grant || !customer || !canAdvance(grant.state, "revoke")) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.revoke;
  const name = grant.receivingOrganisationId ? grant.holderName : (grant.acceptedName ?? grant.holderName);
  const back = `/staff/customers/${customer.businessId}`;
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={labelledRole(t, grant.role)}
        back={{ href: back, label: localName(customer, language) }}
        documentTitle={false}
      />
      <p>{words.officerLead}</p>
      <p>
        {grant.receivingOrganisationId
          ? t("roles.revoke.organisationText", { name })
          : t("roles.revoke.text", { name })}
      </p>
    </>
  );
  return (
    <StaffFrame actor={actor} current="customers">
      <RevokeForm frame={formFrame(language)} heading={heading} words={words} id={grantId} back={back} />
    </StaffFrame>
  );
}
