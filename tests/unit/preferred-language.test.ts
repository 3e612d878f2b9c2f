import { expect, test } from "vitest";
import { preferredLanguage } from "@/lib/i18n/preferred";

test.each([
  ["sv-FI,sv;q=0.9,fi;q=0.8", "sv"],
  ["de,en;q=0.5,sv;q=0.7", "sv"],
  ["en-GB", "en"],
  ["fi;q=0,en;q=0.1", "en"],
  ["de,fr", "fi"],
  ["", "fi"],
  [null, "fi"],
  ["sv;q=abc", "fi"],
])("a browser that says %s is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test("a header of any length is read at once", () => {
  expect(preferredLanguage(`${",;q=,".repeat(50_000)}sv`)).toBe("fi");
});
