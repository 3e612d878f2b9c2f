import { readFileSync } from "node:fs";
import { suomifiDesignTokens } from "suomifi-design-tokens";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** The first theme block holds the tokens themselves; what the portal makes of them follows in its own. */
const theme = css.slice(css.indexOf("@theme {"), css.indexOf("@theme inline"));

const declared = [...theme.matchAll(/--(color|spacing|radius|breakpoint)-([\w-]+): ([^;]+);/g)].map(
  ([, group = "", name = "", value = ""]) => ({ group, name, value }),
);

const camel = (name: string) => name.replace(/-(\w)/g, (_, next: string) => next.toUpperCase());

/** "hsl(214, 100%, 24%)" as CSS writes it today, and our em as the pixels of a browser at its usual text size. */
const modern = (hsl: string) => hsl.replaceAll(",", "");
const pixels = (value: string) => (value.endsWith("em") ? `${Number.parseFloat(value) * 16}px` : value);

const tokens: Record<string, Record<string, string>> = {
  color: Object.fromEntries(Object.entries(suomifiDesignTokens.colors).map(([name, hsl]) => [name, modern(hsl)])),
  spacing: { ...suomifiDesignTokens.spacing },
  radius: { ...suomifiDesignTokens.radiuses },
  breakpoint: { ...suomifiDesignTokens.breakpoints },
};

describe("The theme is Suomi.fi's", () => {
  test.each(declared)("$group $name is the token of the same name", ({ group, name, value }) => {
    expect(pixels(value)).toBe(tokens[group]?.[camel(name)]);
  });

  test("the blocks were found at all", () => {
    expect(declared.length).toBeGreaterThan(30);
  });

  test("the typeface is the tokens' own", () => {
    const [, family = ""] = /font-family: ([^;]+);/.exec(suomifiDesignTokens.typography.bodyText) ?? [];
    expect(theme).toContain(`--font-sans: ${family.replaceAll("'", '"')}`);
  });
});

/** WCAG 2.2, 1.4.3: the relative luminance of an hsl() colour. */
function luminance(hsl: string): number {
  const [h = 0, s = 0, l = 0] = (hsl.match(/[\d.]+/g) ?? []).map(Number);
  const chroma = (s / 100) * Math.min(l / 100, 1 - l / 100);
  const channel = (n: number) => {
    const k = (n + h / 30) % 12;
    const value = l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function colour(name: string): string {
  const [, value = ""] = new RegExp(`--color-${name}: ([^;]+);`).exec(css) ?? [];
  const [, other] = /^var\(--color-([\w-]+)\)$/.exec(value) ?? [];
  return other ? colour(other) : value;
}

describe("Words can be read on their ground", () => {
  test.each([
    ["ink", "white-base"],
    ["ink-soft", "white-base"],
    ["ink-soft", "ground"],
    ["ink-soft", "depth-light-2"],
    ["link", "white-base"],
    ["link", "ground"],
    ["link", "highlight-light-3"],
    ["white-base", "brand"],
    ["white-base", "highlight-base"],
    ["ok", "ok-ground"],
    ["warn", "warn-ground"],
    ["bad", "bad-ground"],
    ["bad", "white-base"],
    ["brand", "highlight-light-3"],
  ])("%s on %s has a contrast of at least 4.5:1", (words, ground) => {
    const [lighter = 0, darker = 0] = [luminance(colour(words)), luminance(colour(ground))].sort((a, b) => b - a);
    expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
