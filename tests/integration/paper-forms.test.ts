import { afterAll, describe, expect, test } from "vitest";
import { visitor } from "@/lib/auth/actor";
import { findAuthority } from "@/lib/authorities/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { SubmissionKind } from "@/lib/db/generated/enums";
import { paperForm } from "@/lib/documents/paper-form";
import { kindWords } from "@/lib/i18n/kinds";
import { tagsIn, writtenPdf } from "../support/read-pdf";

afterAll(closeDatabase);

const formOf = async (kind: SubmissionKind, language: "fi" | "sv" | "en") => {
  const receiver = await inScope(visitor, (tx) => findAuthority(tx, "KELA"));
  if (!receiver) throw new Error("There is no receiver");
  return writtenPdf(paperForm(kind, receiver, language, new Date()));
};

const inUtf16 = (text: string) => Buffer.from(text, "utf16le").swap16().toString("latin1");

describe.each(Object.values(SubmissionKind))("the empty form of %s", (kind) => {
  test.each(["fi", "sv", "en"] as const)("is tagged, titled and in its language in %s", async (language) => {
    const pdf = await formOf(kind, language);
    expect(pdf).toContain(`/Lang (${language})`);
    expect(pdf).toMatch(/\/Marked true/);
    const { title, steps } = kindWords(language, kind);
    expect(pdf.includes(title) || pdf.includes(inUtf16(title))).toBe(true);
    const tags = tagsIn(pdf);
    const count = (tag: string) => tags.filter((one) => one === tag).length;
    expect(count("H1")).toBe(1);
    // Who fills it in, its files, the declaration, the signatures and where to send it, and the steps between them.
    expect(count("H2")).toBeGreaterThan(5);
    expect(count("H2")).toBeLessThanOrEqual(5 + Object.keys(steps).length);
    expect(count("LI")).toBeGreaterThan(2);
    expect(count("LBody")).toBe(count("LI"));
  });
});
