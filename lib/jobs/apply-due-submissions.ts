import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { applyKey, plan } from "./plan";

/**
 * Plans a job for every approved submission whose day has come in Helsinki: one each, so that one that fails stops no
 * other. Approval has planned the same job already, under the same key; this finds those whose job was lost or gave up.
 */
export async function applyDueSubmissions(now = new Date()): Promise<number> {
  return inScope(systemActor("apply-due-submissions"), async (tx) => {
    const due = await tx.submission.findMany({
      where: { status: "SCHEDULED", effectiveOn: { lte: new Date(`${helsinkiDate(now)}T00:00:00Z`) } },
      orderBy: [{ effectiveOn: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    for (const { id } of due) await plan(tx, "apply-submission", { submissionId: id }, { key: applyKey(id) });
    return due.length;
  });
}
