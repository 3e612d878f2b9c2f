import { systemActor } from "@/lib/auth/actor";
import { addDays, daysBetween, helsinkiDate, startOfDay } from "@/lib/calendar";
import { reminderLadder, stepReached, usersLadder } from "@/lib/certificate-board/schema";
import { inScope, type Tx } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { ends, usedEnds } from "./notices/certificate";
import { plan } from "./plan";

const system = systemActor("remind-of-certificates");

/**
 * Plans a reminder for every certificate in use that has reached a step of the ladder (60, 30, 14, 7 and 1 days before its end
 * in Helsinki): each step once, whoever runs this how often. When steps have passed meanwhile, only the nearest is told. One that
 * fails stops no other: the next hour tries it again.
 */
export async function remindOfCertificates(now = new Date()): Promise<void> {
  for (const due of await inScope(system, (tx) => listDue(tx, now))) {
    try {
      await inScope(system, (tx) => remind(tx, due, now));
    } catch (error) {
      log().error({ certificate: due.id, ...faultOf(error) }, "nobody could be reminded of a certificate");
    }
  }
}

interface Due {
  id: string;
  organisationId: string;
  daysBefore: number;
}

async function listDue(tx: Tx, now: Date): Promise<Due[]> {
  const today = helsinkiDate(now);
  const found = await tx.certificate.findMany({
    where: {
      connectionPoint: { is: { state: "ACTIVE" } },
      validTo: { gt: now, lt: startOfDay(addDays(today, reminderLadder[0] + 1)) },
    },
    select: { id: true, organisationId: true, validTo: true },
    orderBy: { validTo: "asc" },
  });
  const reached = found.flatMap(({ id, organisationId, validTo }) => {
    const daysBefore = stepReached(daysBetween(today, helsinkiDate(validTo)));
    return daysBefore ? [{ id, organisationId, daysBefore }] : [];
  });
  const told = await tx.certificateReminder.findMany({
    where: { certificateId: { in: reached.map(({ id }) => id) } },
    select: { certificateId: true, daysBefore: true },
  });
  const isTold = (one: Due) =>
    told.some(({ certificateId, daysBefore }) => certificateId === one.id && daysBefore <= one.daysBefore);
  return reached.filter((one) => !isTold(one));
}

/** The row says that it has been told, the jobs tell it: both or neither, and of two workers one. */
async function remind(tx: Tx, { id, organisationId, daysBefore }: Due, now: Date): Promise<void> {
  const { count } = await tx.certificateReminder.createMany({
    data: [{ certificateId: id, daysBefore, organisationId, sentAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  await plan(tx, "notify", { event: ends, organisationId, subjectId: id });
  if (!usersLadder.includes(daysBefore)) return;
  const users = await tx.connectionPointUse.findMany({
    where: { connectionPoint: { certificateId: id }, usedUntil: null, organisationId: { not: organisationId } },
    select: { organisationId: true },
  });
  for (const user of users)
    await plan(tx, "notify", { event: usedEnds, organisationId: user.organisationId, subjectId: id });
}
