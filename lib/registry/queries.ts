import type { Actor } from "../auth/actor";
import type { Prisma, Tx } from "../db";
import { Register } from "../db/generated/enums";
import { visibleTo } from "./policy";

const pageSize = 50;
const latest = 10;

const listed = {
  id: true,
  register: true,
  mode: true,
  state: true,
  modifiedAfter: true,
  pagesDone: true,
  pagesTotal: true,
  itemsTotal: true,
  itemsDone: true,
  added: true,
  changed: true,
  gone: true,
  problems: true,
  error: true,
  requestedById: true,
  startedAt: true,
  workedAt: true,
  finishedAt: true,
} as const satisfies Prisma.RegisterWalkSelect;

/** A walk as a page shows it. */
export type ListedWalk = Prisma.RegisterWalkGetPayload<{ select: typeof listed }>;

/** How one register stands: how many entries the portal holds, its last walk, and when one was last finished. */
export interface RegisterState {
  register: Register;
  entries: number;
  gone: number;
  last: ListedWalk | null;
  finishedAt: Date | null;
}

/** Every register of the code service and how it stands. */
export async function listRegisters(tx: Tx, actor: Actor): Promise<RegisterState[]> {
  const states: RegisterState[] = [];
  for (const register of Object.values(Register)) {
    const where = { AND: [visibleTo(actor), { register }] };
    const orderBy = [{ startedAt: "desc" as const }, { id: "desc" as const }];
    const done = { AND: [...where.AND, { state: "DONE" as const }] };
    const finished = await tx.registerWalk.findFirst({ where: done, orderBy, select: { finishedAt: true } });
    states.push({
      register,
      entries: await tx.registerEntry.count({ where: { register, goneAt: null } }),
      gone: await tx.registerEntry.count({ where: { register, goneAt: { not: null } } }),
      last: await tx.registerWalk.findFirst({ where, orderBy, select: listed }),
      finishedAt: finished?.finishedAt ?? null,
    });
  }
  return states;
}

/** The latest walks through any register, the newest first. */
export const listWalks = (tx: Tx, actor: Actor): Promise<ListedWalk[]> =>
  tx.registerWalk.findMany({
    where: visibleTo(actor),
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: latest,
    select: listed,
  });

/** One walk; null when there is none that the actor may know of. */
export const findWalk = (tx: Tx, actor: Actor, id: string): Promise<ListedWalk | null> =>
  tx.registerWalk.findFirst({ where: { AND: [visibleTo(actor), { id }] }, select: listed });

/** What a walk found changed, entry by entry, with the entry's name; `after` is the last row seen. */
export async function listChanges(tx: Tx, walk: ListedWalk, after?: string) {
  const rows = await tx.registerChange.findMany({
    where: { walkId: walk.id },
    orderBy: [{ oid: "asc" }, { field: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: { id: true, oid: true, field: true, before: true, after: true },
  });
  const shown = rows.slice(0, pageSize);
  const entries = await tx.registerEntry.findMany({
    where: { register: walk.register, oid: { in: shown.map(({ oid }) => oid) } },
    select: { oid: true, name: true, nameSv: true },
  });
  const named = new Map(entries.map(({ oid, name, nameSv }) => [oid, { nameFi: name, nameSv }]));
  return {
    changes: shown.map((row) => ({ ...row, entry: named.get(row.oid) ?? null })),
    next: rows.length > pageSize ? shown.at(-1)?.id : undefined,
    count: await tx.registerChange.count({ where: { walkId: walk.id } }),
  };
}

/** What of a walk could not be taken in as it was, row by row; `after` is the last row seen. */
export async function listProblems(tx: Tx, walk: ListedWalk, after?: string) {
  const rows = await tx.registerProblem.findMany({
    where: { walkId: walk.id },
    orderBy: [{ page: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: pageSize + 1,
    select: { id: true, page: true, oid: true, code: true, detail: true },
  });
  return { problems: rows.slice(0, pageSize), next: rows.length > pageSize ? rows[pageSize - 1]?.id : undefined };
}
