import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Actor, type Member, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { submitSubmission } from "@/lib/submissions/actions";
import { joining } from "@/lib/submissions/kinds/joining";
import { organisationChange } from "@/lib/submissions/kinds/organisation-change";
import { bundleWarnings, listParts } from "@/lib/submissions/kinds/organisation-change/bundle";
import { situationsOf } from "@/lib/submissions/kinds/organisation-change/rules";
import { schema, stepsOf } from "@/lib/submissions/kinds/organisation-change/schema";
import { askedOf, stepStates } from "@/lib/submissions/queries";
import { advance } from "@/lib/submissions/workflow";
import {
  aConnectionPoint,
  aMember,
  anOfficer,
  anOrganisation,
  anOrganisationChange,
  aRegisterEntry,
  aServiceUse,
  aUnit,
  organisationOid,
  typedOrganisationChange,
} from "../support/builders";
import { build, day } from "../support/builders/build";
import { seenBy, send } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;
type Steps = ReturnType<typeof typedOrganisationChange>;

let home: Organisation;
let successor: Organisation;
let paula: Member;

beforeEach(async () => {
  home = await anOrganisation();
  successor = await anOrganisation({ isCustomer: false });
  await aServiceUse({ of: home });
  paula = await aMember({ of: home, roles: ["MAIN_USER"] });
});

afterAll(closeDatabase);

const today = helsinkiDate(new Date());
const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

const draftOf = async (steps: Steps, by = paula) => (await anOrganisationChange({ in: "DRAFT", by, steps })).id;

/** What is wrong with a draft as a whole, as `field code`. */
const problemsOf = async (steps: Steps, by = paula) => {
  const found = await seenBy(by, await draftOf(steps, by));
  if (!found) throw new Error("The draft is gone");
  const states = await inScope(by, (tx) => stepStates(tx, found, new Date()));
  return states.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));
};

const partsOf = (actor: Actor, id: string) => inScope(actor, (tx) => listParts(tx, id));
const told = (parts: Awaited<ReturnType<typeof partsOf>>) =>
  parts.map(({ kind, service, status, organisationId }) => [kind, service, status, organisationId]);

