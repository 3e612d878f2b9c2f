import { beforeAll, describe, expect, test } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate, startOfDay } from "@/lib/calendar";
import { listPoints } from "@/lib/connection-points/queries";
import { inScope, type Tx } from "@/lib/db";
import { listGrants } from "@/lib/roles/queries";
import { listServicesInUse } from "@/lib/services/queries";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aPointUse,
  aReception,
  aServiceUse,
  aSubmission,
  aSystemUse,
  aUnit,
} from "@/tests/support/builders";
import { asOwner, asPortal, refusalOf, seeAll } from "@/tests/support/db";
import { plantCustomerData, plantWithSubmission } from "@/tests/support/every-table";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const today = helsinkiDate(new Date());
const tomorrow = addDays(today, 1);
const seed = systemActor("test");

/** A change made at a moment, as a door makes it. */
const changeAt = <T>(at: Date, work: (tx: Tx) => Promise<T>) =>
  inScope(seed, work, { change: { event: "test.changed", at } });

const noon = (day: string) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);

/** One row of every versioned table of one organisation, by its table. */
async function aRowOfEach(of: Organisation): Promise<Record<string, string>> {
  const person = await aPerson();
  const unit = await aUnit({ of });
  const serviceUse = await aServiceUse({ of });
  const used = await anInformationSystem();
  const systemUse = await aSystemUse({ of, system: used });
  const point = await aConnectionPoint({ of });
  const pointUse = await aPointUse({ of, point, system: used });
  const reception = await aReception({ of, unitOid: unit.oid });
  const grant = await aGrant({
    organisation: of,
    role: "IMPLEMENTER",
    to: await anOrganisation({ kind: "INTERMEDIARY" }),
  });
  const naming = await aNaming({ grant, person });
  const { address, contact, commitment, plan } = await plantCustomerData(of, person);
  const submission = await aSubmission({ in: "DRAFT", by: member, answers: {} });
  const { transfer } = await plantWithSubmission(submission, person);
  const signatory = await inScope(seed, (tx) =>
    tx.commitmentSignatory.findFirstOrThrow({ where: { commitmentId: commitment.id } }),
  );
  return {
    organisation: of.id,
    unit: unit.id,
    service_use: serviceUse.id,
    system_use: systemUse.id,
    connection_point: point.id,
    connection_point_use: pointUse.id,
    renewal_reception: reception.id,
    controller_transfer: transfer.id,
    data_security_plan: plan.id,
    role_grant: grant.id,
    named_person: naming.id,
    address: address.id,
    contact_person: contact.id,
    commitment: commitment.id,
    commitment_signatory: signatory.id,
  };
}

/** What each table's row is changed to tomorrow: `write` does it, `read` looks. */
const changes: Record<
  string,
  { write: (tx: Tx, id: string) => Promise<unknown>; read: (tx: Tx, id: string) => Promise<unknown> }
