import * as z from "zod/mini";
import { parseDate } from "../calendar";
import { oneOrMany, storable } from "../form-data";
import { asOneOf, asText } from "../paging";

/** How a unit's reception of renewal requests stands, by the two registers together (docs/rules.md BR-53). */
export const receptionStatuses = ["RECEIVES", "NOT_EFFECTIVE", "KANTA_OFF", "DOES_NOT_RECEIVE", "CHECK"] as const;

export type ReceptionStatus = (typeof receptionStatuses)[number];

const MOST_UNITS = 2_000;

const unitOids = oneOrMany(z.string().check(z.maxLength(64))).check(
  z.refine((chosen: unknown[]) => chosen.length > 0, { error: "chooseAtLeastOne" }),
  z.maxLength(MOST_UNITS),
);

const day = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((typed) => parseDate(typed) !== null, { error: "invalidDate" }),
  ),
  z.transform((typed) => parseDate(typed) ?? typed),
);

/** What somebody has seen of THL's marking by themselves: in which units, which way, when, and where it can be seen. */
export const confirmMarkingSchema = z.strictObject({
  unitOids,
  marking: z.enum(["YES", "NO"], { error: "chooseOne" }),
  seenOn: day,
  evidence: z.string().check(storable, z.trim(), z.minLength(1), z.maxLength(500)),
});

/** The units whose ended reception THL has been told of, and when. */
export const confirmNoticeSchema = z.strictObject({ unitOids, sentOn: day });

export const keepMarkingsSchema = z.strictObject({ organisationId: z.uuid() });

export interface ReceptionFilter {
  q?: string;
  status?: ReceptionStatus;
  /** The unit after which the page begins. */
  after?: string;
}

type Search = Record<string, string | string[] | undefined>;

/** What the list's address asks for; whatever makes no sense is left out. */
export function readReceptionFilter(asked: Search): ReceptionFilter {
  const found = {
    q: asText(asked.q)?.trim(),
    status: asOneOf(asked.status, receptionStatuses),
    after: asText(asked.after),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as ReceptionFilter;
}
