import * as z from "zod/mini";
import { parseDate } from "../calendar";
import { storable } from "../form-data";

// Every schema here also takes what it has once read: doors read plain values by the same schemas.

const text = (longest: number) => z.string().check(storable, z.trim(), z.maxLength(longest));

const reason = text(4_000).check(z.minLength(1));

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value) => parseDate(value) ?? value),
);

/** A date that may be left empty: null then. */
const optionalDate = z.pipe(
  z.transform((value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : null)),
  z.nullable(date),
);

const ticked = z.pipe(
  z.transform((value: unknown) => value === true || value === "true"),
  z.boolean(),
);

/** Which submission, and as the officer saw it: whatever has changed since is somebody else's doing. */
const seen = {
  submissionId: z.uuid(),
  version: z.pipe(
    z.pipe(
      z.transform((value: unknown) => Number(value)),
      z.number(),
    ),
    z.int(),
  ),
};

export const seenSchema = z.strictObject(seen);

/** One field with what to mend in it; without a reason it is not sent back. */
const fieldReturn = z.strictObject({ field: z.string().check(z.minLength(1), z.maxLength(80)), reason: text(2_000) });

export const returnSchema = z
  .strictObject({
    ...seen,
    fields: z.array(fieldReturn).check(z.minLength(1), z.maxLength(100)),
    answerBy: date,
    keepsClock: ticked,
    clockReason: z._default(text(2_000), ""),
  })
  .check(
    z.check((context) => {
      const { keepsClock, clockReason } = context.value;
      if (keepsClock && clockReason === "")
        context.issues.push({ code: "custom", message: "required", path: ["clockReason"], input: clockReason });
    }),
  );

export const approveSchema = z.strictObject({
  ...seen,
  reason: z._default(text(4_000), ""),
  effectiveOn: optionalDate,
  /** Why it may take effect on a day on which it otherwise could not. */
  overrideReason: z.optional(text(2_000)),
});

export const reasonSchema = z.strictObject({ ...seen, reason });
