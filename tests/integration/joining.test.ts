import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { enterOrganisation } from "@/lib/auth/representation";
import { addDays, formatDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { confirmSubmission } from "@/lib/confirmations/actions";
import { closeDatabase, inScope } from "@/lib/db";
import { approveSubmission, returnSubmission, takeSubmission } from "@/lib/reviews/actions";
import { applySubmission, saveStep, startSubmission, submitSubmission } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import { stepsOf } from "@/lib/submissions/kinds/joining/schema";
import { findSubmission, stepStates } from "@/lib/submissions/queries";
import {
  aCertificateFile,
  aConnectionPoint,
  aMember,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aRegisterEntry,
  aServiceUse,
  aUnit,
  typedJoining,
} from "../support/builders";
import { build, day } from "../support/builders/build";
import { anyBusinessId } from "../support/builders/chance";
import type { TypedStep } from "../support/builders/joinings";
import { seenBy } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;
type Typed = Awaited<ReturnType<typeof typedJoining>>;

const system = systemActor("tests");
const now = new Date();
const today = helsinkiDate(now);
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

let clinic: Organisation;
let pirkko: Member;
let systemId: string;
let pointId: string;

beforeEach(async () => {
  clinic = await anOrganisation({ isCustomer: false });
  await aUnit({ of: clinic });
  pirkko = await aMember({ of: clinic, roles: ["MAIN_USER"] });
  systemId = (await anInformationSystem()).id;
  pointId = (await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) })).id;
});

afterAll(closeDatabase);

const typed = (wishes: Parameters<typeof typedJoining>[0] = {}) => typedJoining({ systemId, pointId, ...wishes });

/** Begins an application and stores the steps, as a person would. */
async function anApplication(by: Member, steps: Typed): Promise<string> {
  const { id } = await startSubmission.as(by)({ kind: "JOINING" });
  for (const step of stepsOf(steps)) {
    const answers = steps[step];
    if (answers) await type(by, id, step, answers);
  }
  return id;
}

async function type(by: Member, submissionId: string, step: string, answers: TypedStep) {
  const version = (await seenBy(by, submissionId))?.version ?? 0;
  const { issues } = await saveStep.as(by)({ submissionId, version, step, answers });
  return issues.map(({ field, code }) => `${field} ${code}`);
}

/** Everything that is wrong with a draft now. */
async function problemsOf(by: Member, id: string, at = now): Promise<string[]> {
  const states = await inScope(by, async (tx) => {
    const submission = await findSubmission(tx, by, id);
    return submission ? stepStates(tx, submission, at) : [];
  });
  return states.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));
}

const problemsIn = async (by: Member, steps: Typed) => problemsOf(by, await anApplication(by, steps));

/** Applies what was typed as the day's job does; the day is the planned one. */
async function apply(of: Organisation, draft: Typed, wishes: { submissionId?: string; reference?: string } = {}) {
  const kind = kindOf("JOINING");
  const answers = kind.schema.parse(draft);
  const { effectiveOn } = kind.effect(answers);
  return inScope(system, async (tx) => {
    const before = await kind.before(tx, of.id, answers);
    const id = wishes.submissionId ?? "019a0000-0000-7000-8000-000000000000";
    const reference = wishes.reference ?? `LH-2026-${Math.floor(Math.random() * 1e6)}`;
    const applied = { id, reference, organisationId: of.id, effectiveOn: effectiveOn ?? today, before };
    await kind.apply(tx, { ...applied, now: startOfDay(effectiveOn ?? today) }, answers);
  });
}

const live = (of: Organisation) =>
  inScope(system, async (tx) => ({
    organisation: await tx.organisation.findUniqueOrThrow({ where: { id: of.id } }),
    services: await tx.serviceUse.findMany({ where: { organisationId: of.id }, orderBy: { service: "asc" } }),
    commitments: await tx.commitment.findMany({ where: { organisationId: of.id }, include: { signatories: true } }),
    systems: await tx.systemUse.findMany({ where: { organisationId: of.id } }),
    points: await tx.connectionPoint.findMany({ where: { organisationId: of.id } }),
    uses: await tx.connectionPointUse.findMany({ where: { organisationId: of.id } }),
    contacts: await tx.contactPerson.findMany({ where: { organisationId: of.id } }),
    addresses: await tx.address.findMany({ where: { organisationId: of.id } }),
    plan: await tx.dataSecurityPlan.findUnique({ where: { organisationId: of.id } }),
    receptions: await tx.renewalReception.findMany({ where: { organisationId: of.id } }),
  }));

