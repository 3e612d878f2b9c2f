import { systemActor } from "@/lib/auth/actor";
import { helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { applyDueSubmissions } from "@/lib/jobs/apply-due-submissions";

/**
 * Lets the day of an approved submission come without waiting for it: its date becomes today's, and what the worker does at
 * midnight is done now. The worker of the portal under test then puts it into force like any other.
 */
export async function dayOfSubmissionComes(reference: string): Promise<void> {
  const now = new Date();
  const today = new Date(`${helsinkiDate(now)}T00:00:00Z`);
  await inScope(systemActor("tests"), (tx) =>
    tx.submission.update({ where: { reference, status: "SCHEDULED" }, data: { effectiveOn: today } }),
  );
  await applyDueSubmissions(now);
}
