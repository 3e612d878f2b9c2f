import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import type { Repository } from "@/lib/db/generated/enums";
import { controllerChange } from "@/lib/submissions/kinds/controller-change";
import { searchControllers } from "@/lib/submissions/kinds/controller-change/controllers";
import { repositoriesOf } from "@/lib/submissions/kinds/controller-change/rules";
import { schema } from "@/lib/submissions/kinds/controller-change/schema";
import { stepStates } from "@/lib/submissions/queries";
import {
  aControllerChange,
  aMember,
  anOrganisation,
  aRegisterEntry,
  aUnit,
  organisationOid,
  typedControllerChange,
} from "../support/builders";
import { build, day } from "../support/builders/build";
import { seenBy, send, type } from "../support/drafts";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const today = helsinkiDate(new Date());
const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

let home: Organisation;
let county: Organisation;
let paula: Member;
/** The county's entry in the register of controllers. */
let controller: string;
/** The private company's own OID, by which it is a controller. */
let own: string;

/** A public body with its entries: itself, and as a controller. */
async function aPublicBody() {
  const body = await anOrganisation({ kind: "PUBLIC", isCustomer: true });
  const root = organisationOid(body.businessId);
  const { nameFi: name, businessId } = body;
  await aRegisterEntry({ oid: root, name, businessId, sector: "1" });
  await aRegisterEntry({ register: "CONTROLLERS", oid: `${root}.19.0`, name: `${name} rekisterinpitäjä`, businessId });
  return { body, oid: `${root}.19.0` };
}

/** A private provider's entry, by which it is a controller as well. */
async function aPrivateBody() {
  const body = await anOrganisation();
  const oid = organisationOid(body.businessId);
  await aRegisterEntry({ oid, name: body.nameFi, businessId: body.businessId, sector: "2" });
  return { body, oid };
}

beforeEach(async () => {
  ({ body: county, oid: controller } = await aPublicBody());
  ({ body: home, oid: own } = await aPrivateBody());
  paula = await aMember({ of: home, roles: ["MAIN_USER"] });
});

afterAll(closeDatabase);

type Steps = ReturnType<typeof typedControllerChange>;

const parties = () => ({ fromOid: own, toOid: controller });
const draftOf = async (steps: Steps, by = paula) => (await aControllerChange({ in: "DRAFT", by, steps })).id;

const problemsOf = async (steps: Steps, by = paula) => {
  const found = await seenBy(by, await draftOf(steps, by));
  if (!found) throw new Error("The draft is gone");
  const states = await inScope(by, (tx) => stepStates(tx, found, new Date()));
  return states.flatMap(({ problems }) => problems.map(({ field, code }) => `${field} ${code}`));
};

describe("the two controllers", () => {
  it("are one's own and another one that the registers know", async () => {
    expect(await problemsOf(typedControllerChange(parties()))).toEqual([]);
    expect(await problemsOf(typedControllerChange({ fromOid: controller, toOid: own }))).toContain(
      "parties.fromOid chooseOne",
    );
    expect(await problemsOf(typedControllerChange({ fromOid: own, toOid: own }))).toEqual([
      "parties.toOid controllerChange.same",
    ]);
    expect(await problemsOf(typedControllerChange({ fromOid: own, toOid: "1.2.246.10.1" }))).toEqual([
      "parties.toOid controllerChange.unknown",
    ]);
  });

  it("are in force on the day of the run", async () => {
    const end = (days: number) =>
      build((tx) =>
        tx.registerEntry.updateMany({ where: { oid: controller }, data: { endsOn: day(addDays(today, days)) } }),
      );
    await end(34);
    expect(await problemsOf(typedControllerChange(parties()))).toEqual(["parties.toOid controllerChange.ended"]);
    await end(35);
    expect(await problemsOf(typedControllerChange(parties()))).toEqual([]);
  });

  it("are found by name, Business ID and OID; what has left the register is not", async () => {
    const search = async (q: string) =>
      (await inScope(paula, (tx) => searchControllers(tx, { q, chosen: "", on: today }))).found.map(({ oid }) => oid);
    expect(await search(county.businessId)).toEqual([controller]);
    expect(await search(controller)).toEqual([controller]);
    expect(await search(home.businessId)).toEqual([own]);
    await build((tx) => tx.registerEntry.updateMany({ where: { oid: controller }, data: { goneAt: new Date() } }));
    expect(await search(controller)).toEqual([]);
  });
});

describe("the grounds", () => {
  const because = (basis: string, toOid = controller) =>
    problemsOf(typedControllerChange({ fromOid: own, toOid }, { reason: { basis, since: formatDate(today) } }));

  it("of a voucher ask for a public body, those of a contract for a private one", async () => {
    const { oid: otherCompany } = await aPrivateBody();
    expect(await because("VOUCHER")).toEqual([]);
    expect(await because("VOUCHER", otherCompany)).toEqual(["reason.basis controllerChange.mustBePublic"]);
    expect(await because("PRIVATE_CONTRACT")).toEqual(["reason.basis controllerChange.mustBePrivate"]);
    expect(await because("PRIVATE_CONTRACT", otherCompany)).toEqual([]);
  });

  it("come first and the run after them", async () => {
    const since = { reason: { basis: "MERGER", since: formatDate(addDays(today, 36)) } };
    expect(await problemsOf(typedControllerChange(parties(), since))).toEqual([
      "effect.effectiveOn controllerChange.runBefore",
    ]);
    const past = typedControllerChange(parties(), {}, { on: addDays(today, -1) });
    expect(await problemsOf(past)).toEqual(["effect.effectiveOn dateInPast"]);
  });
});

