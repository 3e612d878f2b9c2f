import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { saveStep, startSubmission, submitSubmission, withdrawSubmission } from "@/lib/submissions/actions";
import {
  comparisonOf,
  conflictsOf,
  effectsOf,
  findSubmission,
  listSubmissions,
  stepStates,
  warningsOf,
} from "@/lib/submissions/queries";
import { advance } from "@/lib/submissions/workflow";
import {
  aCertificateFile,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPointUse,
  aServiceUse,
  aTermination,
  aUnit,
} from "../support/builders";
import { build, day } from "../support/builders/build";
import { aCertificate } from "../support/builders/connection-points";
import { selfSignedCertificate } from "../support/certificates";
import { aDraft, attach, seenBy, send, type, typedEffect, typedPoint, typedScope } from "../support/drafts";
import { waitingJobs } from "../support/jobs";
import { aPointChange } from "../support/notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let tiina: Member;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
});

afterAll(closeDatabase);

const system = systemActor("tests");
const today = helsinkiDate(new Date());
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const filesOf = (submissionId: string) =>
  inScope(system, (tx) => tx.submissionFile.findMany({ where: { submissionId } }));

/** The steps of a notice about an own point, all of them right. */
const pointSteps = (point: { id: string; host: string }, typed: Parameters<typeof typedPoint>[0] = {}) => ({
  subject: { change: "POINT_CHANGE", pointId: point.id },
  point: typedPoint({ host: point.host, ...typed }),
  certificate: { choice: "KEEP" },
  scope: typedScope(),
  effect: typedEffect(),
});

describe("another matter about the same", () => {
  it("is told to whoever may read such matters, and to nobody else", async () => {
    const paula = await aMember({ of: home, roles: ["MAIN_USER"] });
    const { submission } = await aPointChange({ in: "SUBMITTED", by: tiina });
    const { touches } = await aTermination({ in: "SUBMITTED", by: paula });
    const told = (reader: Member) =>
      inScope(reader, async (tx) => (await conflictsOf(tx, submission, touches, reader)).length);
    expect(await told(paula)).toBe(1);
    expect(await told(tiina)).toBe(0);
  });
});

describe("a draft", () => {
  it("keeps what was typed, even what is wrong, and says what is wrong", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const problems = await type(
      tiina,
      id,
      "point",
      typedPoint({ host: "https://kanta", addresses: "10.0.0.1\n127.0.0.1" }),
    );
    expect(problems).toEqual(["answers.host host.url", "answers.addresses address.loopback"]);
    expect((await seenBy(tiina, id))?.answers).toMatchObject({
      point: { host: "https://kanta", addresses: "10.0.0.1\n127.0.0.1" },
    });
  });

  it("tells the second of two windows that the first has written, and keeps the first one's text", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const version = (await seenBy(tiina, id))?.version ?? 0;
    const save = (name: string) =>
      saveStep.as(tiina)({ submissionId: id, version, step: "point", answers: typedPoint({ name }) });
    await save("Ensimmäinen");
    await expect(save("Toinen")).rejects.toEqual(refused("submission.saved-elsewhere"));
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ point: { name: "Ensimmäinen" } });
  });

  it("takes the same text a second time for the same posting", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const version = (await seenBy(tiina, id))?.version ?? 0;
    const save = () => saveStep.as(tiina)({ submissionId: id, version, step: "point", answers: typedPoint() });
    expect(await save()).toEqual(await save());
  });

  it("begins with what the page that it was begun from knew", async () => {
    const point = await aConnectionPoint({ of: home });
    const wishes = { kind: "CONNECTION_POINT_CHANGE", change: "POINT_CHANGE", point: point.id } as const;
    const { id } = await startSubmission.as(tiina)(wishes);
    expect((await seenBy(tiina, id))?.answers).toMatchObject({
      subject: { change: "POINT_CHANGE", pointId: point.id },
    });
  });

  it("lets no field in that the step does not have", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    await type(tiina, id, "certificate", { choice: "NEW", file: "forged" });
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ certificate: { choice: "NEW", file: null } });
  });

  it("is begun by an implementer, but neither by a reader nor by a data protection officer", async () => {
    const start = async (role: "IMPLEMENTER" | "READER" | "DATA_PROTECTION_OFFICER") =>
      startSubmission.as(await aMember({ of: home, roles: [role] }))({ kind: "CONNECTION_POINT_CHANGE" });
    await expect(start("IMPLEMENTER")).resolves.toMatchObject({ first: "subject" });
    await expect(start("READER")).rejects.toEqual(refused("forbidden"));
    await expect(start("DATA_PROTECTION_OFFICER")).rejects.toEqual(refused("forbidden"));
  });

  it("does not exist for another organisation's people", async () => {
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await seenBy(stranger, id)).toBeNull();
    const save = saveStep.as(stranger)({ submissionId: id, version: 1, step: "subject", answers: {} });
    await expect(save).rejects.toEqual(refused("not-found"));
  });

  it("makes one of two presses of the same button", async () => {
    const start = () => startSubmission.as(tiina, { key: "once" })({ kind: "CONNECTION_POINT_CHANGE" });
    expect(await start()).toEqual(await start());
    expect((await inScope(tiina, (tx) => listSubmissions(tx, tiina))).count).toBe(1);
  });
});

