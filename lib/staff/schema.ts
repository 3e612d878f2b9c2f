import { isSubmissionReference } from "../identifiers";
import { asOneOf, asText } from "../paging";

/** Why an officer may look at a customer's data when no submission is the reason: keys of `audit.reasons`. */
export const lookReasons = ["CONTACT", "GUIDANCE", "CHECK", "INCIDENT"] as const;

type Search = Record<string, string | string[] | undefined>;

/** The reason as it goes into the customer's trail: a reference number or a code, never somebody's own words; null when none was given. */
export function readLookReason(search: Search): string | null {
  const reference = asText(search.reference)?.trim().toUpperCase();
  if (reference && isSubmissionReference(reference)) return reference;
  return asOneOf(search.reason, lookReasons) ?? null;
}

/** The reason as an address carries it on to the next page about the same customer. */
export const lookParams = (reason: string): Record<string, string> =>
  isSubmissionReference(reason) ? { reference: reason } : { reason };
