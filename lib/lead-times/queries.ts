import type { CalendarDate } from "../calendar";
import type { Tx } from "../db";
import type { OrganisationKind, SubmissionKind } from "../db/generated/enums";

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** How many days ahead such an organisation reports a kind on the day; its own row goes before everybody's (docs/rules.md BR-13). */
export async function leadTimeOf(
  tx: Tx,
  { kind, organisationKind, on }: { kind: SubmissionKind; organisationKind: OrganisationKind; on: CalendarDate },
): Promise<{ days: number; atMostDays: number | null; isBinding: boolean }> {
  const rows = await tx.leadTime.findMany({
    where: { kind, validFrom: { lte: column(on) }, OR: [{ organisationKind }, { organisationKind: null }] },
    orderBy: { validFrom: "desc" },
    select: { organisationKind: true, days: true, atMostDays: true, isBinding: true },
  });
  const row = rows.find((one) => one.organisationKind === organisationKind) ?? rows[0];
  return { days: row?.days ?? 0, atMostDays: row?.atMostDays ?? null, isBinding: row?.isBinding ?? false };
}

/** The days around `date` on which nothing of the kind may take effect, or null. */
export function freezeOn(tx: Tx, kind: SubmissionKind, date: CalendarDate) {
  const day = column(date);
  return tx.changeFreeze.findFirst({
    where: {
      startsOn: { lte: day },
      endsOn: { gte: day },
      removedAt: null,
      OR: [{ kinds: { isEmpty: true } }, { kinds: { has: kind } }],
    },
  });
}

/** The freezes of the kind that have not passed, as far ahead as a submission may reach. */
export const listFreezes = (tx: Tx, kind: SubmissionKind, { from, to }: { from: CalendarDate; to: CalendarDate }) =>
  tx.changeFreeze.findMany({
    where: {
      endsOn: { gte: column(from) },
      startsOn: { lte: column(to) },
      removedAt: null,
      OR: [{ kinds: { isEmpty: true } }, { kinds: { has: kind } }],
    },
    orderBy: { startsOn: "asc" },
  });

/** Every lead time ever set, kind by kind, the newest first. */
export const listLeadTimes = (tx: Tx) =>
  tx.leadTime.findMany({ orderBy: [{ kind: "asc" }, { organisationKind: "asc" }, { validFrom: "desc" }] });

export type LeadTimeRow = Awaited<ReturnType<typeof listLeadTimes>>[number];

/** Of the rows of one kind those that are in force on the day: one for everybody, and one for each sort of customer with its own. */
export function inForce(rows: readonly LeadTimeRow[], on: CalendarDate): LeadTimeRow[] {
  const begun = rows.filter(({ validFrom }) => validFrom <= column(on));
  const first = new Map<string | null, LeadTimeRow>();
  for (const row of begun.toSorted((one, other) => other.validFrom.getTime() - one.validFrom.getTime()))
    if (!first.has(row.organisationKind)) first.set(row.organisationKind, row);
  return [...first.values()];
}

/** How many officers decide, kind by kind. */
export const listKindSettings = (tx: Tx) => tx.kindSetting.findMany({ orderBy: { kind: "asc" } });

export const findKindSetting = (tx: Tx, kind: SubmissionKind) => tx.kindSetting.findUnique({ where: { kind } });

const freezePage = 25;

/** The freezes that have not been removed, the last to end first; `next` is where the next page begins. */
export async function listAllFreezes(tx: Tx, after?: string) {
  const where = { removedAt: null };
  const rows = await tx.changeFreeze.findMany({
    where,
    orderBy: [{ endsOn: "desc" }, { id: "desc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: freezePage + 1,
  });
  return {
    freezes: rows.slice(0, freezePage),
    next: rows.length > freezePage ? rows[freezePage - 1]?.id : undefined,
    count: await tx.changeFreeze.count({ where }),
  };
}

/** One freeze that has not been removed. */
export const findFreeze = (tx: Tx, id: string) => tx.changeFreeze.findFirst({ where: { id, removedAt: null } });
