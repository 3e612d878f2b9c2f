import type { Tx } from "../../../db";
import { Refusal } from "../../../refusal";
import { listReceptions } from "../../../renewals/queries";
import { setOn, turnOff } from "../../../renewals/workflow";
import type { Applied } from "../kind";
import type { Answers } from "./schema";
import { readBefore } from "./units";

/**
 * Switches the units that were compared, all or none: refuses when one of them is set otherwise than it was then, or may no longer
 * receive. What was seen by hand of THL's marking is kept with them.
 */
export async function applyReception(tx: Tx, submission: Applied, { what, marking }: Answers): Promise<void> {
  const { organisationId, effectiveOn: day } = submission;
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const { units } = readBefore(submission.before);
  const receptions = await listReceptions(tx, organisationId, { today: day });
  const live = new Map(receptions.map((one) => [one.unitOid, one]));
  const isStart = what.direction === "START";
  const isAsCompared = units.every(({ oid, isOn }) => {
    const now = live.get(oid);
    return now !== undefined && now.isOn === isOn && (now.isEligible || !isStart);
  });
  if (units.length === 0 || !isAsCompared) throw new Refusal("submission.live-changed");
  const unitOids = units.map(({ oid }) => oid);
  if (!isStart) {
    await turnOff(tx, { organisationId, unitOids, day });
    return;
  }
  const unmarked = units.filter(({ oid, lacksMarking }) => lacksMarking && live.get(oid)?.marking.value !== "YES");
  const seen = marking?.isMarked
    ? { value: "YES" as const, source: "MANUAL" as const, on: marking.seenOn, note: marking.evidence }
    : null;
  const confirmed = seen && { unitOids: unmarked.map(({ oid }) => oid), marking: seen };
  await setOn(tx, { organisationId, unitOids, day }, confirmed);
}