describe("who applies", () => {
  it("is the main user of an organisation that is not a customer yet, and whoever has a role there once it is one", async () => {
    await expect(anApplication(pirkko, await typed())).resolves.toEqual(expect.any(String));
    const customer = await anOrganisation();
    const start = async (role: "ADMINISTRATIVE_CONTACT" | "TECHNICAL_CONTACT" | "READER") =>
      startSubmission.as(await aMember({ of: customer, roles: [role] }))({ kind: "JOINING" });
    await expect(start("ADMINISTRATIVE_CONTACT")).resolves.toMatchObject({ first: "service" });
    await expect(start("TECHNICAL_CONTACT")).rejects.toEqual(refused("forbidden"));
    await expect(start("READER")).rejects.toEqual(refused("forbidden"));
  });

  it("does nothing else before the customership", async () => {
    await expect(startSubmission.as(pirkko)({ kind: "CONNECTION_POINT_CHANGE" })).rejects.toEqual(refused("forbidden"));
    await expect(startSubmission.as(pirkko)({ kind: "TERMINATION" })).rejects.toEqual(refused("forbidden"));
  });

  it("types a whole application without anything wrong", async () => {
    expect(await problemsIn(pirkko, await typed())).toEqual([]);
  });
});

describe("the service", () => {
  const serviceOf = (steps: Typed) => ({ service: steps.service ?? {} });

  it("is one that the table has for the organisation on the planned day", async () => {
    const social = await typed({ service: "SOCIAL_WELFARE" });
    expect(await problemsIn(pirkko, serviceOf(social))).toContain("service.service joining.ineligible.SOCIAL_CARE");
    await aUnit({ of: clinic, isHealthCare: false, isSocialCare: true });
    expect(await problemsIn(pirkko, serviceOf(social))).not.toContain("service.service joining.ineligible.SOCIAL_CARE");
    const pharmacy = await anOrganisation({ kind: "PHARMACY", isCustomer: false });
    const kaisa = await aMember({ of: pharmacy, roles: ["MAIN_USER"] });
    const asPharmacy = serviceOf(await typed({ service: "PATIENT_DATA", kind: "PHARMACY" }));
    expect(await problemsIn(kaisa, asPharmacy)).toContain("service.service joining.ineligible.KIND");
    const prescription = serviceOf(await typed({ kind: "PHARMACY" }));
    expect((await problemsIn(kaisa, prescription)).filter((one) => one.startsWith("service"))).toEqual([]);
  });

  it("asks for a unit that is in force on the planned day", async () => {
    const ending = await anOrganisation({ isCustomer: false });
    await aUnit({ of: ending, endedOn: addDays(today, 30) });
    const member = await aMember({ of: ending, roles: ["MAIN_USER"] });
    const on = (days: number) => typed({ on: addDays(today, days) });
    expect(await problemsIn(member, await on(29))).toEqual([]);
    expect(await problemsIn(member, await on(30))).toContain("service.service joining.ineligible.HEALTH_CARE");
  });

  it("is eligible by dated rows: a row that has ended lets nobody in any more", async () => {
    const member = await aMember({
      of: await anOrganisation({ kind: "INTERMEDIARY", isCustomer: false }),
      roles: ["MAIN_USER"],
    });
    const row = { service: "IMAGING", organisationKind: "INTERMEDIARY" } as const;
    const steps = await typed({ service: "IMAGING", kind: "INTERMEDIARY" });
    const made = await build((tx) =>
      tx.serviceEligibility.create({
        data: { ...row, validFrom: day("2020-01-01"), validUntil: day(addDays(today, 20)) },
      }),
    );
    try {
      expect(await problemsIn(member, steps)).not.toContain("service.service joining.ineligible.KIND");
      const later = { ...steps, effect: { effectiveOn: formatDate(addDays(today, 21)) } };
      expect(await problemsIn(member, later)).toContain("service.service joining.ineligible.KIND");
    } finally {
      await build((tx) =>
        tx.serviceEligibility.update({ where: { id: made.id }, data: { validUntil: day("2020-01-02") } }),
      );
    }
  });

  it("in use already is refused, one that has ended is not", async () => {
    const use = await aServiceUse({ of: clinic, state: "ENDED" });
    const steps = serviceOf(await typed());
    expect((await problemsIn(pirkko, steps)).filter((one) => one.startsWith("service"))).toEqual([]);
    await build((tx) => tx.serviceUse.update({ where: { id: use.id }, data: { state: "ACTIVE", endedOn: null } }));
    expect(await problemsIn(pirkko, steps)).toContain("service.service joining.ineligible.IN_USE");
  });

  it("has one open application at a time", async () => {
    const first = await anApplication(pirkko, await typed());
    const second = await anApplication(pirkko, await typed());
    await submit(pirkko, first);
    expect(await problemsOf(pirkko, second)).toContain("service.service joining.alreadyOpen");
    await expect(submit(pirkko, second)).rejects.toEqual(refused("submission.incomplete"));
  });
});

