import { notFound } from "next/navigation";
import { StrikeOutPage } from "@/components/roles/strike-out-page";
import { findNaming } from "@/lib/namings/queries";
import { isRowId } from "@/lib/roles/schema";
import { requireMember, view } from "@/lib/view";

/** The granting customer strikes out one person whom another organisation has named. */
export default async function StrikeOutNamedPersonPage({
  params,
}: PageProps<"/organisations/[businessId]/roles/[grantId]/persons/[namingId]/strike-out">) {
  const { businessId, grantId, namingId } = await params;
  const back = `/organisations/${businessId}/roles/${grantId}`;
  const actor = await requireMember(businessId, `${back}/persons/${namingId}/strike-out`);
  const naming = isRowId(namingId) ? await view(actor, (tx) => findNaming(tx, actor, namingId)) : null;
  if (!naming || naming.grantId !== grantId || naming.organisationId !== actor.organisation.id) notFound();
  return <StrikeOutPage actor={actor} naming={naming} back={back} />;
}
