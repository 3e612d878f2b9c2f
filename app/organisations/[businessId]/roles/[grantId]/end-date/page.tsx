import { notFound } from "next/navigation";
import { formFrame } from "@/components/form/words";
import { OrganisationFrame } from "@/components/layout/frames";
import { PageTitle } from "@/components/layout/page-title";
import { EndForm } from "@/components/roles/end-form";
import { labelledRole } from "@/components/roles/words";
import { formatDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { i18n } from "@/lib/i18n/server";
import { may } from "@/lib/roles/policy";
import { findOwnGrant } from "@/lib/roles/queries";
import { openStates } from "@/lib/roles/workflow";
import { requireMember, view } from "@/lib/view";

/** The last day of a role. */
export default async function EndDatePage({
  params,
}: PageProps<"/organisations/[businessId]/roles/[grantId]/end-date">) {
  const { businessId, grantId } = await params;
  const back = `/organisations/${businessId}/roles/${grantId}`;
  const actor = await requireMember(businessId, `${back}/end-date`);
  const grant = await view(actor, (tx) => findOwnGrant(tx, actor, grantId));
  if (!grant || !may.setEnd(actor, grant) || !openStates.some((state) => state === grant.state)) notFound();
  const { language, t } = await i18n();
  const words = messagesOf(language).roles.end;
  const heading = (
    <>
      <PageTitle
        title={words.title}
        lead={labelledRole(t, grant.role)}
        back={{ href: back, label: grant.acceptedName ?? grant.holderName }}
        documentTitle={false}
      />
      <p>{words.text}</p>
    </>
  );
  return (
    <OrganisationFrame actor={actor} current="roles">
      <EndForm
        frame={formFrame(language, businessId)}
        heading={heading}
        words={words}
        grantId={grantId}
        endsOn={grant.endsOn ? formatDate(grant.endsOn) : ""}
      />
    </OrganisationFrame>
  );
}
