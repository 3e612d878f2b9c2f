import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, systemActor, visitor } from "@/lib/auth/actor";
import { inScope, Prisma } from "@/lib/db";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  aNaming,
  anOfficer,
  anOrganisation,
  aPointUse,
  aSignedInPerson,
  aSubmission,
} from "@/tests/support/builders";
import { asOwner, asPortal } from "@/tests/support/db";

/** What may cross from one organisation to another, column by column: anything more is a leak, and fails here. */
const allowed: Record<string, string> = {
  shared_organisation:
    'TABLE(id uuid, business_id text, oid text, name_fi text, name_sv text, kind "OrganisationKind")',
  shared_organisation_names: "TABLE(id uuid, business_id text, oid text, name_fi text, name_sv text)",
  shared_connection_points:
    'TABLE(id uuid, oid text, name text, environment "Environment", state "ConnectionPointState", manager_id uuid, manager_name_fi text, manager_name_sv text)',
  shared_point_users: "TABLE(organisation_id uuid, oid text, name_fi text, name_sv text)",
  shared_actor_names: "TABLE(id uuid, name text, is_officer boolean)",
  shared_offered_naming:
    'TABLE(naming_id uuid, role "Role", repositories "Repository"[], ends_on date, is_in_force boolean)',
  shared_point_certificate_ends:
    "TABLE(connection_point_id uuid, certificate_id uuid, valid_to timestamp with time zone)",
  shared_keys_in_use: "TABLE(key_fingerprint text, points bigint)",
  shared_co_joiners:
    'TABLE(organisation_id uuid, oid text, name_fi text, name_sv text, service "KantaService", started_on date)',
  shared_receipt:
    'TABLE(kind "SubmissionKind", organisation_fi text, organisation_sv text, submitted_at timestamp with time zone, link_found boolean)',
  shared_bundle:
    'TABLE(id uuid, kind "SubmissionKind", status "SubmissionStatus", reference text, organisation_id uuid, organisation_fi text, organisation_sv text, business_id text, touches text[])',
};

test("only these functions cross organisations, and give only these columns", async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ name: string; result: string }>(
      "SELECT proname AS name, pg_get_function_result(oid) AS result FROM pg_proc WHERE proname LIKE 'shared\\_%'",
    ),
  );
  expect(Object.fromEntries(rows.map(({ name, result }) => [name, result]))).toEqual(allowed);
});

