import { type CalendarDate, isCalendarDate } from "./calendar";
import type { OrganisationKind } from "./db/generated/enums";

const BUSINESS_ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/**
 * Whether the text is a Finnish Business ID in its one right form, `0246246-0`. The last digit is a check (modulo 11):
 * every wrong digit and every two neighbours swapped are found. Zero is never given out, nor is a remainder of one.
 */
export function isBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value) || value === "0000000-0") return false;
  const sum = BUSINESS_ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return (sum + Number(value[8])) % 11 === 0;
}

/** What people write (`246246-0`, `02462460`, spaces around) in the one right form; null when it is no Business ID. */
export function normaliseBusinessId(text: string): string | null {
  const written = /^(\d{6,7})[-–]?(\d)$/.exec(text.trim());
  if (!written) return null;
  const [, digits = "", check = ""] = written;
  const hasHyphen = /[-–]/.test(text);
  if (digits.length === 6 && !hasHyphen) return null;
  const businessId = `${digits.padStart(7, "0")}-${check}`;
  return isBusinessId(businessId) ? businessId : null;
}

/** The VAT form of a Business ID, `FI02462460`: a common slip in a Business ID's field, so it has its own sentence. */
export const isVatNumber = (text: string): boolean => /^FI\s?\d{7}-?\d$/i.test(text.trim());

/** An object identifier in dots, without `urn:oid:`, at most 64 characters (the limit of HL7). */
export function isOid(value: string): boolean {
  if (value.length > 64 || !/^[0-2](\.(0|[1-9]\d*))+$/.test(value)) return false;
  const [first, second] = value.split(".");
  return first === "2" || Number(second) <= 39;
}

/** Takes `urn:oid:` and spaces away; null when the rest is no OID. */
export function normaliseOid(text: string): string | null {
  const oid = text.trim().replace(/^urn:oid:/i, "");
  return isOid(oid) ? oid : null;
}

/** The Business ID inside a Finnish organisation's OID (`1.2.246.10.2462460…`), or null when it carries none. */
export function businessIdOfOid(oid: string): string | null {
  const digits = /^1\.2\.246\.10\.([1-9]\d{1,7})(?:\.|$)/.exec(oid)?.[1]?.padStart(8, "0");
  if (!digits || !isOid(oid)) return null;
  const businessId = `${digits.slice(0, 7)}-${digits[7]}`;
  return isBusinessId(businessId) ? businessId : null;
}

/**
 * Whether a unit's OID was made from the organisation's Business ID. Only a hint: units keep their OIDs in mergers.
 * `unknown` for OIDs that carry no Business ID, such as self-employed practitioners' `1.2.246.537.28.…`.
 */
export function oidBelongsTo(oid: string, businessId: string): "yes" | "no" | "unknown" {
  const owner = businessIdOfOid(oid);
  if (!owner) return "unknown";
  return owner === businessId ? "yes" : "no";
}

/**
 * The other organisation's Business ID that an OID was made from, or null when it fits. A hint only, for units keep their OIDs
 * in mergers; never for self-employed practitioners, whose OIDs come from a register of their own (docs/rules.md BR-08a).
 */
export function otherOwnerOf(
  oid: string,
  { businessId, kind }: { businessId: string; kind: OrganisationKind },
): string | null {
  if (kind === "PRACTITIONER" || oidBelongsTo(oid, businessId) !== "no") return null;
  return businessIdOfOid(oid);
}

const IDENTITY_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY";

function centuryOf(sign: string): string {
  if (sign === "+") return "18";
  return "ABCDEF".includes(sign) ? "20" : "19";
}

/**
 * Whether the text is a Finnish personal identity code whose birth date exists and is not after `today`, in upper case.
 * The signs of 2023 count, and so do the temporary codes 900–999.
 */
export function isPersonalIdentityCode(value: string, today: CalendarDate): boolean {
  const parts = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])$/.exec(value);
  if (!parts) return false;
  const [, day, month, year, sign = "", number = "", check] = parts;
  const born = `${centuryOf(sign)}${year}-${month}-${day}`;
  if (!isCalendarDate(born) || born > today || Number(number) < 2) return false;
  return IDENTITY_CHECK[Number(`${day}${month}${year}${number}`) % 31] === check;
}

/**
 * Whether a personal identity code stands anywhere in the text, in capitals or not. Born later than today counts too: the text
 * is judged in forms, which do not know what day it is.
 */
export function holdsPersonalIdentityCode(text: string): boolean {
  const candidates = text.toUpperCase().matchAll(/(?<![0-9A-Z])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![0-9A-Z])/g);
  return [...candidates].some(([candidate]) => isPersonalIdentityCode(candidate, "9999-12-31"));
}

/** `010190-900P` as `010190-****`. Anything else is hidden whole. */
export const maskPersonalIdentityCode = (value: string): string =>
  /^\d{6}[-+A-Y]\d{3}[0-9A-Y]$/.test(value) ? `${value.slice(0, 7)}****` : "****";

/** Whether mail can be expected to arrive: stricter than the standard, so that nothing in it can bend a mail's headers. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  const local = value.slice(0, at);
  const domain = value.slice(at + 1);
  if (at < 1 || value.length > 254 || local.length > 64) return false;
  if (!/^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local)) return false;
  const labels = domain.split(".");
  const isLabel = (label: string) => /^[\p{L}\p{N}-]{1,63}$/u.test(label) && !/^-|-$/.test(label);
  return labels.length > 1 && labels.every(isLabel) && /\p{L}{2}|^xn--/u.test(labels.at(-1) ?? "");
}

/**
 * A telephone number in E.164 (`+358401234567`), or null. A number that starts with a zero is Finnish; `00` and the
 * extra zero of `+358 (0)40` are understood.
 */
export function normalisePhone(text: string): string | null {
  if (!/^[\d\s()+./‐–-]*$/.test(text)) return null;
  const bare = text.replace(/[\s()./‐–-]/g, "");
  const international = bare
    .replace(/^00/, "+")
    .replace(/^0/, "+358")
    .replace(/^\+3580+/, "+358");
  const shape = international.startsWith("+358") ? /^\+358[1-9]\d{4,11}$/ : /^\+[1-9]\d{6,14}$/;
  return shape.test(international) ? international : null;
}

/** The number of a submission as it stands on receipts: `LP-2026-0042`. After 9999 in one year it grows longer. */
export const isSubmissionReference = (value: string): boolean =>
  /^(LP|LH|UP|IR|OM|RM|LO)-2\d{3}-(\d{4}|[1-9]\d{4,6})$/.test(value);
