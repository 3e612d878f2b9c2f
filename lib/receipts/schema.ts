import * as z from "zod/mini";
import { asText } from "../paging";

const sum = z.string().check(z.toLowerCase(), z.regex(/^[0-9a-f]{64}$/));

const receipt = z.object({
  reference: z.string().check(z.toUpperCase(), z.regex(/^[A-Z]{2,4}-\d{4}-\d{4,8}$/)),
  hash: sum,
  link: sum,
});

/** Copied from paper or from a file, a long value comes in pieces. */
const pasted = (value: string | string[] | undefined) => asText(value)?.replace(/\s+/g, "");

type Parameters = Record<string, string | string[] | undefined>;

/** What the address of a verification asks for: nothing yet, something that no receipt says, or a receipt to be looked up. */
export function readVerification(asked: Parameters) {
  const typed = { reference: pasted(asked.reference), hash: pasted(asked.hash), link: pasted(asked.link) };
  if (!typed.reference && !typed.hash && !typed.link) return { typed, isAsked: false, receipt: null };
  const read = receipt.safeParse(typed);
  return { typed, isAsked: true, receipt: read.success ? read.data : null };
}