async function submit(by: Member, submissionId: string) {
  const version = (await seenBy(by, submissionId))?.version ?? 0;
  return submitSubmission.as(by)({ submissionId, version, isRight: "true", hasNoPatientData: "true" });
}

describe("each step", () => {
  const stepIn = async (step: string, answers: TypedStep, by = pirkko, steps?: Typed) => {
    const id = await anApplication(by, { ...(steps ?? (await typed())), [step]: answers });
    return (await problemsOf(by, id)).filter((one) => one.startsWith(step));
  };

  it("model: asks a main joiner for co-joiners and their contracts, and knows the main joiner of a co-joiner", async () => {
    const other = await anOrganisation();
    const co = { businessId: other.businessId, name: other.nameFi };
    const main = { model: "JOINT_MAIN", coJoiners: [co], contractsExist: "true" };
    expect(await stepIn("model", main)).toEqual([]);
    expect(await stepIn("model", { ...main, coJoiners: [] })).toEqual(["model.coJoiners rowMissing"]);
    expect(await stepIn("model", { ...main, contractsExist: "" })).toEqual(["model.contractsExist joining.contracts"]);
    expect(await stepIn("model", { ...main, coJoiners: [co, co] })).toEqual([
      "model.coJoiners.1.businessId joining.twice",
    ]);
    const own = { businessId: clinic.businessId, name: "Oma" };
    expect(await stepIn("model", { ...main, coJoiners: [own] })).toEqual([
      "model.coJoiners.0.businessId joining.ownBusinessId",
    ]);
    expect(await stepIn("model", { model: "JOINT_CO", mainJoiner: other.businessId })).toEqual([]);
    expect(await stepIn("model", { model: "JOINT_CO", mainJoiner: anyBusinessId() })).toEqual([
      "model.mainJoiner joining.mainJoinerUnknown",
    ]);
  });

  it("units: takes the organisation's own of the right care, and tells of one that has left meanwhile", async () => {
    const unit = await aUnit({ of: clinic });
    const social = await aUnit({ of: clinic, isHealthCare: false, isSocialCare: true });
    const stranger = await aUnit({ of: await anOrganisation() });
    const chosen = (oid: string) => ({ units: "CHOSEN", unitOids: oid });
    expect(await stepIn("units", chosen(unit.oid))).toEqual([]);
    expect(await stepIn("units", chosen(social.oid))).toEqual(["units.unitOids joining.unknownUnit"]);
    expect(await stepIn("units", chosen(stranger.oid))).toEqual(["units.unitOids joining.unknownUnit"]);
    const id = await anApplication(pirkko, { ...(await typed()), units: chosen(unit.oid) });
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { endedOn: day(today) } }));
    expect(await problemsOf(pirkko, id)).toEqual(["units.unitOids joining.unknownUnit"]);
  });

  it("system: takes none whose certificate ends before the day, nor one that is not registered", async () => {
    const ending = await anInformationSystem({ certifiedUntil: addDays(today, 19) });
    const unregistered = await anInformationSystem({ registerId: null });
    expect(await stepIn("system", { systemId: ending.id })).toEqual(["system.systemId notice.systemEnded"]);
    expect(await stepIn("system", { systemId: unregistered.id })).toEqual([
      "system.systemId notice.systemUnregistered",
    ]);
    const steps = await typed({ on: addDays(today, 19) });
    expect(await stepIn("system", { systemId: ending.id }, pirkko, steps)).toEqual([]);
  });

  it("point: is in production where it is needed, and may come later where it is not", async () => {
    const test = await aConnectionPoint({
      of: await anOrganisation({ kind: "INTERMEDIARY" }),
      environment: "CLIENT_TEST",
    });
    expect(await stepIn("point", { how: "EXISTING", pointId: test.id })).toEqual([
      "point.pointId joining.pointNotProduction",
    ]);
    expect(await stepIn("point", { how: "LATER" })).toEqual(["point.how joining.pointNeeded"]);
    const imaging = await typed({ service: "IMAGING" });
    expect(await stepIn("point", { how: "LATER" }, pirkko, imaging)).toEqual([]);
    expect(await stepIn("point", { how: "EXISTING", pointId: test.id }, pirkko, imaging)).toEqual([]);
  });

  it("point: a new one is taken whole, with a certificate that names its host", async () => {
    const { pem, host, privateKeyPem } = await aCertificateFile();
    const point = aNewPoint({ host, certificate: pem });
    expect(await stepIn("point", point)).toEqual([]);
    expect(await stepIn("point", { ...point, certificate: "" })).toEqual([
      "point.certificate joining.certificateNeeded",
    ]);
    expect(await stepIn("point", { ...point, host: "muu.testi.example" })).toEqual([
      "point.host certificate.hostMismatch",
    ]);
    expect(await stepIn("point", { ...point, environment: "CLIENT_TEST" })).toEqual([
      "point.environment joining.pointNotProduction",
    ]);
    const id = await anApplication(pirkko, await typed());
    await expect(type(pirkko, id, "point", { ...point, certificate: privateKeyPem })).rejects.toThrow(
      /certificate\.privateKey/,
    );
  });

  it("renewals: are received only by units that the register marks", async () => {
    const unit = await aUnit({ of: clinic });
    const on = { reception: "ON", unitOids: unit.oid };
    expect(await stepIn("renewals", on)).toEqual(["renewals.unitOids joining.notMarked"]);
    await build((tx) =>
      tx.renewalReception.create({
        data: {
          organisationId: clinic.id,
          unitOid: unit.oid,
          since: day(today),
          marking: "YES",
          markingSource: "MANUAL",
          markingOn: day(today),
        },
      }),
    );
    expect(await stepIn("renewals", on)).toEqual([]);
    expect(await stepIn("renewals", { reception: "ON" })).toEqual(["renewals.unitOids chooseAtLeastOne"]);
  });

  it("plan: exists, and was approved before today is over", async () => {
    const plan = { exists: "true", approvedOn: formatDate(today), approvedBy: "Johtaja" };
    expect(await stepIn("plan", plan)).toEqual([]);
    expect(await stepIn("plan", { ...plan, approvedOn: formatDate(addDays(today, 1)) })).toEqual([
      "plan.approvedOn dateTooLate",
    ]);
    expect(await stepIn("plan", { ...plan, exists: "" })).toEqual(["plan.exists joining.planMissing"]);
  });

  it("contacts: reach Kela's three matters from the first day", async () => {
    const { contacts } = await typed();
    const people = (contacts?.people ?? []) as { function: string }[];
    const without = people.filter((row) => row.function !== "DATA_PROTECTION");
    expect(await stepIn("contacts", { people: without })).toEqual([
      "contacts.people joining.contactMissing.DATA_PROTECTION",
    ]);
  });

  it("terms: are accepted in the versions in force, and anew when one is replaced meanwhile", async () => {
    const steps = await typed({ service: "IMAGING" });
    const [general = "", description = ""] = (steps.terms?.accepted ?? []) as string[];
    expect(await stepIn("terms", { accepted: general }, pirkko, steps)).toEqual([
      "terms.accepted joining.termsMissing",
    ]);
    const untouched = await anApplication(pirkko, { service: steps.service ?? {} });
    expect(await problemsOf(pirkko, untouched)).toContain("terms.accepted joining.termsMissing");
    const id = await anApplication(pirkko, steps);
    expect(await problemsOf(pirkko, id)).toEqual([]);
    const old = await inScope(system, (tx) => tx.termsDocument.findUniqueOrThrow({ where: { id: description } }));
    const { id: _, ...data } = { ...old, version: `test-${Date.now()}`, validFrom: day(addDays(today, 3)) };
    await build((tx) => tx.termsDocument.create({ data }));
    expect(await problemsOf(pirkko, id)).toEqual([]);
    const then = startOfDay(addDays(today, 3));
    expect(await problemsOf(pirkko, id, then)).toEqual(["terms.accepted joining.termsOutdated"]);
  });
});

