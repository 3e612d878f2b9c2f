import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { readAttachment } from "@/lib/attachments/queries";
import { memberOf, type Somebody } from "@/lib/auth/actor";
import { bytesDownload } from "@/lib/documents/download";
import { auditLook, requireSomebody, view } from "@/lib/view";

/** One attachment to be saved, for the customer whose it is and for officers, whose look stands in the customer's trail. */
export async function GET(_: Request, { params }: RouteContext<"/api/attachments/[id]">): Promise<Response> {
  const { id } = await params;
  const actor = await requireSomebody((await headers()).get("x-path") ?? `/api/attachments/${id}`);
  const found = await findFor(actor, id);
  if (!found) notFound();
  const { name, mediaType } = found.attachment;
  return bytesDownload(name, mediaType, found.content);
}

/** The address names no organisation: a person is whichever member the file is for. */
async function findFor(actor: Somebody, id: string) {
  if (actor.kind === "OFFICER") {
    return view(actor, async (tx) => {
      const found = await readAttachment(tx, actor, id);
      const { id: submissionId, organisationId, reference } = found?.attachment.submission ?? {};
      if (submissionId && organisationId)
        await auditLook(tx, actor, { type: "submission", id: submissionId, organisationId }, reference ?? "");
      return found;
    });
  }
  if (actor.kind !== "PERSON") return null;
  for (const { organisation } of actor.memberships) {
    const member = memberOf(actor, organisation.businessId);
    const found = member && (await view(member, (tx) => readAttachment(tx, member, id)));
    if (found) return found;
  }
  return null;
}
