import { asText } from "../paging";

/** What the list's address asks for; whatever makes no sense is left out. */
export function readFilter(asked: Record<string, string | string[] | undefined>): { q?: string; after?: string } {
  const [q, after] = [asText(asked.q), asText(asked.after)];
  return { ...(q && { q }), ...(after && { after }) };
}