const aNewPoint = (wishes: { host: string; certificate: string }) => ({
  how: "NEW",
  environment: "PRODUCTION",
  name: "Tuuli-GW1",
  port: "443",
  addresses: "10.20.30.11",
  networkProvider: "Kuituverkko Oy",
  partyIdentifier: "",
  onCallPhone: "040 123 4567",
  onCallEmail: "paivystys@tuuli.testi.example",
  ...wishes,
});

describe("a pharmacist", () => {
  const dayProblems = async (days: number) => {
    const pharmacy = await anOrganisation({ kind: "PHARMACY", isCustomer: false });
    const kaisa = await aMember({ of: pharmacy, roles: ["MAIN_USER"] });
    return problemsIn(kaisa, await typed({ kind: "PHARMACY", on: addDays(today, days) }));
  };

  it("applies three weeks before taking over at the latest, and thirty days before at the earliest", async () => {
    expect(await dayProblems(20)).toEqual(["effect.effectiveOn notice.tooEarly"]);
    expect(await dayProblems(21)).toEqual([]);
    expect(await dayProblems(30)).toEqual([]);
    expect(await dayProblems(31)).toEqual(["effect.effectiveOn dateTooLate"]);
  });

  it("has the day in Fimea's register first, and chooses no units", async () => {
    const pharmacy = await anOrganisation({ kind: "PHARMACY", isCustomer: false });
    const kaisa = await aMember({ of: pharmacy, roles: ["MAIN_USER"] });
    const steps = await typed({ kind: "PHARMACY" });
    expect(Object.keys(steps)).not.toEqual(expect.arrayContaining(["units"]));
    expect(await problemsIn(kaisa, { ...steps, takeover: {} })).toEqual([
      "takeover.isRegistered joining.takeoverMissing",
    ]);
  });
});

