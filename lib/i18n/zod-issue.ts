import type * as z from "zod/mini";

export type IssueCode = { code: string; params: Record<string, string | number> };

/**
 * The dictionary key (`issues.…`) of one schema issue, the same in the browser and behind the door.
 *
 * A schema's own rules carry their key as the issue's message; the library's rules are named here.
 */
export function issueCode(issue: z.core.$ZodIssue): IssueCode {
  switch (issue.code) {
    case "custom":
      return { code: issue.message || "invalid", params: paramsOf(issue.params) };
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? { code: "required", params: {} }
        : { code: "tooSmall", params: { minimum: Number(issue.minimum) } };
    case "too_big":
      return { code: issue.origin === "file" ? "fileTooLarge" : "tooLong", params: { maximum: Number(issue.maximum) } };
    case "invalid_type":
      return { code: "required", params: {} };
    case "invalid_value":
      return { code: "chooseOne", params: {} };
    case "invalid_format":
      return { code: issue.format === "email" ? "invalidEmail" : "invalid", params: {} };
    default:
      return { code: "invalid", params: {} };
  }
}

function paramsOf(params: Record<string, unknown> | undefined): IssueCode["params"] {
  const known = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === "string" || typeof entry[1] === "number",
  );
  return Object.fromEntries(known);
}