describe("a certificate", () => {
  it("is stored at once, and its findings come from the host that the draft names", async () => {
    const { pem, host } = await aCertificateFile();
    const id = await aDraft(
      tiina,
      { subject: { change: "POINT_NEW" }, point: typedPoint({ host: "toinen.testi.example" }) },
      { pem },
    );
    expect(await filesOf(id)).toHaveLength(1);
    expect(await type(tiina, id, "certificate", { choice: "NEW" })).toEqual([
      "answers.choice certificate.hostMismatch",
    ]);
    expect(await type(tiina, id, "point", typedPoint({ host: "kolmas.testi.example" }))).toEqual([
      "answers.host certificate.hostMismatch",
    ]);
    expect(await type(tiina, id, "point", typedPoint({ host }))).toEqual([]);
    expect(await type(tiina, id, "certificate", { choice: "NEW" })).toEqual([]);
  });

  it("is refused with its private key, and nothing of it is stored", async () => {
    const { pem, privateKeyPem } = await aCertificateFile();
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    await expect(attach(tiina, id, `${pem}${privateKeyPem}`)).rejects.toEqual(refused("certificate.privateKey"));
    expect(await filesOf(id)).toEqual([]);
    expect(JSON.stringify((await seenBy(tiina, id))?.answers)).not.toContain("PRIVATE KEY");
  });

  it("is refused with its private key in every other field of a notice, too", async () => {
    const { privateKeyPem } = await aCertificateFile();
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const save = type(tiina, id, "point", typedPoint({ networkProvider: privateKeyPem }));
    await expect(save).rejects.toThrow(/certificate\.privateKey/);
    expect(JSON.stringify((await seenBy(tiina, id))?.answers)).not.toContain("PRIVATE KEY");
  });

  it("of nobody's stops a production point and only warns elsewhere", async () => {
    const host = "kanta-gw2.testi.example";
    const dates = { from: new Date(Date.now() - 86_400_000), to: new Date(Date.now() + 300 * 86_400_000) };
    const { pem } = await selfSignedCertificate({ host, curve: "P-256", ...dates });
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" }, point: typedPoint({ host }) }, { pem });
    expect(await type(tiina, id, "certificate", { choice: "NEW" })).toEqual(["answers.choice certificate.selfSigned"]);
    await type(tiina, id, "point", typedPoint({ host, environment: "CLIENT_TEST" }));
    expect(await type(tiina, id, "certificate", { choice: "NEW" })).toEqual([]);
  });

  it("that the point keeps must still name the host", async () => {
    const point = await aConnectionPoint({ of: home });
    const steps = pointSteps(point, { host: "muu.testi.example" });
    const id = await aDraft(tiina, steps);
    const draft = await seenBy(tiina, id);
    const states = await inScope(tiina, (tx) => stepStates(tx, draft as never, new Date()));
    expect(states.filter(({ problems }) => problems.length > 0).map(({ step }) => step)).toEqual(["certificate"]);
  });

  it("at another point of one's own already cannot be this point's too", async () => {
    const { pem, host } = await aCertificateFile();
    const other = await aConnectionPoint({ of: home, certificateEnds: null });
    const certificate = await aCertificate({ of: home, pem });
    await build((tx) =>
      tx.connectionPoint.update({ where: { id: other.id }, data: { certificateId: certificate.id } }),
    );
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" }, point: typedPoint({ host }) }, { pem });
    expect(await type(tiina, id, "certificate", { choice: "NEW" })).toEqual([
      "answers.choice notice.certificateElsewhere",
    ]);
  });
});

