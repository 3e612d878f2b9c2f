import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { keepMarkings } from "@/lib/renewals/actions";
import { listMarkedOtherwise } from "@/lib/renewals/queries";
import { listChangedMarkings } from "@/lib/renewals/workflow";

/**
 * Keeps what THL's registers mark of every customer's units, each customer by itself: one that fails stops no other. Gives how
 * many customers had units marked otherwise than before.
 */
export async function keepAllMarkings(now = new Date()): Promise<number> {
  const system = systemActor("reconcile");
  let changed = 0;
  for (const organisationId of await inScope(system, listMarkedOtherwise)) {
    const isDue = await inScope(system, (tx) => listChangedMarkings(tx, organisationId, helsinkiDate(now)));
    if (isDue.length === 0) continue;
    changed += 1;
    try {
      await keepMarkings.as(system, { now })({ organisationId });
    } catch (error) {
      log().error(
        { organisationId, ...faultOf(error) },
        "an organisation's markings of renewal requests could not be kept",
      );
    }
  }
  return changed;
}
