import { createHash } from "node:crypto";

/** JSON in its one canonical form (RFC 8785): the same content always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const sorted = members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}

/** SHA-256 of the content as canonical JSON, in hexadecimal: what a receipt shows and a confirmation confirms. */
export const contentHashOf = (content: unknown): string =>
  createHash("sha256").update(canonical(content)).digest("hex");
