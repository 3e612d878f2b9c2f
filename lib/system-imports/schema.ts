import * as z from "zod/mini";
import { asOneOf, asText } from "../paging";

/** What a file may hold at most; a larger one is refused before anything in it is looked at. */
export const importLimits = { bytes: 11 * 1_048_576, rows: 5_000 };

/** The columns of the catalogue's file, and those that it cannot do without. */
export const catalogueColumns = {
  registerId: false,
  name: true,
  systemVersion: true,
  supplier: true,
  systemClass: true,
  certifiedUntil: true,
  profiles: false,
} as const;

export type CatalogueColumn = keyof typeof catalogueColumns;

/** The columns of the file of units and their systems. The unit's name is there for whoever reads it: nothing is read from it. */
export const usesColumns = {
  unitOid: true,
  unitName: false,
  registerId: false,
  systemName: true,
  systemVersion: false,
  supplier: false,
  services: true,
  usedFrom: true,
  usedUntil: false,
} as const;

export type UsesColumn = keyof typeof usesColumns;

export const uploadSchema = z.strictObject({
  file: z.optional(z.file()).check(z.refine((file) => file !== undefined, { error: "fileMissing" })),
});

/** `seen` is the mark of the outcomes that were shown: others than these are not confirmed. */
export const applySchema = z.strictObject({
  importId: z.uuid(),
  seen: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const discardSchema = z.strictObject({ importId: z.uuid() });

/** What becomes of a row when the file is confirmed. */
export const outcomes = ["REFUSED", "NEW", "CHANGED", "UNCHANGED"] as const;

export type Outcome = (typeof outcomes)[number];

type Search = Record<string, string | string[] | undefined>;

/** Which rows of a dry run one looks at. */
export function readOutcomeFilter(asked: Search): { outcome?: Outcome; page: number } {
  const outcome = asOneOf(asked.outcome, outcomes);
  const page = Number(asText(asked.page) ?? "1");
  return { ...(outcome && { outcome }), page: Number.isInteger(page) && page > 0 && page < 1_000 ? page : 1 };
}
