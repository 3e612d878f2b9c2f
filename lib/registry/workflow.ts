import { createHash } from "node:crypto";
import { addDays, type CalendarDate, helsinkiDate } from "../calendar";
import { Prisma, type Tx } from "../db";
import type { Register, WalkMode } from "../db/generated/enums";
import type { EntryRead, RowsRead } from "./schema";

/** A walk under way, as far as its next step needs to know it. */
export type Walk = Prisma.RegisterWalkGetPayload<object>;

export interface WalkWish {
  register: Register;
  mode: WalkMode;
  requestedById: string | null;
}

/** A walk on which nothing has been done for this long has lost its worker, and whoever comes by goes on with it. */
export const staleAfter = 5 * 60_000;

/** The walk of this register that is under way; there is at most one. */
export const findRunningWalk = (tx: Tx, register: Register): Promise<Walk | null> =>
  tx.registerWalk.findFirst({ where: { register, state: "RUNNING" } });

/**
 * Begins a walk. One for changes asks for what has changed since the day before the last finished walk began, and is a whole
 * one when there was none. The database refuses a second walk of the same register: a lost race.
 */
export async function beginWalk(tx: Tx, { register, mode, requestedById }: WalkWish, now: Date): Promise<Walk> {
  const last = await tx.registerWalk.findFirst({
    where: { register, state: "DONE" },
    orderBy: { startedAt: "desc" },
    select: { startedAt: true },
  });
  const since = mode === "CHANGES" && last ? addDays(helsinkiDate(last.startedAt), -1) : null;
  return tx.registerWalk.create({
    data: {
      register,
      mode: since ? "CHANGES" : "FULL",
      modifiedAfter: since ? dateColumn(since) : null,
      requestedById,
      startedAt: now,
      workedAt: now,
    },
  });
}

export const dateColumn = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/**
 * Begins a walk's pages anew when those taken so far were of another size: then the next one would not follow upon them.
 * What they held is only looked at again. Null when somebody else goes on with the walk.
 */
export async function withPagesOf(tx: Tx, walk: Walk, pageSize: number): Promise<Walk | null> {
  const { id, pagesDone, pageSize: earlier } = walk;
  if (earlier === pageSize) return walk;
  const anew = { pageSize, pagesDone: 0, itemsDone: 0 };
  const { count } = await tx.registerWalk.updateMany({
    where: { id, state: "RUNNING", pagesDone, pageSize: earlier },
    data: anew,
  });
  if (count === 0) return null;
  await forgetPages(tx, walk);
  return { ...walk, ...anew };
}

/** What the pages of a walk held serves only to know, at its end, what none of them did. */
const forgetPages = (tx: Tx, { id }: { id: string }) => tx.registerWalkPage.deleteMany({ where: { walkId: id } });

/** What a page is to its walk: its number, and how much the register said that there is in all. */
export interface PageTaken extends RowsRead {
  page: number;
  itemsTotal: number;
  pagesTotal: number;
}

/**
 * Takes one page in, whole or not at all: entries, what changed in them, problems, counters and the place to go on from.
 * False when somebody else has taken this page meanwhile. Nothing is written for an entry that has not changed.
 */
export async function takePage(tx: Tx, walk: Walk, taken: PageTaken, now: Date): Promise<boolean> {
  const { page, entries, problems, kept, itemsTotal, pagesTotal } = taken;
  const { count } = await tx.registerWalk.updateMany({
    where: { id: walk.id, state: "RUNNING", pagesDone: page - 1 },
    data: {
      pagesDone: page,
      pagesTotal,
      itemsTotal,
      itemsDone: { increment: entries.length + kept.length },
      workedAt: now,
    },
  });
  if (count === 0) return false;
  const { added, changed } = await writeEntries(tx, walk, entries, now);
  if (walk.mode === "FULL") {
    const oids = [...entries.map(({ oid }) => oid), ...kept];
    await tx.registerWalkPage.create({ data: { walkId: walk.id, page, oids } });
  }
  const moved = walk.itemsTotal !== null && walk.itemsTotal !== itemsTotal && walk.mode === "FULL";
  const told = await tellProblems(
    tx,
    walk,
    [
      ...problems.map((problem) => ({ ...problem, page })),
      ...(moved ? [{ page, oid: null, code: "gone-not-marked", detail: `${walk.itemsTotal} ≠ ${itemsTotal}` }] : []),
    ],
    now,
  );
  await tx.registerWalk.update({
    where: { id: walk.id },
    data: { added: { increment: added }, changed: { increment: changed }, problems: { increment: told } },
  });
  return true;
}

