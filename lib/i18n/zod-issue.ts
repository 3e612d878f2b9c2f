import type * as z from "zod/mini";

export type IssueCode = { code: string; params: Record<string, string | number> };

/** A key of the `issues` dictionary; the library's own messages are sentences and do not look like one. */
const keyPattern = /^[a-z]\w*(\.\w+)*$/;

/** Bytes as megabytes with one decimal. */
const megabytes = (bytes: number) => Math.max(0.1, Math.round(bytes / 100_000) / 10);

/**
 * The dictionary key (`issues.…`) of one schema issue, the same in the browser and behind the door.
 *
 * A schema's own rules carry their key as the issue's message, and params if they have any; the library's rules are named
 * here. What was not filled in at all is `required`, whatever it should have been.
 */
export function issueCode(issue: z.core.$ZodIssue): IssueCode {
  const { code, params } = nameOf(issue);
  return { code: keyPattern.test(issue.message) ? issue.message : code, params };
}

function nameOf(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case "custom":
      return { code: "invalid", params: paramsOf(issue.params) };
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "invalid_type":
      return { code: "required", params: {} };
    case "invalid_value":
      return { code: issue.values.length === 1 ? "confirm" : "chooseOne", params: {} };
    case "invalid_format":
      return { code: issue.format === "email" ? "invalidEmail" : "invalid", params: {} };
    default:
      return { code: "invalid", params: {} };
  }
}

function tooSmall(origin: string, minimum: number): IssueCode {
  if (origin === "array") return { code: minimum > 1 ? "tooFew" : "chooseAtLeastOne", params: { minimum } };
  if (origin === "string") return { code: minimum > 1 ? "tooShort" : "required", params: { minimum } };
  return { code: "tooSmall", params: { minimum } };
}

function tooBig(origin: string, maximum: number): IssueCode {
  if (origin === "file") return { code: "fileTooLarge", params: { maximum: megabytes(maximum) } };
  if (origin === "array") return { code: "tooMany", params: { maximum } };
  return { code: origin === "string" ? "tooLong" : "tooBig", params: { maximum } };
}

function paramsOf(params: Record<string, unknown> | undefined): IssueCode["params"] {
  const known = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  return Object.fromEntries(known);
}
