import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import type { KantaService, OrganisationKind } from "@/lib/db/generated/enums";
import { applySubmission, startSubmission, submitSubmission } from "@/lib/submissions/actions";
import { kinds } from "@/lib/submissions/kinds";
import { schema } from "@/lib/submissions/kinds/termination/schema";
import { askedOf, effectsOf, findSubmission, problemsOf, warningsOf } from "@/lib/submissions/queries";
import {
  aCommitment,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aTermination,
  aUnit,
  type TerminationWishes,
  terminationAnswers,
} from "../support/builders";
import { build } from "../support/builders/build";
import { seenBy, type } from "../support/drafts";
import { aPointChange } from "../support/notices";
import { plannedNotices } from "../support/planned-notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

afterAll(closeDatabase);

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const asSystem = <T>(read: Parameters<typeof inScope<T>>[1]) => inScope(system, read);
const dayOf = (column: Date | null | undefined) => column?.toISOString().slice(0, 10) ?? null;

let home: Organisation;
let paula: Member;

const aCustomer = async (kind: OrganisationKind, services: KantaService[] = ["PRESCRIPTION", "PATIENT_DATA"]) => {
  home = await anOrganisation({ kind });
  for (const service of services) await aServiceUse({ of: home, service });
  paula = await aMember({ of: home, roles: ["MAIN_USER"] });
};

beforeEach(() => aCustomer("PRIVATE"));

/** What a draft with these answers is told about one step. */
async function told(step: string, wishes: TerminationWishes, now = new Date()) {
  const { id } = await aTermination({ in: "DRAFT", by: paula, answers: wishes });
  return inScope(paula, async (tx) => {
    const draft = await tx.submission.findUniqueOrThrow({
      where: { id },
      include: { returns: true, events: true, organisation: true },
    });
    const problems = await problemsOf(tx, draft as never, step, await askedOf(tx, draft as never, now));
    return problems.map(({ field, code }) => `${field} ${code}`);
  });
}

const ending = (lastDay: string, takeoverOn: string | null = null) => ({ effect: { lastDay, takeoverOn } });

describe("the last day", () => {
  test("is never back-dated: yesterday is refused, today is not", async () => {
    expect(await told("effect", ending(addDays(today, -1)))).toEqual(["effect.lastDay termination.past"]);
    expect(await told("effect", ending(today))).toEqual([]);
  });

  test("may be sooner than three weeks with a warning, and three weeks ahead without one", async () => {
    const codes = async (lastDay: string) => {
      const { id } = await aTermination({ in: "SUBMITTED", by: paula, answers: ending(lastDay) });
      const whole = await seenBy(paula, id);
      if (!whole) throw new Error("not seen");
      return (await inScope(paula, (tx) => warningsOf(tx, whole, new Date()))).map(({ code }) => code);
    };
    expect(await codes(addDays(today, 20))).toContain("termination.warnings.soon");
    await aCustomer("PRIVATE");
    expect(await codes(addDays(today, 21))).not.toContain("termination.warnings.soon");
  });

  test("of a pharmacy is at least three weeks ahead", async () => {
    await aCustomer("PHARMACY", ["PRESCRIPTION"]);
    expect(await told("effect", ending(addDays(today, 20)))).toEqual(["effect.lastDay termination.tooSoon"]);
    expect(await told("effect", ending(addDays(today, 21)))).toEqual([]);
  });

  test.each([-1, 0, 1])("of a pharmacy taken over is the day before, so %i days from it", async (off) => {
    await aCustomer("PHARMACY", ["PRESCRIPTION"]);
    const takeover = addDays(today, 40);
    const problems = await told("effect", {
      reason: { reason: "ACQUISITION" },
      ...ending(addDays(takeover, off - 1), takeover),
    });
    expect(problems).toEqual(off === 0 ? [] : ["effect.lastDay termination.notDayBefore"]);
  });

  test("of a pharmacy that somebody takes over asks when, and of one that closes does not", async () => {
    await aCustomer("PHARMACY", ["PRESCRIPTION"]);
    const day = addDays(today, 30);
    expect(await told("effect", { reason: { reason: "ACQUISITION" }, ...ending(day) })).toEqual([
      "effect.takeoverOn termination.takeoverMissing",
    ]);
    expect(await told("effect", { reason: { reason: "ENDING" }, ...ending(day) })).toEqual([]);
  });

  test("of a company that is taken over needs no takeover date", async () => {
    expect(await told("effect", { reason: { reason: "ACQUISITION" }, ...ending(addDays(today, 30)) })).toEqual([]);
  });

  test("leads to no change within a freeze: what ends on the day before one begins is refused, two days before is not", async () => {
    const [startsOn, endsOn] = [addDays(today, 200), addDays(today, 203)];
    const text = { reasonFi: "Katko", reasonSv: "Avbrott", reasonEn: "Freeze" };
    const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
    await build((tx) => tx.changeFreeze.create({ data: { kinds: ["TERMINATION"], ...days, ...text } }));
    const refusal = ["effect.lastDay termination.freeze"];
    expect(await told("effect", ending(addDays(startsOn, -2)))).toEqual([]);
    expect(await told("effect", ending(addDays(startsOn, -1)))).toEqual(refusal);
    expect(await told("effect", ending(addDays(endsOn, -1)))).toEqual(refusal);
    expect(await told("effect", ending(endsOn))).toEqual([]);
  });

  test("lies at most a year ahead", async () => {
    expect(await told("effect", ending(addDays(today, 366)))).toEqual([]);
    expect(await told("effect", ending(addDays(today, 367)))).toEqual(["effect.lastDay dateTooLate"]);
  });
});

