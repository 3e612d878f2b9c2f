import type { Tx } from "../../../db";
import { Refusal } from "../../../refusal";
import type { Applied } from "../kind";
import { findController, ownControllers } from "./controllers";
import type { Answers } from "./schema";

const column = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * Writes down to whom the archived data have gone: since when the new controller has been one, and on which day the run was
 * made, which is the day that an officer approved. Refused when either controller is no longer in the registers.
 */
export async function applyControllerChange(tx: Tx, submission: Applied, answers: Answers): Promise<void> {
  const { id: submissionId, organisationId, effectiveOn } = submission;
  const { parties, data, reason } = answers;
  const own = await ownControllers(tx, organisationId);
  const to = await findController(tx, parties.toOid);
  const isThere = own.some(({ oid }) => oid === parties.fromOid) && to && !(to.endsOn && to.endsOn < effectiveOn);
  if (!isThere) throw new Refusal("submission.live-changed");
  const units = data.units === "ALL" ? [] : data.unitOids;
  const left = await tx.unit.count({ where: { organisationId, oid: { in: units } } });
  if (left !== new Set(units).size) throw new Refusal("submission.live-changed");
  await tx.controllerTransfer.create({
    data: {
      organisationId,
      submissionId,
      toBusinessId: to.businessId,
      toName: to.nameFi,
      repositories: data.repositories,
      unitOids: units,
      effectiveOn: column(reason.since),
      runOn: column(effectiveOn),
    },
  });
}
