import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { reconcileOrganisation } from "@/lib/reconciliation/actions";
import { listDiffering } from "@/lib/reconciliation/queries";
import { markCompared } from "@/lib/reconciliation/workflow";

/**
 * Lets every organisation of the portal say what the registers say. Only those that differ are touched, each by itself: one
 * that fails stops no other, and the next round finds it again. Gives how many differed.
 */
export async function reconcile(now = new Date()): Promise<number> {
  const system = systemActor("reconcile");
  const differing = await inScope(system, (tx) => listDiffering(tx, helsinkiDate(now)));
  for (const organisationId of differing) {
    try {
      await reconcileOrganisation.as(system, { now })({ organisationId });
    } catch (error) {
      log().error({ organisationId, ...faultOf(error) }, "an organisation could not be reconciled with the registers");
    }
  }
  await inScope(system, (tx) => markCompared(tx, now));
  return differing.length;
}
