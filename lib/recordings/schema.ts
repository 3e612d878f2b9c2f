import * as z from "zod/mini";
import { parseDate } from "../calendar";
import { SubmissionKind } from "../db/generated/enums";

/** How something comes that does not come through the portal. */
export const channels = ["PAPER", "MAIL"] as const;

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value) => parseDate(value) ?? value),
);

/** What has come, how, and on which day: the clock counts from it. */
export const beginRecordingSchema = z.strictObject({
  businessId: z.string().check(z.maxLength(9)),
  kind: z.enum(SubmissionKind),
  channel: z.enum(channels),
  arrivedOn: date,
});

const version = z.pipe(
  z.pipe(
    z.transform((value: unknown) => Number(value)),
    z.number(),
  ),
  z.int(),
);

/** The officer's own declaration: what was written in says what the paper says. */
export const registerRecordingSchema = z.strictObject({
  submissionId: z.uuid(),
  version,
  isAsOnPaper: z.literal("true", { error: "confirm" }),
});

export const discardRecordingSchema = z.strictObject({ submissionId: z.uuid(), version });