describe("the services", () => {
  test("are those in use, and not what has ended or is not used", async () => {
    await aServiceUse({ of: home, service: "KELAIN", state: "ENDED" });
    expect(await told("services", { services: { services: ["PRESCRIPTION", "PATIENT_DATA"] } })).toEqual([]);
    expect(await told("services", { services: { services: ["KELAIN"] } })).toEqual([
      "services.services termination.notInUse",
    ]);
    expect(await told("services", { services: { services: [] } })).toEqual(["services.services chooseAtLeastOne"]);
  });

  test("end once: another open notice about one of them refuses, about another does not", async () => {
    await aTermination({ in: "IN_REVIEW", by: paula });
    expect(await told("services", { services: { services: ["PATIENT_DATA", "PRESCRIPTION"] } })).toEqual([
      "services.services termination.alreadyEnding",
    ]);
    expect(await told("services", { services: { services: ["PATIENT_DATA"] } })).toEqual([]);
  });

  test("may be terminated anew when the earlier notice was withdrawn", async () => {
    await aTermination({ in: "WITHDRAWN", by: paula });
    expect(await told("services", {})).toEqual([]);
  });
});

describe("the answers", () => {
  test("say what is asked further by a choice, and no more", async () => {
    expect(await told("reason", { reason: { reason: "OTHER", otherReason: "" } })).toEqual([
      "reason.otherReason required",
    ]);
    expect(await told("data", { data: { archiving: "TRANSFERRED" } })).toEqual(["data.transferredTo required"]);
    expect(await told("successor", { successor: { hasSuccessor: "YES" } })).toEqual([
      "successor.businessId required",
      "successor.name required",
      "successor.continues required",
    ]);
    expect(await told("consequences", { consequences: { isRead: false } })).toEqual(["consequences.isRead confirm"]);
    for (const step of ["reason", "data", "successor", "billing", "confirmation", "consequences"])
      expect(await told(step, {})).toEqual([]);
  });

  test("name another organisation as the successor, by a Business ID that exists", async () => {
    const successor = (businessId: string) => ({
      successor: { hasSuccessor: "YES", businessId, name: "Jatkaja Oy", continues: "YES" },
    });
    expect(await told("successor", successor(home.businessId))).toEqual([
      "successor.businessId termination.ownBusinessId",
    ]);
    expect(await told("successor", successor("1234567-2"))).toEqual(["successor.businessId businessId"]);
    expect(await told("successor", successor((await anOrganisation()).businessId))).toEqual([]);
  });

  test("are read the same when they are read again", () => {
    const once = schema.parse(
      terminationAnswers({
        confirmation: { by: "SIGNATORIES", signatories: [{ name: "Sini", email: "sini@testi.example" }] },
      }),
    );
    expect(schema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  test("are confirmed by another person or by signatories; alone only by who works alone", async () => {
    const confirmers = (by: string, kind: OrganisationKind) =>
      kinds.TERMINATION.confirmers(
        schema.parse(
          terminationAnswers({ confirmation: { by, signatories: [{ name: "Sini", email: "sini@testi.example" }] } }),
        ),
        kind,
      );
    expect(confirmers("SECOND_PERSON", "PRIVATE")).toEqual([{ part: "SECOND_PERSON" }]);
    expect(confirmers("SIGNATORIES", "PRIVATE")).toEqual([
      { part: "SIGNATORY", name: "Sini", email: "sini@testi.example" },
    ]);
    expect(confirmers("SELF", "PRACTITIONER")).toEqual([{ part: "SECOND_PERSON" }]);
    expect(confirmers("SELF", "PRIVATE")).toEqual([{ part: "SECOND_PERSON" }]);
    expect(await told("confirmation", { confirmation: { by: "SELF" } })).toEqual(["confirmation.by chooseOne"]);
    await aCustomer("PRACTITIONER", ["PRESCRIPTION"]);
    expect(await told("confirmation", { confirmation: { by: "SELF" } })).toEqual([]);
  });
});

describe("who", () => {
  test("prepares is main user or administrative contact, and who sends a main user", async () => {
    const begin = async (role: "MAIN_USER" | "ADMINISTRATIVE_CONTACT" | "TECHNICAL_CONTACT" | "READER") =>
      startSubmission.as(await aMember({ of: home, roles: [role] }))({ kind: "TERMINATION" });
    await expect(begin("MAIN_USER")).resolves.toMatchObject({ first: "services" });
    await expect(begin("ADMINISTRATIVE_CONTACT")).resolves.toMatchObject({ first: "services" });
    await expect(begin("TECHNICAL_CONTACT")).rejects.toEqual(refused("forbidden"));
    await expect(begin("READER")).rejects.toEqual(refused("forbidden"));
    const { id, version } = await aTermination({ in: "DRAFT", by: paula });
    const sending = { submissionId: id, version, isRight: "true", hasNoPatientData: "true" } as const;
    const administrative = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
    await expect(submitSubmission.as(administrative)(sending)).rejects.toEqual(refused("forbidden"));
    await submitSubmission.as(paula)(sending);
    expect((await seenBy(paula, id))?.status).toBe("AWAITING_CONFIRMATION");
  });

  test("types it step by step is told what is wrong in each", async () => {
    const { id } = await startSubmission.as(paula)({ kind: "TERMINATION", service: "PRESCRIPTION" });
    expect((await seenBy(paula, id))?.answers).toEqual({ services: { services: ["PRESCRIPTION"] } });
    expect(await type(paula, id, "effect", { lastDay: formatDate(addDays(today, -1)), takeoverOn: "" })).toEqual([
      "answers.lastDay termination.past",
    ]);
    expect(await type(paula, id, "effect", { lastDay: formatDate(today), takeoverOn: "" })).toEqual([]);
  });
});

/** A notice that has been approved, put into force on the day after its last day. */
async function applied(answers: TerminationWishes = {}, lastDay = addDays(today, -1)) {
  const submission = await aTermination({
    in: "SCHEDULED",
    by: paula,
    answers: { ...answers, effect: { lastDay, takeoverOn: null } },
  });
  await applySubmission.as(system)({ submissionId: submission.id });
  return { submission, lastDay };
}

const all = { services: { services: ["PATIENT_DATA", "PRESCRIPTION"] } };

describe("on the day after the last day", () => {
  test("the service has ended with its last day; the others go on, and so does the customership", async () => {
    const both = await aCommitment({ of: home, services: ["PRESCRIPTION", "PATIENT_DATA"] });
    const alone = await aCommitment({ of: home, services: ["PRESCRIPTION"] });
    const { lastDay } = await applied();
    const { uses, commitments, organisation } = await asSystem(async (tx) => ({
      uses: await tx.serviceUse.findMany({ where: { organisationId: home.id }, orderBy: { service: "asc" } }),
      commitments: await tx.commitment.findMany({ where: { organisationId: home.id } }),
      organisation: await tx.organisation.findUniqueOrThrow({ where: { id: home.id } }),
    }));
    expect(uses.map(({ service, state, endedOn }) => [service, state, dayOf(endedOn)])).toEqual([
      ["PRESCRIPTION", "ENDED", lastDay],
      ["PATIENT_DATA", "ACTIVE", null],
    ]);
    expect(commitments.find(({ id }) => id === both.id)).toMatchObject({ services: ["PATIENT_DATA"], endedOn: null });
    expect(dayOf(commitments.find(({ id }) => id === alone.id)?.endedOn)).toBe(lastDay);
    expect(organisation).toMatchObject({ isCustomer: true, customerUntil: null });
  });

  test("with the last service the customership has a last day, and every commitment has ended", async () => {
    await aCommitment({ of: home, services: ["PRESCRIPTION", "PATIENT_DATA"] });
    const { lastDay } = await applied(all);
    const { organisation, open } = await asSystem(async (tx) => ({
      organisation: await tx.organisation.findUniqueOrThrow({ where: { id: home.id } }),
      open: await tx.commitment.count({ where: { organisationId: home.id, endedOn: null } }),
    }));
    expect([dayOf(organisation.customerUntil), organisation.isCustomer, open]).toEqual([lastDay, true, 0]);
  });

  test("what it is still joining keeps the customership", async () => {
    await aServiceUse({ of: home, service: "SOCIAL_WELFARE", state: "JOINING" });
    await applied(all);
    const organisation = await asSystem((tx) => tx.organisation.findUniqueOrThrow({ where: { id: home.id } }));
    expect(organisation.customerUntil).toBeNull();
  });

  test("systems and points serve what is left, and those that served nothing else have ended", async () => {
    const alone = await aSystemUse({ of: home, system: await anInformationSystem(), services: ["PRESCRIPTION"] });
    const shared = await aSystemUse({
      of: home,
      system: await anInformationSystem(),
      services: ["PRESCRIPTION", "PATIENT_DATA"],
    });
    const other = await aSystemUse({ of: home, system: await anInformationSystem(), services: ["PATIENT_DATA"] });
    const first = await aPointUse({
      of: home,
      point: await aConnectionPoint({ of: home }),
      services: ["PRESCRIPTION"],
    });
    const second = await aPointUse({
      of: home,
      point: await aConnectionPoint({ of: home }),
      services: ["PRESCRIPTION", "PATIENT_DATA"],
    });
    const { lastDay } = await applied();
    const { systems, points } = await asSystem(async (tx) => ({
      systems: await tx.systemUse.findMany({ where: { organisationId: home.id } }),
      points: await tx.connectionPointUse.findMany({ where: { organisationId: home.id } }),
    }));
    const system = (id: string) => systems.find((one) => one.id === id);
    const point = (id: string) => points.find((one) => one.id === id);
    expect(dayOf(system(alone.id)?.usedUntil)).toBe(lastDay);
    expect(system(shared.id)).toMatchObject({ usedUntil: null, services: ["PATIENT_DATA"] });
    expect(system(other.id)).toMatchObject({ usedUntil: null, version: other.version });
    expect(dayOf(point(first.id)?.usedUntil)).toBe(lastDay);
    expect(point(second.id)).toMatchObject({ usedUntil: null, services: ["PATIENT_DATA"] });
  });

  test("the reception of renewal requests is off when Resepti has ended, and THL is to be told", async () => {
    const unit = await aUnit({ of: home });
    await aServiceUse({ of: home, service: "RENEWAL_REQUESTS" });
    const reception = (organisationId: string, unitOid: string) =>
      build((tx) =>
        tx.renewalReception.create({ data: { organisationId, unitOid, isOn: true, since: new Date("2023-01-02") } }),
      );
    await reception(home.id, unit.oid);
    const { lastDay } = await applied();
    const row = await asSystem((tx) => tx.renewalReception.findFirstOrThrow({ where: { organisationId: home.id } }));
    expect([row.isOn, dayOf(row.noticeDueSince)]).toEqual([false, addDays(lastDay, 1)]);
    const use = await asSystem((tx) =>
      tx.serviceUse.findFirstOrThrow({ where: { organisationId: home.id, service: "RENEWAL_REQUESTS" } }),
    );
    expect([use.state, dayOf(use.endedOn)]).toEqual(["ENDED", lastDay]);
  });

  test("the reception stays on when another service has ended", async () => {
    const unit = await aUnit({ of: home });
    await build((tx) =>
      tx.renewalReception.create({
        data: { organisationId: home.id, unitOid: unit.oid, isOn: true, since: new Date("2023-01-02") },
      }),
    );
    await applied({ services: { services: ["PATIENT_DATA"] } });
    const row = await asSystem((tx) => tx.renewalReception.findFirstOrThrow({ where: { organisationId: home.id } }));
    expect([row.isOn, row.noticeDueSince]).toEqual([true, null]);
  });

  test("open matters about the ended service alone are taken back and told, others wait on", async () => {
    const about = async (status: "SUBMITTED" | "SCHEDULED", services: KantaService[]) => {
      const { submission } = await aPointChange({ in: status, by: paula });
      const touches = services.map((service) => `service:${service}`);
      await build((tx) => tx.submission.update({ where: { id: submission.id }, data: { touches } }));
      return submission.id;
    };
    const alone = await about("SUBMITTED", ["PRESCRIPTION"]);
    const approved = await about("SCHEDULED", ["PRESCRIPTION"]);
    const shared = await about("SUBMITTED", ["PRESCRIPTION", "PATIENT_DATA"]);
    const { submission } = await applied();
    const statusOf = async (id: string) => (await seenBy(paula, id))?.status;
    expect([await statusOf(alone), await statusOf(approved), await statusOf(shared)]).toEqual([
      "WITHDRAWN",
      "CANCELLED",
      "SUBMITTED",
    ]);
    const [last] = (await seenBy(paula, alone))?.events ?? [];
    expect(last).toMatchObject({
      event: "withdraw",
      actorKind: "SYSTEM",
      reason: `Palvelu on irtisanottu (${submission.reference}).`,
    });
    expect((await plannedNotices(alone)).map(({ event }) => event)).toEqual(["submission.withdrawn"]);
    expect((await plannedNotices(approved)).map(({ event }) => event)).toEqual(["submission.cancelled"]);
    expect(await plannedNotices(shared)).toEqual([]);
  });

  test("with the last service drafts go as well, but not what outlives the customership", async () => {
    const draft = (await startSubmission.as(paula)({ kind: "CONNECTION_POINT_CHANGE" })).id;
    const joining = (await startSubmission.as(paula)({ kind: "JOINING" })).id;
    const request = (await startSubmission.as(paula)({ kind: "LOG_DATA_REQUEST" })).id;
    await applied(all);
    const statuses = await Promise.all([draft, joining, request].map(async (id) => (await seenBy(paula, id))?.status));
    expect(statuses).toEqual(["WITHDRAWN", "DRAFT", "DRAFT"]);
  });

  test("nothing is done before the last day is over", async () => {
    const { id } = await aTermination({
      in: "SCHEDULED",
      by: paula,
      answers: { effect: { lastDay: today, takeoverOn: null } },
    });
    await expect(applySubmission.as(system)({ submissionId: id })).rejects.toEqual(refused("submission.not-due"));
    const midnight = startOfDay(addDays(today, 1));
    await expect(
      applySubmission.as(system, { now: new Date(midnight.getTime() - 1) })({ submissionId: id }),
    ).rejects.toEqual(refused("submission.not-due"));
    await applySubmission.as(system, { now: midnight })({ submissionId: id });
    expect((await seenBy(paula, id))?.status).toBe("EFFECTIVE");
  });

  test("nothing is done twice, nor when a service has ended by other means meanwhile", async () => {
    const { submission } = await applied();
    await expect(applySubmission.as(system)({ submissionId: submission.id })).rejects.toEqual(
      refused("submission.already-effective"),
    );
    const { id } = await aTermination({
      in: "SCHEDULED",
      by: paula,
      answers: { services: { services: ["PATIENT_DATA"] }, effect: { lastDay: addDays(today, -1), takeoverOn: null } },
    });
    await build((tx) =>
      tx.serviceUse.updateMany({
        where: { organisationId: home.id, service: "PATIENT_DATA" },
        data: { state: "ENDED", endedOn: new Date(`${today}T00:00:00Z`) },
      }),
    );
    await expect(applySubmission.as(system)({ submissionId: id })).rejects.toEqual(refused("submission.live-changed"));
    const organisation = await asSystem((tx) => tx.organisation.findUniqueOrThrow({ where: { id: home.id } }));
    expect(organisation.customerUntil).toBeNull();
  });

  test("what was done is there for the customer and for Kela to see, and what it would do is told no more", async () => {
    await aCommitment({ of: home, services: ["PRESCRIPTION", "PATIENT_DATA"], signedOn: "2019-04-15" });
    const system = await anInformationSystem();
    await aSystemUse({ of: home, system, services: ["PRESCRIPTION"] });
    const point = await aConnectionPoint({ of: home });
    await aPointUse({ of: home, point, services: ["PRESCRIPTION"] });
    const { submission: notice } = await aPointChange({ in: "SUBMITTED", by: paula });
    await build((tx) =>
      tx.submission.update({ where: { id: notice.id }, data: { touches: ["service:PRESCRIPTION"] } }),
    );
    const { submission, lastDay } = await applied();
    const last = formatDate(lastDay);
    for (const actor of [paula, await anOfficer()]) {
      const effects = await inScope(actor, async (tx) => {
        const whole = await findSubmission(tx, actor, submission.id);
        return whole && effectsOf(tx, whole, { now: new Date(), language: "fi" });
      });
      expect(effects?.consequences).toEqual([]);
      const told = effects?.outcome.map(({ what, result }) => [what, result.code.split(".").at(-1), result.params]);
      expect(new Set(told)).toEqual(
        new Set([
          ["Resepti-palvelu", "ended", { last }],
          ["Sitoumus 15.4.2019", "reduced", { services: "Potilastietovaranto" }],
          [`${system.name} ${system.version}`, "ended", { last }],
          [`Liityntäpiste ${point.name}`, "ended", { last }],
          [point.name, "idlePoint", {}],
          [`${notice.reference} Liityntäpisteen muutosilmoitus`, "withdrawn", {}],
        ]),
      );
    }
  });
});
