import type { Prisma, Tx } from ".";

/** Who wrote the newest version of a row, and when; nobody by name where the actor may not know. */
export async function lastChange(
  tx: Tx,
  of: Prisma.DataVersionWhereInput,
): Promise<{ name: string | null; at: Date | null }> {
  const last = await tx.dataVersion.findFirst({
    where: of,
    select: { personId: true, recordedAt: true },
    orderBy: [{ recordedAt: "desc" }, { number: "desc" }],
  });
  const ids = last?.personId ? [last.personId] : [];
  const names = await tx.$queryRaw<{ name: string }[]>`SELECT name FROM shared_actor_names(${ids}::uuid[])`;
  return { name: names[0]?.name ?? null, at: last?.recordedAt ?? null };
}
