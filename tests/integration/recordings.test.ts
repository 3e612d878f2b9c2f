import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { addAttachment, removeAttachment } from "@/lib/attachments/actions";
import { listAttachments } from "@/lib/attachments/queries";
import { type Actor, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { beginRecording, discardRecording, registerRecording } from "@/lib/recordings/actions";
import { viewRecording } from "@/lib/recordings/queries";
import { takeSubmission } from "@/lib/reviews/actions";
import { countQueue } from "@/lib/reviews/queries";
import { saveStep } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import { may } from "@/lib/submissions/policy";
import { askedOf, findSubmission, listSubmissions } from "@/lib/submissions/queries";
import { aConnectionPoint, aMember, anOfficer, anOrganisation, aServiceUse } from "@/tests/support/builders";
import { aFile, aPdf } from "@/tests/support/files";

const today = helsinkiDate(new Date());
const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

let organisation: Awaited<ReturnType<typeof anOrganisation>>;
let officer: Officer;

beforeEach(async () => {
  organisation = await anOrganisation({ kind: "PUBLIC" });
  officer = await anOfficer();
});

afterAll(closeDatabase);

const arrived = (wishes: { kind?: "LOG_DATA_REQUEST" | "CONNECTION_POINT_CHANGE"; on?: string } = {}) => ({
  businessId: organisation.businessId,
  kind: wishes.kind ?? ("LOG_DATA_REQUEST" as const),
  channel: "PAPER" as const,
  arrivedOn: formatDate(wishes.on ?? addDays(today, -3)),
});

const begin = async (by: Officer = officer, wishes: Parameters<typeof arrived>[0] = {}) =>
  (await beginRecording.as(by)(arrived(wishes))).id;

const read = (id: string) => inScope(system, (tx) => findSubmission(tx, system, id));
const seenBy = (actor: Actor, id: string) => inScope(actor, (tx) => findSubmission(tx, actor, id));
const seen = async (submissionId: string) => ({ submissionId, version: (await read(submissionId))?.version ?? 0 });

const steps: Record<string, Record<string, string | string[]>> = {
  subject: { services: ["PATIENT_DATA"], description: "Haut ilman hoitosuhdetta." },
  period: { from: "1.1.2026", until: "31.1.2026" },
  ground: { ground: "OWN_CONTROL", purpose: "Seuranta." },
  delivery: { manner: "LETTER", receiver: "Kirjaamo", email: "kirjaamo@testi.example", phone: "040 123 4567" },
};

async function writesIn(by: Officer, id: string) {
  for (const [step, answers] of Object.entries(steps)) {
    const { issues } = await saveStep.as(by)({ ...(await seen(id)), step, answers });
    expect(issues).toEqual([]);
  }
}

const attach = (by: Officer, submissionId: string) =>
  addAttachment.as(by)({ submissionId, purpose: "other", file: aFile(aPdf("% signed"), "skannattu.pdf") });

const register = async (by: Officer, id: string) =>
  registerRecording.as(by)({ ...(await seen(id)), isAsOnPaper: "true" });

describe("a paper that has arrived", () => {
  test("is written in by an officer, and goes to the queue as sent on the day on which it came", async () => {
    const id = await begin();
    await writesIn(officer, id);
    await attach(officer, id);
    await register(officer, id);
    const recorded = await read(id);
    expect(recorded).toMatchObject({
      status: "SUBMITTED",
      arrival: "PAPER",
      submittedByName: officer.name,
      submittedByRole: null,
    });
    expect(recorded?.reference).toMatch(/^LO-/);
    expect(recorded?.submittedAt).toEqual(startOfDay(addDays(today, -3)));
    const main = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    expect(await seenBy(main, id)).not.toBeNull();
    const files = await inScope(main, async (tx) => listAttachments(tx, main, { id, events: recorded?.events ?? [] }));
    expect(files.map(({ name }) => name)).toEqual(["skannattu.pdf"]);
  });

  test("is the officer's own until then: neither the customer nor a colleague sees it, in lists or by its id", async () => {
    const id = await begin();
    const main = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    const colleague = await anOfficer();
    for (const other of [main, colleague]) {
      expect(await seenBy(other, id)).toBeNull();
      const { submissions } = await inScope(other, (tx) => listSubmissions(tx, other, {}));
      expect(submissions.map((row) => row.id)).not.toContain(id);
    }
    const step = { step: "period", answers: steps.period ?? {} };
    await expect(saveStep.as(colleague)({ ...(await seen(id)), ...step })).rejects.toEqual(refused("not-found"));
    await expect(saveStep.as(main)({ ...(await seen(id)), ...step })).rejects.toEqual(refused("not-found"));
    const view = (by: Officer) => inScope(by, (tx) => viewRecording(tx, by, id, { now: new Date(), language: "fi" }));
    expect(await view(colleague)).toBeNull();
    expect(await view(officer)).not.toBeNull();
    const found = await read(id);
    expect([officer, colleague, main].map((actor) => found && may.save(actor, found))).toEqual([true, false, false]);
    expect(await inScope(officer, (tx) => countQueue(tx, officer, { status: "ALL", q: organisation.businessId }))).toBe(
      0,
    );
  });

  test("is not decided on by whoever has written it in, but by another", async () => {
    const id = await begin();
    await writesIn(officer, id);
    await attach(officer, id);
    await register(officer, id);
    await expect(takeSubmission.as(officer)(await seen(id))).rejects.toEqual(refused("forbidden"));
    await takeSubmission.as(await anOfficer())(await seen(id));
    expect(await read(id)).toMatchObject({ status: "IN_REVIEW" });
  });

  test("is not recorded without the paper itself, nor before it is whole", async () => {
    const id = await begin();
    await attach(officer, id);
    await expect(register(officer, id)).rejects.toEqual(refused("submission.incomplete"));
    await writesIn(officer, id);
    const [file] = await inScope(officer, (tx) => listAttachments(tx, officer, { id, events: [] }));
    await removeAttachment.as(officer)({ attachmentId: file?.id ?? "" });
    await expect(register(officer, id)).rejects.toEqual(refused("recording.paper-missing"));
    expect(await read(id)).toMatchObject({ status: "DRAFT", reference: null });
  });

  test("may be thrown away, and nothing of it reaches the customer", async () => {
    const id = await begin();
    await discardRecording.as(officer)(await seen(id));
    expect(await read(id)).toMatchObject({ status: "WITHDRAWN" });
    const main = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    expect(await seenBy(main, id)).toBeNull();
    await expect(discardRecording.as(officer)(await seen(id))).rejects.toEqual(refused("forbidden"));
  });

  test("came on a day that has been, within a year", async () => {
    await begin(officer, { on: today });
    await expect(begin(officer, { on: addDays(today, 1) })).rejects.toEqual(refused("recording.in-future"));
    await begin(officer, { on: addDays(today, -366) });
    await expect(begin(officer, { on: addDays(today, -367) })).rejects.toEqual(refused("recording.too-old"));
  });

  test("lets the lead time count from its arrival", async () => {
    const id = await begin(officer, { kind: "CONNECTION_POINT_CHANGE", on: addDays(today, -10) });
    const asked = await inScope(officer, async (tx) => {
      const found = await findSubmission(tx, officer, id);
      return found && askedOf(tx, found, new Date());
    });
    expect(asked).toMatchObject({ clockStart: addDays(today, -10), organisationId: organisation.id });
  });

  test("is begun by nobody of the customer's own", async () => {
    const main = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    await expect(beginRecording.as(main)(arrived())).rejects.toEqual(refused("not-found"));
  });

  test("offers an officer the points of its customer, and nobody else's", async () => {
    await aServiceUse({ of: organisation, service: "PRESCRIPTION" });
    const own = await aConnectionPoint({ of: organisation });
    await aConnectionPoint({ of: await anOrganisation() });
    const id = await begin(officer, { kind: "CONNECTION_POINT_CHANGE" });
    const data = await inScope(officer, async (tx) => {
      const found = await findSubmission(tx, officer, id);
      if (!found) throw new Error("The recording is not there");
      const asked = await askedOf(tx, found, new Date());
      return kindOf(found.kind).read("subject", { tx, actor: officer, draft: {}, asked, language: "fi", q: "" });
    });
    const offered = JSON.stringify(data);
    expect(offered).toContain(own.id);
    expect([...offered.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, found]) => found)).toEqual([own.id]);
  });
});
