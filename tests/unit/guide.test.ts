import { describe, expect, test } from "vitest";
import { authorityCodes } from "@/lib/authorities/schema";
import { follow, type Outcome, outcomes, questions, roots } from "@/lib/guide/schema";
import { messagesOf } from "@/lib/i18n";
import { kinds } from "@/lib/submissions/kinds";

const options = questions as Record<string, Record<string, string>>;
const ends = outcomes as Record<string, Outcome>;

/** Every way through the guide from a root: its answers, and the outcome. */
function ways(root: string, answers: string[] = [], seen: string[] = []): { answers: string[]; outcome: string }[] {
  expect(seen, `a circle at ${root}`).not.toContain(root);
  return Object.entries(options[root] ?? {}).flatMap(([answer, to]) =>
    Object.hasOwn(options, to)
      ? ways(to, [...answers, answer], [...seen, root])
      : [{ answers: [...answers, answer], outcome: to }],
  );
}

const all = Object.values(roots).flatMap((root) => ways(root).map((way) => ({ root, ...way })));

describe("the guide", () => {
  test("reaches every outcome, and nothing that is none", () => {
    expect([...new Set(all.map(({ outcome }) => outcome))].sort()).toEqual(Object.keys(ends).sort());
  });

  test("reaches every question from where somebody begins", () => {
    const reached = new Set<string>(Object.values(roots));
    for (const { root, answers } of all)
      for (const count of answers.keys()) {
        const { at } = follow(root, answers.slice(0, count).join("."));
        if ("question" in at) reached.add(at.question);
      }
    expect([...reached].sort()).toEqual(Object.keys(options).sort());
  });

  test("calls no question by the name of an outcome", () => {
    expect(Object.keys(options).filter((name) => Object.hasOwn(ends, name))).toEqual([]);
  });

  test("asks no more than four questions", () => {
    expect(Math.max(...all.map(({ answers }) => answers.length))).toBeLessThanOrEqual(4);
  });

  test.each(all.map((way) => [way.answers.join("."), way] as const))(
    "%s leads to its outcome by address",
    (address, way) => {
      const place = follow(way.root, address);
      expect(place.at).toEqual({ outcome: way.outcome });
      expect(place.answered.map(({ answer }) => answer)).toEqual(way.answers);
    },
  );

  test.each(["", "nonsense", "constructor", "system.toString", "system.same.more", ".system"])(
    "makes the best of the address %j",
    (address) => {
      const { answered } = follow("change", address);
      expect(answered.map(({ answer }) => answer)).toEqual(
        address.startsWith("system.same") ? ["system", "same"] : address.startsWith("system") ? ["system"] : [],
      );
    },
  );

  test("leads nowhere that is neither a page, a kind nor somebody to ask, unless nothing need be done", () => {
    const idle = Object.entries(ends).filter(([, { kind, place, tell = [] }]) => !kind && !place && tell.length === 0);
    expect(idle.map(([code]) => code)).toEqual(["renewalsPharmacy"]);
  });

  test("knows every kind of submission, and no authority but the known", () => {
    const led = new Set(Object.values(ends).flatMap(({ kind }) => kind ?? []));
    expect([...led].sort()).toEqual(Object.keys(kinds).sort());
    const told = Object.values(ends).flatMap(({ tell = [] }) => [...tell]);
    expect(told.filter((code) => !authorityCodes.includes(code))).toEqual([]);
  });

  test("says plainly that a change of name is not reported", () => {
    const { at } = follow("change", "name.only");
    expect(at).toEqual({ outcome: "nameOnly" });
    expect(ends.nameOnly).toMatchObject({ report: "NOTHING", showsName: true });
    expect(ends.nameOnly?.kind).toBeUndefined();
  });

  test.each(["fi", "sv", "en"] as const)("has words for every question, answer and outcome in %s", (language) => {
    const { guide } = messagesOf(language);
    const worded = Object.entries(guide.questions).map(([name, { options: answers }]) => [name, Object.keys(answers)]);
    const asked = Object.entries(options).map(([name, answers]) => [name, Object.keys(answers)]);
    expect(worded.toSorted()).toEqual(asked.toSorted());
    expect(Object.keys(guide.outcomes).sort()).toEqual(Object.keys(ends).sort());
  });
});