> = {
  organisation: {
    write: (tx, id) => tx.organisation.update({ where: { id }, data: { nameSv: "Ny Ab" } }),
    read: (tx, id) =>
      tx.organisation.findUnique({ where: { id }, select: { nameSv: true, kind: true, customerSince: true } }),
  },
  unit: {
    write: (tx, id) => tx.unit.update({ where: { id }, data: { kind: "SERVICE_UNIT", isSocialCare: true } }),
    read: (tx, id) => tx.unit.findMany({ where: { id }, select: { kind: true, isSocialCare: true } }),
  },
  service_use: {
    write: (tx, id) =>
      tx.serviceUse.update({ where: { id }, data: { state: "ENDED", endedOn: new Date("2026-05-04") } }),
    read: (tx, id) => tx.serviceUse.findMany({ where: { id }, select: { service: true, state: true, endedOn: true } }),
  },
  system_use: {
    write: (tx, id) => tx.systemUse.update({ where: { id }, data: { services: ["KELAIN", "IMAGING"], version: 2 } }),
    read: (tx, id) =>
      tx.systemUse.findMany({ where: { id }, select: { services: true, version: true, usedFrom: true } }),
  },
  connection_point: {
    write: (tx, id) =>
      tx.connectionPoint.update({ where: { id }, data: { port: 9443, addresses: ["10.9.8.7", "10.9.8.6"] } }),
    read: (tx, id) =>
      tx.connectionPoint.findMany({ where: { id }, select: { port: true, addresses: true, environment: true } }),
  },
  connection_point_use: {
    write: (tx, id) => tx.connectionPointUse.update({ where: { id }, data: { unitOids: ["1.2.3"] } }),
    read: (tx, id) => tx.connectionPointUse.findMany({ where: { id }, select: { unitOids: true, services: true } }),
  },
  renewal_reception: {
    write: (tx, id) => tx.renewalReception.update({ where: { id }, data: { isOn: false, marking: "YES" } }),
    read: (tx, id) =>
      tx.renewalReception.findMany({ where: { id }, select: { isOn: true, marking: true, since: true } }),
  },
  controller_transfer: {
    write: (tx, id) => tx.controllerTransfer.update({ where: { id }, data: { repositories: ["SOCIAL"] } }),
    read: (tx, id) =>
      tx.controllerTransfer.findMany({
        where: { id },
        select: { repositories: true, toName: true, effectiveOn: true },
      }),
  },
  data_security_plan: {
    write: (tx, id) => tx.dataSecurityPlan.update({ where: { id }, data: { approvedBy: "Uusi johtaja" } }),
    read: (tx, id) => tx.dataSecurityPlan.findMany({ where: { id }, select: { approvedBy: true, approvedOn: true } }),
  },
  role_grant: {
    write: (tx, id) => tx.roleGrant.update({ where: { id }, data: { endsOn: new Date("2027-01-31") } }),
    read: (tx, id) => tx.roleGrant.findMany({ where: { id }, select: { endsOn: true, role: true, offeredAt: true } }),
  },
  named_person: {
    write: (tx, id) => tx.namedPerson.update({ where: { id }, data: { name: "Uusi Nimi" } }),
    read: (tx, id) => tx.namedPerson.findMany({ where: { id }, select: { name: true, state: true, namedAt: true } }),
  },
  address: {
    write: (tx, id) => tx.address.update({ where: { id }, data: { street: "Uusikatu 2" } }),
    read: (tx, id) => tx.address.findMany({ where: { id }, select: { street: true, kind: true } }),
  },
  contact_person: {
    write: (tx, id) => tx.contactPerson.update({ where: { id }, data: { language: "sv", services: ["PRESCRIPTION"] } }),
    read: (tx, id) =>
      tx.contactPerson.findMany({ where: { id }, select: { language: true, services: true, function: true } }),
  },
  commitment: {
    write: (tx, id) => tx.commitment.update({ where: { id }, data: { termsVersion: "4.0" } }),
    read: (tx, id) =>
      tx.commitment.findMany({ where: { id }, select: { termsVersion: true, services: true, signedOn: true } }),
  },
  commitment_signatory: {
    write: (tx, id) => tx.commitmentSignatory.update({ where: { id }, data: { registerRole: "NIMKO" } }),
    read: (tx, id) => tx.commitmentSignatory.findMany({ where: { id }, select: { registerRole: true, name: true } }),
  },
};

const tables = Object.keys(changes);

let of: Organisation;
let member: Member;
let stranger: Member;
let rows: Record<string, string>;

beforeAll(async () => {
  of = await anOrganisation();
  member = await aMember({ of, roles: ["MAIN_USER"] });
  stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
  rows = await aRowOfEach(of);
});

describe("every table of a customer's data", () => {
  test("that has versions is tried here", () =>
    asOwner(async (client) => {
      const found = await client.query(
        "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'record_version'",
      );
      expect(found.rows.map(({ name }) => name).sort()).toEqual([...tables].sort());
    }));

  test.each(tables)("%s reads as it stood when the day ended", async (table) => {
    const { write, read } = changes[table] ?? {};
    const id = rows[table] ?? "";
    if (!write || !read) throw new Error(table);
    const onDay = (on?: string) => inScope(member, (tx) => read(tx, id), { on });
    const before = await onDay();
    await changeAt(noon(tomorrow), (tx) => write(tx, id));
    const after = await onDay();
    expect(after).not.toEqual(before);
    expect(await onDay(today)).toEqual(before);
    expect(await onDay(tomorrow)).toEqual(after);
    expect(await onDay(addDays(today, -1))).toEqual(table === "organisation" ? null : []);
  });

  test("is written nowhere in the past, by nobody", async () => {
    const create = (on: string) =>
      inScope(member, (tx) => tx.unit.updateMany({ where: {}, data: { nameFi: "Muu" } }), { on });
    await expect(create(today)).rejects.toThrow(/permission denied|cannot update/);
    await asPortal(async (client) => {
      await client.query(
        "SELECT set_config('app.actor_kind', 'SYSTEM', false), set_config('app.as_of', '2030-01-01', false)",
      );
      const { rows: views } = await client.query("SELECT viewname AS name FROM pg_views WHERE schemaname = 'past'");
      expect(views.length).toBeGreaterThan(30);
      for (const { name } of views)
        for (const statement of [`DELETE FROM past.${name}`, `INSERT INTO past.${name} DEFAULT VALUES`])
          expect(await refusalOf(client.query(statement))).toMatch(/permission denied|cannot (delete|insert)/);
    });
  });
});