describe("a practitioner", () => {
  it("signs alone, and with Kelain needs neither system nor point", async () => {
    const own = await anOrganisation({ kind: "PRACTITIONER", isCustomer: false });
    const lauri = await aMember({ of: own, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", registerRoles: ["ELI"] });
    const two = [1, 2].map((one) => ({ name: "Lauri", email: `lauri${one}@testi.example` }));
    const steps = await typed({ kind: "PRACTITIONER" });
    expect(await problemsIn(lauri, steps)).toEqual([]);
    expect(await problemsIn(lauri, { ...steps, signatories: { people: two } })).toEqual([
      "signatories.people joining.oneSignatory",
    ]);
    const kelain = await typed({ service: "KELAIN", kind: "PRACTITIONER" });
    expect(Object.keys(kelain)).toEqual(["service", "plan", "contacts", "billing", "effect", "terms", "signatories"]);
    expect(await problemsIn(lauri, kelain)).toEqual([]);
    await apply(own, kelain);
    expect(await live(own)).toMatchObject({
      organisation: { isCustomer: true },
      services: [{ service: "KELAIN", state: "ACTIVE" }],
      commitments: [{ services: ["KELAIN"], descriptions: [] }],
      uses: [],
    });
  });
});

describe("on the day", () => {
  it("the customership, the commitment and everything that was applied for come to be, and not before", async () => {
    const steps = await typed();
    expect(await live(clinic)).toMatchObject({ organisation: { isCustomer: false }, services: [], commitments: [] });
    await apply(clinic, steps);
    const on = day(addDays(today, 20));
    const made = await live(clinic);
    expect(made.organisation).toMatchObject({ isCustomer: true, customerSince: on, customerUntil: null });
    expect(made.services).toMatchObject([{ service: "PRESCRIPTION", state: "ACTIVE", startedOn: on }]);
    expect(made.commitments).toMatchObject([
      {
        services: ["PRESCRIPTION"],
        termsVersion: "2024-1",
        descriptions: ["PRESCRIPTION 2024-1"],
        inForceFrom: on,
        signatories: [{ name: "Tuula Tuuli", registerRole: null }],
      },
    ]);
    expect(made.systems).toMatchObject([{ systemId, unitOid: null, services: ["PRESCRIPTION"] }]);
    expect(made.uses).toMatchObject([{ connectionPointId: pointId, systemId, services: ["PRESCRIPTION"] }]);
    expect(made.contacts.map((one) => one.function).sort()).toEqual(
      ["ADMINISTRATIVE", "DATA_PROTECTION", "TECHNICAL"].sort(),
    );
    expect(made.addresses).toMatchObject([{ kind: "E_INVOICE", eInvoiceAddress: "003712345671" }]);
    expect(made.plan).toMatchObject({ approvedBy: "Toimitusjohtaja Tuula Tuuli" });
  });

  it("a second service joins the commitment, the use of the point and of the system that there are", async () => {
    await apply(clinic, await typed());
    await apply(clinic, await typed({ service: "PATIENT_DATA", on: addDays(today, 30) }));
    const made = await live(clinic);
    expect(made.organisation.customerSince).toEqual(day(addDays(today, 20)));
    expect(made.commitments).toMatchObject([
      { services: ["PATIENT_DATA", "PRESCRIPTION"], descriptions: ["PRESCRIPTION 2024-1", "PATIENT_DATA 2024-1"] },
    ]);
    expect(made.commitments[0]?.signatories).toHaveLength(1);
    expect(made.uses).toMatchObject([{ services: ["PATIENT_DATA", "PRESCRIPTION"] }]);
    expect(made.systems).toMatchObject([{ services: ["PATIENT_DATA", "PRESCRIPTION"], version: 2 }]);
    expect(made.contacts).toHaveLength(3);
  });

  it("signatures bring the register role by which each one signs", async () => {
    const id = await anApplication(pirkko, await typed());
    await build((tx) =>
      tx.submissionConfirmation.create({
        data: {
          submissionId: id,
          organisationId: clinic.id,
          part: "SIGNATORY",
          name: "Tuula Tuuli",
          email: "tuula@tuuli.testi.example",
          askedAt: now,
          personId: pirkko.personId,
          confirmedName: "Tuula Maria Tuuli",
          registerRole: "NIMKO",
          contentHash: "a".repeat(64),
          confirmedAt: now,
        },
      }),
    );
    await apply(clinic, await typed(), { submissionId: id });
    expect((await live(clinic)).commitments[0]).toMatchObject({
      signedOn: day(today),
      signatories: [{ name: "Tuula Maria Tuuli", registerRole: "NIMKO", signedOn: day(today) }],
    });
  });

  it("a new point of one's own is made with its certificate and used at once", async () => {
    const { pem, host } = await aCertificateFile();
    await apply(clinic, await typed({ steps: { point: aNewPoint({ host, certificate: pem }) } }));
    const { points, uses } = await live(clinic);
    expect(points).toMatchObject([{ host, environment: "PRODUCTION", state: "ACTIVE", port: 443 }]);
    expect(points[0]?.certificateId).not.toBeNull();
    expect(uses).toMatchObject([{ connectionPointId: points[0]?.id }]);
  });

  it("known co-joiners become customers with their main joiner and use its point; unknown ones wait for their register", async () => {
    const co = await anOrganisation({ kind: "PRACTITIONER", isCustomer: false });
    const coJoiners = [
      { businessId: co.businessId, name: co.nameFi },
      { businessId: anyBusinessId(), name: "Tuntematon Oy" },
    ];
    await apply(clinic, await typed({ steps: { model: { model: "JOINT_MAIN", coJoiners, contractsExist: "true" } } }));
    expect(await live(co)).toMatchObject({
      organisation: { isCustomer: true },
      services: [{ service: "PRESCRIPTION", state: "ACTIVE", joiningModel: "JOINT", mainJoinerId: clinic.id }],
      uses: [{ connectionPointId: pointId }],
      commitments: [],
    });
    expect((await live(clinic)).services).toMatchObject([{ joiningModel: "JOINT", mainJoinerId: null }]);
  });

  it("a co-joiner of its own application is bound to a main joiner that uses the service, and to no other", async () => {
    const main = await anOrganisation();
    const steps = await typed({ steps: { model: { model: "JOINT_CO", mainJoiner: main.businessId } } });
    await expect(apply(clinic, steps)).rejects.toEqual(refused("submission.live-changed"));
    await aServiceUse({ of: main });
    await apply(clinic, steps);
    expect((await live(clinic)).services).toMatchObject([{ joiningModel: "JOINT", mainJoinerId: main.id }]);
  });

  it("renewal requests are received from the day on", async () => {
    const unit = await aUnit({ of: clinic });
    await apply(clinic, await typed({ steps: { renewals: { reception: "ON", unitOids: unit.oid } } }));
    const { receptions, services } = await live(clinic);
    expect(receptions).toMatchObject([{ unitOid: unit.oid, isOn: true, since: day(addDays(today, 20)) }]);
    expect(services.map(({ service }) => service)).toEqual(["PRESCRIPTION", "RENEWAL_REQUESTS"]);
  });

  it("nothing is written twice, nor over what has changed since", async () => {
    const unit = await aUnit({ of: clinic });
    const steps = await typed({ steps: { units: { units: "CHOSEN", unitOids: unit.oid } } });
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { endedOn: day(today) } }));
    await expect(apply(clinic, steps)).rejects.toEqual(refused("submission.live-changed"));
    await build((tx) =>
      tx.connectionPoint.update({ where: { id: pointId }, data: { state: "REMOVED", removedOn: day(today) } }),
    );
    await expect(apply(clinic, await typed())).rejects.toEqual(refused("submission.live-changed"));
    await build((tx) =>
      tx.connectionPoint.update({ where: { id: pointId }, data: { state: "ACTIVE", removedOn: null } }),
    );
    expect(await live(clinic)).toMatchObject({ organisation: { isCustomer: false }, services: [], commitments: [] });
    await apply(clinic, await typed());
    await expect(apply(clinic, await typed())).rejects.toEqual(refused("submission.live-changed"));
    expect((await live(clinic)).services).toHaveLength(1);
  });

  it("whoever comes back after an ended customership is a customer since the new day", async () => {
    const former = await anOrganisation();
    await aUnit({ of: former });
    await build((tx) =>
      tx.organisation.update({ where: { id: former.id }, data: { customerUntil: day(addDays(today, -100)) } }),
    );
    await apply(former, await typed());
    expect((await live(former)).organisation).toMatchObject({
      isCustomer: true,
      customerSince: day(addDays(today, 20)),
      customerUntil: null,
    });
  });
});