describe("the date", () => {
  const aPointDraft = async (now?: Date) => aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })), { now });

  it("is 21 days from the sending at the earliest, or earlier with a reason", async () => {
    const id = await aPointDraft();
    const soon = { on: addDays(today, 20) };
    expect(await type(tiina, id, "effect", typedEffect(soon))).toEqual(["answers.effectiveOn notice.tooEarly"]);
    expect(await type(tiina, id, "effect", typedEffect({ ...soon, isUrgent: "true" }))).toEqual([
      "answers.urgentReason required",
    ]);
    expect(
      await type(tiina, id, "effect", typedEffect({ ...soon, isUrgent: "true", urgentReason: "Avain on vuotanut." })),
    ).toEqual([]);
    expect(await type(tiina, id, "effect", typedEffect({ on: addDays(today, 21) }))).toEqual([]);
  });

  it("counts days as they are in Helsinki: half past midnight there is still the day before in London", async () => {
    const now = new Date("2027-06-01T21:30:00Z");
    const id = await aPointDraft(now);
    expect(await type(tiina, id, "effect", typedEffect({ on: "2027-06-22" }), { now })).toEqual([
      "answers.effectiveOn notice.tooEarly",
    ]);
    expect(await type(tiina, id, "effect", typedEffect({ on: "2027-06-23" }), { now })).toEqual([]);
  });

  it("is counted in calendar days over the change to summer time", async () => {
    const now = new Date("2027-03-10T22:30:00Z");
    const id = await aPointDraft(now);
    expect(await type(tiina, id, "effect", typedEffect({ on: "2027-03-31" }), { now })).toEqual([
      "answers.effectiveOn notice.tooEarly",
    ]);
    expect(await type(tiina, id, "effect", typedEffect({ on: "2027-04-01" }), { now })).toEqual([]);
  });

  it("may not lie in a freeze, to the day", async () => {
    const [from, until] = [addDays(today, 40), addDays(today, 45)];
    const freeze = await build((tx) =>
      tx.changeFreeze.create({
        data: { startsOn: day(from), endsOn: day(until), reasonFi: "Testi", reasonSv: "Test", reasonEn: "Test" },
      }),
    );
    const id = await aPointDraft();
    expect(await type(tiina, id, "effect", typedEffect({ on: from }))).toEqual(["answers.effectiveOn notice.freeze"]);
    expect(await type(tiina, id, "effect", typedEffect({ on: until }))).toEqual(["answers.effectiveOn notice.freeze"]);
    expect(await type(tiina, id, "effect", typedEffect({ on: addDays(from, -1) }))).toEqual([]);
    expect(await type(tiina, id, "effect", typedEffect({ on: addDays(until, 1) }))).toEqual([]);
    await build((tx) =>
      tx.changeFreeze.update({
        where: { id: freeze.id },
        data: { startsOn: day("2020-01-01"), endsOn: day("2020-01-02") },
      }),
    );
  });

  it("may be a Sunday, with a notice", async () => {
    const id = await aPointDraft();
    const sunday =
      [...Array(7).keys()].map((days) => addDays(today, 22 + days)).find((date) => day(date).getUTCDay() === 0) ??
      today;
    expect(await type(tiina, id, "effect", typedEffect({ on: sunday }))).toEqual([]);
    const submission = await seenBy(tiina, id);
    const warnings = await inScope(tiina, (tx) => warningsOf(tx, submission as never, new Date()));
    expect(warnings.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^issues\.date(Weekend|Holiday)$/));
  });
});

