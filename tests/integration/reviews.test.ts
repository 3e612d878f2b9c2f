import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import {
  approveSubmission,
  cancelSubmission,
  declineProposal,
  proposeSubmission,
  rejectSubmission,
  releaseSubmission,
  returnSubmission,
  takeSubmission,
} from "@/lib/reviews/actions";
import { countQueue, findSenderBasis, listQueue, urgencyOf } from "@/lib/reviews/queries";
import { findSubmission, keepsClock, lastReturn } from "@/lib/submissions/queries";
import { aMember, anOfficer, anOrganisation, aPerson } from "@/tests/support/builders";
import { build, day } from "@/tests/support/builders/build";
import { waitingJobs } from "@/tests/support/jobs";
import { aPointChange } from "@/tests/support/notices";

const today = helsinkiDate(new Date());
const system = systemActor("tests");

async function aCase(
  status: Parameters<typeof aPointChange>[0]["in"],
  wishes: { effectiveOn?: string; environment?: "PRODUCTION" } = {},
) {
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const officer = await anOfficer();
  const { submission } = await aPointChange({
    in: status,
    by: sender,
    officer,
    environment: "CLIENT_TEST",
    ...wishes,
  });
  return {
    organisation,
    sender,
    officer,
    submission,
    seen: { submissionId: submission.id, version: submission.version },
  };
}

const now = (id: string) => inScope(system, (tx) => findSubmission(tx, system, id));
const refused = (code: string, page?: RegExp) =>
  expect.objectContaining({
    code,
    ...(page ? { options: expect.objectContaining({ page: expect.stringMatching(page) }) } : {}),
  });
const decidedPage = /^\/staff\/submissions\/[0-9a-f-]+\/decided$/;

const approve = { reason: "", effectiveOn: null };

