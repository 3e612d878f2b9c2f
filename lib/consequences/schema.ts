import * as z from "zod/mini";

export const closeCustomershipInput = z.strictObject({ organisationId: z.uuid() });