describe("what has changed while the draft waited, or never was", () => {
  it.each([
    ["31.4.2027", "invalidDate"],
    ["29.2.2027", "invalidDate"],
    ["1.1.2020", "dateInPast"],
    ["1.13.2027", "invalidDate"],
  ])("a day such as %s gets its sentence and stays as it was typed", async (effectiveOn, code) => {
    const point = await aConnectionPoint({ of: home });
    const id = await aDraft(tiina, pointSteps(point));
    expect(await type(tiina, id, "effect", { ...typedEffect(), effectiveOn })).toEqual([`answers.effectiveOn ${code}`]);
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ effect: { effectiveOn, contactName: "Tiina Tervo" } });
  });

  it.each(["2027-03-28", "2027-10-31"])("the day on which clocks are turned, %s, is a day like others", async (on) => {
    const now = new Date(`${addDays(on, -30)}T09:00:00Z`);
    const id = await aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })), { now });
    expect(await type(tiina, id, "effect", typedEffect({ on }), { now })).toEqual([]);
  });

  it("a unit that has left is named, and the rest of what was chosen stays", async () => {
    const [stays, leaves] = [await aUnit({ of: home }), await aUnit({ of: home, nameFi: "Lakkautettu terveysasema" })];
    const steps = pointSteps(await aConnectionPoint({ of: home }));
    const scope = typedScope({ units: "CHOSEN", unitOids: [stays.oid, leaves.oid] });
    const id = await aDraft(tiina, { ...steps, scope });
    await build((tx) => tx.unit.update({ where: { id: leaves.id }, data: { endedOn: day(today) } }));
    const submission = await seenBy(tiina, id);
    const states = await inScope(tiina, (tx) => stepStates(tx, submission as never, new Date()));
    expect(states.find(({ step }) => step === "scope")?.problems).toEqual([
      { field: "scope.unitOids", code: "notice.unitLeft", params: { names: "Lakkautettu terveysasema" } },
    ]);
    await expect(send(tiina, id)).rejects.toEqual(refused("submission.incomplete"));
    expect((await seenBy(tiina, id))?.answers).toMatchObject({ scope: { unitOids: [stays.oid, leaves.oid] } });
    expect(await type(tiina, id, "scope", typedScope({ units: "CHOSEN", unitOids: stays.oid }))).toEqual([]);
  });
});

