import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/calendar";
import { holidayOn } from "../../lib/holidays";
import { issues as en } from "../../lib/i18n/en/issues";
import { issues as fi } from "../../lib/i18n/fi/issues";
import { issueSentence } from "../../lib/i18n/issue";
import { issues as sv } from "../../lib/i18n/sv/issues";
import { readAddresses } from "../../lib/network";

const languages = { fi, sv, en };

type Tree = { [key: string]: string | Tree };

const flatten = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe("the sentence for what a form refuses", () => {
  test.each(["sv", "en"] as const)("has the same codes and the same blanks in %s as in Finnish", (language) => {
    const finnish = new Map(flatten(fi));
    const other = flatten(languages[language]);
    expect(other.map(([code]) => code).sort()).toEqual([...finnish.keys()].sort());
    for (const [code, text] of other) expect([code, blanks(text)]).toEqual([code, blanks(finnish.get(code) ?? "")]);
  });

  test("exists for every code that the readers of hosts, addresses and certificates give", () => {
    const source = ["network", "certificates", "certificate-files", "certificate-judgement"]
      .map((name) => readFileSync(new URL(`../../lib/${name}.ts`, import.meta.url), "utf8"))
      .join("\n");
    const whole = [...source.matchAll(/"((?:host|address|certificate)\.[a-zA-Z]+)"/g)].map(([, code]) => code ?? "");
    const hosts = [...source.matchAll(/refuse\("([a-zA-Z]+)"\)/g)].map(([, code]) => `host.${code}`);
    const certificates = [...source.matchAll(/\b(?:error|warning|say)\("([a-zA-Z]+)"/g)].map(
      ([, code]) => `certificate.${code}`,
    );
    const reasons = [
      "unspecified",
      "loopback",
      "linkLocal",
      "documentation",
      "multicast",
      "mapped",
      "reserved",
      "tooWide",
    ];
    const codes = [...whole, ...hosts, ...certificates, ...reasons.map((reason) => `address.${reason}`)];
    expect(codes.length).toBeGreaterThan(40);
    const known = new Set(flatten(fi).map(([code]) => code));
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  test("names every holiday", () => {
    const year = Array.from({ length: 365 }, (_, day) => holidayOn(addDays("2026-01-01", day)));
    const holidays = [...new Set(year.filter((holiday) => holiday !== null))].sort();
    for (const words of Object.values(languages)) expect(Object.keys(words.holiday).sort()).toEqual(holidays);
  });

  test("tells how to mend it, in the reader's words", () => {
    expect(issueSentence(fi, "certificate.hostMismatch", { names: "kanta-gw2.esimerkkila.fi" })).toBe(
      "Varmenne on myönnetty nimelle kanta-gw2.esimerkkila.fi. Korjaa nimi tai vaihda varmenne.",
    );
    expect(issueSentence(sv, "dateTooEarly", { date: "12.12.2026" })).toBe("Välj 12.12.2026 eller en senare dag.");
    expect(issueSentence(en, "required")).toBe("Fill in this field.");
  });

  test("names the line when there is one", () => {
    const [issue] = readAddresses("10.0.0.1\n10.0.0.1").issues;
    expect(issueSentence(en, issue?.code ?? "", issue?.params)).toBe(
      "Line 2: 10.0.0.1 is already on line 1. Remove one of them.",
    );
  });

  test.each([
    "nonsense",
    "certificate",
    "certificate.nonsense",
    "toString",
    "constructor.name",
    "__proto__",
    "",
    "required.length",
  ])("is the general one for the unknown code %j", (code) => {
    expect(issueSentence(fi, code)).toBe(fi.invalid);
  });

  test("leaves no blank unfilled and takes nothing from the params' prototype", () => {
    expect(issueSentence(en, "tooLong")).toBe("Shorten the text. It can have at most  characters.");
    expect(issueSentence(en, "address.format", { address: "{maximum} $& $1" })).toContain("{maximum} $& $1 is neither");
  });
});
