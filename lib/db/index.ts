import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { type Actor, basisOf, type FeedRow, type SessionRow } from "../auth/actor";
import { type CalendarDate, endOfDay } from "../calendar";
import { appDatabase } from "../env";
import { Prisma, PrismaClient } from "./generated/client";

export { Prisma };

/** The database as a door or a page sees it: inside one transaction, in one actor's scope. */
export type Tx = Prisma.TransactionClient;

/** The database cannot be reached, or does not answer in time: a 503, not a fault of the portal. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

type Schema = "public" | "past";

const held = globalThis as typeof globalThis & { __kantaClients?: Partial<Record<Schema, PrismaClient>> };

/** How many connections each pool may hold: the past is looked at seldom. */
const connections: Record<Schema, number> = { public: 10, past: 3 };

/** One pool per process and schema, kept over hot reloads. */
function client(schema: Schema = "public"): PrismaClient {
  held.__kantaClients ??= {};
  held.__kantaClients[schema] ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: appDatabase(),
        max: connections[schema],
        connectionTimeoutMillis: 4_000,
        statement_timeout: 8_000,
        idle_in_transaction_session_timeout: 10_000,
      },
      { schema },
    ),
    transactionOptions: { maxWait: 4_000, timeout: 9_000 },
  });
  return held.__kantaClients[schema];
}

const running = new AsyncLocalStorage<true>();

/** Which moment is read: the end of a day in Helsinki, or an instant; neither is the present. */
export interface Moment {
  on?: CalendarDate | null;
  asOf?: Date;
}

const instantOf = ({ on, asOf }: Moment): string => asOf?.toISOString() ?? (on ? endOfDay(on).toISOString() : "");

/** What a row's history keeps of the change that made it so; data that were brought in from elsewhere have no event. */
export interface ChangeMade {
  event?: string;
  at: Date;
  requestId?: string | null;
}

/**
 * Does `work` in one transaction that sees only what `actor` may see. A scope inside a scope throws at once: a second
 * connection waited for while holding one starves the pool. `change` is what the history of the rows written says of it.
 * With `on`, the same reads find customers' data as they stood at the end of that day in Helsinki, with `asOf` at that instant
 * (the schema `past`, for written SQL too); nothing can be written there.
 */
export async function inScope<T>(
  actor: Actor,
  work: (tx: Tx) => Promise<T>,
  { change, ...moment }: { change?: ChangeMade } & Moment = {},
): Promise<T> {
  if (running.getStore()) throw new Error("A scope was opened inside a scope");
  const { kind, personId, organisations } = scopeOf(actor);
  const told = change ? JSON.stringify({ ...change, ...standingOf(actor) }) : "";
  const asOf = instantOf(moment);
  return running.run(true, () =>
    orUnavailable(() =>
      client(asOf ? "past" : "public").$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('app.actor_kind', ${kind}, true), set_config('app.asked_as', ${kind}, true),
          set_config('app.person_id', ${personId}, true), set_config('app.organisations', ${organisations}, true),
          set_config('app.change', ${told}, true), set_config('app.as_of', ${asOf}, true),
          set_config('search_path', ${asOf ? "past, public" : '"$user", public'}, true)`;
        return work(tx);
      }),
    ),
  );
}

/** In which roles, and why, somebody acts. */
const standingOf = (actor: Actor) => ({ roles: actor.kind === "MEMBER" ? actor.roles : [], basis: basisOf(actor) });

const scopeOf = (actor: Actor) => ({
  kind: actor.kind,
  personId: actor.personId ?? "",
  organisations: actor.kind === "MEMBER" ? actor.organisation.id : "",
});

/** Whose session a token's hash is: the one read before an actor exists. Null when there is none, or it has ended. */
export async function findSessionRow(tokenHash: string, now: Date, idleMinutes: number): Promise<SessionRow | null> {
  const rows = await orUnavailable(
    () => client().$queryRaw<{ row: SessionRow | null }[]>`
      SELECT session_actor(${tokenHash}, ${now}, make_interval(mins => ${idleMinutes}::int)) AS row`,
  );
  return rows[0]?.row ?? null;
}

/** For whom, and in which roles, a calendar address reads; writes down that it was read. Null when it opens nothing (any more). */
export async function findFeedRow(tokenHash: string, now: Date): Promise<FeedRow | null> {
  const rows = await orUnavailable(
    () => client().$queryRaw<{ row: FeedRow | null }[]>`SELECT feed_actor(${tokenHash}, ${now}) AS row`,
  );
  return rows[0]?.row ?? null;
}

/** The newest migration applied, and when a worker was last seen. */
export async function readiness(): Promise<{ migration: string | null; workerSeenAt: Date | null }> {
  const rows = await orUnavailable(
    () => client().$queryRaw<{ migration: string | null; worker_seen_at: Date | null }[]>`SELECT * FROM readiness()`,
  );
  return { migration: rows[0]?.migration ?? null, workerSeenAt: rows[0]?.worker_seen_at ?? null };
}

/** Gives the connections back; for processes that end. */
export async function closeDatabase(): Promise<void> {
  await Promise.all(Object.values(held.__kantaClients ?? {}).map((one) => one.$disconnect()));
  held.__kantaClients = undefined;
}

const outage =
  /ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|terminated|timeout exceeded when trying to connect|the database system is|Unable to start a transaction|P1001|P1002|P1008|P1017|P2024|57P01|57P03|53300/;

async function orUnavailable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const words =
      error instanceof Error
        ? `${(error as { code?: string }).code ?? ""} ${error.message} ${JSON.stringify((error as { meta?: unknown }).meta ?? "")}`
        : "";
    if (isDatabaseError(error) && outage.test(words))
      throw new DatabaseUnavailable("The database does not answer", { cause: error });
    throw error;
  }
}

const isDatabaseError = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError ||
  error instanceof Prisma.PrismaClientUnknownRequestError ||
  error instanceof Prisma.PrismaClientInitializationError ||
  (error instanceof Error && error.name === "DriverAdapterError");

/** Two transactions met; the same work may succeed when tried again. */
export const mayBeTriedAgain = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2034" || /40001|40P01/.test(JSON.stringify(error.meta ?? "")));

/** A guarded write found nothing in the state it named, or a unique index refused a second row. */
export const isLostRace = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === "P2025" || error.code === "P2002" || /23505/.test(JSON.stringify(error.meta ?? "")));