type Problem = { page: number; oid: string | null; code: string; detail: string | null };

/** What concerns the whole register rather than one row is told once a walk. */
const toldOnce = ["unknown-attribute", "gone-not-marked"];

async function tellProblems(tx: Tx, walk: Walk, problems: Problem[], now: Date): Promise<number> {
  if (problems.length === 0) return 0;
  const known = await tx.registerProblem.findMany({
    where: { walkId: walk.id, code: { in: toldOnce } },
    select: { code: true, detail: true },
  });
  const isKnown = ({ code, detail }: Problem) =>
    toldOnce.includes(code) &&
    known.some((one) => one.code === code && (one.detail === detail || code === "gone-not-marked"));
  const data = problems.filter((one) => !isKnown(one)).map((one) => ({ ...one, walkId: walk.id, at: now }));
  const { count } = await tx.registerProblem.createMany({ data });
  return count;
}

/** What an entry says, without the day on which the register last touched it. */
function hashOf(entry: EntryRead): string {
  const { lastModified: _, ...raw } = entry.raw;
  return createHash("sha256")
    .update(JSON.stringify({ ...entry, raw }))
    .digest("base64url");
}

const columns = Prisma.sql`oid text, status text, name text, "nameSv" text, "businessId" text, "parentOid" text, "unitKind" "UnitKind",
  "isHealthCare" boolean, "isSocialCare" boolean, sector text, municipality text, "beginsOn" date, "endsOn" date, raw jsonb, "contentHash" text`;

/** Each fact of an entry: its name, what was known of it (`k`) and what the register says now (`n`). */
const facts = Prisma.sql`VALUES
  ('status', k.status, n.status), ('name', k.name, n.name), ('nameSv', k.name_sv, n."nameSv"),
  ('businessId', k.business_id, n."businessId"), ('parentOid', k.parent_oid, n."parentOid"),
  ('unitKind', k.unit_kind::text, n."unitKind"::text), ('isHealthCare', k.is_health_care::text, n."isHealthCare"::text),
  ('isSocialCare', k.is_social_care::text, n."isSocialCare"::text), ('sector', k.sector, n.sector),
  ('municipality', k.municipality, n.municipality), ('beginsOn', k.begins_on::text, n."beginsOn"::text),
  ('endsOn', k.ends_on::text, n."endsOn"::text), ('goneAt', (k.gone_at AT TIME ZONE 'Europe/Helsinki')::date::text, NULL)`;

async function writeEntries(tx: Tx, walk: Walk, entries: EntryRead[], now: Date) {
  if (entries.length === 0) return { added: 0, changed: 0 };
  const rows = JSON.stringify(entries.map((entry) => ({ ...entry, contentHash: hashOf(entry) })));
  const register = Prisma.sql`${walk.register}::"Register"`;
  const [counted] = await tx.$queryRaw<{ added: number; changed: number }[]>`
    WITH incoming AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS r(${columns})),
    -- One look by the key for each row: a register that was just filled has no statistics yet, and would be read whole.
    known AS MATERIALIZED (
      SELECT k.* FROM incoming i CROSS JOIN LATERAL (
        SELECT oid, status, name, name_sv, business_id, parent_oid, unit_kind, is_health_care, is_social_care, sector, municipality,
          begins_on, ends_on, content_hash, gone_at
        FROM register_entry e WHERE e.register = ${register} AND e.oid = i.oid LIMIT 1) k),
    news AS MATERIALIZED (
      SELECT i.*, k.oid IS NULL AS is_new FROM incoming i LEFT JOIN known k USING (oid)
      WHERE k.oid IS NULL OR k.content_hash <> i."contentHash" OR k.gone_at IS NOT NULL),
    written AS (
      INSERT INTO register_entry (register, oid, status, name, name_sv, business_id, parent_oid, unit_kind, is_health_care,
        is_social_care, sector, municipality, begins_on, ends_on, raw, content_hash, first_seen_at, changed_at)
      SELECT ${register}, oid, status, name, "nameSv", "businessId", "parentOid", "unitKind", "isHealthCare", "isSocialCare", sector,
        municipality, "beginsOn", "endsOn", raw, "contentHash", ${now}, ${now} FROM news
      ON CONFLICT (register, oid) DO UPDATE SET (status, name, name_sv, business_id, parent_oid, unit_kind, is_health_care,
        is_social_care, sector, municipality, begins_on, ends_on, raw, content_hash, changed_at, gone_at) =
        (excluded.status, excluded.name, excluded.name_sv, excluded.business_id, excluded.parent_oid, excluded.unit_kind,
        excluded.is_health_care, excluded.is_social_care, excluded.sector, excluded.municipality, excluded.begins_on,
        excluded.ends_on, excluded.raw, excluded.content_hash, excluded.changed_at, NULL)),
    told AS (
      INSERT INTO register_change (id, walk_id, oid, field, before, after, at)
      SELECT gen_random_uuid(), ${walk.id}::uuid, n.oid, f.field, f.before, f.after, ${now} FROM news n JOIN known k USING (oid)
      CROSS JOIN LATERAL (${facts}) AS f(field, before, after)
      WHERE f.before IS DISTINCT FROM f.after RETURNING oid),
    others AS (
      INSERT INTO register_change (id, walk_id, oid, field, at)
      SELECT gen_random_uuid(), ${walk.id}::uuid, n.oid, 'other', ${now} FROM news n
      WHERE NOT n.is_new AND NOT EXISTS (SELECT 1 FROM told t WHERE t.oid = n.oid))
    SELECT count(*) FILTER (WHERE is_new)::int AS added, count(*) FILTER (WHERE NOT is_new)::int AS changed FROM news`;
  return counted ?? { added: 0, changed: 0 };
}

