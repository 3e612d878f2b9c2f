/** What the list's address asks for; whatever makes no sense is left out. */
export function readFilter(asked: Record<string, string | string[] | undefined>): { q?: string; after?: string } {
  const textOf = (value: unknown) =>
    typeof value === "string" && value !== "" ? value.slice(0, 100).replaceAll("\0", "") : undefined;
  const [q, after] = [textOf(asked.q), textOf(asked.after)];
  return { ...(q && { q }), ...(after && { after }) };
}