describe("the end of a day", () => {
  const daysOfTurning = ["2026-03-29", "2026-10-25", "2026-07-01", "2026-12-31"];

  test.each(daysOfTurning)("%s is midnight in Helsinki, summer time or not", async (day) => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["READER"] });
    const lastInstant = new Date(startOfDay(addDays(day, 1)).getTime() - 1);
    const host = (name: string) => ({ host: name });
    const point = await changeAt(noon(addDays(day, -1)), (tx) =>
      tx.connectionPoint.create({
        data: {
          organisationId: own.id,
          oid: `1.2.246.10.${Date.now()}.${Math.floor(Math.random() * 1e9)}`,
          name: "GW",
          environment: "PRODUCTION",
          host: "eilen.example",
          port: 1,
          addresses: ["10.0.0.1"],
          networkProvider: "X",
          onCallPhone: "1",
          onCallEmail: "a@b.example",
          activeFrom: new Date("2020-01-01"),
        },
      }),
    );
    const write = (name: string) => (tx: Tx) =>
      tx.connectionPoint.update({ where: { id: point.id }, data: host(name) });
    await changeAt(lastInstant, write("illalla.example"));
    await changeAt(startOfDay(addDays(day, 1)), write("huomenna.example"));
    const hosts = async (on: string) =>
      (await inScope(actor, (tx) => listPoints(tx, actor), { on })).points.map((one) => one.host);
    expect(await hosts(addDays(day, -1))).toEqual(["eilen.example"]);
    expect(await hosts(day)).toEqual(["illalla.example"]);
    expect(await hosts(addDays(day, 1))).toEqual(["huomenna.example"]);
  });
});

describe("reads of the past", () => {
  test("filter by enums, lists and dates, count, group, and follow relations as those of the present do", async () => {
    const look = (tx: Tx) =>
      Promise.all([
        tx.roleGrant.count({ where: { state: { in: ["ACTIVE", "OFFERED"] }, role: { not: "READER" } } }),
        tx.systemUse.findMany({
          where: { services: { hasSome: ["KELAIN"] } },
          select: { id: true, system: { select: { name: true } } },
        }),
        tx.connectionPointUse.findMany({
          where: { services: { isEmpty: false }, usedFrom: { lt: new Date() } },
          select: {
            id: true,
            connectionPoint: { select: { name: true, certificate: { select: { subjectName: true } } } },
          },
        }),
        tx.commitment.findMany({ where: { services: { has: "PRESCRIPTION" } }, include: { signatories: true } }),
        tx.serviceUse.groupBy({ by: ["state"], _count: true, orderBy: { state: "asc" } }),
        tx.roleGrant.findMany({
          where: { namedPersons: { some: { state: "ACTIVE" } } },
          select: { namedPersons: { select: { state: true } } },
        }),
        tx.$queryRaw`SELECT id, kind::text, services FROM address LEFT JOIN contact_person USING (organisation_id, id) WHERE kind = 'VISITING'`,
        listGrants(tx, member),
        listServicesInUse(tx, of.id),
      ]);
    const present = await inScope(member, look);
    const past = await inScope(member, look, { asOf: noon(addDays(tomorrow, 1)) });
    const open = (list: typeof present) =>
      JSON.parse(JSON.stringify(list, (key, value) => (key === "linkExpiresAt" ? null : value)));
    expect(open(past)).toEqual(open(present));
    expect(present[0]).toBeGreaterThan(0);
  });

  test("read the past in written SQL, too", async () => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["READER"] });
    const unit = await aUnit({ of: own, nameFi: "Vanha" });
    await changeAt(noon(tomorrow), (tx) => tx.unit.update({ where: { id: unit.id }, data: { nameFi: "Uusi" } }));
    const read = (tx: Tx) => tx.$queryRaw<{ name_fi: string }[]>`SELECT name_fi FROM unit WHERE kind = 'UNIT'`;
    expect(await inScope(actor, read, { on: today })).toEqual([{ name_fi: "Vanha" }]);
    expect(await inScope(actor, read)).toEqual([{ name_fi: "Uusi" }]);
  });

  test("do not find what was removed", async () => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["MAIN_USER"] });
    const street = { street: "Koivutie 1", postalCode: "00100", postOffice: "Helsinki" };
    const data = { organisationId: own.id, kind: "POSTAL" as const, ...street };
    const { id } = await changeAt(noon(addDays(today, -2)), (tx) => tx.address.create({ data }));
    await changeAt(noon(addDays(today, -1)), (tx) => tx.address.delete({ where: { id } }));
    const count = (on: string) => inScope(actor, (tx) => tx.address.count(), { on });
    expect(await Promise.all([-3, -2, -1].map((days) => count(addDays(today, days))))).toEqual([0, 1, 0]);
  });

  test("show another organisation's member nothing of ours, in any view", () =>
    asPortal(async (client) => {
      await client.query(
        "SELECT set_config('app.actor_kind', 'MEMBER', false), set_config('app.as_of', now()::text, false), set_config('app.organisations', $1, false), set_config('app.person_id', $2, false)",
        [stranger.organisation.id, stranger.personId],
      );
      const { rows: views } = await client.query<{ name: string; own: string }>(
        `SELECT table_name AS name, column_name AS own FROM information_schema.columns
         WHERE table_schema = 'past' AND (column_name = 'organisation_id' OR (table_name = 'organisation' AND column_name = 'id'))`,
      );
      expect(views.length).toBeGreaterThan(20);
      for (const { name, own } of views) {
        const found = await client.query(`SELECT count(*)::int AS count FROM past.${name} WHERE ${own} = $1`, [of.id]);
        expect([name, found.rows[0].count]).toEqual([name, 0]);
      }
    }));

  test.each(tables)("%s of ours is not to be found by another organisation's member", async (table) => {
    const { read } = changes[table] ?? {};
    const found = read && (await inScope(stranger, (tx) => read(tx, rows[table] ?? ""), { on: today }));
    expect(found).toEqual(table === "organisation" ? null : []);
  });
});