describe("sending", () => {
  it("gives a reference, keeps before and after, and plans the receipt", async () => {
    const point = await aConnectionPoint({ of: home });
    const id = await aDraft(tiina, pointSteps(point));
    await send(tiina, id);
    const sent = await seenBy(tiina, id);
    expect(sent).toMatchObject({ status: "SUBMITTED", subjectKey: `point:${point.id}`, submittedById: tiina.personId });
    expect(sent?.reference).toMatch(/^LP-\d{4}-\d{4,}$/);
    const fields = await inScope(tiina, (tx) => comparisonOf(tx, sent as never, "fi"));
    const host = fields?.find(({ field }) => field === "point.port");
    expect(host).toMatchObject({ before: [String(point.port)], after: ["443"], isChanged: true });
    expect((await waitingJobs()).map(({ task }) => task)).toContain("notify");
  });

  it("is not an implementer's, whose draft the technical contact sends", async () => {
    const ilkka = await aMember({ of: home, roles: ["IMPLEMENTER"] });
    const id = await aDraft(ilkka, pointSteps(await aConnectionPoint({ of: home })));
    await expect(send(ilkka, id)).rejects.toEqual(refused("forbidden"));
    await expect(send(tiina, id)).resolves.toBe(id);
  });

  it("twice with the same key, or at once, sends one", async () => {
    const id = await aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })));
    const both = await Promise.all([send(tiina, id, { key: "k" }), send(tiina, id, { key: "k" })]);
    expect(both).toEqual([id, id]);
    expect((await seenBy(tiina, id))?.events.map(({ event }) => event)).toEqual(["submit"]);
  });

  it("without a key, at once from two windows, sends one, and the other is told", async () => {
    const id = await aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })));
    const outcomes = await Promise.allSettled([send(tiina, id), send(tiina, id)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await seenBy(tiina, id))?.events).toHaveLength(1);
  });

  it("from an outdated view is refused, although the status would allow it", async () => {
    const id = await aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })));
    const old = { id, organisationId: home.id, status: "DRAFT", version: 1 } as const;
    const step = inScope(tiina, (tx) => advance(tx, old, "withdraw", { actor: tiina, now: new Date() }));
    await expect(step).rejects.toMatchObject({ code: "P2025" });
    expect((await seenBy(tiina, id))?.status).toBe("DRAFT");
  });

  it("a second notice about the same point names the one that is open", async () => {
    const point = await aConnectionPoint({ of: home });
    const first = await aDraft(tiina, pointSteps(point));
    const second = await aDraft(tiina, pointSteps(point, { port: "9443" }));
    await send(tiina, first);
    const reference = (await seenBy(tiina, first))?.reference;
    await expect(send(tiina, second)).rejects.toMatchObject({
      code: "submission.already-open",
      options: { params: { reference } },
    });
    await withdrawSubmission.as(tiina)({ submissionId: first, reason: "" });
    await expect(send(tiina, second)).resolves.toBe(second);
  });

  it("of two notices about the same point sent at once one stays behind", async () => {
    const point = await aConnectionPoint({ of: home });
    const drafts = [await aDraft(tiina, pointSteps(point)), await aDraft(tiina, pointSteps(point, { port: "9443" }))];
    const outcomes = await Promise.allSettled(drafts.map((id) => send(tiina, id)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("leaves no number unused when it is refused", async () => {
    const counter = () =>
      inScope(system, (tx) => tx.referenceCounter.findFirst({ where: { year: Number(today.slice(0, 4)) } }));
    const point = await aConnectionPoint({ of: home });
    await send(tiina, await aDraft(tiina, pointSteps(point)));
    const used = (await counter())?.last;
    await expect(send(tiina, await aDraft(tiina, pointSteps(point, { port: "9443" })))).rejects.toBeDefined();
    expect((await counter())?.last).toBe(used);
  });

  it("is refused while a step is missing, and when nothing changes", async () => {
    const point = await aConnectionPoint({ of: home });
    const { effect: _, ...unfinished } = pointSteps(point);
    await expect(send(tiina, await aDraft(tiina, unfinished))).rejects.toEqual(refused("submission.incomplete"));
    const same = pointSteps(point, {
      name: point.name,
      port: String(point.port),
      addresses: point.addresses,
      networkProvider: point.networkProvider,
      onCallPhone: point.onCallPhone,
      onCallEmail: point.onCallEmail,
    });
    await expect(send(tiina, await aDraft(tiina, same))).rejects.toEqual(refused("submission.nothing-changed"));
  });

  it("needs both declarations", async () => {
    const id = await aDraft(tiina, pointSteps(await aConnectionPoint({ of: home })));
    const version = (await seenBy(tiina, id))?.version ?? 0;
    const wishes = { submissionId: id, version, isRight: "true", hasNoPatientData: "" } as never;
    expect(() => submitSubmission.as(tiina)(wishes)).toThrow();
  });
});

describe("the subject", () => {
  it("cannot be another organisation's point", async () => {
    const point = await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) });
    const id = await aDraft(tiina, {});
    expect(await type(tiina, id, "subject", { change: "POINT_CHANGE", pointId: point.id })).toEqual([
      "answers.pointId chooseOne",
    ]);
  });

  it("cannot be removed while somebody uses it, and the users are named", async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    const sari = await aMember({ of: silta, roles: ["MAIN_USER"] });
    const point = await aConnectionPoint({ of: silta });
    const use = await aPointUse({ of: home, point });
    const id = await aDraft(sari, {});
    expect(await type(sari, id, "subject", { change: "POINT_REMOVE", pointId: point.id })).toEqual([
      "answers.pointId notice.pointInUse",
    ]);
    await build((tx) => tx.connectionPointUse.update({ where: { id: use.id }, data: { usedUntil: day(today) } }));
    expect(await type(sari, id, "subject", { change: "POINT_REMOVE", pointId: point.id })).toEqual([]);
  });

  it("may be the end of a use, but not of the last one while Resepti is used", async () => {
    const silta = await anOrganisation({ kind: "INTERMEDIARY" });
    const use = await aPointUse({ of: home, point: await aConnectionPoint({ of: silta }) });
    await aServiceUse({ of: home, service: "PRESCRIPTION" });
    const id = await aDraft(tiina, {});
    expect(await type(tiina, id, "subject", { change: "USE_END", useId: use.id })).toEqual([
      "answers.useId notice.lastUse",
    ]);
    await aPointUse({ of: home, point: await aConnectionPoint({ of: silta }) });
    expect(await type(tiina, id, "subject", { change: "USE_END", useId: use.id })).toEqual([]);
  });

  it("may be the use of an intermediary's point, but not of a stranger's", async () => {
    const system = await anInformationSystem();
    const [offered, hidden] = [
      await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) }),
      await aConnectionPoint({ of: await anOrganisation({ kind: "PRIVATE" }) }),
    ];
    const id = await aDraft(tiina, { subject: { change: "USE_START" } });
    expect(await type(tiina, id, "use", { pointId: hidden.id, systemId: system.id })).toEqual([
      "answers.pointId chooseOne",
    ]);
    expect(await type(tiina, id, "use", { pointId: offered.id, systemId: system.id })).toEqual([]);
    await aPointUse({ of: home, point: offered });
    expect(await type(tiina, id, "use", { pointId: offered.id, systemId: system.id })).toEqual([
      "answers.pointId notice.alreadyUsed",
    ]);
  });

  it("may not take a system into use whose certificate has ended, but may go on with one in use", async () => {
    const point = await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) });
    const ended = await anInformationSystem({ certifiedUntil: addDays(today, -1) });
    const id = await aDraft(tiina, { subject: { change: "USE_START" } });
    expect(await type(tiina, id, "use", { pointId: point.id, systemId: ended.id })).toEqual([
      "answers.systemId notice.systemEnded",
    ]);
    await aPointUse({ of: home, point: await aConnectionPoint({ of: home }), system: ended });
    expect(await type(tiina, id, "use", { pointId: point.id, systemId: ended.id })).toEqual([]);
  });

  it("touches units of the organisation's own only", async () => {
    const [own, foreign] = [await aUnit({ of: home }), await aUnit({ of: await anOrganisation() })];
    const id = await aDraft(tiina, { subject: { change: "POINT_NEW" } });
    const chosen = (unitOids: string[]) => type(tiina, id, "scope", typedScope({ units: "CHOSEN", unitOids }));
    expect(await chosen([own.oid])).toEqual([]);
    expect(await chosen([own.oid, foreign.oid])).toEqual(["answers.unitOids notice.unknownUnit"]);
  });
});

