import type { Tx } from "../db";
import { type DueFinding, listUnitDifferences, type OwnDifference, type UnitDifference } from "./queries";

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

/** Only pharmacies may be called so by law (lääkelaki 395/1987), and the register itself does not tell them apart. */
const isPharmacy = (name: string) => /aptee?k|apotek/i.test(name);

/**
 * Makes an organisation that the registers know but the portal does not, with its units, so that it can apply for a Kanta
 * service; it is no customer yet. Null when no register has the Business ID. Of two at once both find the same row,
 * and one of them has made it (docs/rules.md BR-46b).
 */
export async function enterFromRegister(
  tx: Tx,
  businessId: string,
  now: Date,
): Promise<{ id: string; isNew: boolean } | null> {
  const known = await tx.organisation.findUnique({ where: { businessId }, select: { id: true } });
  if (known) return { ...known, isNew: false };
  const entry = await tx.registerEntry.findFirst({
    where: { businessId, unitKind: null, register: { in: ["ORGANISATIONS", "PRACTITIONERS"] }, goneAt: null },
    orderBy: [{ register: "asc" }, { endsOn: { sort: "desc", nulls: "first" } }],
  });
  if (!entry || entry.status === "DELETED") return null;
  const { register, oid, name, nameSv, sector, endsOn } = entry;
  const provider = isPharmacy(name) ? "PHARMACY" : sector === "1" ? "PUBLIC" : "PRIVATE";
  const kind = register === "PRACTITIONERS" ? "PRACTITIONER" : provider;
  const data = {
    businessId,
    oid,
    kind,
    nameFi: name,
    nameSv,
    registerEndedOn: endsOn,
    registerCheckedAt: now,
  } as const;
  const { count } = await tx.organisation.createMany({ data: [data], skipDuplicates: true });
  const made = await tx.organisation.findUnique({ where: { businessId }, select: { id: true } });
  if (!made) return null;
  if (count > 0) await takeUnits(tx, await listUnitDifferences(tx, made.id));
  return { ...made, isNew: count > 0 };
}
