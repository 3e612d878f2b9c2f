import type { Tx } from "../db";

/** Information systems by name, as the officers' catalogue knows them (rules.md BR-16). */
export const listSystems = (tx: Tx) =>
  tx.informationSystem.findMany({
    select: {
      id: true,
      name: true,
      version: true,
      supplier: true,
      systemClass: true,
      registerId: true,
      certifiedUntil: true,
    },
    orderBy: [{ name: "asc" }, { version: "desc" }],
    take: 500,
  });

/** The systems that the organisation uses already, by itself or through a point. */
export async function systemsInUse(tx: Tx, organisationId: string): Promise<Set<string>> {
  const own = await tx.systemUse.findMany({ where: { organisationId, usedUntil: null }, select: { systemId: true } });
  const through = await tx.connectionPointUse.findMany({
    where: { organisationId, usedUntil: null, systemId: { not: null } },
    select: { systemId: true },
  });
  return new Set([...own, ...through].flatMap(({ systemId }) => (systemId ? [systemId] : [])));
}

/** Whether a system may be newly taken into use on the day: registered, and its certificate not ended. */
export const mayBeTakenIntoUse = (
  system: { registerId: string | null; certifiedUntil: Date | null },
  on: string,
): boolean =>
  system.registerId !== null &&
  (system.certifiedUntil === null || system.certifiedUntil.toISOString().slice(0, 10) >= on);
