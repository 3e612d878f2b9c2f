import * as z from "zod/mini";
import { parseDate } from "../calendar";
import { DeliveryManner } from "../db/generated/enums";
import { storable } from "../form-data";

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((value) => parseDate(value) !== null, { error: "invalidDate" }),
  ),
  z.transform((value) => parseDate(value) ?? value),
);

/** Which request, as the officer saw it, and how its answer was delivered. */
export const recordDeliverySchema = z.strictObject({
  submissionId: z.uuid(),
  version: z.pipe(
    z.pipe(
      z.transform((value: unknown) => Number(value)),
      z.number(),
    ),
    z.int(),
  ),
  deliveredOn: date,
  manner: z.enum(DeliveryManner),
  note: z._default(z.string().check(storable, z.trim(), z.maxLength(1_000)), ""),
});
