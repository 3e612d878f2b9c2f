import { expect, test } from "vitest";
import * as z from "zod/mini";
import { fi } from "@/lib/i18n/fi";
import { issueCode } from "@/lib/i18n/zod-issue";

const text = (...checks: Parameters<ReturnType<typeof z.string>["check"]>) => z.string().check(...checks);

const cases: [string, z.core.$ZodType, unknown, string, object][] = [
  ["an absent text", z.string(), undefined, "required", {}],
  ["an empty text", text(z.minLength(1)), "", "required", { minimum: 1 }],
  ["a text that is too short", text(z.minLength(3)), "ab", "tooShort", { minimum: 3 }],
  ["a text that is too long", text(z.maxLength(2)), "abc", "tooLong", { maximum: 2 }],
  ["an e-mail address", z.email(), "x", "invalidEmail", {}],
  ["another format", z.uuid(), "x", "invalid", {}],
  ["a choice that is not offered", z.enum(["a", "b"]), "c", "chooseOne", {}],
  ["a box that must be ticked", z.literal("true"), undefined, "confirm", {}],
  ["a number that is too small", z.number().check(z.minimum(5)), 1, "tooSmall", { minimum: 5 }],
  ["a number that is too large", z.number().check(z.maximum(5)), 9, "tooBig", { maximum: 5 }],
  ["a list without a choice", z.array(z.string()).check(z.minLength(1)), [], "chooseAtLeastOne", { minimum: 1 }],
  ["a list with too few", z.array(z.string()).check(z.minLength(2)), [], "tooFew", { minimum: 2 }],
  ["a list with too many", z.array(z.string()).check(z.maxLength(1)), ["a", "b"], "tooMany", { maximum: 1 }],
  [
    "a file that is too large",
    z.file().check(z.maxSize(2_000_000)),
    new File(["x".repeat(2_000_001)], "f"),
    "fileTooLarge",
    { maximum: 2 },
  ],
  ["a rule of the schema's own", text(z.refine(() => false, "host.wildcard")), "x", "host.wildcard", {}],
  ["a library rule under a key of its own", text(z.regex(/^\d+$/, "port")), "x", "port", {}],
  ["a name that the schema does not know", z.strictObject({}), { extra: 1 }, "invalid", {}],
];

const known = (code: string) =>
  code.split(".").reduce<unknown>((words, key) => (words as Record<string, unknown> | undefined)?.[key], fi.issues);

test.each(cases)("%s is told by a key that the dictionary has", (_, schema, value, code, params) => {
  const outcome = z.safeParse(schema, value);
  const [issue] = outcome.error?.issues ?? [];
  expect(issue && issueCode(issue)).toEqual({ code, params });
  expect(known(code)).toBeTypeOf("string");
});

test("the params of a schema's own rule fill the sentence's blanks, and nothing but texts and numbers does", () => {
  const outcome = z.safeParse(
    z.string().check((payload) => {
      payload.issues.push({
        code: "custom",
        input: payload.value,
        message: "address.duplicate",
        params: { address: "10.0.0.1", first: 2, row: {} },
      });
    }),
    "x",
  );
  const [issue] = outcome.error?.issues ?? [];
  expect(issue && issueCode(issue)).toEqual({ code: "address.duplicate", params: { address: "10.0.0.1", first: 2 } });
});
