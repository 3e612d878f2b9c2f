import type { Somebody } from "./auth/actor";
import type { Tx } from "./db";

/** The earlier answer to the same key, or null after the key has been claimed; a twin at the same moment waits here for us. */
export async function claimKey(
  tx: Tx,
  actor: Somebody,
  event: string,
  key: string,
  now: Date,
): Promise<{ value: unknown } | null> {
  const { count } = await tx.idempotencyKey.createMany({
    data: [{ personId: actor.personId, event, key, value: {}, createdAt: now }],
    skipDuplicates: true,
  });
  if (count === 1) return null;
  const { value } = await tx.idempotencyKey.findUniqueOrThrow({
    where: { personId_event_key: { personId: actor.personId, event, key } },
  });
  return { value: (value as { answer?: unknown }).answer };
}

/** Keeps what the key answers from now on. */
export async function keepAnswer(tx: Tx, actor: Somebody, event: string, key: string, value: unknown): Promise<void> {
  await tx.idempotencyKey.update({
    where: { personId_event_key: { personId: actor.personId, event, key } },
    data: { value: { answer: JSON.parse(JSON.stringify(value ?? null)) } },
  });
}
