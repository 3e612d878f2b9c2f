import { systemActor } from "@/lib/auth/actor";
import { closeCustomership } from "@/lib/consequences/actions";
import { listPastGrace } from "@/lib/consequences/workflow";
import { inScope } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { Refusal } from "@/lib/refusal";

/**
 * Closes the customerships whose people have had their time to read. One that fails stops no other: the next hour tries it
 * again, and one that has been closed or has begun anew meanwhile is left alone.
 */
export async function endCustomerships(now = new Date()): Promise<void> {
  const system = systemActor("end-customerships");
  const ended = await inScope(system, (tx) => listPastGrace(tx, now));
  for (const { id } of ended) {
    try {
      await closeCustomership.as(system, { now })({ organisationId: id });
    } catch (error) {
      if (!(error instanceof Refusal))
        log().error({ organisation: id, ...faultOf(error) }, "a customership could not be closed");
    }
  }
}
