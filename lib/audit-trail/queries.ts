import type { Actor } from "../auth/actor";
import { addDays, startOfDay } from "../calendar";
import type { Tx } from "../db";
import { visibleTo } from "./policy";
import type { Trail, TrailFilter } from "./schema";

const pageSize = 50;

/** One page of a chain, the newest first. */
export async function listTrail(tx: Tx, actor: Actor, chain: string, filter: TrailFilter): Promise<Trail> {
  const { from, until, noun, outcome, before } = filter;
  const rows = await tx.auditEvent.findMany({
    where: {
      AND: [visibleTo(actor), { chain }],
      ...(from || until
        ? {
            at: { ...(from ? { gte: startOfDay(from) } : {}), ...(until ? { lt: startOfDay(addDays(until, 1)) } : {}) },
          }
        : {}),
      ...(noun ? { event: { startsWith: `${noun}.` } } : {}),
      ...(outcome ? { outcome } : {}),
      ...(before ? { seq: { lt: before } } : {}),
    },
    orderBy: { seq: "desc" },
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  const names = await actorNames(
    tx,
    shown.map(({ personId }) => personId),
  );
  const lines = shown.map(
    ({ seq, personId, details, at, event, code, actorKind, roles, basis, subjectType, subjectId, ...row }) => ({
      seq: String(seq),
      outcome: row.outcome,
      ...{ at, event, code, actorKind, roles, basis, subjectType, subjectId },
      actorName: personId ? (names.get(personId) ?? null) : null,
      reason: (details as { reason?: string }).reason ?? null,
    }),
  );
  return { lines, older: rows.length > pageSize ? (lines.at(-1)?.seq ?? null) : null };
}

/** The last link of a chain: how many lines there are, and the sum that all of them add up to. */
export async function findTrailHead(tx: Tx, chain: string): Promise<{ seq: string; hash: string } | null> {
  const head = await tx.auditHead.findUnique({ where: { chain } });
  return head && { seq: String(head.seq), hash: head.hash };
}

async function actorNames(tx: Tx, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const rows = await tx.$queryRaw<
    { id: string; name: string }[]
  >`SELECT id, name FROM shared_actor_names(${known}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
