import { notFound } from "next/navigation";
import { StrikeOutPage } from "@/components/roles/strike-out-page";
import { findNaming } from "@/lib/namings/queries";
import { isRowId } from "@/lib/roles/schema";
import { requireMember, view } from "@/lib/view";

/** The organisation takes one of its own people off a role that it has been given. */
export default async function StrikeOutOwnPersonPage({
  params,
}: PageProps<"/organisations/[businessId]/roles/received/[grantId]/persons/[namingId]/strike-out">) {
  const { businessId, grantId, namingId } = await params;
  const back = `/organisations/${businessId}/roles/received/${grantId}`;
  const actor = await requireMember(businessId, `${back}/persons/${namingId}/strike-out`);
  const naming = isRowId(namingId) ? await view(actor, (tx) => findNaming(tx, actor, namingId)) : null;
  if (!naming || naming.grantId !== grantId || naming.receivingOrganisationId !== actor.organisation.id) notFound();
  return <StrikeOutPage actor={actor} naming={naming} back={back} />;
}
