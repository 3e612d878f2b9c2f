import type { Actor } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import type { FindingKind, FindingState } from "../db/generated/enums";
import { containing } from "../paging";
import { isRowId } from "../roles/schema";
import { visibleTo } from "./policy";
import type { FindingFilter } from "./schema";

const pageSize = 25;

/** A finding as a list shows it. */
export interface ListedFinding {
  id: string;
  kind: FindingKind;
  name: string;
  oid: string;
  foundAt: Date;
  state: FindingState;
}

const listed = { id: true, kind: true, name: true, oid: true, foundAt: true, state: true } as const;

/** The findings that are not closed, the oldest first: `OPEN` ones wait for the customer, `ANSWERED` ones for Kela. */
export const listOpenFindings = (tx: Tx, actor: Actor): Promise<ListedFinding[]> =>
  tx.registerFinding.findMany({
    where: { AND: [visibleTo(actor), { state: { not: "CLOSED" } }] },
    select: listed,
    orderBy: [{ foundAt: "asc" }, { id: "asc" }],
    take: 100,
  });

/** The latest findings about one organisation, whatever their state, the newest first. */
export const listFindingsOf = (tx: Tx, actor: Actor, organisationId: string): Promise<ListedFinding[]> =>
  tx.registerFinding.findMany({
    where: { AND: [visibleTo(actor), { organisationId }] },
    select: listed,
    orderBy: [{ foundAt: "desc" }, { id: "desc" }],
    take: 20,
  });

const filtered = (actor: Actor, { q, state }: FindingFilter): Prisma.RegisterFindingWhereInput => {
  const like = containing(q ?? "");
  const organisation = { OR: [{ nameFi: like }, { nameSv: like }, { businessId: like }] };
  return {
    AND: [
      visibleTo(actor),
      { state: state ?? { not: "CLOSED" } },
      q ? { OR: [{ name: like }, { oid: like }, { organisation }] } : {},
    ],
  };
};

/** The findings of all customers for an officer, what has waited longest first; `next` is where the next page begins. */
export async function listFindings(tx: Tx, actor: Actor, filter: FindingFilter, after?: string) {
  const where = filtered(actor, filter);
  const rows = await tx.registerFinding.findMany({
    where,
    select: { ...listed, answeredAt: true, organisation: { select: { nameFi: true, nameSv: true, businessId: true } } },
    orderBy: [{ foundAt: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
  });
  return {
    findings: rows.slice(0, pageSize),
    next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined,
    count: await tx.registerFinding.count({ where }),
  };
}

/** One finding whole; null when there is none that the actor may know of. */
export const findFinding = async (tx: Tx, actor: Actor, id: string) =>
  isRowId(id)
    ? tx.registerFinding.findFirst({
        where: { AND: [{ id }, visibleTo(actor)] },
        include: {
          organisation: { select: { businessId: true, oid: true, kind: true, nameFi: true, nameSv: true } },
        },
      })
    : null;

/** The names of units by OID, for saying where a unit was and is; OIDs that are no unit's of the organisation are left out. */
export async function listNamesByOid(tx: Tx, organisationId: string, oids: (string | null)[]) {
  const wanted = oids.filter((oid) => oid !== null);
  const units = await tx.unit.findMany({
    where: { organisationId, oid: { in: wanted } },
    select: { oid: true, nameFi: true, nameSv: true },
  });
  const entries = await tx.registerEntry.findMany({
    where: { register: "ORGANISATIONS", oid: { in: wanted } },
    select: { oid: true, name: true, nameSv: true },
  });
  return new Map([
    ...entries.map(({ oid, name, nameSv }) => [oid, { nameFi: name, nameSv }] as const),
    ...units.map(({ oid, ...names }) => [oid, names] as const),
  ]);
}