describe("the situation", () => {
  it("is asked of private and public organisations each in their own words", () => {
    expect(situationsOf("PUBLIC")).toEqual(["PUBLIC"]);
    for (const kind of ["PRIVATE", "PRACTITIONER", "PHARMACY", "INTERMEDIARY"] as const)
      expect(situationsOf(kind)).not.toContain("PUBLIC");
  });

  it("of another sort of organisation is refused", async () => {
    const steps = typedOrganisationChange(successor, {
      situation: { situation: "PUBLIC" },
      instruction: { hasRead: "true" },
    });
    expect(await problemsOf(steps)).toContain("situation.situation chooseOne");
    const county = await anOrganisation({ kind: "PUBLIC" });
    await aServiceUse({ of: county });
    const maija = await aMember({ of: county, roles: ["MAIN_USER"] });
    expect(await problemsOf(steps, maija)).toEqual([]);
    expect(await problemsOf(typedOrganisationChange(successor), maija)).toEqual(["situation.situation chooseOne"]);
  });

  it("decides what is asked: a merger whether the customership ends", async () => {
    expect(stepsOf({ situation: { situation: "MERGER" } })).toEqual(["situation"]);
    expect(stepsOf({ situation: { situation: "MERGER", customership: "STAYS" } })).not.toContain("services");
    expect(stepsOf({ situation: { situation: "MERGER", customership: "ENDS" } })).toContain("services");
    expect(stepsOf({ situation: { situation: "LICENCE_ENDED" } })).not.toContain("successor");
    const unanswered = typedOrganisationChange(successor, { situation: { situation: "MERGER", customership: "" } });
    expect(await problemsOf(unanswered)).toEqual(["situation.customership chooseOne"]);
  });

  it("needs a service of one's own that could end", async () => {
    const bare = await anOrganisation();
    const steps = typedOrganisationChange(successor);
    const main = await aMember({ of: bare, roles: ["MAIN_USER"] });
    expect(await problemsOf(steps, main)).toContain("situation.situation organisationChange.noServices");
  });

  it("takes its own answers again", () => {
    const answers = schema.parse(typedOrganisationChange(successor));
    expect(schema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  });
});

describe("whoever goes on", () => {
  const about = (businessId: string) => problemsOf(typedOrganisationChange({ businessId }));
  const field = "successor.businessId";

  it("is known and another one", async () => {
    expect(await about(successor.businessId)).toEqual([]);
    expect(await about(home.businessId)).toEqual([`${field} organisationChange.ownBusinessId`]);
    expect(await about("1000054-9")).toEqual([`${field} organisationChange.unknownSuccessor`]);
    expect(await about("1234567-8")).toEqual([`${field} businessId`]);
  });

  it("has an entry in force on the day of the change", async () => {
    const entry = { oid: organisationOid(successor.businessId), name: "Jatkaja Oy", businessId: successor.businessId };
    await aRegisterEntry({ ...entry, endsOn: day(addDays(today, 27)) });
    expect(await about(successor.businessId)).toEqual([`${field} organisationChange.successorEnded`]);
    await build((tx) =>
      tx.registerEntry.updateMany({ where: { oid: entry.oid }, data: { endsOn: day(addDays(today, 28)) } }),
    );
    expect(await about(successor.businessId)).toEqual([]);
  });

  it("of the registers alone cannot be given an application yet, but can take over a licence's units", async () => {
    const businessId = "0877830-0";
    await aRegisterEntry({ oid: `1.2.246.10.8778300.${Date.now()}`, name: "Vasta Rekisterissä Oy", businessId });
    expect(await about(businessId)).toEqual([`${field} organisationChange.successorNotYet`]);
    const without = typedOrganisationChange({ businessId }, { services: { services: ["PRESCRIPTION"], joins: [] } });
    expect(await problemsOf(without)).toEqual([]);
  });
});

describe("the day", () => {
  it("may not lie in the past, nor the last day of renewal requests after it", async () => {
    const past = typedOrganisationChange(successor, {}, { on: addDays(today, -1) });
    expect(await problemsOf(past)).toContain("effect.effectiveOn dateInPast");
    const late = { renewals: { stopOn: formatDate(addDays(today, 29)) } };
    expect(await problemsOf(typedOrganisationChange(successor, late))).toEqual(["renewals.stopOn dateTooLate"]);
    const gone = { renewals: { stopOn: formatDate(addDays(today, -1)) } };
    expect(await problemsOf(typedOrganisationChange(successor, gone))).toEqual(["renewals.stopOn dateInPast"]);
  });

  it("of the end of renewal requests is asked of whoever receives them, and warned of when it is late", async () => {
    const unit = await aUnit({ of: home });
    await build((tx) =>
      tx.renewalReception.create({
        data: { organisationId: home.id, unitOid: unit.oid, isOn: true, since: day("2024-01-01"), marking: "YES" },
      }),
    );
    expect(await problemsOf(typedOrganisationChange(successor))).toEqual(["renewals.stopOn required"]);
    const warned = (days: number) =>
      warningCodes(typedOrganisationChange(successor, { renewals: { stopOn: formatDate(addDays(today, days)) } }));
    expect(await warned(20)).not.toContain("organisationChange.warnings.stopsLate");
    expect(await warned(21)).toContain("organisationChange.warnings.stopsLate");
  });
});

const warningCodes = async (steps: Steps) => {
  const found = await seenBy(paula, await draftOf(steps));
  if (!found) throw new Error("The draft is gone");
  return inScope(paula, async (tx) => {
    const asked = await askedOf(tx, found, new Date());
    const answers = schema.parse(steps);
    return (await organisationChange.warnings(tx, null, answers, asked)).map(({ code }) => code);
  });
};

describe("units and services", () => {
  it("are one's own still: a unit that has left is named before sending", async () => {
    const unit = await aUnit({ of: home });
    const chosen = { units: { units: "CHOSEN", unitOids: [unit.oid] } };
    expect(await problemsOf(typedOrganisationChange(successor, chosen))).toEqual([]);
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { endedOn: day(today) } }));
    expect(await problemsOf(typedOrganisationChange(successor, chosen))).toEqual(["units.unitOids notice.unknownUnit"]);
    const none = { units: { units: "CHOSEN" } };
    expect(await problemsOf(typedOrganisationChange(successor, none))).toEqual(["units.unitOids chooseAtLeastOne"]);
  });

  it("go elsewhere one by one when they move at all", async () => {
    const [unit, staying] = [await aUnit({ of: home }), await aUnit({ of: home })];
    const other = await anOrganisation();
    const to = (unitOid: string, businessId: string) => ({
      units: { units: "CHOSEN", unitOids: [unit.oid], others: [{ unitOid, businessId }] },
    });
    expect(await problemsOf(typedOrganisationChange(successor, to(unit.oid, other.businessId)))).toEqual([]);
    expect(await problemsOf(typedOrganisationChange(successor, to(staying.oid, other.businessId)))).toEqual([
      "units.others.0.unitOid organisationChange.notMoving",
    ]);
    expect(await problemsOf(typedOrganisationChange(successor, to(unit.oid, home.businessId)))).toEqual([
      "units.others.0.businessId organisationChange.ownBusinessId",
    ]);
  });

  it("all end with a new Business ID, and only what ends is joined", async () => {
    await aServiceUse({ of: home, service: "IMAGING" });
    const services = (some: string[], joins = some) =>
      typedOrganisationChange(successor, { services: { services: some, joins } });
    expect(await problemsOf(services(["PRESCRIPTION"]))).toEqual(["services.services organisationChange.allServices"]);
    expect(await problemsOf(services(["PRESCRIPTION", "IMAGING"]))).toEqual([]);
    expect(await problemsOf(services(["PRESCRIPTION", "PATIENT_DATA"]))).toEqual([
      "services.services systemUse.service",
    ]);
    const merger = {
      ...services(["PRESCRIPTION"], ["IMAGING"]),
      situation: { situation: "MERGER", customership: "ENDS" },
    };
    expect(await problemsOf(merger)).toEqual(["services.joins organisationChange.joinsWhatEnds"]);
  });
});

