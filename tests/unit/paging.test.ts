import { expect, it } from "vitest";
import { asPastDay, containing } from "@/lib/paging";

it("Whoever searches for a percent sign, an underscore or a backslash finds just that", () => {
  expect(containing(String.raw`100 % _ \ Oy`).contains).toBe(String.raw`100 \% \_ \\ Oy`);
});

it("A past day is a day before today, however it is written, and of years that somebody may have meant", () => {
  const today = "2026-11-22";
  expect(asPastDay("2026-11-21", today)).toBe("2026-11-21");
  expect(asPastDay("1.9.2026", today)).toBe("2026-09-01");
  for (const present of [
    "2026-11-22",
    "2027-01-01",
    "0001-01-01",
    "0026-11-21",
    "2026-02-31",
    "eilen",
    "",
    ["2026-11-21"],
    undefined,
  ]) {
    expect(asPastDay(present, today)).toBeNull();
  }
});
