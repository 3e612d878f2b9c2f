import { systemActor } from "@/lib/auth/actor";
import { addDays, daysBetween, helsinkiDate } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { returnReminders } from "./notices/submission";
import { notify } from "./notify";

const system = systemActor("remind-of-returns");

/** How many days before the last day to answer its customer is reminded; and once after it. */
const ladder = [1, 3, 7] as const;

/** Older ones were told of while nobody worked, or never will be. */
const latestAfter = 7;

const column = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * Reminds whoever may send a returned submission: 7, 3 and 1 days before the day by which to answer, and the day after it, by
 * the calendar of Helsinki, once each (docs/rules.md BR-44). When days have passed meanwhile only the nearest step is told. One
 * that fails stops no other.
 */
export async function remindOfReturns(now = new Date()): Promise<void> {
  for (const { submissionId, organisationId, event, occurrence } of await inScope(system, (tx) => listDue(tx, now))) {
    try {
      await notify({ event, organisationId, subjectId: submissionId }, occurrence, now);
    } catch (error) {
      log().error({ submission: submissionId, ...faultOf(error) }, "nobody could be reminded of a return");
    }
  }
}

async function listDue(tx: Tx, now: Date) {
  const today = helsinkiDate(now);
  const returned = await tx.submission.findMany({
    where: {
      status: "RETURNED",
      answerBy: { gte: column(addDays(today, -latestAfter)), lte: column(addDays(today, Math.max(...ladder))) },
    },
    select: { id: true, organisationId: true, answerBy: true },
    orderBy: { answerBy: "asc" },
  });
  return returned.flatMap(({ id: submissionId, organisationId, answerBy }) => {
    const day = answerBy?.toISOString().slice(0, 10);
    const step = day && stepOf(daysBetween(today, day));
    if (!step) return [];
    const occurrence = `return:${submissionId}:${day}:${step}`;
    return [{ submissionId, organisationId, event: returnReminders[step], occurrence }];
  });
}

/** On the last day itself nothing is said that was not said the day before. */
function stepOf(daysLeft: number): keyof typeof returnReminders | null {
  if (daysLeft < 0) return "overdue";
  return daysLeft === 0 ? null : (ladder.find((days) => daysLeft <= days) ?? null);
}
