import { beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope, type Tx } from "@/lib/db";
import type { Register } from "@/lib/db/generated/enums";
import { reconcile } from "@/lib/jobs/reconcile";
import { reconcileOrganisation } from "@/lib/reconciliation/actions";
import { readRows } from "@/lib/registry/schema";
import { beginWalk, finishWalk, takePage } from "@/lib/registry/workflow";
import { conceptCode, type Facts } from "@/mocks/code-service/concept-code";
import { aMember, anOfficer, anOrganisation, aUnit } from "@/tests/support/builders";
import { plannedNotices } from "@/tests/support/planned-notices";

const see = <T>(work: (tx: Tx) => Promise<T>) => inScope(systemActor("tests"), work);
const today = helsinkiDate(new Date());
const daysAgo = (days: number) => addDays(today, -days);

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;
type Wish = Partial<Facts> & { status?: string };

/** One walk through the register in which it says just this. */
async function registerSays(facts: ({ oid: string } & Wish)[], register: Register = "ORGANISATIONS", now = new Date()) {
  const rows = facts.map(({ status, ...wish }) => {
    const entry = conceptCode({
      name: { fi: "Nimetön" },
      level: 0,
      sector: "2 Yksityinen",
      town: "Mallila",
      begins: "2019-01-01",
      modified: today,
      ...wish,
    });
    return status ? { ...entry, status } : entry;
  });
  const page = { ...readRows(rows), page: 1, itemsTotal: rows.length, pagesTotal: 1 };
  await see(async (tx) => {
    const walk = await beginWalk(tx, { register, mode: "CHANGES", requestedById: null }, now);
    await takePage(tx, walk, page, now);
    await finishWalk(tx, { ...walk, mode: "CHANGES" }, now);
  });
}

const oidOf = (organisation: Organisation) => organisation.oid ?? "";
const own = (organisation: Organisation, wish: Wish = {}) => ({
  oid: oidOf(organisation),
  name: { fi: organisation.nameFi },
  businessId: organisation.businessId,
  ...wish,
});
const unit = (organisation: Organisation, number: number, wish: Wish = {}) => ({
  oid: `${organisation.oid}.10.${number}`,
  name: { fi: `Yksikkö ${number}` },
  businessId: organisation.businessId,
  parent: oidOf(organisation),
  level: 1 as const,
  isHealthCare: true,
  ...wish,
});
const findingsOf = ({ id }: Organisation) =>
  see((tx) => tx.registerFinding.findMany({ where: { organisationId: id }, orderBy: { foundAt: "asc" } }));
const unitsOf = ({ id }: Organisation) =>
  see((tx) => tx.unit.findMany({ where: { organisationId: id }, orderBy: { oid: "asc" } }));
const again = ({ id }: Organisation) => see((tx) => tx.organisation.findUniqueOrThrow({ where: { id } }));

let customer: Organisation;
beforeEach(async () => {
  customer = await anOrganisation();
  await registerSays([
    own(customer),
    unit(customer, 1),
    unit(customer, 2, { level: 2, parent: `${customer.oid}.10.1` }),
  ]);
  await reconcile();
});