/** Fewer entries than these may go in one walk; beyond, it is taken for a fault of the service. */
const mayGo = { atLeast: 50, share: 0.1 };

/**
 * Ends a walk whose last page has been taken. A whole one marks the entries that it did not find as gone, and deletes none;
 * unless the register grew or shrank on the way, or rows came without an identifier: then nobody can say who is missing.
 * Fails when so many are missing that the service itself must be at fault.
 */
export async function finishWalk(tx: Tx, walk: Walk, now: Date): Promise<Walk> {
  const whole = walk.mode === "FULL";
  const doubts = await tx.registerProblem.count({
    where: { walkId: walk.id, code: { in: ["gone-not-marked", "no-oid", "bad-oid", "not-a-row"] } },
  });
  const missing = whole ? await countMissing(tx, walk) : 0;
  const known = whole ? await tx.registerEntry.count({ where: { register: walk.register, goneAt: null } }) : 0;
  const isTooMuch = missing > Math.max(mayGo.atLeast, known * mayGo.share) || (missing > 1 && missing === known);
  if (isTooMuch)
    return endWalk(tx, walk, { state: "FAILED", error: faultText({ code: "too-many-gone", count: missing }) }, now);
  const gone = missing > 0 && doubts === 0 ? await markGone(tx, walk, now) : 0;
  return endWalk(tx, walk, { state: "DONE", gone }, now);
}

const isMissing = ({ id, register }: Walk) => Prisma.sql`register = ${register}::"Register" AND gone_at IS NULL
  AND oid NOT IN (SELECT unnest(oids) FROM register_walk_page WHERE walk_id = ${id}::uuid)`;

async function countMissing(tx: Tx, walk: Walk): Promise<number> {
  const [counted] = await tx.$queryRaw<{ missing: number }[]>`
    SELECT count(*)::int AS missing FROM register_entry WHERE ${isMissing(walk)}`;
  return counted?.missing ?? 0;
}

async function markGone(tx: Tx, walk: Walk, now: Date): Promise<number> {
  return tx.$executeRaw`
    WITH gone AS (
      UPDATE register_entry SET gone_at = ${now} WHERE ${isMissing(walk)} RETURNING oid)
    INSERT INTO register_change (id, walk_id, oid, field, after, at)
    SELECT gen_random_uuid(), ${walk.id}::uuid, oid, 'goneAt', ${helsinkiDate(now)}, ${now} FROM gone`;
}

/** Ends a walk that cannot go on; what it has taken in stays. */
export const failWalk = (tx: Tx, walk: Walk, fault: WalkFault, now: Date): Promise<Walk> =>
  endWalk(tx, walk, { state: "FAILED", error: faultText(fault) }, now);

async function endWalk(tx: Tx, walk: Walk, data: Prisma.RegisterWalkUpdateInput, now: Date): Promise<Walk> {
  await forgetPages(tx, walk);
  return tx.registerWalk.update({
    where: { id: walk.id, state: "RUNNING" },
    data: { ...data, workedAt: now, finishedAt: now },
  });
}

/** Why a walk failed: a key of the dictionary `registry.faults` and what fills its blanks. */
export interface WalkFault {
  code: string;
  page?: number;
  status?: number | null;
  count?: number;
}

const faultText = (fault: WalkFault) => JSON.stringify(fault);

/** The fault as it was written down; null when the walk has none. */
export const faultOfWalk = ({ error }: { error: string | null }): WalkFault | null =>
  error ? (JSON.parse(error) as WalkFault) : null;
