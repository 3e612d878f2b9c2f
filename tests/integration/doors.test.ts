import { Client } from "pg";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { action } from "@/lib/action";
import { systemChain } from "@/lib/audit";
import { type Actor, type Member, systemActor, visitor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { aMember, anOrganisation } from "@/tests/support/builders";

/** A door of the tests' own: renames a unit that only its organisation's members may know of, and only "Asema 1" at that. */
const renameUnit = (events: { before?: () => Promise<void>; after?: (change: { tx: Tx }) => Promise<void> } = {}) =>
  action("unit.renamed")
    .input(z.strictObject({ oid: z.string(), name: z.string() }))
    .on((tx, _actor, { oid }) => tx.unit.findUnique({ where: { oid } }))
    .allow((actor: Actor): actor is Member => actor.kind === "MEMBER" && actor.roles.includes("MAIN_USER"))
    .run(async ({ tx, subject, input, plan, note }) => {
      await events.before?.();
      const unit = await tx.unit.update({ where: { id: subject.id, nameFi: "Asema 1" }, data: { nameFi: input.name } });
      await plan("notify", { event: "unit.renamed", organisationId: subject.organisationId, subjectId: subject.id });
      note({ oid: unit.oid });
      await events.after?.({ tx });
      return unit.nameFi;
    })
    .goTo(() => "/");

async function aUnitAndItsMember(roles: Member["roles"] = ["MAIN_USER"]) {
  const organisation = await anOrganisation();
  const member = await aMember({ of: organisation, roles });
  const oid = `1.2.246.10.${Number(organisation.businessId.replace("-", ""))}.10.1`;
  await inScope(systemActor("tests"), (tx) =>
    tx.unit.create({
      data: {
        organisationId: organisation.id,
        oid,
        kind: "UNIT",
        nameFi: "Asema 1",
        isHealthCare: true,
        isSocialCare: false,
      },
    }),
  );
  return { organisation, member, oid };
}

const system = systemActor("tests");
const nameOf = (oid: string) =>
  inScope(system, async (tx) => (await tx.unit.findUniqueOrThrow({ where: { oid } })).nameFi);
const trailOf = (chain: string, event = "unit.renamed") =>
  inScope(system, (tx) => tx.auditEvent.findMany({ where: { chain, event }, orderBy: { seq: "asc" } }));

/** How many jobs are planned about an organisation; the queue is the owner's, out of the portal's own reach. */
async function jobsAbout(organisationId: string): Promise<number> {
  const owner = new Client({ connectionString: process.env.DATABASE_URL });
  await owner.connect();
  const { rowCount } = await owner.query(
    "SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'organisationId' = $1",
    [organisationId],
  );
  await owner.end();
  return rowCount ?? 0;
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  );

describe("a door", () => {
  it("does what it says and leaves one line, with ids only, in the organisation's trail", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    expect(await renameUnit().as(member)({ oid, name: "Asema 2" })).toBe("Asema 2");
    const [line, ...more] = await trailOf(organisation.id);
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      outcome: "DONE",
      actorKind: "MEMBER",
      personId: member.personId,
      roles: ["MAIN_USER"],
      details: { oid },
    });
    expect(JSON.stringify(line, (_, value) => (typeof value === "bigint" ? Number(value) : value))).not.toContain(
      "Asema 2",
    );
    expect(await jobsAbout(organisation.id)).toBe(1);
  });

  it("tells the nearest person who may not that they may not, and changes nothing", async () => {
    const { organisation, oid } = await aUnitAndItsMember();
    const reader = await aMember({ of: organisation, roles: ["READER"] });
    expect(await refusalOf(renameUnit().as(reader)({ oid, name: "Asema 2" }))).toBe("forbidden");
    expect(await nameOf(oid)).toBe("Asema 1");
  });

  it("does not admit to another organisation's main user that the unit exists", async () => {
    const { oid } = await aUnitAndItsMember();
    const { member: stranger } = await aUnitAndItsMember();
    expect(await refusalOf(renameUnit().as(stranger)({ oid, name: "Asema 2" }))).toBe("not-found");
    expect(await refusalOf(renameUnit().as(visitor)({ oid, name: "Asema 2" }))).toBe("not-found");
  });

  it("writes each refusal into the system's own chain", async () => {
    const { organisation, oid } = await aUnitAndItsMember();
    const reader = await aMember({ of: organisation, roles: ["READER"] });
    await refusalOf(renameUnit().as(reader)({ oid, name: "Asema 2" }));
    const lines = (await trailOf(systemChain)).filter(({ personId }) => personId === reader.personId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ outcome: "REFUSED", code: "forbidden" });
    expect(await trailOf(organisation.id)).toEqual([]);
  });

  it("leaves nothing behind when something unforeseen happens at the end: no change, no line, no job", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    const breaking = renameUnit({ after: () => Promise.reject(new Error("the ceiling fell")) });
    await expect(breaking.as(member)({ oid, name: "Asema 2" })).rejects.toThrow("the ceiling fell");
    expect(await nameOf(oid)).toBe("Asema 1");
    expect(await trailOf(organisation.id)).toEqual([]);
    expect(await jobsAbout(organisation.id)).toBe(0);
  });

  it("lets exactly one of ten win when they change the same row at once; the others learn of the conflict", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    const names = Array.from({ length: 10 }, (_, index) => `Asema ${index + 2}`);
    const answers = await Promise.all(names.map((name) => refusalOf(renameUnit().as(member)({ oid, name }))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(answers.filter((answer) => answer === "conflict")).toHaveLength(9);
    expect(await trailOf(organisation.id)).toHaveLength(1);
  });

  it("answers a repeated key as it did the first time, and does it once", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    const twice = () => renameUnit().as(member, { key: "the-same-key" })({ oid, name: "Asema 2" });
    expect(await Promise.all([twice(), twice()])).toEqual(["Asema 2", "Asema 2"]);
    expect(await twice()).toBe("Asema 2");
    expect(await trailOf(organisation.id)).toHaveLength(1);
  });

  it("answers a repeated key as before even when the first time took the right away", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    const moving = renameUnit({
      after: ({ tx }) => tx.unit.update({ where: { oid }, data: { oid: `${oid}.9` } }).then(() => undefined),
    });
    const twice = () => moving.as(member, { key: "moving" })({ oid, name: "Asema 2" });
    expect(await twice()).toBe("Asema 2");
    expect(await twice()).toBe("Asema 2");
    expect(await trailOf(organisation.id)).toHaveLength(1);
  });

  it("does not let one person's key answer for another", async () => {
    const { organisation, member, oid } = await aUnitAndItsMember();
    const colleague = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    await renameUnit().as(member, { key: "shared-key" })({ oid, name: "Asema 2" });
    expect(await refusalOf(renameUnit().as(colleague, { key: "shared-key" })({ oid, name: "Asema 3" }))).toBe(
      "conflict",
    );
  });

  it("refuses what its schema does not name", async () => {
    const { member, oid } = await aUnitAndItsMember();
    const more = { oid, name: "Asema 2", organisationId: "another" };
    await expect(async () => renameUnit().as(member)(more)).rejects.toThrow();
  });
});

describe("a scope", () => {
  it("does not open inside another", async () => {
    const nested = inScope(system, () => inScope(system, async () => null));
    await expect(nested).rejects.toThrow("A scope was opened inside a scope");
  });

  it("serves sixty at once without starving", async () => {
    const counted = await Promise.all(
      Array.from({ length: 60 }, () => inScope(system, (tx) => tx.organisation.count())),
    );
    expect(new Set(counted).size).toBe(1);
  });
});