describe("a returned submission", () => {
  const returned = async (returns: { field: string; reason: string }[]) => {
    const { submission, point } = await aPointChange({ in: "RETURNED", by: tiina, returns });
    return { id: submission.id, point };
  };

  it("opens the steps that were sent back, the date, and no other", async () => {
    const { id, point } = await returned([{ field: "point.port", reason: "Portti on varattu." }]);
    expect(await type(tiina, id, "point", typedPoint({ host: point.host, port: "444" }))).toEqual([]);
    expect(await type(tiina, id, "effect", typedEffect())).toEqual([]);
    await expect(type(tiina, id, "scope", typedScope({ services: "KELAIN" }))).rejects.toEqual(
      refused("submission.step-closed"),
    );
    await expect(type(tiina, id, "subject", { change: "POINT_NEW" })).rejects.toEqual(
      refused("submission.step-closed"),
    );
  });

  it("begins a new lead time when it is sent again, and keeps its reference", async () => {
    const { id } = await returned([{ field: "effect.effectiveOn", reason: "Päivä ei sovi." }]);
    const first = await seenBy(tiina, id);
    await type(tiina, id, "effect", typedEffect({ on: addDays(today, 21) }));
    await send(tiina, id);
    const again = await seenBy(tiina, id);
    expect(again).toMatchObject({ status: "SUBMITTED", reference: first?.reference });
    expect(again?.submittedAt?.getTime()).toBeGreaterThan(first?.submittedAt?.getTime() ?? 0);
  });

  it("counts from the first sending when an officer has kept the lead time", async () => {
    const kept = { field: "clock", reason: "Virhe oli Kelan ohjeessa." };
    const { id } = await returned([{ field: "effect.effectiveOn", reason: "Päivä ei sovi." }, kept]);
    const sentOn = helsinkiDate((await seenBy(tiina, id))?.submittedAt ?? new Date());
    expect(sentOn < today).toBe(true);
    expect(await type(tiina, id, "effect", typedEffect({ on: addDays(sentOn, 20) }))).toEqual([
      "answers.effectiveOn notice.tooEarly",
    ]);
    expect(await type(tiina, id, "effect", typedEffect({ on: addDays(sentOn, 21) }))).toEqual([]);
    await send(tiina, id);
    expect(helsinkiDate((await seenBy(tiina, id))?.submittedAt ?? new Date())).toBe(sentOn);
  });
});

