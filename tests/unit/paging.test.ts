import { expect, it } from "vitest";
import { containing } from "@/lib/paging";

it("Whoever searches for a percent sign, an underscore or a backslash finds just that", () => {
  expect(containing(String.raw`100 % _ \ Oy`).contains).toBe(String.raw`100 \% \_ \\ Oy`);
});
