import * as z from "zod/mini";
import { storable } from "../form-data";

const id = z.uuid();

/** `contentHash` is of what the reader saw: nothing else is confirmed. */
export const confirmInput = z.strictObject({
  submissionId: id,
  confirmationId: id,
  contentHash: z.string().check(z.maxLength(64)),
  isRead: z.literal("true", { error: "confirm" }),
});

/** Why it is opened again: everybody who was asked reads it. */
export const reopenInput = z.strictObject({
  submissionId: id,
  reason: z.string().check(storable, z.trim(), z.minLength(1), z.maxLength(2_000)),
});