describe("the warnings", () => {
  const warningsFor = async (actor: Member | Officer, id: string) => {
    const submission = await inScope(actor, (tx) => findSubmission(tx, actor, id));
    const warnings = await inScope(actor, (tx) => warningsOf(tx, submission as never, new Date()));
    return warnings.map(({ code }) => code);
  };

  it("name an address that another own point has, and a key that somebody else uses, to both sides alike", async () => {
    const officer = await anOfficer();
    const [point, other] = [
      await aConnectionPoint({ of: home }),
      await aConnectionPoint({ of: home, addresses: ["10.20.30.0/24"] }),
    ];
    expect(other.state).toBe("ACTIVE");
    const { pem } = await aCertificateFile({ host: point.host });
    const elsewhere = await aConnectionPoint({ of: await anOrganisation(), certificateEnds: null });
    const { certificate: _, ...steps } = pointSteps(point, { addresses: "10.20.30.11" });
    const id = await aDraft(tiina, steps, { pem });
    await send(tiina, id);
    const before = await warningsFor(tiina, id);
    expect(before).toContain("changeNotice.warnings.addressInUse");
    expect(before).not.toContain("issues.certificate.keyReused");
    expect(await warningsFor(officer, id)).toEqual(before);
    const stranger = { id: elsewhere.organisationId, businessId: "" };
    const theirs = await aCertificate({ of: stranger, pem });
    await build((tx) => tx.connectionPoint.update({ where: { id: elsewhere.id }, data: { certificateId: theirs.id } }));
    for (const actor of [tiina, officer])
      expect(await warningsFor(actor, id)).toContain("issues.certificate.keyReused");
  });

  it("are silent about what is decided", async () => {
    const { submission } = await aPointChange({ in: "EFFECTIVE", by: tiina });
    expect(await warningsFor(tiina, submission.id)).toEqual([]);
  });

  it("call points by their names for officers, too", async () => {
    const officer = await anOfficer();
    const [point, kertomus] = [await aConnectionPoint({ of: home, name: "Oma-GW" }), await anInformationSystem()];
    const use = { pointId: point.id, systemId: kertomus.id };
    const id = await aDraft(tiina, {
      subject: { change: "USE_START" },
      use,
      scope: typedScope(),
      effect: typedEffect(),
    });
    await send(tiina, id);
    const submission = await inScope(officer, (tx) => findSubmission(tx, officer, id));
    const returned = { ...submission, status: "RETURNED" };
    const fields = await inScope(officer, (tx) => comparisonOf(tx, returned as never, "fi"));
    expect(fields?.find(({ field }) => field === "use.pointId")?.after).toEqual([`Oma-GW (${home.nameFi})`]);
  });
});

