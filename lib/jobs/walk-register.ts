import { systemActor } from "@/lib/auth/actor";
import type { CalendarDate } from "@/lib/calendar";
import { CodeServiceFault, fetchPage, largestPage, type Patience } from "@/lib/code-service";
import { inScope, isLostRace } from "@/lib/db";
import { Register, type WalkMode } from "@/lib/db/generated/enums";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { readRows } from "@/lib/registry/schema";
import {
  beginWalk,
  failWalk,
  findRunningWalk,
  finishWalk,
  staleAfter,
  takePage,
  type Walk,
  type WalkWish,
  withPagesOf,
} from "@/lib/registry/workflow";
import { keepAllMarkings } from "./keep-markings";
import { reconcile } from "./reconcile";

const system = systemActor("walk-register");

export interface Pace {
  pageSize?: number;
  patience?: Patience;
  /** Called after each page, and when the walk has ended. */
  tell?: (walk: Walk) => void;
  signal?: AbortSignal;
}

/** One walk from its first page, or from where it was left, to its end. Null when somebody else goes on with it. */
async function walkOn(walk: Walk, { pageSize = largestPage, patience, tell, signal }: Pace): Promise<Walk | null> {
  const { register } = walk;
  const modifiedAfter: CalendarDate | null = walk.modifiedAfter?.toISOString().slice(0, 10) ?? null;
  let now = await inScope(system, (tx) => withPagesOf(tx, walk, pageSize));
  while (now) {
    const current: Walk = now;
    if (current.pagesTotal !== null && current.pagesDone >= current.pagesTotal)
      return inScope(system, (tx) => finishWalk(tx, current, new Date()));
    signal?.throwIfAborted();
    const page = current.pagesDone + 1;
    const asked = { register, page, pageSize, modifiedAfter };
    const { rows, totalItems, totalPages } = await fetchPage(asked, { ...patience, ...(signal ? { signal } : {}) });
    const read = readRows(rows, [env().RENEWAL_MARKING_ATTRIBUTE]);
    const taken = { ...read, page, itemsTotal: totalItems, pagesTotal: totalPages };
    now = await inScope(system, async (tx) => {
      const isOurs = await takePage(tx, current, taken, new Date());
      return isOurs ? tx.registerWalk.findUniqueOrThrow({ where: { id: walk.id } }) : null;
    });
    if (now) tell?.(now);
  }
  return null;
}

/** Goes on with a walk that was begun; a service that gives up on it fails the walk, and what was taken in stays. */
export async function continueWalk(walk: Walk, pace: Pace = {}): Promise<Walk | null> {
  try {
    const ended = await walkOn(walk, pace);
    if (ended) pace.tell?.(ended);
    return ended;
  } catch (error) {
    if (!(error instanceof CodeServiceFault)) throw error;
    const { code, page, status } = error;
    log().error({ register: walk.register, code, page, status }, "a walk through a register failed");
    const failed = await inScope(system, (tx) => failWalk(tx, walk, { code, page, status }, new Date()));
    pace.tell?.(failed);
    return failed;
  }
}

/**
 * The walk of a register that is under way and has been left, or a new one; null while somebody is at work on it.
 * `takeOver` goes on with it all the same: the other one notices with its next page, and stops.
 */
export async function startOrResume(wish: WalkWish, { takeOver = false, now = new Date() } = {}): Promise<Walk | null> {
  try {
    return await inScope(system, async (tx) => {
      const running = await findRunningWalk(tx, wish.register);
      if (!running) return beginWalk(tx, wish, now);
      return takeOver || now.getTime() - running.workedAt.getTime() >= staleAfter ? running : null;
    });
  } catch (error) {
    if (isLostRace(error)) return null;
    throw error;
  }
}

/** The nightly round: each register in turn, then what the customers' data must learn of it. */
export async function walkRegisters(mode: WalkMode, pace: Pace = {}): Promise<void> {
  for (const register of Object.values(Register)) {
    const walk = await startOrResume({ register, mode, requestedById: null });
    if (walk) await continueWalk(walk, pace);
  }
  await follow();
}

/** What the customers' data must learn of a walk. */
async function follow(): Promise<void> {
  await reconcile();
  await keepAllMarkings();
}

/** One walk that an officer has asked for. */
export async function walkAsked(walkId: string, pace: Pace = {}): Promise<void> {
  const walk = await inScope(system, (tx) => tx.registerWalk.findFirst({ where: { id: walkId, state: "RUNNING" } }));
  if (walk) await continueWalk(walk, pace);
  await follow();
}

/** Goes on with walks whose worker was lost, and with what should have followed them. */
export async function resumeWalks(pace: Pace = {}, now = new Date()): Promise<void> {
  const left = await inScope(system, (tx) =>
    tx.registerWalk.findMany({
      where: { state: "RUNNING", workedAt: { lte: new Date(now.getTime() - staleAfter) } },
    }),
  );
  for (const walk of left) await continueWalk(walk, pace);
  await follow();
}