test("of two officers who take one submission at once exactly one gets it, and the other is led to the page that says so", async () => {
  for (let pair = 0; pair < 12; pair += 1) {
    const { seen, submission } = await aCase("SUBMITTED");
    const officers = await Promise.all([anOfficer(), anOfficer()]);
    const outcomes = await Promise.allSettled(officers.map((officer) => takeSubmission.as(officer)(seen)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toEqual(refused("conflict", decidedPage));
    const taken = await now(submission.id);
    expect(officers.map(({ personId }) => personId)).toContain(taken?.takenById);
    expect(taken?.events.filter(({ event }) => event === "take")).toHaveLength(1);
  }
});

test("of two decisions at once exactly one stands, whichever they are", async () => {
  for (let pair = 0; pair < 12; pair += 1) {
    const { seen, submission, officer } = await aCase("IN_REVIEW");
    const outcomes = await Promise.allSettled([
      approveSubmission.as(officer)({ ...seen, ...approve }),
      rejectSubmission.as(officer)({ ...seen, reason: "Osoite ei ole organisaation." }),
    ]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = outcomes.find((outcome) => outcome.status === "rejected");
    expect(lost?.reason).toEqual(refused("conflict", decidedPage));
    const decided = await now(submission.id);
    expect(decided?.events.filter(({ toStatus }) => toStatus === "SCHEDULED" || toStatus === "REJECTED")).toHaveLength(
      1,
    );
  }
});

test("what a colleague has taken is not decided by another officer", async () => {
  const { seen } = await aCase("IN_REVIEW");
  await expect(approveSubmission.as(await anOfficer())({ ...seen, ...approve })).rejects.toEqual(
    refused("conflict", decidedPage),
  );
});

test("an officer who saw an earlier version does not decide on what they have not seen", async () => {
  const { seen, officer } = await aCase("IN_REVIEW");
  const stale = { ...seen, version: seen.version - 1 };
  await expect(approveSubmission.as(officer)({ ...stale, ...approve })).rejects.toEqual(
    refused("conflict", decidedPage),
  );
});

test("an officer neither takes nor decides on what they have sent themselves", async () => {
  const person = await aPerson({ staffNumber: "K100001" });
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const sender = await aMember({ of: organisation, roles: ["MAIN_USER"], person });
  const self = await anOfficer({ person });
  const { submission } = await aPointChange({ in: "SUBMITTED", by: sender });
  const seen = { submissionId: submission.id, version: submission.version };
  await expect(takeSubmission.as(self)(seen)).rejects.toEqual(refused("forbidden"));
  const other = await anOfficer();
  await takeSubmission.as(other)(seen);
  await expect(approveSubmission.as(self)({ ...seen, version: seen.version + 1, ...approve })).rejects.toEqual(
    refused("forbidden"),
  );
  expect((await now(submission.id))?.status).toBe("IN_REVIEW");
});

test("an officer who sent it once does not decide on it after a colleague of theirs has sent it again", async () => {
  const person = await aPerson({ staffNumber: "K100002" });
  const organisation = await anOrganisation({ kind: "PRIVATE" });
  const sender = await aMember({ of: organisation, roles: ["MAIN_USER"], person });
  const { submission } = await aPointChange({ in: "SUBMITTED", by: sender });
  const somebodyElse = (await aPerson()).id;
  await build((tx) =>
    tx.submission.update({
      where: { id: submission.id },
      data: { draftedById: somebodyElse, submittedById: somebodyElse },
    }),
  );
  const seen = { submissionId: submission.id, version: submission.version };
  await expect(takeSubmission.as(await anOfficer({ person }))(seen)).rejects.toEqual(refused("forbidden"));
});

test("a customer decides nothing, not even the main user of its own organisation", async () => {
  const { seen, organisation } = await aCase("IN_REVIEW");
  const mainUser = await aMember({ of: organisation, roles: ["MAIN_USER"] });
  await expect(approveSubmission.as(mainUser)({ ...seen, ...approve })).rejects.toEqual(refused("forbidden"));
  await expect(releaseSubmission.as(mainUser)(seen)).rejects.toEqual(refused("forbidden"));
});

const aReturn = (seen: { submissionId: string; version: number }) => ({
  ...seen,
  fields: [
    { field: "point.host", reason: "Tarkistakaa palvelimen nimi." },
    { field: "point.port", reason: "" },
    { field: "point.addresses", reason: "Osoite on jo toisella." },
  ],
  answerBy: addDays(today, 14),
  keepsClock: false,
  clockReason: "",
});

test("a return keeps a reason for each field that must be mended, the day by which to answer, and tells the customer", async () => {
  const { seen, officer, submission } = await aCase("IN_REVIEW");
  await returnSubmission.as(officer)(aReturn(seen));
  const returned = await now(submission.id);
  if (!returned) throw new Error("gone");
  expect(returned.status).toBe("RETURNED");
  expect(lastReturn(returned)).toMatchObject([
    { field: "point.addresses", reason: "Osoite on jo toisella." },
    { field: "point.host", reason: "Tarkistakaa palvelimen nimi." },
  ]);
  expect(returned.answerBy).toEqual(day(addDays(today, 14)));
  expect(keepsClock(returned)).toBe(false);
  expect((await waitingJobs()).map(({ task }) => task)).toContain("notify");
});

test("an officer who keeps the clock must say why, and then the lead time counts from the first sending", async () => {
  const { seen, officer, submission } = await aCase("IN_REVIEW");
  const kept = { ...aReturn(seen), keepsClock: true };
  await expect(async () => returnSubmission.as(officer)(kept)).rejects.toThrow("clockReason");
  await returnSubmission.as(officer)({ ...kept, clockReason: "Virhe oli Kelan." });
  const returned = await now(submission.id);
  expect(returned && keepsClock(returned)).toBe(true);
});

test("a return without a reason, or with an answer due at once, is refused and changes nothing", async () => {
  const { seen, officer, submission } = await aCase("IN_REVIEW");
  const empty = { ...aReturn(seen), fields: [{ field: "point.host", reason: "  " }] };
  await expect(returnSubmission.as(officer)(empty)).rejects.toEqual(refused("review.nothing-to-mend"));
  await expect(returnSubmission.as(officer)({ ...aReturn(seen), answerBy: today })).rejects.toEqual(
    refused("review.answer-by-too-early"),
  );
  expect((await now(submission.id))?.status).toBe("IN_REVIEW");
  expect((await now(submission.id))?.returns).toEqual([]);
});

test("an approval plans the putting into force at the beginning of its day in Helsinki", async () => {
  const effectiveOn = addDays(today, 40);
  const { seen, officer, submission } = await aCase("IN_REVIEW", { effectiveOn });
  await approveSubmission.as(officer)({ ...seen, ...approve });
  const approved = await now(submission.id);
  expect(approved).toMatchObject({ status: "SCHEDULED", decidedById: officer.personId, decisionReason: null });
  const jobs = (await waitingJobs()).filter(({ task }) => task === "apply-submission");
  expect(jobs.map(({ runAt }) => runAt)).toContainEqual(startOfDay(effectiveOn));
});

test("what was undecided when its day came needs a new day, at the earliest tomorrow", async () => {
  const { seen, officer, submission } = await aCase("IN_REVIEW", { effectiveOn: today });
  const at = (effectiveOn: string | null) => approveSubmission.as(officer)({ ...seen, reason: "", effectiveOn });
  await expect(at(null)).rejects.toEqual(refused("review.date-needed"));
  await expect(at(today)).rejects.toEqual(refused("review.date-too-early"));
  await at(addDays(today, 1));
  expect((await now(submission.id))?.effectiveOn).toEqual(day(addDays(today, 1)));
});

test("nothing is approved for a day within a freeze", async () => {
  const effectiveOn = addDays(today, 200);
  const { seen, officer } = await aCase("IN_REVIEW", { effectiveOn });
  await build((tx) =>
    tx.changeFreeze.create({
      data: {
        startsOn: day(addDays(today, 199)),
        endsOn: day(addDays(today, 201)),
        reasonFi: "x",
        reasonSv: "x",
        reasonEn: "x",
      },
    }),
  );
  await expect(approveSubmission.as(officer)({ ...seen, ...approve })).rejects.toEqual(refused("review.date-frozen"));
});

test("a rejection and a cancellation need a reason, which the customer can read on the timeline", async () => {
  const rejected = await aCase("IN_REVIEW");
  await expect(async () => rejectSubmission.as(rejected.officer)({ ...rejected.seen, reason: "   " })).rejects.toThrow(
    "reason",
  );
  await rejectSubmission.as(rejected.officer)({ ...rejected.seen, reason: "Ei ole teidän pisteenne." });
  const read = await inScope(rejected.sender, (tx) => findSubmission(tx, rejected.sender, rejected.submission.id));
  expect(read?.events[0]).toMatchObject({ event: "reject", reason: "Ei ole teidän pisteenne." });
  const cancelled = await aCase("SCHEDULED");
  await cancelSubmission.as(cancelled.officer)({ ...cancelled.seen, reason: "Varmenne mitätöitiin." });
  expect(await now(cancelled.submission.id)).toMatchObject({
    status: "CANCELLED",
    decisionReason: "Varmenne mitätöitiin.",
  });
});

test("what has taken effect is not cancelled any more", async () => {
  const { seen, officer } = await aCase("EFFECTIVE", { effectiveOn: today });
  await expect(cancelSubmission.as(officer)({ ...seen, reason: "Myöhässä." })).rejects.toEqual(
    refused("conflict", decidedPage),
  );
});

test("a colleague may put a submission back into the queue when its officer is away", async () => {
  const { seen, submission } = await aCase("IN_REVIEW");
  await releaseSubmission.as(await anOfficer())(seen);
  expect(await now(submission.id)).toMatchObject({ status: "SUBMITTED", takenById: null });
});

test("the queue holds what waits for Kela, oldest first, is searched by name and paged without a gap", async () => {
  const officer = await anOfficer();
  const organisation = await anOrganisation({ nameFi: "Jonottajien Klinikka Oy", kind: "PRIVATE" });
  const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const expected: string[] = [];
  for (let number = 0; number < 30; number += 1)
    expected.push((await aPointChange({ in: "SUBMITTED", by: sender })).submission.id);
  await aPointChange({ in: "EFFECTIVE", by: sender, effectiveOn: today });
  await aPointChange({ in: "DRAFT", by: sender });
  const read = (after?: string) => inScope(officer, (tx) => listQueue(tx, officer, { q: "jonottajien", after }));
  const first = await read();
  const second = await read(first.next);
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(ids.toSorted()).toEqual(expected.toSorted());
  expect(new Set(ids).size).toBe(30);
  const times = [...first.rows, ...second.rows].map(({ submittedAt }) => submittedAt?.getTime() ?? 0);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(second.next).toBeUndefined();
  expect(await inScope(officer, (tx) => countQueue(tx, officer, { q: "jonottajien", status: "ALL" }))).toBe(31);
});

test("a customer's person sees no queue of other organisations", async () => {
  await aCase("SUBMITTED");
  const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
  expect((await inScope(stranger, (tx) => listQueue(tx, stranger, { status: "ALL" }))).rows).toEqual([]);
});

test.each([
  ["SUBMITTED", 4, null],
  ["SUBMITTED", 3, "near"],
  ["IN_REVIEW", 1, "near"],
  ["RETURNED", 0, "passed"],
  ["SCHEDULED", 0, null],
  ["SCHEDULED", -1, "not-applied"],
  ["EFFECTIVE", -9, null],
] as const)("%s with %i days to its effective date is marked %s", (status, left, urgency) => {
  expect(urgencyOf({ status, effectiveOn: day(addDays("2026-12-12", left)) }, "2026-12-12")).toBe(urgency);
});

test("a decision leaves its line in the organisation's own trail, a refused one none there", async () => {
  const { seen, officer, organisation, submission } = await aCase("IN_REVIEW");
  await expect(approveSubmission.as(await anOfficer())({ ...seen, ...approve })).rejects.toThrow(Refusal);
  await approveSubmission.as(officer)({ ...seen, ...approve });
  const lines = await inScope(system, (tx) =>
    tx.auditEvent.findMany({
      where: { chain: organisation.id, event: "submission.approved" },
      select: { subjectId: true, personId: true, actorKind: true },
    }),
  );
  expect(lines).toEqual([{ subjectId: submission.id, personId: officer.personId, actorKind: "OFFICER" }]);
});

test("the officer sees since when the sender has held the role", async () => {
  const { officer, submission } = await aCase("SUBMITTED");
  const { acceptedAt } = await inScope(officer, (tx) => findSenderBasis(tx, submission));
  expect(acceptedAt?.getTime()).toBeLessThan(Date.now());
});

const aCriticalCase = (status: "IN_REVIEW" | "SUBMITTED" = "IN_REVIEW") =>
  aCase(status, { environment: "PRODUCTION", effectiveOn: addDays(today, 40) });

const versioned = async (id: string) => ({ submissionId: id, version: (await now(id))?.version ?? 0 });

test("what touches production is approved by two officers, as the first proposed it", async () => {
  const { seen, officer, submission } = await aCriticalCase();
  const planned = async () => (await waitingJobs()).filter(({ task }) => task === "apply-submission").length;
  const before = await planned();
  await expect(approveSubmission.as(officer)({ ...seen, ...approve })).rejects.toEqual(refused("review.second-needed"));
  await proposeSubmission.as(officer)({ ...seen, reason: "Tarkistettu.", effectiveOn: addDays(today, 45) });
  expect(await now(submission.id)).toMatchObject({
    status: "IN_SECOND_REVIEW",
    proposedById: officer.personId,
    decidedAt: null,
  });
  expect(await planned()).toBe(before);
  const second = await anOfficer();
  await approveSubmission.as(second)({ ...(await versioned(submission.id)), reason: "Muuta.", effectiveOn: today });
  expect(await now(submission.id)).toMatchObject({
    status: "SCHEDULED",
    proposedById: officer.personId,
    decidedById: second.personId,
    decisionReason: "Tarkistettu.",
    effectiveOn: day(addDays(today, 45)),
  });
  expect(await planned()).toBe(before + 1);
});

test("nobody is the second pair of eyes to their own proposal, nor on what they have sent", async () => {
  const { seen, officer, submission } = await aCriticalCase();
  await proposeSubmission.as(officer)({ ...seen, ...approve });
  const proposed = await versioned(submission.id);
  await expect(approveSubmission.as(officer)({ ...proposed, ...approve })).rejects.toEqual(refused("forbidden"));
  const person = await aPerson({ staffNumber: "K100003" });
  await build((tx) => tx.submission.update({ where: { id: submission.id }, data: { draftedById: person.id } }));
  await expect(approveSubmission.as(await anOfficer({ person }))({ ...proposed, ...approve })).rejects.toEqual(
    refused("forbidden"),
  );
  expect((await now(submission.id))?.status).toBe("IN_SECOND_REVIEW");
});

test("a proposal is handed back with a reason before anything else can be done with it", async () => {
  const { seen, officer, submission } = await aCriticalCase();
  await proposeSubmission.as(officer)({ ...seen, ...approve });
  const second = await anOfficer();
  const reason = { reason: "Osoite on väärä." };
  const proposed = await versioned(submission.id);
  await expect(rejectSubmission.as(officer)({ ...proposed, ...reason })).rejects.toEqual(refused("conflict"));
  await expect(releaseSubmission.as(officer)(proposed)).rejects.toEqual(refused("conflict"));
  await expect(returnSubmission.as(officer)(aReturn(proposed))).rejects.toEqual(refused("conflict"));
  await expect(async () =>
    declineProposal.as(second)({ ...(await versioned(submission.id)), reason: " " }),
  ).rejects.toThrow("reason");
  await declineProposal.as(second)({ ...(await versioned(submission.id)), ...reason });
  expect(await now(submission.id)).toMatchObject({
    status: "IN_REVIEW",
    takenById: officer.personId,
    proposedById: null,
    proposedOn: null,
  });
  await rejectSubmission.as(officer)({ ...(await versioned(submission.id)), ...reason });
  expect((await now(submission.id))?.status).toBe("REJECTED");
});

test("of two second officers at once one confirms, and where one decides nothing is proposed", async () => {
  for (let pair = 0; pair < 8; pair += 1) {
    const { seen, officer, submission } = await aCriticalCase();
    await proposeSubmission.as(officer)({ ...seen, ...approve });
    const proposed = await versioned(submission.id);
    const officers = await Promise.all([anOfficer(), anOfficer()]);
    const outcomes = await Promise.allSettled(
      officers.map((one) => approveSubmission.as(one)({ ...proposed, ...approve })),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await now(submission.id))?.events.filter(({ event }) => event === "approve")).toHaveLength(1);
  }
  const plain = await aCase("IN_REVIEW");
  await expect(proposeSubmission.as(plain.officer)({ ...plain.seen, ...approve })).rejects.toEqual(
    refused("review.no-second-needed"),
  );
});

test("the approval that two officers gave is taken back by either of them", async () => {
  const { seen, officer, submission } = await aCriticalCase();
  await proposeSubmission.as(officer)({ ...seen, ...approve });
  await approveSubmission.as(await anOfficer())({ ...(await versioned(submission.id)), ...approve });
  await cancelSubmission.as(officer)({ ...(await versioned(submission.id)), reason: "Varmenne mitätöitiin." });
  expect(await now(submission.id)).toMatchObject({ status: "CANCELLED", decidedById: officer.personId });
});

test("an officer may set a day within a freeze or sooner than the lead time with a reason, and never silently", async () => {
  const far = addDays(today, 300);
  const { seen, officer, submission } = await aCase("IN_REVIEW", { effectiveOn: addDays(today, 40) });
  const at = (effectiveOn: string, overrideReason?: string) =>
    approveSubmission.as(officer)({ ...seen, reason: "Sovittu.", effectiveOn, overrideReason });
  const freeze = { startsOn: day(far), endsOn: day(far), reasonFi: "x", reasonSv: "x", reasonEn: "x" };
  await build((tx) => tx.changeFreeze.create({ data: freeze }));
  await expect(at(far)).rejects.toEqual(refused("review.date-frozen"));
  await expect(at(addDays(today, 5))).rejects.toEqual(refused("review.date-sooner"));
  await expect(at(today, "Pakko.")).rejects.toEqual(refused("review.date-too-early"));
  await at(addDays(today, 5), "Varmenne on vuotanut.");
  const approved = await now(submission.id);
  expect(approved).toMatchObject({ status: "SCHEDULED", overrideReason: "Varmenne on vuotanut." });
  expect(approved?.events[0]?.reason).toContain("Varmenne on vuotanut.");
});

test("a reason for an exception that no rule asks for is not kept", async () => {
  const { seen, officer, submission } = await aCase("IN_REVIEW", { effectiveOn: addDays(today, 40) });
  await approveSubmission.as(officer)({ ...seen, ...approve, overrideReason: "Turha." });
  expect((await now(submission.id))?.overrideReason).toBeNull();
});
