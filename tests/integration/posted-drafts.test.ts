import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Actor, type Member, visitor } from "@/lib/auth/actor";
import { closeDatabase } from "@/lib/db";
import { saveStep, withdrawSubmission } from "@/lib/submissions/actions";
import { aMember, anOrganisation } from "../support/builders";
import { aDraft, seenBy, typedPoint } from "../support/drafts";

const acting: { actor: Actor } = { actor: visitor };
const revalidated = vi.hoisted(() => vi.fn());

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "next-action": "x" }),
  cookies: async () => ({ get: () => undefined, getAll: () => [] }),
}));
vi.mock("next/cache", () => ({ revalidatePath: revalidated }));
vi.mock("@/lib/auth/session", () => ({ actingActor: async () => acting.actor, signInPath: async () => "/sign-in" }));

let tiina: Member;
let id: string;

beforeEach(async () => {
  const home = await anOrganisation({ kind: "PUBLIC" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
  acting.actor = tiina;
  revalidated.mockClear();
});

afterAll(closeDatabase);

const identityCode = "010190-900P";

/** Posts the step as its form would. */
async function post(
  step: string,
  answers: Record<string, string | string[]>,
  intent: string | null = null,
  version?: number,
) {
  const data = new FormData();
  data.set("submissionId", id);
  data.set("version", String(version ?? (await seenBy(tiina, id))?.version));
  data.set("step", step);
  if (intent) data.set("intent", intent);
  for (const [name, value] of Object.entries(answers)) data.set(`answers.${name}`, String(value));
  const answer = await saveStep(null, data).catch((error: { digest?: string }) => error.digest ?? String(error));
  return answer as Exclude<Awaited<ReturnType<typeof saveStep>>, null> | string;
}

const answersOf = async () => (await seenBy(tiina, id))?.answers as Record<string, Record<string, unknown>>;

describe("A personal identity code in a form", () => {
  it.each([
    ["name", `Pisteen hoitaa ${identityCode}`],
    ["addresses", `10.0.0.1\n${identityCode.toLowerCase()}`],
  ])("is refused at its field (%s), goes back to its writer only, and is not stored", async (field, text) => {
    const answer = await post("point", typedPoint({ [field]: text }));
    expect(answer).toMatchObject({ errors: { [`answers.${field}`]: "Poista henkilötunnus. Sitä ei tarvita tässä." } });
    expect(answer).toMatchObject({ values: { [`answers.${field}`]: text } });
    expect(await answersOf()).not.toHaveProperty("point");
  });

  it("is not stored by the form itself either", async () => {
    const answer = await post("point", typedPoint({ name: identityCode }), "save-draft-auto");
    expect(answer).toMatchObject({ errors: { "answers.name": expect.any(String) } });
    expect(await answersOf()).not.toHaveProperty("point");
  });

  it("is refused in every other form, too, and in plain values", async () => {
    const refusal = { name: "Refusal", code: "identityCodeInText", options: { field: "reason" } };
    const withdraw = withdrawSubmission.as(tiina)({ submissionId: id, reason: `Virhe: ${identityCode}` });
    await expect(withdraw).rejects.toMatchObject(refusal);
    expect((await seenBy(tiina, id))?.status).toBe("DRAFT");
  });

  it.each([
    "LP-2026-0412",
    "1.1.1990",
    "010190",
    "1.2.246.10.90000018.10.1",
    "9000001-8",
    "+358401234567",
    "010190-9001",
  ])("is not seen in %s", async (text) => {
    await post("point", typedPoint({ name: text }), "save-draft");
    expect((await answersOf()).point).toMatchObject({ name: text });
  });
});

describe("A form that stores itself", () => {
  it("stays where it is, learns its new version and draws nothing anew", async () => {
    const before = (await seenBy(tiina, id))?.version ?? 0;
    const answer = await post("point", typedPoint({ name: "Kesken" }), "save-draft-auto");
    expect(answer).toMatchObject({ errors: {}, values: { version: String(before + 1) } });
    expect(answer).not.toHaveProperty("refusal");
    expect((await answersOf()).point).toMatchObject({ name: "Kesken" });
    expect(revalidated).not.toHaveBeenCalled();
  });

  it("is led on by its button, which draws the pages anew", async () => {
    expect(await post("point", typedPoint({ name: "Kesken" }), "save-draft")).toMatch(/submissions\/.+\/point/);
    expect(revalidated).toHaveBeenCalled();
  });

  it("tells the second of two windows that the first has written, and stores nothing over it", async () => {
    const before = (await seenBy(tiina, id))?.version ?? 0;
    await post("point", typedPoint({ name: "Ensimmäinen" }), "save-draft-auto", before);
    const second = await post("point", typedPoint({ name: "Toinen" }), "save-draft-auto", before);
    expect(second).toMatchObject({ refusal: expect.stringContaining("toisessa ikkunassa") });
    expect(second).toMatchObject({ values: { "answers.name": "Toinen" } });
    expect((await answersOf()).point).toMatchObject({ name: "Ensimmäinen" });
  });

  it("tells somebody whose session has ended so, instead of leading away; a button leads to the sign-in", async () => {
    acting.actor = visitor;
    const answer = await post("point", typedPoint(), "save-draft-auto");
    expect(answer).toMatchObject({ refusal: expect.stringContaining("Istuntosi on päättynyt") });
    expect(await post("point", typedPoint(), "save-draft")).toContain("/sign-in");
    acting.actor = tiina;
    expect(await answersOf()).not.toHaveProperty("point");
  });
});
