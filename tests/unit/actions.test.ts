import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Door } from "@/lib/action";
import { sources, textOf } from "@/tests/support/sources";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ referer: "http://localhost:3000/organisations/9000001-1/roles" }),
  cookies: async () => ({ get: () => undefined, getAll: () => [] }),
}));

type AnyDoor = Door<unknown, unknown>;

const files = sources.filter((path) => /^lib\/[^/]+\/actions\.ts$/.test(path));
const doors: { name: string; door: AnyDoor }[] = [];
for (const file of files) {
  const exported: Record<string, AnyDoor> = await import(/* @vite-ignore */ join(import.meta.dirname, "../..", file));
  for (const [name, door] of Object.entries(exported)) doors.push({ name: `${file}: ${name}`, door });
}

/** Past tense, though it does not end as most do. */
const irregular = ["begun", "chosen", "given", "kept", "made", "read", "sent", "set", "struck", "taken", "withdrawn"];

test("there are doors at all", () => {
  expect(doors.length).toBeGreaterThan(15);
});

test("every file of doors says that it runs on the server", () => {
  expect(files.filter((file) => !textOf(file).startsWith('"use server";'))).toEqual([]);
});

test("no two doors leave the same event in the trail", () => {
  const events = doors.map(({ door }) => door.event);
  expect(events.filter((event, index) => events.indexOf(event) !== index)).toEqual([]);
});

describe.each(doors)("$name", ({ name, door }) => {
  test("is a door", () => {
    expect([door.isDoor, typeof door.event, typeof door.as]).toEqual([true, "string", "function"]);
  });

  test("is called by what it does, not by how", () => {
    expect(name.split(": ")[1]).not.toMatch(/^(update|handle|process|do|manage|set(?!GrantEnd))[A-Z]?/);
  });

  test("leaves an event that says what has been done to what", () => {
    const [noun, done, ...rest] = door.event.split(".");
    expect(rest).toEqual([]);
    expect(noun).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const isPast = (word: string) => word.endsWith("ed") || irregular.includes(word);
    expect(done?.split("-").some(isPast), door.event).toBe(true);
  });

  test("sends a visitor to sign in, before it looks at anything", async () => {
    const outcome = await door(null, new FormData()).catch((error: { digest?: string }) => error.digest);
    expect(outcome).toContain(";/sign-in?next=%2Forganisations%2F9000001-1%2Froles;");
  });
});