describe("what crosses organisations", () => {
  const world = async () => {
    const bridge = await anOrganisation({ kind: "INTERMEDIARY", nameFi: "Silta" });
    const customer = await anOrganisation({ nameFi: "Asiakas" });
    const stranger = await anOrganisation({ nameFi: "Vieras" });
    const point = await aConnectionPoint({ of: bridge });
    const own = await aConnectionPoint({ of: stranger });
    await aPointUse({ of: customer, point });
    await inScope(systemActor("tests"), (tx) =>
      tx.serviceUse.create({
        data: {
          organisationId: customer.id,
          service: "PRESCRIPTION",
          state: "ACTIVE",
          startedOn: new Date("2024-01-01"),
          joiningModel: "JOINT",
          mainJoinerId: stranger.id,
        },
      }),
    );
    const grant = await aGrant({ organisation: customer, role: "IMPLEMENTER", to: bridge });
    const member = (of: typeof bridge) => aMember({ of, roles: ["MAIN_USER"] });
    const inCustomer = await member(customer);
    return {
      sent: await aSubmission({ in: "SUBMITTED", by: inCustomer, answers: {} }),
      bridge,
      customer,
      point,
      own,
      naming: await aNaming({ grant, person: { id: customer.id, name: "Nimetty" }, state: "NAMED" }),
      inBridge: await member(bridge),
      inCustomer,
      inStranger: await member(stranger),
    };
  };
  let w: Awaited<ReturnType<typeof world>>;
  beforeAll(async () => {
    w = await world();
  });

  const ask = <T>(actor: Actor, sql: Prisma.Sql) => inScope(actor, (tx) => tx.$queryRaw<T[]>(sql));
  const users = (actor: Actor) => ask(actor, Prisma.sql`SELECT name_fi FROM shared_point_users(${w.point.id}::uuid)`);
  const points = (actor: Actor) => ask<{ id: string }>(actor, Prisma.sql`SELECT id FROM shared_connection_points()`);

  test("is nothing for a visitor, and nothing without a scope", async () => {
    const questions = [
      [`SELECT * FROM shared_organisation($1)`, w.customer.businessId],
      [`SELECT * FROM shared_organisation_names(ARRAY[$1]::uuid[])`, w.customer.id],
      [`SELECT * FROM shared_connection_points() WHERE id <> $1::uuid`, w.customer.id],
      [`SELECT * FROM shared_point_users($1::uuid)`, w.point.id],
      [`SELECT * FROM shared_actor_names(ARRAY[$1]::uuid[])`, w.inCustomer.personId],
      [`SELECT * FROM shared_offered_naming($1)`, w.naming.linkHash ?? ""],
      [`SELECT * FROM shared_point_certificate_ends() WHERE connection_point_id = $1::uuid`, w.point.id],
      [`SELECT * FROM shared_keys_in_use(ARRAY[$1])`, w.own.certificate?.keyFingerprint ?? ""],
      [`SELECT * FROM shared_co_joiners() WHERE organisation_id = $1::uuid`, w.customer.id],
      // Whoever holds a receipt may ask, without signing in; its number alone tells nothing.
      [`SELECT * FROM shared_receipt($1, '', '')`, w.sent.reference ?? ""],
      [`SELECT * FROM shared_bundle($1::uuid)`, w.sent.id],
    ] as const;
    expect(questions.length).toBe(Object.keys(allowed).length);
    for (const [sql, value] of questions) {
      const unscoped = await asPortal((client) => client.query(sql, [value]));
      expect([sql, unscoped.rows]).toEqual([sql, []]);
      const asVisitor = await inScope(visitor, (tx) => tx.$queryRawUnsafe<unknown[]>(sql, value));
      expect([sql, asVisitor]).toEqual([sql, []]);
    }
  });

  test("are a point's users, told to its manager and to officers, and to no one else", async () => {
    expect(await users(w.inBridge)).toEqual([{ name_fi: "Asiakas" }]);
    expect(await users(await anOfficer())).toEqual([{ name_fi: "Asiakas" }]);
    expect(await users(w.inStranger)).toEqual([]);
    expect(await users(await aSignedInPerson())).toEqual([]);
  });

  test("are the points of intermediaries and one's own, never those of another customer", async () => {
    const seen = async (actor: Actor) => (await points(actor)).map(({ id }) => id);
    expect(await seen(w.inCustomer)).toContain(w.point.id);
    expect(await seen(w.inCustomer)).not.toContain(w.own.id);
    expect(await seen(w.inStranger)).toContain(w.own.id);
  });

  test("is at how many points of others each key is in use", async () => {
    const key = w.own.certificate?.keyFingerprint;
    const points = (actor: Actor) => ask(actor, Prisma.sql`SELECT points FROM shared_keys_in_use(ARRAY[${key}])`);
    expect(await points(w.inCustomer)).toEqual([{ points: 1n }]);
    expect(await points(w.inStranger)).toEqual([]);
  });

  test("is when a point's certificate ends, to whoever uses the point", async () => {
    const ends = (actor: Actor) =>
      ask(actor, Prisma.sql`SELECT connection_point_id AS id FROM shared_point_certificate_ends()`);
    expect(await ends(w.inCustomer)).toEqual([{ id: w.point.id }]);
    expect(await ends(w.inStranger)).toEqual([]);
  });

  test("are the co-joiners, to their main joiner alone", async () => {
    const coJoiners = (actor: Actor) => ask(actor, Prisma.sql`SELECT name_fi FROM shared_co_joiners()`);
    expect(await coJoiners(w.inStranger)).toEqual([{ name_fi: "Asiakas" }]);
    expect(await coJoiners(w.inCustomer)).toEqual([]);
  });

  test("are the names of those who have acted on one's own data, and of nobody else", async () => {
    const name = (actor: Actor) =>
      ask(actor, Prisma.sql`SELECT name FROM shared_actor_names(ARRAY[${w.inCustomer.personId}]::uuid[])`);
    expect(await name(w.inStranger)).toEqual([]);
    expect(await name(await anOfficer())).toEqual([{ name: w.inCustomer.name }]);
  });

  test("is what a mailed link offers, to whoever holds the link", async () => {
    const offered = await ask(
      await aSignedInPerson(),
      Prisma.sql`SELECT naming_id, role FROM shared_offered_naming(${w.naming.linkHash})`,
    );
    expect(offered).toEqual([{ naming_id: w.naming.id, role: "IMPLEMENTER" }]);
  });
});
