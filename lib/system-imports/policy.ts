import type { Actor } from "../auth/actor";
import type { Prisma } from "../db";
import { permits } from "../roles/policy";
import { may as mayAboutSystems } from "../systems/policy";

const none: Prisma.DataImportWhereInput = { id: { in: [] } };

/** The files that an actor may know of: officers those of the catalogue, members those of their organisation that they may confirm. */
export function visibleTo(actor: Actor): Prisma.DataImportWhereInput {
  if (actor.kind === "OFFICER") return { kind: "SYSTEM_CATALOGUE" };
  if (actor.kind !== "MEMBER" || !permits(actor, "systems", "write")) return none;
  return { kind: "SYSTEM_USES", organisationId: actor.organisation.id };
}

export const may = {
  /** Reads files into the catalogue. */
  importCatalogue: mayAboutSystems.keepCatalogue,
  /** Reads files of the organisation's systems. */
  importUses: mayAboutSystems.write,
  /** Sets a file aside: whoever might have confirmed it. */
  discard: (actor: Actor, { organisationId }: { organisationId: string | null }): boolean =>
    organisationId === null ? mayAboutSystems.keepCatalogue(actor) : mayAboutSystems.write(actor, { organisationId }),
};
