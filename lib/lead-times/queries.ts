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
