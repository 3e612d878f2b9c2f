import { appendAudit } from "@/lib/audit";
import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { plan } from "./plan";

/**
 * Closes the roles whose last day has passed in Helsinki. They let nobody in since that day's end already; this writes the
 * ending down and tells the holder. One role a transaction, so that one that fails stops no other.
 */
export async function endDueGrants(now = new Date()): Promise<number> {
  const system = systemActor("end-due-grants");
  const before = new Date(`${helsinkiDate(now)}T00:00:00Z`);
  const due = await inScope(system, (tx) =>
    tx.roleGrant.findMany({
      where: { state: "ACTIVE", endsOn: { lt: before } },
      select: { id: true, organisationId: true },
    }),
  );
  for (const { id, organisationId } of due) {
    await inScope(system, async (tx) => {
      const { count } = await tx.roleGrant.updateMany({
        where: { id, state: "ACTIVE", endsOn: { lt: before } },
        data: { state: "ENDED", endedAt: now, endReason: "end-date" },
      });
      if (count === 0) return;
      await plan(tx, "notify", { event: "grant.ended", organisationId, subjectId: id });
      const entry = {
        event: "grant.ended",
        outcome: "DONE",
        subjectType: "grant",
        subjectId: id,
        requestId: null,
      } as const;
      await appendAudit(tx, system, { ...entry, at: now, chains: [organisationId] });
    });
  }
  return due.length;
}
