import * as z from "zod/mini";

export const closeCustomershipInput = z.strictObject({ organisationId: z.uuid() });

/** Something the reader should notice: a full key of the dictionaries, and what fills its blanks. */
export interface Warning {
  code: string;
  params?: Record<string, string | number>;
}

/** One thing that would change with it: what it is, how it is now and what becomes of it. */
export interface Consequence {
  area:
    | "commitment"
    | "service"
    | "unit"
    | "system"
    | "point"
    | "certificate"
    | "role"
    | "contact"
    | "renewal"
    | "submission"
    | "billing"
    | "controller";
  /** What it is called, in the reader's words. */
  name: string;
  /** A full key of the dictionaries each; null before something that begins, and after something that stays. */
  before: Warning | null;
  after: Warning | null;
}