describe("the data", () => {
  it("are of units that are one's own still", async () => {
    const unit = await aUnit({ of: home });
    const chosen = { data: { repositories: ["PATIENT"], units: "CHOSEN", unitOids: [unit.oid] } };
    expect(await problemsOf(typedControllerChange(parties(), chosen))).toEqual([]);
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { endedOn: day(today) } }));
    expect(await problemsOf(typedControllerChange(parties(), chosen))).toEqual(["data.unitOids notice.unknownUnit"]);
    const none = { data: { repositories: ["PATIENT"], units: "CHOSEN" } };
    expect(await problemsOf(typedControllerChange(parties(), none))).toEqual(["data.unitOids chooseAtLeastOne"]);
  });

  it("are those of an archivist's own repositories, to write and to send", async () => {
    const archivist = async (repositories: Repository[]) => {
      const member = await aMember({ of: home, roles: ["ARCHIVIST"] });
      const [held] = member.held;
      await build((tx) => tx.roleGrant.update({ where: { id: held?.grantId ?? "" }, data: { repositories } }));
      return member;
    };
    const [patient, both] = [await archivist(["PATIENT"]), await archivist(["PATIENT", "SOCIAL"])];
    expect(await inScope(patient, (tx) => repositoriesOf(tx, patient))).toEqual(["PATIENT"]);
    const id = await draftOf(typedControllerChange(parties()), patient);
    const social = { repositories: ["SOCIAL"], units: "ALL" };
    await expect(type(patient, id, "data", social)).rejects.toEqual(refused("forbidden"));
    expect(await type(both, id, "data", social)).toEqual([]);
    await expect(send(patient, id)).rejects.toEqual(refused("forbidden"));
    await send(both, id);
    expect((await seenBy(both, id))?.reference).toMatch(/^RM-/);
  });

  it("are everybody's to write who writes for the whole organisation, and nobody's of technical contacts", async () => {
    const admin = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT", "ARCHIVIST"] });
    expect(await inScope(admin, (tx) => repositoriesOf(tx, admin))).toHaveLength(2);
    const id = await draftOf(typedControllerChange(parties()), admin);
    const technical = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
    expect(await seenBy(technical, id)).toBeNull();
    const dpo = await aMember({ of: home, roles: ["DATA_PROTECTION_OFFICER"] });
    await expect(send(dpo, id)).rejects.toEqual(refused("forbidden"));
  });
});

describe("when it takes effect", () => {
  const applied = async (id: string, effectiveOn = addDays(today, 35)) => ({
    ...{ id, reference: "RM-2026-0001", organisationId: home.id, effectiveOn, before: null, now: new Date() },
  });
  const transfersOf = (submissionId: string) =>
    inScope(system, (tx) => tx.controllerTransfer.findMany({ where: { submissionId } }));

  it("is written down with its run on the day that was approved, and kept as a version", async () => {
    const id = await draftOf(typedControllerChange(parties()));
    const answers = schema.parse(typedControllerChange(parties()));
    const submission = await applied(id, addDays(today, 40));
    await inScope(system, (tx) => controllerChange.apply(tx, submission, answers));
    const [transfer] = await transfersOf(id);
    expect(transfer).toMatchObject({
      toBusinessId: county.businessId,
      repositories: ["PATIENT"],
      unitOids: [],
      effectiveOn: day(addDays(today, 28)),
      runOn: day(addDays(today, 40)),
    });
    const versions = await inScope(system, (tx) => tx.dataVersion.count({ where: { rowId: transfer?.id ?? "" } }));
    expect(versions).toBe(1);
  });

  it("is refused when a controller or a unit has left the registers meanwhile", async () => {
    const unit = await aUnit({ of: home });
    const data = { data: { repositories: ["PATIENT"], units: "CHOSEN", unitOids: [unit.oid] } };
    const answers = schema.parse(typedControllerChange(parties(), data));
    const id = await draftOf(typedControllerChange(parties(), data));
    const submission = await applied(id);
    const apply = () => inScope(system, (tx) => controllerChange.apply(tx, submission, answers));
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { organisationId: county.id } }));
    await expect(apply()).rejects.toEqual(refused("submission.live-changed"));
    await build((tx) => tx.unit.update({ where: { id: unit.id }, data: { organisationId: home.id } }));
    await build((tx) => tx.registerEntry.updateMany({ where: { oid: controller }, data: { goneAt: new Date() } }));
    await expect(apply()).rejects.toEqual(refused("submission.live-changed"));
    expect(await transfersOf(id)).toEqual([]);
  });

  it("stays unknown to other organisations", async () => {
    const id = await draftOf(typedControllerChange(parties()));
    const submission = await applied(id);
    const answers = schema.parse(typedControllerChange(parties()));
    await inScope(system, (tx) => controllerChange.apply(tx, submission, answers));
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await inScope(paula, (tx) => tx.controllerTransfer.count())).toBe(1);
    expect(await inScope(stranger, (tx) => tx.controllerTransfer.count())).toBe(0);
  });
});

describe("the comparison", () => {
  it("tells the controllers by name, from and to", async () => {
    const answers = schema.parse(typedControllerChange(parties()));
    const before = await inScope(paula, (tx) => controllerChange.before(tx, home.id, answers));
    const [, to] = controllerChange.compare(before, answers, "fi");
    expect(to).toMatchObject({
      field: "parties.toOid",
      before: [`${home.nameFi} (${own})`],
      after: [`${county.nameFi} rekisterinpitäjä (${controller})`],
      isChanged: true,
    });
    expect(schema.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  });
});