describe("the bundle", () => {
  const whole = () => typedOrganisationChange(successor, { controller: { archived: "CHANGES" } });

  it("is made with the sending: a termination, an application for each service, and a change of controller", async () => {
    await aServiceUse({ of: home, service: "IMAGING" });
    const steps = typedOrganisationChange(
      successor,
      { controller: { archived: "CHANGES" } },
      { services: ["PRESCRIPTION", "IMAGING"] },
    );
    const id = await draftOf(steps);
    await send(paula, id);
    expect(told(await partsOf(paula, id)).sort()).toEqual(
      [
        ["ORGANISATION_CHANGE", null, "SUBMITTED", home.id],
        ["TERMINATION", null, "DRAFT", home.id],
        ["CONTROLLER_CHANGE", null, "DRAFT", home.id],
        ["JOINING", "PRESCRIPTION", "DRAFT", successor.id],
        ["JOINING", "IMAGING", "DRAFT", successor.id],
      ].sort(),
    );
  });

  it("carries on what is known: the last day is the one before the change", async () => {
    const id = await draftOf(whole());
    await send(paula, id);
    const own = await inScope(paula, (tx) => tx.submission.findMany({ where: { bundleId: id } }));
    expect(own.find(({ kind }) => kind === "TERMINATION")?.answers).toMatchObject({
      services: { services: ["PRESCRIPTION"] },
      effect: { lastDay: addDays(today, 27) },
      successor: { hasSuccessor: "YES", businessId: successor.businessId, name: successor.nameFi, continues: "YES" },
      data: { controllerChange: "YES" },
    });
    expect(own.find(({ kind }) => kind === "CONTROLLER_CHANGE")?.answers).toMatchObject({
      parties: { fromOid: home.oid },
      effect: { effectiveOn: addDays(today, 28) },
    });
  });

  it("is seen by both sides and by officers, and by nobody else", async () => {
    const id = await draftOf(whole());
    await send(paula, id);
    const theirs = await aMember({ of: successor, roles: ["MAIN_USER"] });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await partsOf(theirs, id)).toHaveLength(4);
    expect(await partsOf(await anOfficer(), id)).toHaveLength(4);
    expect(await partsOf(stranger, id)).toEqual([]);
    const joining = (await partsOf(theirs, id)).find(({ kind }) => kind === "JOINING");
    expect((await seenBy(theirs, joining?.id ?? ""))?.answers).toMatchObject({ service: { service: "PRESCRIPTION" } });
    expect(await seenBy(paula, joining?.id ?? "")).toBeNull();
  });

  it("is made although a step that asks nothing of this organisation has never been opened", async () => {
    const { renewals: _, ...steps } = whole();
    const id = await draftOf(steps);
    await send(paula, id);
    expect((await seenBy(paula, id))?.answers).toMatchObject({ renewals: { stopOn: null } });
  });

  it("leaves a line in the successor's own trail, too", async () => {
    const id = await draftOf(whole());
    await send(paula, id);
    const lines = (chain: string) =>
      inScope(system, (tx) => tx.auditEvent.count({ where: { chain, event: "submission.submitted", subjectId: id } }));
    expect([await lines(home.id), await lines(successor.id)]).toEqual([1, 1]);
  });

  it("is not made of what came on paper: its other parts come on paper as well", async () => {
    const id = await draftOf(whole());
    await build((tx) => tx.submission.update({ where: { id }, data: { arrival: "PAPER", arrivedOn: day(today) } }));
    const answers = schema.parse(whole());
    const { effectiveOn } = answers.effect;
    const applied = {
      id,
      reference: "OM-2026-9998",
      organisationId: home.id,
      effectiveOn,
      before: null,
      now: new Date(),
    };
    await inScope(system, async (tx) => organisationChange.send?.(tx, applied, answers));
    expect(await partsOf(system, id)).toHaveLength(1);
  });

  it("is not made again by a second press, nor by sending once more after a return", async () => {
    const id = await draftOf(whole());
    const version = (await seenBy(paula, id))?.version ?? 0;
    const press = () =>
      submitSubmission.as(paula, { key: "once" })({
        submissionId: id,
        version,
        isRight: "true",
        hasNoPatientData: "true",
      });
    const both = await Promise.allSettled([press(), press()]);
    expect(both.some(({ status }) => status === "fulfilled")).toBe(true);
    const officer = await anOfficer();
    const at = { actor: officer, now: new Date() };
    const taken = { takenById: officer.personId, takenByName: officer.name, takenAt: at.now };
    for (const [step, data] of [
      ["take", taken],
      ["return", { answerBy: day(addDays(today, 14)) }],
    ] as const) {
      const found = await seenBy(paula, id);
      if (!found) throw new Error("It is gone");
      await inScope(officer, (tx) => advance(tx, found, step, { ...at, data }));
    }
    await send(paula, id);
    expect(await partsOf(paula, id)).toHaveLength(4);
  });

  it("is made whole or not at all: when a part fails, nothing has been sent", async () => {
    await aServiceUse({ of: home, service: "IMAGING" });
    const steps = typedOrganisationChange(successor, {}, { services: ["PRESCRIPTION", "IMAGING"] });
    const id = await draftOf(steps);
    const killed = vi.spyOn(joining, "begin").mockImplementationOnce(joining.begin);
    killed.mockImplementationOnce(() => {
      throw new Error("The process was killed");
    });
    await expect(send(paula, id)).rejects.toThrow("killed");
    killed.mockRestore();
    expect(await seenBy(paula, id)).toMatchObject({ status: "DRAFT", reference: null });
    expect(await partsOf(paula, id)).toHaveLength(1);
    await send(paula, id);
    expect(await partsOf(paula, id)).toHaveLength(4);
  });

  it("is refused when the one who goes on is gone at the last moment", async () => {
    const id = await draftOf(whole());
    const sent = await seenBy(paula, id);
    const answers = { ...schema.parse(sent?.answers), successor: { businessId: "1000054-9" } };
    const { effectiveOn } = answers.effect;
    const applied = {
      id,
      reference: "OM-2026-9999",
      organisationId: home.id,
      effectiveOn,
      before: null,
      now: new Date(),
    };
    const sending = inScope(paula, async (tx) => organisationChange.send?.(tx, applied, answers));
    await expect(sending).rejects.toEqual(refused("submission.bundle-not-made"));
    expect(await partsOf(paula, id)).toHaveLength(1);
  });

  it("of a licence that has ended is a termination alone, of a public reorganisation nothing by itself", async () => {
    const ended = await draftOf(typedOrganisationChange(successor, { situation: { situation: "LICENCE_ENDED" } }));
    await send(paula, ended);
    expect((await partsOf(paula, ended)).map(({ kind }) => kind)).toEqual(["ORGANISATION_CHANGE", "TERMINATION"]);
    const own = await inScope(paula, (tx) => tx.submission.findFirst({ where: { bundleId: ended } }));
    expect(own?.answers).toMatchObject({
      reason: { reason: "ENDING", licenceEnded: "true" },
      successor: { hasSuccessor: "NO" },
    });

    const county = await anOrganisation({ kind: "PUBLIC" });
    const maija = await aMember({ of: county, roles: ["MAIN_USER"] });
    const steps = { situation: { situation: "PUBLIC" }, instruction: { hasRead: "true" } };
    const moved = await draftOf(typedOrganisationChange(successor, steps), maija);
    await send(maija, moved);
    expect(await partsOf(maija, moved)).toHaveLength(1);
  });

  it("warns of what is missing, and of an end that comes before the beginning", () => {
    const part = (kind: "TERMINATION" | "JOINING", status: "DRAFT" | "SUBMITTED" | "SCHEDULED" | "WITHDRAWN") => ({
      ...{ id: kind, kind, status, reference: null, organisationId: "", organisation: { nameFi: "", nameSv: null } },
      service: null,
    });
    const codes = (...parts: ReturnType<typeof part>[]) =>
      bundleWarnings(parts).map(({ code }) => code.split(".").at(-1));
    expect(codes(part("TERMINATION", "SCHEDULED"), part("JOINING", "SCHEDULED"))).toEqual([]);
    expect(codes(part("TERMINATION", "SCHEDULED"), part("JOINING", "SUBMITTED"))).toEqual(["endsFirst"]);
    expect(codes(part("TERMINATION", "SUBMITTED"), part("JOINING", "SUBMITTED"))).toEqual(["joinFirst"]);
    expect(codes(part("TERMINATION", "SUBMITTED"), part("JOINING", "SCHEDULED"))).toEqual([]);
    expect(codes(part("TERMINATION", "SUBMITTED"), part("JOINING", "DRAFT"))).toEqual(["joinFirst", "unsent"]);
    expect(codes(part("TERMINATION", "SUBMITTED"), part("JOINING", "WITHDRAWN"))).toEqual(["joinFirst", "lost"]);
  });
});

