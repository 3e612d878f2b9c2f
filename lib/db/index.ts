import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Actor, SessionRow } from "../auth/actor";
import { appDatabase } from "../env";
import { Prisma, PrismaClient } from "./generated/client";

export { Prisma };

/** The database as a door or a page sees it: inside one transaction, in one actor's scope. */
export type Tx = Prisma.TransactionClient;

/** The database cannot be reached, or does not answer in time: a 503, not a fault of the portal. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

const held = globalThis as typeof globalThis & { __kantaClient?: PrismaClient };

/** One pool per process, kept over hot reloads. */
function client(): PrismaClient {
  held.__kantaClient ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: appDatabase(),
      max: 10,
      connectionTimeoutMillis: 4_000,
      statement_timeout: 8_000,
      idle_in_transaction_session_timeout: 10_000,
    }),
    transactionOptions: { maxWait: 4_000, timeout: 9_000 },
  });
  return held.__kantaClient;
}

const running = new AsyncLocalStorage<true>();

/**
 * Does `work` in one transaction that sees only what `actor` may see. A scope inside a scope throws at once: a second
 * connection waited for while holding one starves the pool.
 */
export async function inScope<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (running.getStore()) throw new Error("A scope was opened inside a scope");
  const { kind, personId, organisations } = scopeOf(actor);
  return running.run(true, () =>
    orUnavailable(() =>
      client().$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('app.actor_kind', ${kind}, true), set_config('app.asked_as', ${kind}, true),
          set_config('app.person_id', ${personId}, true), set_config('app.organisations', ${organisations}, true)`;
        return work(tx);
      }),
    ),
  );
}

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

/** The newest migration applied, and when a worker was last seen. */
export async function readiness(): Promise<{ migration: string | null; workerSeenAt: Date | null }> {
  const rows = await orUnavailable(
    () => client().$queryRaw<{ migration: string | null; worker_seen_at: Date | null }[]>`SELECT * FROM readiness()`,
  );
  return { migration: rows[0]?.migration ?? null, workerSeenAt: rows[0]?.worker_seen_at ?? null };
}

/** Gives the connections back; for processes that end. */
export async function closeDatabase(): Promise<void> {
  await held.__kantaClient?.$disconnect();
  held.__kantaClient = undefined;
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
  error instanceof Prisma.PrismaClientKnownRequestError && (error.code === "P2025" || error.code === "P2002");
