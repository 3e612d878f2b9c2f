import { systemActor } from "../../../auth/actor";
import { addDays, type CalendarDate } from "../../../calendar";
import { endingWith, fateOf, leftOf } from "../../../consequences/policy";
import { isLastOf, listLosingGround } from "../../../consequences/workflow";
import type { Tx } from "../../../db";
import type { KantaService } from "../../../db/generated/enums";
import { translator } from "../../../i18n";
import { plan } from "../../../jobs/plan";
import { Refusal } from "../../../refusal";
import { turnOff } from "../../../renewals/workflow";
import { advance, voidConfirmations } from "../../workflow";
import type { Applied } from "../kind";
import type { Answers } from "./schema";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** Nothing ends before it has begun. */
const notBefore = (start: Date, end: Date) => (end < start ? start : end);

/** What ends, as the parts below write it. */
interface Ended {
  submission: Applied;
  ending: readonly KantaService[];
  isLast: boolean;
  /** The last day of use. */
  last: Date;
}

/**
 * Ends the services and everything that serves them alone, on the day after the last day (docs/rules.md BR-58). Refuses when one
 * of them has ended meanwhile by other means: somebody at Kela must look at what is left of the notice.
 */
export async function applyTermination(tx: Tx, submission: Applied, { services }: Answers): Promise<void> {
  const { organisationId, effectiveOn } = submission;
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid FOR UPDATE`;
  const last = column(addDays(effectiveOn, -1));
  const ending = endingWith(services.services);
  await endServices(tx, submission, { chosen: services.services, ending, last });
  const isLast = await isLastOf(tx, organisationId, ending);
  const ended: Ended = { submission, ending, isLast, last };
  await endCommitments(tx, ended);
  await endSystemUses(tx, ended);
  await endPointUses(tx, ended);
  if (ending.includes("RENEWAL_REQUESTS")) await turnOff(tx, { organisationId, unitOids: "ALL", day: effectiveOn });
  await settleMatters(tx, ended);
  if (isLast) await tx.organisation.update({ where: { id: organisationId }, data: { customerUntil: last } });
}

async function endServices(
  tx: Tx,
  { organisationId }: Applied,
  { chosen, ending, last }: { chosen: readonly KantaService[]; ending: readonly KantaService[]; last: Date },
): Promise<void> {
  const uses = await tx.serviceUse.findMany({
    where: { organisationId, service: { in: [...ending] }, state: { not: "ENDED" } },
  });
  const isActive = (service: KantaService) => uses.some((use) => use.service === service && use.state === "ACTIVE");
  if (!chosen.every(isActive)) throw new Refusal("submission.live-changed");
  for (const { id, startedOn } of uses)
    await tx.serviceUse.update({
      where: { id, state: { not: "ENDED" } },
      data: { state: "ENDED", endedOn: notBefore(startedOn ?? last, last) },
    });
}

/** A commitment ends with its last service; until then it goes on for the others, and its history tells for which it was. */
async function endCommitments(tx: Tx, { submission, ending, isLast, last }: Ended): Promise<void> {
  const { organisationId } = submission;
  for (const { id, services, inForceFrom } of await tx.commitment.findMany({
    where: { organisationId, endedOn: null },
  })) {
    const fate = fateOf(services, ending, isLast);
    if (fate === "ENDS") await tx.commitment.update({ where: { id }, data: { endedOn: notBefore(inForceFrom, last) } });
    if (fate === "REDUCED") await tx.commitment.update({ where: { id }, data: { services: leftOf(services, ending) } });
  }
}

async function endSystemUses(tx: Tx, { submission, ending, isLast, last }: Ended): Promise<void> {
  const { organisationId } = submission;
  for (const { id, services, usedFrom } of await tx.systemUse.findMany({
    where: { organisationId, OR: [{ usedUntil: null }, { usedUntil: { gt: last } }] },
  })) {
    const data = endOrReduce(fateOf(services, ending, isLast), { services, usedFrom }, ending, last);
    if (data) await tx.systemUse.update({ where: { id }, data });
  }
}

async function endPointUses(tx: Tx, { submission, ending, isLast, last }: Ended): Promise<void> {
  const { organisationId } = submission;
  for (const { id, services, usedFrom } of await tx.connectionPointUse.findMany({
    where: { organisationId, OR: [{ usedUntil: null }, { usedUntil: { gt: last } }] },
  })) {
    const data = endOrReduce(fateOf(services, ending, isLast), { services, usedFrom }, ending, last);
    if (data) await tx.connectionPointUse.update({ where: { id }, data });
  }
}

function endOrReduce(
  fate: ReturnType<typeof fateOf>,
  { services, usedFrom }: { services: KantaService[]; usedFrom: Date },
  ending: readonly KantaService[],
  last: Date,
) {
  const version = { increment: 1 };
  if (fate === "ENDS") return { usedUntil: notBefore(usedFrom, last), version };
  return fate === "REDUCED" ? { services: leftOf(services, ending), version } : null;
}

/** Open matters that speak of nothing else any more are taken back; their people are told why, in their own language. */
async function settleMatters(tx: Tx, { submission, ending, isLast }: Ended): Promise<void> {
  const { id: except, organisationId, reference, now } = submission;
  const actor = systemActor("apply-submission");
  for (const matter of await listLosingGround(tx, organisationId, { ending, isLast, except })) {
    const author = await tx.person.findUnique({
      where: { id: matter.submittedById ?? matter.draftedById },
      select: { language: true },
    });
    const reason = translator(author?.language ?? "fi")("termination.because", { reference });
    const isApproved = matter.status === "SCHEDULED";
    await advance(tx, matter, isApproved ? "cancel" : "withdraw", {
      actor,
      now,
      reason,
      ...(isApproved && { data: { decisionReason: reason } }),
    });
    await voidConfirmations(tx, matter.id, now);
    const event = isApproved ? "submission.cancelled" : "submission.withdrawn";
    if (matter.reference) await plan(tx, "notify", { event, organisationId, subjectId: matter.id });
  }
}
