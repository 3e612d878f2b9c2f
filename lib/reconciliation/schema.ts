import * as z from "zod/mini";

/** Whose data is to be made to say what the registers say. */
export const reconcileSchema = z.object({ organisationId: z.uuid() });
