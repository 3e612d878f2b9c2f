import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";

/** The use of a connection point that the organisation has now; throws when there is none. */
export const openUse = (of: { id: string; businessId: string }) =>
  inScope(systemActor("seed"), async (tx) => {
    const use = await tx.connectionPointUse.findFirst({ where: { organisationId: of.id, usedUntil: null } });
    if (!use) throw new Error(`${of.businessId} uses no connection point`);
    return use;
  });
