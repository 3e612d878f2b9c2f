import { asCursor, asOneOf, asText } from "../paging";

export const careCodes = ["HEALTH", "SOCIAL"] as const;
export const forceCodes = ["ENDED", "ALL"] as const;

/** What the list of units is narrowed by; without `force` it holds those in force. */
export interface UnitFilter {
  /** Part of a name or of an OID. */
  q?: string;
  care?: (typeof careCodes)[number];
  force?: (typeof forceCodes)[number];
}

type Asked = Record<string, string | string[] | undefined>;

/** What the list's address asks for; whatever makes no sense is left out. */
export function readUnitFilter(asked: Asked): { filter: UnitFilter; after?: string } {
  const filter = {
    q: asText(asked.q)?.trim() || undefined,
    care: asOneOf(asked.care, careCodes),
    force: asOneOf(asked.force, forceCodes),
  };
  return { filter, after: asCursor(asked.after) };
}
