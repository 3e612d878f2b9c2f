import * as z from "zod/mini";

/** Up to which message the reader has seen the list: newer ones stay unread. */
export const markReadSchema = z.strictObject({ newest: z.uuid() });
