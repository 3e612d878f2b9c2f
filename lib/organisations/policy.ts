import type { Actor } from "../auth/actor";
import type { Prisma } from "../db";
import type { OrganisationKind } from "../db/generated/enums";

/** The units that an actor may know of: all that is in public registers is seen by whoever may enter the organisation. */
export function visibleTo(actor: Actor): Prisma.UnitWhereInput {
  switch (actor.kind) {
    case "SYSTEM":
    case "OFFICER":
      return {};
    case "MEMBER":
      return { organisationId: actor.organisation.id };
    default:
      return { id: { in: [] } };
  }
}

/** Who keeps an organisation's entry, and so corrects it: a key of the dictionary `details.maintainers`. */
export type Maintainer = "THL" | "SOTERI" | "PRACTITIONERS" | "FIMEA" | "YTJ";

/** The OIDs that the practitioners' register gives. */
const practitioners = /^1\.2\.246\.537\.28\./;

/**
 * Who keeps the entry (docs/rules.md BR-08a): public bodies tell THL, private providers and practitioners with a trade name
 * Soteri, other practitioners their supervising authority, pharmacies Fimea. An intermediary provides no care and is in none
 * of those registers.
 */
export function maintainerOf({ kind, oid }: { kind: OrganisationKind; oid: string | null }): Maintainer {
  switch (kind) {
    case "PUBLIC":
      return "THL";
    case "PRIVATE":
      return "SOTERI";
    case "PRACTITIONER":
      return oid && practitioners.test(oid) ? "PRACTITIONERS" : "SOTERI";
    case "PHARMACY":
      return "FIMEA";
    case "INTERMEDIARY":
      return "YTJ";
  }
}

/** Whether its own OID identifies it as a controller; a public body has controller entries instead (docs/rules.md BR-08b). */
export const isControllerByOwnOid = (kind: OrganisationKind): boolean => kind === "PRIVATE" || kind === "PRACTITIONER";