describe("from the draft to the customership", () => {
  /** The version of the submission as it is now. */
  const at = async (id: string) => ({ submissionId: id, version: (await seenBy(pirkko, id))?.version ?? 0 });

  const confirm = async (id: string) => {
    const open = await inScope(system, (tx) =>
      tx.submissionConfirmation.findMany({ where: { submissionId: id, voidedAt: null, confirmedAt: null } }),
    );
    expect(open).toHaveLength(1);
    const contentHash = (await seenBy(pirkko, id))?.contentHash ?? "";
    await confirmSubmission.as(pirkko)({
      submissionId: id,
      confirmationId: open[0]?.id ?? "",
      contentHash,
      isRead: "true",
    });
  };
  const statusOf = async (id: string) => (await seenBy(pirkko, id))?.status;

  it("the signatory confirms what is sent, and confirms it anew when it was returned and mended", async () => {
    pirkko = await aMember({ of: clinic, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", registerRoles: ["NIMKO"] });
    const officer = await anOfficer();
    const people = [{ name: pirkko.name, email: "pirkko@tuuli.testi.example" }];
    const id = await anApplication(pirkko, await typed({ signatories: people }));
    await submit(pirkko, id);
    expect(await statusOf(id)).toBe("AWAITING_CONFIRMATION");
    await confirm(id);
    expect(await statusOf(id)).toBe("SUBMITTED");
    await takeSubmission.as(officer)(await at(id));
    const fields = [{ field: "plan.approvedBy", reason: "Kirjoittakaa koko nimi." }];
    const answerBy = formatDate(addDays(today, 7));
    await returnSubmission.as(officer)({ ...(await at(id)), fields, answerBy, keepsClock: false, clockReason: "" });
    const { plan = {} } = await typed();
    expect(await type(pirkko, id, "plan", { ...plan, approvedBy: "Jaana Jokinen" })).toEqual([]);
    await submit(pirkko, id);
    await confirm(id);
    expect(await statusOf(id)).toBe("SUBMITTED");
    await takeSubmission.as(officer)(await at(id));
    await approveSubmission.as(officer)({ ...(await at(id)), reason: "", effectiveOn: null });
    expect(await live(clinic)).toMatchObject({ organisation: { isCustomer: false }, services: [] });
    await applySubmission.as(system, { now: startOfDay(addDays(today, 20)) })({ submissionId: id });
    const made = await live(clinic);
    expect(made).toMatchObject({
      organisation: { isCustomer: true },
      commitments: [{ signatories: [{ name: pirkko.name, registerRole: "NIMKO" }] }],
      plan: { approvedBy: "Jaana Jokinen" },
    });
    expect(made.commitments[0]?.signatories).toHaveLength(1);
  });
});

describe("an organisation that only the registers know", () => {
  const chosen = (businessId: string, roles: string[], complete = true) => ({
    identifier: businessId,
    name: "Uusi",
    complete,
    roles,
  });
  const found = (businessId: string) =>
    inScope(system, (tx) => tx.organisation.findUnique({ where: { businessId }, include: { units: true } }));

  it("comes in with its units when somebody may act for it as main user, and once only", async () => {
    const businessId = anyBusinessId();
    const oid = `1.2.246.10.${Number(businessId.replace("-", ""))}`;
    await aRegisterEntry({ oid, businessId, name: "Lääkäriasema Uusi Oy", nameSv: "Läkarstationen Ny Ab" });
    await aRegisterEntry({
      oid: `${oid}.10.1`,
      parentOid: oid,
      name: "Uusi, vastaanotto",
      unitKind: "UNIT",
      isHealthCare: true,
      businessId,
    });
    await enterOrganisation(
      chosen(businessId, ["http://valtuusrekisteri.suomi.fi/kanta_asiakastietojen_hallinta"]),
      null,
    );
    await enterOrganisation(chosen(businessId, ["NIMKO"], false), null);
    expect(await found(businessId)).toBeNull();
    await Promise.all([1, 2, 3].map(() => enterOrganisation(chosen(businessId, ["NIMKO"]), null)));
    expect(await found(businessId)).toMatchObject({
      oid,
      kind: "PRIVATE",
      nameFi: "Lääkäriasema Uusi Oy",
      nameSv: "Läkarstationen Ny Ab",
      isCustomer: false,
      customerSince: null,
      units: [{ oid: `${oid}.10.1`, parentOid: null, isHealthCare: true }],
    });
    const [chain] = await inScope(system, async (tx) => {
      const { id } = await tx.organisation.findUniqueOrThrow({ where: { businessId } });
      return [await tx.auditEvent.findMany({ where: { chain: id, event: "organisation.entered" } })];
    });
    expect(chain).toHaveLength(1);
  });

  it("is of the sort that its entry tells: public, pharmacy, practitioner", async () => {
    const kindAs = async (wishes: Omit<Parameters<typeof aRegisterEntry>[0], "oid">) => {
      const businessId = anyBusinessId();
      await aRegisterEntry({ oid: `1.2.246.10.${Number(businessId.replace("-", ""))}`, businessId, ...wishes });
      await enterOrganisation(chosen(businessId, ["ELI"]), null);
      return (await found(businessId))?.kind;
    };
    expect(await kindAs({ sector: "1", name: "Kaukalan hyvinvointialue" })).toBe("PUBLIC");
    expect(await kindAs({ sector: "2", name: "Kaukalan apteekki" })).toBe("PHARMACY");
    expect(await kindAs({ register: "PRACTITIONERS", name: "Tmi Rauni Rohto" })).toBe("PRACTITIONER");
    expect(await kindAs({ register: "CONTROLLERS", name: "Rekisterinpitäjä" })).toBeUndefined();
  });
});
