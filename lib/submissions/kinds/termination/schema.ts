import * as z from "zod/mini";
import { dayShape } from "../day";

/** What each step must hold to be complete. */
export const stepSchemas = { effect: z.strictObject(dayShape) };

export const schema = z.strictObject(stepSchemas);

export type Answers = z.output<typeof schema>;
