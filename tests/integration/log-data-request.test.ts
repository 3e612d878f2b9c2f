import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Member, Officer } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { recordDelivery } from "@/lib/log-deliveries/actions";
import { findDelivery } from "@/lib/log-deliveries/queries";
import { approveSubmission, takeSubmission } from "@/lib/reviews/actions";
import { startSubmission } from "@/lib/submissions/actions";
import { comparisonOf, findSubmission } from "@/lib/submissions/queries";
import { aMember, anOfficer, anOrganisation, aUnit } from "@/tests/support/builders";
import { seenBy, send, type } from "@/tests/support/drafts";
import { plannedNotices } from "@/tests/support/planned-notices";

const today = helsinkiDate(new Date());
const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

let organisation: Awaited<ReturnType<typeof anOrganisation>>;
let unit: Awaited<ReturnType<typeof aUnit>>;
let officerOfData: Member;
let officer: Officer;

beforeEach(async () => {
  organisation = await anOrganisation({ kind: "PUBLIC" });
  unit = await aUnit({ of: organisation });
  officerOfData = await aMember({ of: organisation, roles: ["DATA_PROTECTION_OFFICER"] });
  officer = await anOfficer();
});

afterAll(closeDatabase);

const typed = () => ({
  subject: { services: ["PATIENT_DATA"], unitOids: [unit.oid], description: "Haut ilman hoitosuhdetta." },
  period: { from: "1.1.2026", until: "31.1.2026" },
  ground: { ground: "OWN_CONTROL", purpose: "Rekisterinpitäjän seuranta." },
  delivery: {
    manner: "SECURE_MAIL",
    receiver: "Tietosuojatiimi",
    email: "tietosuoja@testi.example",
    phone: "040 123 4567",
  },
});

async function aRequest(by: Member, wishes: Partial<ReturnType<typeof typed>> = {}) {
  const { id } = await startSubmission.as(by)({ kind: "LOG_DATA_REQUEST" });
  const problems: string[] = [];
  for (const [step, answers] of Object.entries({ ...typed(), ...wishes }))
    problems.push(...(await type(by, id, step, answers)));
  return { id, problems };
}

const read = (id: string) => inScope(system, (tx) => findSubmission(tx, system, id));

/** Sent by the data protection officer and approved; as an officer sees it. */
async function anApproved() {
  const { id } = await aRequest(officerOfData);
  await send(officerOfData, id);
  await takeSubmission.as(officer)({ submissionId: id, version: (await read(id))?.version ?? 0 });
  const version = (await read(id))?.version ?? 0;
  await approveSubmission.as(officer)({ submissionId: id, version, reason: "", effectiveOn: null });
  return { submissionId: id, version: (await read(id))?.version ?? 0 };
}

const delivered = (wishes: Record<string, string> = {}) => ({
  deliveredOn: formatDate(today),
  manner: "LETTER" as const,
  note: "Kirjattu kirje.",
  ...wishes,
});