describe("withdrawing", () => {
  it("is the customer's until it is decided", async () => {
    for (const status of ["SUBMITTED", "IN_REVIEW", "RETURNED"] as const) {
      const { submission } = await aPointChange({ in: status, by: tiina });
      await withdrawSubmission.as(tiina)({ submissionId: submission.id, reason: "Muutos peruuntui." });
      const withdrawn = await seenBy(tiina, submission.id);
      expect(withdrawn?.status).toBe("WITHDRAWN");
      expect(withdrawn?.events[0]).toMatchObject({ event: "withdraw", reason: "Muutos peruuntui." });
    }
    const { submission } = await aPointChange({ in: "SCHEDULED", by: tiina });
    const late = withdrawSubmission.as(tiina)({ submissionId: submission.id, reason: "" });
    await expect(late).rejects.toEqual(refused("forbidden"));
  });

  it("is not a reader's, and an implementer takes back drafts only", async () => {
    const [leena, ilkka] = [
      await aMember({ of: home, roles: ["READER"] }),
      await aMember({ of: home, roles: ["IMPLEMENTER"] }),
    ];
    const { submission } = await aPointChange({ in: "SUBMITTED", by: tiina });
    for (const actor of [leena, ilkka])
      await expect(withdrawSubmission.as(actor)({ submissionId: submission.id, reason: "" })).rejects.toEqual(
        refused("forbidden"),
      );
    const draft = await aDraft(ilkka, { subject: { change: "POINT_NEW" } });
    await expect(withdrawSubmission.as(leena)({ submissionId: draft, reason: "" })).rejects.toEqual(
      refused("forbidden"),
    );
    await expect(withdrawSubmission.as(ilkka)({ submissionId: draft, reason: "" })).resolves.toBe(draft);
  });
});

describe("the list", () => {
  it("is narrowed by status and reference, and goes on where it stopped", async () => {
    for (let count = 0; count < 27; count += 1) await startSubmission.as(tiina)({ kind: "CONNECTION_POINT_CHANGE" });
    const { submission } = await aPointChange({ in: "SUBMITTED", by: tiina });
    const list = (filter: Parameters<typeof listSubmissions>[2]) =>
      inScope(tiina, (tx) => listSubmissions(tx, tiina, filter));
    const first = await list({});
    expect(first).toMatchObject({ count: 28 });
    const second = await list({ after: first.next });
    expect([...first.submissions, ...second.submissions].map(({ id }) => id)).toHaveLength(28);
    expect(new Set([...first.submissions, ...second.submissions].map(({ id }) => id)).size).toBe(28);
    expect(second.next).toBeUndefined();
    expect(await list({ kind: "CONNECTION_POINT_CHANGE" })).toMatchObject({ count: 28 });
    expect(await list({ kind: "TERMINATION" })).toMatchObject({ count: 0, submissions: [] });
    expect((await list({ status: "SUBMITTED" })).submissions.map(({ id }) => id)).toEqual([submission.id]);
    expect((await list({ q: submission.reference?.slice(3) })).submissions.map(({ id }) => id)).toEqual([
      submission.id,
    ]);
  });
});

describe("what a submission touches", () => {
  it("is counted as long as it lies ahead, and no more once it has come true", async () => {
    await aUnit({ of: home });
    await aUnit({ of: home });
    const effectsIn = async (status: "SUBMITTED" | "EFFECTIVE") => {
      const { submission } = await aPointChange({ in: status, by: tiina });
      const found = await seenBy(tiina, submission.id);
      return inScope(tiina, (tx) => effectsOf(tx, found as never, { now: new Date(), language: "fi" }));
    };
    expect(await effectsIn("SUBMITTED")).toMatchObject({ impact: { units: 2, services: 1 } });
    expect(await effectsIn("EFFECTIVE")).toMatchObject({ impact: {}, consequences: [] });
  });
});
