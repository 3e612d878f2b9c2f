import type { Tx } from "../db";
import type { DueFinding, OwnDifference, UnitDifference } from "./queries";

/** Takes over what the registers say of the organisation itself. Its Business ID is never changed: that is a new customership. */
export const takeOwnData = (tx: Tx, { organisationId: id, ...data }: OwnDifference) =>
  tx.organisation.update({ where: { id }, data });

/** Takes over what the register says of units; one that has ended keeps its row. */
export async function takeUnits(tx: Tx, differences: UnitDifference[]): Promise<void> {
  const added = differences.filter(({ id }) => id === null);
  if (added.length > 0)
    await tx.unit.createMany({ data: added.map(({ id: _, ...unit }) => unit), skipDuplicates: true });
  for (const { id, organisationId: _, oid: __, ...data } of differences) {
    if (id) await tx.unit.update({ where: { id }, data });
  }
}

/** Writes down what the customer must look at; what is open already stays one. */
export const tellOf = (tx: Tx, due: DueFinding[], now: Date): Promise<{ id: string }[]> =>
  tx.registerFinding.createManyAndReturn({
    data: due.map((finding) => ({ ...finding, foundAt: now })),
    skipDuplicates: true,
    select: { id: true },
  });

/** Closes what the register has put right by itself. */
export async function closeMended(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.registerFinding.updateMany({
    where: { id: { in: ids }, state: { not: "CLOSED" } },
    data: { state: "CLOSED", closedAt: now },
  });
}

/** Notes that the portal's data have been held against the registers' own. */
export const markCompared = (tx: Tx, now: Date): Promise<number> => tx.$executeRaw`
  UPDATE organisation o SET register_checked_at = ${now}
  WHERE EXISTS (SELECT FROM register_entry e WHERE e.oid = o.oid AND e.register <> 'CONTROLLERS')`;
