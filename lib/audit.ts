import { type Actor, basisOf } from "./auth/actor";
import { inScope, type Tx } from "./db";
import type { AuditOutcome } from "./db/generated/enums";

/** The chain of what belongs to no single organisation: sign-ins, refusals, a person's own settings. */
export const systemChain = "00000000-0000-0000-0000-000000000000";

/** One line of the trail. Ids and codes only: nothing here may name a person or repeat what somebody typed. */
export interface AuditEntry {
  event: string;
  outcome: AuditOutcome;
  at: Date;
  /** The organisations whose trails this belongs to; none means the system's own. */
  chains: readonly string[];
  subjectType: string | null;
  subjectId: string | null;
  code?: string;
  requestId: string | null;
  details?: Record<string, string | number | boolean | string[]>;
}

/**
 * Links one entry to the end of each of its chains. Call it last in a transaction: the heads stay locked until it ends,
 * and are taken in id order so that two doors never wait for each other.
 */
export async function appendAudit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  const chains = entry.chains.length > 0 ? [...new Set(entry.chains)].sort() : [systemChain];
  const roles = actor.kind === "MEMBER" ? actor.roles : [];
  const details = JSON.stringify(entry.details ?? {});
  for (const chain of chains) {
    await tx.$queryRaw`SELECT append_audit(${chain}::uuid, ${entry.at}, ${entry.event}, ${entry.outcome}, ${entry.code ?? null},
      ${actor.kind}, ${actor.personId}::uuid, ${roles}::text[], ${basisOf(actor)}, ${entry.subjectType}, ${entry.subjectId},
      ${entry.requestId}, ${details}::jsonb)`;
  }
}

/** Writes down a refusal in a transaction of its own: the refused one has been rolled back. */
export async function auditRefusal(
  actor: Actor,
  entry: Pick<AuditEntry, "event" | "at" | "code" | "requestId" | "details">,
): Promise<void> {
  await inScope(actor, (tx) =>
    appendAudit(tx, actor, { ...entry, outcome: "REFUSED", chains: [], subjectType: null, subjectId: null }),
  );
}