describe("a version", () => {
  const versionsOf = (rowId: string) =>
    inScope(seed, (tx) => tx.dataVersion.findMany({ where: { rowId }, orderBy: { number: "asc" } }));

  test("is one for each change, however many statements it takes", async () => {
    const unit = await aUnit({ of });
    await changeAt(noon(today), async (tx) => {
      await tx.unit.update({ where: { id: unit.id }, data: { nameFi: "Kerran" } });
      await tx.unit.update({ where: { id: unit.id }, data: { nameFi: "Kahdesti" } });
    });
    const names = (await versionsOf(unit.id)).map(({ data }) => (data as { name_fi: string }).name_fi);
    expect(names).toHaveLength(2);
    expect(names.at(-1)).toBe("Kahdesti");
  });

  test("is none when nothing changes", async () => {
    const unit = await aUnit({ of });
    await changeAt(new Date(), (tx) => tx.unit.update({ where: { id: unit.id }, data: { nameFi: unit.nameFi } }));
    expect(await versionsOf(unit.id)).toHaveLength(1);
  });

  test("says who made it, in which roles and on what basis", async () => {
    const unit = await aUnit({ of });
    await inScope(
      await aMember({ of, roles: ["TECHNICAL_CONTACT"] }),
      (tx) => tx.unit.updateMany({ where: { id: unit.id }, data: { nameFi: "Toinen" } }),
      { change: { event: "unit.renamed", at: new Date(), requestId: "abc" } },
    );
    expect((await versionsOf(unit.id)).at(-1)).toMatchObject({
      event: "unit.renamed",
      actorKind: "MEMBER",
      roles: ["TECHNICAL_CONTACT"],
      basis: "GRANT",
      requestId: "abc",
    });
  });

  test("never holds the hash of a link, nor when it ends", async () => {
    const grant = await aGrant({ organisation: of, role: "READER", state: "OFFERED" });
    const kept = JSON.stringify(await versionsOf(grant.id));
    expect(kept).not.toMatch(/link_hash|link_expires_at/);
    const { linkHash } = await inScope(seed, (tx) => tx.roleGrant.findUniqueOrThrow({ where: { id: grant.id } }));
    expect(kept).not.toContain(linkHash);
  });

  test("is written by the database alone", () =>
    asPortal(async (client) => {
      await seeAll(client);
      for (const statement of [
        "INSERT INTO data_version (id) VALUES (gen_random_uuid())",
        "UPDATE data_version SET data = '{}'",
        "DELETE FROM data_version",
        "TRUNCATE data_version",
      ])
        expect(await refusalOf(client.query(statement))).toMatch(/permission denied/);
    }));
});
