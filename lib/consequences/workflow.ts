import { addDays, type CalendarDate, helsinkiDate } from "../calendar";
import type { Tx } from "../db";
import type { KantaService } from "../db/generated/enums";
import { env } from "../env";
import { losesGround } from "./policy";

/** The last day on which the people of a customership that has ended still read (docs/rules.md BR-59). */
export const readableUntil = (lastDay: CalendarDate): CalendarDate => addDays(lastDay, env().CUSTOMERSHIP_GRACE_DAYS);

/** Whether nothing is left in use when these services end: what an organisation is still joining is left. */
export async function isLastOf(tx: Tx, organisationId: string, ending: readonly KantaService[]): Promise<boolean> {
  const left = await tx.serviceUse.count({
    where: { organisationId, state: { not: "ENDED" }, service: { notIn: [...ending] } },
  });
  return left === 0;
}

/** The open matters of an organisation that lose their ground when the services end. */
export async function listLosingGround(
  tx: Tx,
  organisationId: string,
  { ending, isLast, except }: { ending: readonly KantaService[]; isLast: boolean; except: string | null },
) {
  const open = await tx.submission.findMany({
    where: {
      organisationId,
      status: {
        in: ["DRAFT", "AWAITING_CONFIRMATION", "SUBMITTED", "IN_REVIEW", "IN_SECOND_REVIEW", "RETURNED", "SCHEDULED"],
      },
    },
    orderBy: { id: "asc" },
  });
  return open.filter((one) => one.id !== except && losesGround(one, ending, isLast));
}

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** The organisations whose customership has ended and whose people have had their time to read. */
export const listPastGrace = (tx: Tx, now: Date) =>
  tx.organisation.findMany({
    where: {
      isCustomer: true,
      customerUntil: { lt: column(addDays(helsinkiDate(now), -env().CUSTOMERSHIP_GRACE_DAYS)) },
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });

/** The organisation as the subject of its own ending, with the last day of its customership if that has ended. */
export async function findEndedCustomership(tx: Tx, organisationId: string) {
  const found = await tx.organisation.findUnique({ where: { id: organisationId } });
  if (!found) return null;
  const { id, isCustomer, customerUntil } = found;
  return { id, organisationId: id, isCustomer, lastDay: customerUntil?.toISOString().slice(0, 10) ?? null };
}
