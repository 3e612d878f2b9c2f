import { type Officer, systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { approveSubmission, proposeSubmission, takeSubmission } from "@/lib/reviews/actions";
import { needsSecond } from "@/lib/reviews/queries";
import { findSubmission } from "@/lib/submissions/queries";
import { anOfficer } from "./builders";

const system = systemActor("tests");

async function readNow(id: string) {
  const found = await inScope(system, (tx) => findSubmission(tx, system, id));
  if (!found) throw new Error(`No submission ${id}`);
  return found;
}

type Wishes = { reason?: string; effectiveOn?: string | null; overrideReason?: string };

/** Approves it as Kela does: the officer takes it if it is free, and where two decide a second officer confirms. */
export async function approvedByKela(officer: Officer, submissionId: string, wishes: Wishes = {}): Promise<void> {
  const seen = async () => ({ submissionId, version: (await readNow(submissionId)).version });
  if ((await readNow(submissionId)).status === "SUBMITTED") await takeSubmission.as(officer)(await seen());
  const submission = await readNow(submissionId);
  const decision = { reason: "", effectiveOn: null, ...wishes };
  if (!(await inScope(system, (tx) => needsSecond(tx, submission)))) {
    await approveSubmission.as(officer)({ ...(await seen()), ...decision });
    return;
  }
  await proposeSubmission.as(officer)({ ...(await seen()), ...decision });
  await approveSubmission.as(await anOfficer())({ ...(await seen()), reason: "", effectiveOn: null });
}
