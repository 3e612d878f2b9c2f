import type { Tx } from "@/lib/db";
import type { Register, WalkState } from "@/lib/db/generated/enums";
import { readRows } from "@/lib/registry/schema";
import { beginWalk, failWalk, finishWalk, takePage } from "@/lib/registry/workflow";
import { conceptCode } from "@/mocks/code-service/concept-code";
import { build } from "./build";
import { anyBusinessId, anyNumber, untilUnique } from "./chance";

export type AWalk = { register?: Register; state?: WalkState; at?: Date };

/**
 * A walk that found an entry's name and validity changed and one row unreadable: done unless said otherwise. One that is
 * under way has taken one page of three, and breaks off another of the same register: there is room for one.
 */
export const aWalk = (wishes: AWalk = {}) => untilUnique(() => build((tx) => walked(tx, wishes)));

async function walked(tx: Tx, { register = "CONTROLLERS", state = "DONE", at = new Date() }: AWalk) {
  const left = { register, state: "RUNNING" as const };
  await tx.registerWalk.updateMany({ where: left, data: { state: "FAILED", workedAt: at, finishedAt: at } });
  const wish = { register, mode: "FULL", requestedById: null } as const;
  const oid = `1.2.246.10.${anyNumber(1_000_000, 9_999_999)}.19.0`;
  const facts = { oid, businessId: anyBusinessId(), level: 0, sector: "1 Julkinen", town: "Mallila" } as const;
  const entry = (name: string, ends?: string) =>
    conceptCode({ ...facts, name: { fi: name }, begins: "2019-01-01", modified: "2019-01-01", ends });
  const first = await beginWalk(tx, wish, at);
  const page = { page: 1, itemsTotal: 1, pagesTotal: 1 };
  await takePage(tx, first, { ...readRows([entry("Mallilan kuntayhtymä")]), ...page }, at);
  await finishWalk(tx, { ...first, mode: "CHANGES" }, at);
  const walk = await beginWalk(tx, wish, at);
  const rows = [entry("Mallilan entinen kuntayhtymä", "2024-12-31"), { status: "ACTIVE" }];
  const whole = state === "DONE" ? page : { page: 1, itemsTotal: 3, pagesTotal: 3 };
  await takePage(tx, walk, { ...readRows(rows), ...whole }, at);
  if (state === "FAILED") return failWalk(tx, walk, { code: "not-json", page: 2, status: 200 }, at);
  return state === "DONE"
    ? finishWalk(tx, { ...walk, mode: "CHANGES" }, at)
    : tx.registerWalk.findUniqueOrThrow({ where: { id: walk.id } });
}