describe("the registers' word on an organisation", () => {
  test("brings its units with it, those right under it without a parent, and is told of to nobody", async () => {
    expect(await unitsOf(customer)).toMatchObject([
      {
        oid: `${customer.oid}.10.1`,
        nameFi: "Yksikkö 1",
        parentOid: null,
        kind: "UNIT",
        isHealthCare: true,
        endedOn: null,
      },
      { oid: `${customer.oid}.10.2`, parentOid: `${customer.oid}.10.1`, kind: "SERVICE_UNIT" },
    ]);
    expect(await findingsOf(customer)).toEqual([]);
  });

  test("changes its name, and the change is in its trail and history", async () => {
    await registerSays([own(customer, { name: { fi: "Uusi Nimi Oy", sv: "Nytt Namn Ab" } })]);
    expect(await reconcile()).toBe(1);
    expect(await again(customer)).toMatchObject({
      nameFi: "Uusi Nimi Oy",
      nameSv: "Nytt Namn Ab",
      businessId: customer.businessId,
    });
    const [event] = await see((tx) =>
      tx.auditEvent.findMany({ where: { chain: customer.id }, orderBy: { seq: "desc" }, take: 1 }),
    );
    expect(event).toMatchObject({ event: "organisation.reconciled", actorKind: "SYSTEM", basis: "reconcile" });
    const versions = await see((tx) =>
      tx.dataVersion.findMany({ where: { rowId: customer.id }, orderBy: { number: "desc" } }),
    );
    expect(versions[0]).toMatchObject({ event: "organisation.reconciled" });
  });

  test("keeps a Swedish name that the register does not know", async () => {
    const named = await anOrganisation({ nameSv: "Läkarna Ab" });
    await registerSays([own(named, { name: { fi: "Lääkärit Oy" } })]);
    await reconcile();
    expect(await again(named)).toMatchObject({ nameFi: "Lääkärit Oy", nameSv: "Läkarna Ab" });
  });

  test("does nothing when it says the same again, but notes when it was asked", async () => {
    const { registerCheckedAt } = await again(customer);
    expect(await reconcile(new Date(Date.now() + 60_000))).toBe(0);
    expect((await again(customer)).registerCheckedAt.getTime()).toBeGreaterThan(registerCheckedAt.getTime());
  });

  test("leaves alone an organisation that is in no register", async () => {
    const other = await anOrganisation();
    await aUnit({ of: other });
    await reconcile();
    expect(await again(other)).toMatchObject({ nameFi: other.nameFi, registerEndedOn: null });
    expect(await unitsOf(other)).toHaveLength(1);
  });

  test("of a practitioner is in the practitioners' register", async () => {
    const practitioner = await anOrganisation({
      kind: "PRACTITIONER",
      oid: `1.2.246.537.28.100${customer.businessId.replace("-", "")}`,
    });
    await registerSays([own(practitioner, { name: { fi: "Tmi Uusi Nimi" } })], "PRACTITIONERS");
    await reconcile();
    expect(await again(practitioner)).toMatchObject({ nameFi: "Tmi Uusi Nimi" });
  });
});

describe("an entry that ends", () => {
  test("closes the organisation's door on its day and not before, and keeps all its data", async () => {
    await registerSays([own(customer, { ends: addDays(today, 10) })]);
    await reconcile();
    expect((await again(customer)).registerEndedOn).toEqual(new Date(`${addDays(today, 10)}T00:00:00Z`));
    expect(await findingsOf(customer)).toEqual([]);
    await reconcile(new Date(Date.now() + 10 * 86_400_000));
    expect(await findingsOf(customer)).toMatchObject([
      { kind: "ENTRY_ENDED", oid: customer.oid, state: "OPEN", after: addDays(today, 10) },
    ]);
    expect(await unitsOf(customer)).toHaveLength(2);
  });

  test("is told of once, to the customer's people, until the register puts it right", async () => {
    await registerSays([unit(customer, 1, { ends: daysAgo(3) })]);
    await reconcile();
    await reconcile();
    const [finding, ...more] = await findingsOf(customer);
    expect([finding?.kind, finding?.name, finding?.after, more]).toEqual(["ENTRY_ENDED", "Yksikkö 1", daysAgo(3), []]);
    expect((await unitsOf(customer))[0]?.endedOn).toEqual(new Date(`${daysAgo(3)}T00:00:00Z`));
    expect(await plannedNotices(finding?.id ?? "")).toMatchObject([
      { event: "finding.found", organisationId: customer.id },
    ]);
    await registerSays([unit(customer, 1)]);
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([{ state: "CLOSED", closedById: null, closeReason: null }]);
    expect((await unitsOf(customer))[0]?.endedOn).toBeNull();
    await registerSays([unit(customer, 1, { ends: daysAgo(3) })]);
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([{ state: "CLOSED" }, { state: "OPEN" }]);
  });

  test("is not told of again when an officer has closed the matter", async () => {
    await registerSays([unit(customer, 1, { ends: daysAgo(3) })]);
    await reconcile();
    const [finding] = await findingsOf(customer);
    const officer = await anOfficer();
    await see((tx) =>
      tx.registerFinding.update({
        where: { id: finding?.id ?? "" },
        data: {
          state: "CLOSED",
          closedAt: new Date(),
          closedById: officer.personId,
          closedByName: officer.name,
          closeReason: "Sovittu.",
        },
      }),
    );
    await reconcile();
    expect(await findingsOf(customer)).toHaveLength(1);
  });

  test("before the portal first saw it is no news", async () => {
    await registerSays([unit(customer, 7, { ends: daysAgo(400) })]);
    await reconcile();
    expect((await unitsOf(customer)).at(-1)).toMatchObject({
      nameFi: "Yksikkö 7",
      endedOn: new Date(`${daysAgo(400)}T00:00:00Z`),
    });
    expect(await findingsOf(customer)).toEqual([]);
  });

  test("takes the units under it along without a word about each", async () => {
    await registerSays([
      unit(customer, 1, { ends: daysAgo(1) }),
      unit(customer, 2, { level: 2, parent: `${customer.oid}.10.1`, ends: daysAgo(1) }),
    ]);
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([{ oid: `${customer.oid}.10.1` }]);
  });

  test("of somebody who is no customer is told to nobody", async () => {
    const stranger = await anOrganisation({ isCustomer: false });
    await registerSays([own(stranger)]);
    await registerSays([own(stranger, { ends: daysAgo(1) })]);
    await reconcile();
    expect((await again(stranger)).registerEndedOn).not.toBeNull();
    expect(await findingsOf(stranger)).toEqual([]);
  });

  test("by being deleted in the register counts as well; an unknown status does not", async () => {
    await registerSays([unit(customer, 1, { status: "DELETED" })]);
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([{ kind: "ENTRY_ENDED", after: today }]);
    const other = await anOrganisation();
    await registerSays([own(other)]);
    await registerSays([own(other, { status: "SUSPENDED" })]);
    await reconcile();
    expect(await findingsOf(other)).toEqual([]);
  });

  test("of a controller is told to the body that it names", async () => {
    const controller = {
      oid: `${customer.oid}.19.0`,
      name: { fi: "Rekisterinpitäjä" },
      businessId: customer.businessId,
    };
    await registerSays([controller], "CONTROLLERS");
    await registerSays([{ ...controller, ends: daysAgo(1) }], "CONTROLLERS");
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([
      { register: "CONTROLLERS", oid: controller.oid, kind: "ENTRY_ENDED" },
    ]);
  });
});

