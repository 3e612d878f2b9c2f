import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { Refusal } from "@/lib/refusal";
import { endDueGrant } from "@/lib/roles/actions";
import { listDueGrants } from "@/lib/roles/queries";

/**
 * Closes the roles whose last day has passed in Helsinki, and offers that nobody answered in time. They let nobody in since
 * then already; this writes the ending down and tells the holder. One that fails stops no other: the next hour tries it again.
 */
export async function endDueGrants(now = new Date()): Promise<void> {
  const system = systemActor("end-due-grants");
  const due = await inScope(system, (tx) => listDueGrants(tx, system, now));
  for (const { id } of due) {
    try {
      await endDueGrant.as(system, { now })({ grantId: id });
    } catch (error) {
      if (!(error instanceof Refusal)) log().error({ grant: id, ...faultOf(error) }, "a role could not be ended");
    }
  }
}
