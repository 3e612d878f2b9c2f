import { describe, expect, test } from "vitest";
import { contentsTitle } from "@/components/submissions/contents";
import { impactSentence } from "@/components/submissions/effects";
import { senderNames } from "@/components/submissions/senders";
import type { ComparedField } from "@/lib/submissions/kinds/kind";

describe("How much a submission touches is told", () => {
  test("as one sentence in each language, without what it does not touch", () => {
    const impact = { units: 12, services: 2, nothing: 0 };
    expect(impactSentence(impact, "fi")).toBe("Tämä koskee: 12 yksikköä ja 2 palvelua.");
    expect(impactSentence(impact, "sv")).toBe("Detta gäller: 12 enheter och 2 tjänster.");
    expect(impactSentence({ units: 1, services: 0 }, "en")).toBe("This affects: 1 unit.");
  });

  test("not at all where it touches nothing", () => {
    expect(impactSentence({ units: 0 }, "fi")).toBeNull();
    expect(impactSentence({}, "sv")).toBeNull();
  });
});

test("Who may send a draft follows the table of roles, kind by kind", () => {
  expect(senderNames("CONNECTION_POINT_CHANGE", "fi")).toBe(
    "pääkäyttäjä, hallinnollinen yhteyshenkilö tai tekninen yhteyshenkilö",
  );
  expect(senderNames("TERMINATION", "fi")).toBe("pääkäyttäjä");
  expect(senderNames("LOG_DATA_REQUEST", "sv")).toBe("huvudanvändare eller dataskyddsombud");
});

test("What a submission says is called changes only where there is something to compare with", () => {
  const field = (before: string[] | null): ComparedField => ({
    field: "effect.effectiveOn",
    step: "effect",
    form: "date",
    before,
    after: ["2027-01-01"],
    isChanged: true,
  });
  expect(contentsTitle([field(null)], "fi")).toBe("Annetut tiedot");
  expect(contentsTitle([field(null), field(["2026-01-01"])], "fi")).toBe("Muuttuvat tiedot");
});