describe("a log data request", () => {
  test("is sent by the data protection officer, and by the main user, and has no day of its own", async () => {
    for (const by of [officerOfData, await aMember({ of: organisation, roles: ["MAIN_USER"] })]) {
      const wishes = by === officerOfData ? {} : { period: { from: "1.2.2026", until: "2.2.2026" } };
      const { id, problems } = await aRequest(by, wishes);
      expect(problems).toEqual([]);
      await send(by, id);
      expect(await read(id)).toMatchObject({ status: "SUBMITTED", effectiveOn: null, touches: [] });
      expect((await read(id))?.reference).toMatch(/^LO-/);
    }
  });

  test.each(["TECHNICAL_CONTACT", "ADMINISTRATIVE_CONTACT", "ARCHIVIST", "READER"] as const)(
    "is neither begun nor seen by %s",
    async (role) => {
      const other = await aMember({ of: organisation, roles: [role] });
      await expect(startSubmission.as(other)({ kind: "LOG_DATA_REQUEST" })).rejects.toEqual(refused("forbidden"));
      const { id } = await aRequest(officerOfData);
      expect(await seenBy(other, id)).toBeNull();
    },
  );

  test("asks for nothing older than is kept, nothing to come, and days in their order", async () => {
    const oldest = `${Number(today.slice(0, 4)) - 12}${today.slice(4)}`;
    const problemsOf = async (from: string, until: string) =>
      (await aRequest(officerOfData, { period: { from: formatDate(from), until: formatDate(until) } })).problems;
    expect(await problemsOf(oldest, today)).toEqual([]);
    expect(await problemsOf(addDays(oldest, -1), today)).toEqual(["answers.from dateTooEarly"]);
    expect(await problemsOf(oldest, addDays(today, 1))).toEqual(["answers.until dateTooLate"]);
    expect(await problemsOf(today, addDays(today, -1))).toEqual(["answers.until endBeforeStart"]);
  });

  test("speaks of the organisation's own units only, and reads with their names", async () => {
    const elsewhere = await aUnit({ of: await anOrganisation() });
    const subject = { ...typed().subject, unitOids: [unit.oid, elsewhere.oid] };
    expect((await aRequest(officerOfData, { subject })).problems).toEqual(["answers.unitOids notice.unknownUnit"]);
    const { id } = await aRequest(officerOfData);
    await send(officerOfData, id);
    const fields = await inScope(officerOfData, async (tx) => {
      const found = await findSubmission(tx, officerOfData, id);
      return found && comparisonOf(tx, found, "fi");
    });
    expect(fields?.find(({ field }) => field === "subject.unitOids")?.after).toEqual([unit.nameFi]);
  });

  test("is not sent twice for the same, but for another period at once", async () => {
    const [first, again] = [await aRequest(officerOfData), await aRequest(officerOfData)];
    const other = await aRequest(officerOfData, { period: { from: "1.3.2026", until: "2.3.2026" } });
    await send(officerOfData, first.id);
    await expect(send(officerOfData, again.id)).rejects.toEqual(refused("submission.already-open"));
    await send(officerOfData, other.id);
  });
});

describe("the delivery of its answer", () => {
  test("is recorded once, ends the request, and is told to the customer", async () => {
    const seen = await anApproved();
    expect(await read(seen.submissionId)).toMatchObject({ status: "SCHEDULED", effectiveOn: null });
    const outcomes = await Promise.allSettled([
      recordDelivery.as(officer)({ ...seen, ...delivered() }),
      recordDelivery.as(officer)({ ...seen, ...delivered() }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await read(seen.submissionId)).toMatchObject({ status: "EFFECTIVE" });
    expect((await read(seen.submissionId))?.effectiveAt).not.toBeNull();
    const told = await inScope(officerOfData, (tx) => findDelivery(tx, officerOfData, seen.submissionId));
    expect(told).toMatchObject({ manner: "LETTER", note: "Kirjattu kirje.", recordedByName: officer.name });
    expect(told?.deliveredOn.toISOString().slice(0, 10)).toBe(today);
    const notices = await plannedNotices(seen.submissionId);
    expect(notices.filter(({ event }) => event === "submission.delivered")).toHaveLength(1);
    await expect(recordDelivery.as(officer)({ ...seen, ...delivered() })).rejects.toEqual(
      refused("log-delivery.already-recorded"),
    );
  });

  test("lies between the approval and today", async () => {
    const seen = await anApproved();
    const on = (day: string) => recordDelivery.as(officer)({ ...seen, ...delivered({ deliveredOn: formatDate(day) }) });
    await expect(on(addDays(today, 1))).rejects.toEqual(refused("log-delivery.in-future"));
    await expect(on(addDays(today, -1))).rejects.toEqual(refused("log-delivery.too-early"));
    expect(await read(seen.submissionId)).toMatchObject({ status: "SCHEDULED" });
    await on(today);
  });

  test("is an officer's to record, of what has been approved", async () => {
    const { id } = await aRequest(officerOfData);
    await send(officerOfData, id);
    const seen = { submissionId: id, version: (await read(id))?.version ?? 0 };
    await expect(recordDelivery.as(officer)({ ...seen, ...delivered() })).rejects.toEqual(
      refused("log-delivery.not-approved"),
    );
    await expect(recordDelivery.as(officerOfData)({ ...seen, ...delivered() })).rejects.toEqual(refused("forbidden"));
  });

  test("is nobody else's to read", async () => {
    const seen = await anApproved();
    await recordDelivery.as(officer)({ ...seen, ...delivered() });
    const technical = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    for (const other of [technical, stranger])
      expect(await inScope(other, (tx) => findDelivery(tx, other, seen.submissionId))).toBeNull();
    const rows = await inScope(stranger, (tx) => tx.logDelivery.count({ where: { submissionId: seen.submissionId } }));
    expect(rows).toBe(0);
  });
});
