import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { applySubmission } from "@/lib/submissions/actions";
import { notApplied } from "./notices/submission";
import { notify } from "./notify";

/**
 * Puts one approved submission into force through the same door as everything else. Run twice, or by two workers at once,
 * it is applied once: the door lets nothing through but what is still scheduled and due. A refusal of one that is still
 * waiting (the live data has changed, the point is in use again) is told once to the officer who approved it, and tried
 * again; of any other it only says that there was nothing left to do.
 */
export async function putIntoForce(submissionId: string, now = new Date()): Promise<void> {
  const system = systemActor("apply-submission");
  if (!(await isScheduled(submissionId))) return;
  try {
    await applySubmission.as(system, { now })({ submissionId });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (!(await isScheduled(submissionId))) return;
    const stuck = { event: notApplied, organisationId: null, subjectId: submissionId };
    if (error.code !== "submission.not-due") await notify(stuck, `not-applied:${submissionId}`, now);
    throw error;
  }
}

const isScheduled = (id: string) =>
  inScope(
    systemActor("apply-submission"),
    async (tx) => (await tx.submission.count({ where: { id, status: "SCHEDULED" } })) > 0,
  );