describe("a Business ID that changes", () => {
  test("is told of and never taken over; it is settled when the register has the old one again", async () => {
    const other = await anOrganisation({ isCustomer: false });
    await registerSays([own(customer, { businessId: other.businessId })]);
    await reconcile();
    expect((await again(customer)).businessId).toBe(customer.businessId);
    expect(await findingsOf(customer)).toMatchObject([
      { kind: "BUSINESS_ID_CHANGED", before: customer.businessId, after: other.businessId, state: "OPEN" },
    ]);
    await registerSays([own(customer)]);
    await reconcile();
    expect(await findingsOf(customer)).toMatchObject([{ state: "CLOSED", closedById: null }]);
  });
});

describe("a unit that moves", () => {
  test("is told of with where it was and is, and keeps its row and its organisation", async () => {
    const other = await anOrganisation();
    await registerSays([own(other), unit(customer, 2, { level: 2, parent: oidOf(other) })]);
    await reconcile();
    expect((await unitsOf(customer))[1]).toMatchObject({ oid: `${customer.oid}.10.2`, parentOid: other.oid });
    expect(await unitsOf(other)).toEqual([]);
    expect(await findingsOf(customer)).toMatchObject([
      { kind: "PARENT_CHANGED", oid: `${customer.oid}.10.2`, before: `${customer.oid}.10.1`, after: other.oid },
    ]);
    await reconcile();
    expect(await findingsOf(customer)).toHaveLength(1);
  });

  test("in a circle of parents keeps nobody from finding the others", async () => {
    await registerSays([
      unit(customer, 1, { parent: `${customer.oid}.10.2` }),
      unit(customer, 3, { parent: oidOf(customer) }),
    ]);
    await reconcile();
    expect((await unitsOf(customer)).map(({ oid }) => oid)).toContain(`${customer.oid}.10.3`);
  });
});

describe("whose hands change register data", () => {
  test("are the job's alone", async () => {
    const input = { organisationId: customer.id };
    const main = await aMember({ of: customer, roles: ["MAIN_USER"] });
    await expect(reconcileOrganisation.as(main)(input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reconcileOrganisation.as(await anOfficer())(input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reconcileOrganisation.as(systemActor("reconcile"))(input)).resolves.toBeUndefined();
  });

  test("two at once write one finding", async () => {
    await registerSays([unit(customer, 1, { ends: daysAgo(3) })]);
    await Promise.all([1, 2, 3].map(() => reconcile()));
    expect(await findingsOf(customer)).toHaveLength(1);
  });
});
