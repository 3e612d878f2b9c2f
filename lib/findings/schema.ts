import * as z from "zod/mini";
import { FindingState } from "../db/generated/enums";
import { storable } from "../form-data";
import { holdsPersonalIdentityCode } from "../identifiers";
import { asCursor, asOneOf, asText } from "../paging";

/** What is written to the other side; a personal identity code is refused, for nothing here needs one. */
const explanation = z.string().check(
  storable,
  z.trim(),
  z.minLength(1),
  z.maxLength(2000),
  z.refine((text) => !holdsPersonalIdentityCode(text), { error: "identityCodeInText" }),
);

export const answerFindingSchema = z.strictObject({ findingId: z.uuid(), answer: explanation });

export const closeFindingSchema = z.strictObject({ findingId: z.uuid(), reason: explanation });

/** What an officer narrows the findings by; without a state the list holds those that are not closed. */
export interface FindingFilter {
  /** Part of the entry's or the customer's name, OID or Business ID. */
  q?: string;
  state?: FindingState;
}

type Asked = Record<string, string | string[] | undefined>;

/** What the list's address asks for; whatever makes no sense is left out. */
export const readFindingFilter = (asked: Asked): { filter: FindingFilter; after?: string } => ({
  filter: { q: asText(asked.q)?.trim() || undefined, state: asOneOf(asked.state, Object.values(FindingState)) },
  after: asCursor(asked.after),
});
