import { notFound } from "next/navigation";
import type { Somebody } from "@/lib/auth/actor";
import { memberOf } from "@/lib/auth/actor";
import { fileDownload, streamOf } from "@/lib/documents/download";
import { submissionReceipt } from "@/lib/documents/submission-receipt";
import type { Language } from "@/lib/i18n/language";
import { i18n } from "@/lib/i18n/server";
import { findReceived, type Received } from "@/lib/receipts/queries";
import { auditLook, requireSomebody, view } from "@/lib/view";

/** The receipt of a sent submission as a PDF, for its customer and for officers, whose look stands in the customer's trail. */
export async function GET(_: Request, { params }: RouteContext<"/api/submissions/[id]/receipt">): Promise<Response> {
  const { id } = await params;
  const actor = await requireSomebody(`/api/submissions/${id}/receipt`);
  const { language } = await i18n();
  const received = await findFor(actor, id, language);
  if (!received) notFound();
  const name = `kanta-${received.submission.reference}.pdf`;
  return fileDownload(name, "application/pdf", streamOf(submissionReceipt(received, language)));
}

/** The address names no organisation: a person is whichever member the submission is for. */
async function findFor(actor: Somebody, id: string, language: Language): Promise<Received | null> {
  if (actor.kind === "OFFICER") {
    return view(actor, async (tx) => {
      const received = await findReceived(tx, actor, id, language);
      if (received) {
        const { organisationId, reference } = received.submission;
        await auditLook(tx, actor, { type: "submission", id, organisationId }, reference);
      }
      return received;
    });
  }
  if (actor.kind !== "PERSON") return null;
  for (const { organisation } of actor.memberships) {
    const member = memberOf(actor, organisation.businessId);
    const received = member && (await view(member, (tx) => findReceived(tx, member, id, language)));
    if (received) return received;
  }
  return null;
}
