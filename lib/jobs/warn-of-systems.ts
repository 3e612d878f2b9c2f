import { systemActor } from "@/lib/auth/actor";
import { addDays, daysBetween, helsinkiDate } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import { faultOf, log } from "@/lib/log";
import { certificateEnded, certificateEnding } from "./notices/system";
import { notify } from "./notify";

const system = systemActor("warn-of-systems");

/** How many days before a system's certificate ends those who use it are told; the last on the day itself. */
const ladder = [0, 30, 90];
const longest = Math.max(...ladder);

const column = (date: string) => new Date(`${date}T00:00:00Z`);

/**
 * Tells each organisation that uses a system when its certificate is about to end: 90 and 30 days before and on its last day in
 * Helsinki, once each. When days have passed meanwhile, only the nearest step is told. One that fails stops no other.
 */
export async function warnOfSystems(now = new Date()): Promise<void> {
  for (const { systemId, organisationId, event, occurrence } of await inScope(system, (tx) => listDue(tx, now))) {
    try {
      await notify({ event, organisationId, subjectId: systemId }, occurrence, now);
    } catch (error) {
      log().error({ system: systemId, ...faultOf(error) }, "nobody could be told of a system's certificate");
    }
  }
}

interface Due {
  systemId: string;
  organisationId: string;
  event: string;
  occurrence: string;
}

async function listDue(tx: Tx, now: Date): Promise<Due[]> {
  const today = helsinkiDate(now);
  const day = column(today);
  const systems = await tx.informationSystem.findMany({
    where: { systemClass: { not: "B" }, certifiedUntil: { gte: day, lte: column(addDays(today, longest)) } },
    select: { id: true, certifiedUntil: true },
  });
  const uses = await tx.systemUse.findMany({
    where: {
      systemId: { in: systems.map(({ id }) => id) },
      OR: [{ usedUntil: null }, { usedUntil: { gte: day } }],
    },
    select: { systemId: true, organisationId: true },
    distinct: ["systemId", "organisationId"],
  });
  const due = uses.flatMap(({ systemId, organisationId }): Due[] => {
    const until = systems
      .find(({ id }) => id === systemId)
      ?.certifiedUntil?.toISOString()
      .slice(0, 10);
    if (!until) return [];
    const step = ladder.find((days) => daysBetween(today, until) <= days) ?? longest;
    const event = step === 0 ? certificateEnded : certificateEnding;
    return [{ systemId, organisationId, event, occurrence: `system:${systemId}:${organisationId}:${until}:${step}` }];
  });
  const told = await tx.message.findMany({
    where: {
      code: { in: [certificateEnding, certificateEnded] },
      organisationId: { in: due.map(({ organisationId }) => organisationId) },
    },
    select: { dedupeKey: true },
  });
  const known = new Set(told.map(({ dedupeKey }) => dedupeKey.split(":").slice(0, 5).join(":")));
  return due.filter(({ occurrence }) => !known.has(occurrence));
}
