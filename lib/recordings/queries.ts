import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import type { Language } from "../i18n/language";
import { isOwnRecording } from "../submissions/policy";
import { findSubmission, viewSubmission } from "../submissions/queries";

/** The customer whose paper has come, by its Business ID: only what it is called, for nobody but an officer. */
export async function findSender(tx: Tx, actor: Actor, businessId: string) {
  if (actor.kind !== "OFFICER") return null;
  const found = await tx.organisation.findUnique({
    where: { businessId },
    select: { id: true, businessId: true, nameFi: true, nameSv: true },
  });
  return found && { ...found, organisationId: found.id };
}

/** An officer's own recording with everything that its pages show; null for anything else. */
export async function viewRecording(tx: Tx, actor: Actor, id: string, on: { now: Date; language: Language }) {
  const found = await findSubmission(tx, actor, id);
  return found && isOwnRecording(actor, found) ? viewSubmission(tx, actor, id, on) : null;
}

/** What the officer has begun to write in for a customer and not recorded yet, the newest first. */
export const listRecordings = (tx: Tx, actor: Actor, organisationId: string) =>
  tx.submission.findMany({
    where: {
      organisationId,
      arrival: { not: "PORTAL" },
      status: "DRAFT",
      ...(actor.kind === "OFFICER" ? { draftedById: actor.personId } : { id: { in: [] } }),
    },
    select: { id: true, kind: true, arrivedOn: true },
    orderBy: { id: "desc" },
  });
