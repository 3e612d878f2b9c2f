import type { Tx } from "../db";

/** The services that the organisation uses or is joining, in the order of their list. */
export async function listServicesInUse(tx: Tx, organisationId: string) {
  const uses = await tx.serviceUse.findMany({
    where: { organisationId, state: { not: "ENDED" } },
    select: { service: true, state: true },
    orderBy: { service: "asc" },
  });
  return uses;
}