describe("what follows", () => {
  const consequencesOf = async (steps: Steps, by = paula) => {
    const found = await seenBy(by, await draftOf(steps, by));
    if (!found) throw new Error("The draft is gone");
    return inScope(by, async (tx) =>
      organisationChange.consequences(tx, schema.parse(steps), await askedOf(tx, found, new Date()), "fi"),
    );
  };

  it("names every unit with the one that it goes to, points, certificates, services, roles and applications", async () => {
    const [unit, elsewhere] = [
      await aUnit({ of: home, nameFi: "Asema A" }),
      await aUnit({ of: home, nameFi: "Asema B" }),
    ];
    const other = await anOrganisation({ nameFi: "Toinen Vastaanottaja Oy" });
    const point = await aConnectionPoint({ of: home });
    const others = { units: { units: "ALL", others: [{ unitOid: elsewhere.oid, businessId: other.businessId }] } };
    const rows = await consequencesOf(typedOrganisationChange(successor, others));
    const row = (name: string) => rows.find((one) => one.name.includes(name));
    expect(row(unit.oid)?.after?.params?.name).toContain(successor.businessId);
    expect(row(elsewhere.oid)?.after?.params?.name).toContain(other.businessId);
    expect(rows.find(({ area, name }) => area === "point" && name === point.name)?.after?.code).toBe(
      "organisationChange.consequences.point.fileAnew",
    );
    const areas = new Set(rows.map(({ area }) => area));
    for (const area of ["service", "certificate", "role", "commitment", "billing"]) expect(areas).toContain(area);
    const keys = rows.map(({ area, name }) => `${area} ${name}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("is told for another day without changing anything", async () => {
    const on = addDays(today, 100);
    await aUnit({ of: home });
    const rows = await consequencesOf(typedOrganisationChange(successor, {}, { on }));
    expect(rows.find(({ area }) => area === "unit")?.after?.params?.date).toBe(formatDate(on));
  });

  it("changes no live data by itself when it takes effect", async () => {
    const unit = await aUnit({ of: home });
    const answers = schema.parse(typedOrganisationChange(successor));
    const applied = {
      id: unit.id,
      reference: "",
      organisationId: home.id,
      effectiveOn: today,
      before: null,
      now: new Date(),
    };
    await inScope(system, (tx) => organisationChange.apply(tx, applied, answers));
    const [after, uses] = await inScope(system, async (tx) => [
      await tx.unit.findUnique({ where: { id: unit.id } }),
      await tx.serviceUse.count({ where: { organisationId: home.id, state: "ACTIVE" } }),
    ]);
    expect(after).toEqual(unit);
    expect(uses).toBe(1);
  });
});

describe("who may", () => {
  it("a main user sends what an administrative contact has drafted; readers and technical contacts do not", async () => {
    const admin = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
    const id = await draftOf(typedOrganisationChange(successor), admin);
    await expect(send(admin, id)).rejects.toEqual(refused("forbidden"));
    await send(paula, id);
    const technical = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
    expect(await seenBy(technical, id)).toBeNull();
  });
});
