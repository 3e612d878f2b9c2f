import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { Role } from "@/lib/db/generated/enums";
import { answerFinding, closeFinding } from "@/lib/findings/actions";
import { findFinding, listFindings, listFindingsOf, listOpenFindings } from "@/lib/findings/queries";
import { answerFindingSchema, closeFindingSchema } from "@/lib/findings/schema";
import { notify } from "@/lib/jobs/notify";
import { aFinding, aMember, anOfficer, anOrganisation } from "../support/builders";
import { plannedNotices } from "../support/planned-notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let pekka: Member;

beforeEach(async () => {
  home = await anOrganisation();
  pekka = await aMember({ of: home, roles: ["MAIN_USER"], givenName: "Pekka", familyName: "Peltola" });
});

afterAll(closeDatabase);

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const answer = "Vastaanotto siirtyi uusiin tiloihin, ja toiminimi päättyi samalla.";
const reason = "Asiakas on sopinut siirrosta.";

const findingNow = (id: string) =>
  inScope(systemActor("test"), (tx) => tx.registerFinding.findUniqueOrThrow({ where: { id } }));

const trail = async (id: string) => {
  const rows = await inScope(systemActor("test"), (tx) =>
    tx.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } }),
  );
  return rows.map(({ chain, event, outcome, actorKind }) => ({ chain, what: `${event} ${outcome} ${actorKind}` }));
};

describe("A change noticed in a register", () => {
  it("is answered by the main user and closed by an officer, each in the customer's own trail", async () => {
    const { id } = await aFinding({ of: home });
    await answerFinding.as(pekka)({ findingId: id, answer });
    expect(await findingNow(id)).toMatchObject({
      state: "ANSWERED",
      answer,
      answeredById: pekka.personId,
      answeredByName: pekka.name,
    });
    const ville = await anOfficer();
    await closeFinding.as(ville)({ findingId: id, reason });
    expect(await findingNow(id)).toMatchObject({ state: "CLOSED", closeReason: reason, closedById: ville.personId });
    expect(await trail(id)).toEqual([
      { chain: home.id, what: "finding.answered DONE MEMBER" },
      { chain: home.id, what: "finding.closed DONE OFFICER" },
    ]);
    expect((await plannedNotices(id)).map(({ event }) => event)).toEqual(["finding.answered", "finding.closed"]);
  });

  it("is never closed by the officer who answered it for the customer", async () => {
    const { id } = await aFinding({ of: home });
    await answerFinding.as(pekka)({ findingId: id, answer });
    const both = await anOfficer({ person: { id: pekka.personId } });
    await expect(closeFinding.as(both)({ findingId: id, reason })).rejects.toEqual(refused("forbidden"));
    expect(await findingNow(id)).toMatchObject({ state: "ANSWERED" });
  });

  it("takes no personal identity code, from either side", async () => {
    const { id } = await aFinding({ of: home });
    const text = `${answer} Hoitajan tunnus on 131052-308T.`;
    expect(answerFindingSchema.safeParse({ findingId: id, answer: text }).error?.issues[0]?.message).toBe(
      "identityCodeInText",
    );
    expect(closeFindingSchema.safeParse({ findingId: id, reason: text }).success).toBe(false);
  });

  it("may be closed without an answer, and its answer is then too late", async () => {
    const { id } = await aFinding({ of: home });
    await closeFinding.as(await anOfficer())({ findingId: id, reason });
    await expect(answerFinding.as(pekka)({ findingId: id, answer })).rejects.toEqual(refused("finding.already-closed"));
    expect((await findingNow(id)).answer).toBeNull();
  });

  it("is answered once", async () => {
    const { id } = await aFinding({ of: home });
    await answerFinding.as(pekka)({ findingId: id, answer });
    await expect(answerFinding.as(pekka)({ findingId: id, answer: "Toinen" })).rejects.toEqual(
      refused("finding.already-answered"),
    );
    expect((await findingNow(id)).answer).toBe(answer);
  });

  it.each(Object.values(Role))(
    "may be read by the role %s, and answered by main user and administrative contact",
    async (role) => {
      const { id } = await aFinding({ of: home });
      const member = await aMember({ of: home, roles: [role] });
      expect((await inScope(member, (tx) => findFinding(tx, member, id)))?.id).toBe(id);
      const outcome = answerFinding.as(member)({ findingId: id, answer });
      if (role === "MAIN_USER" || role === "ADMINISTRATIVE_CONTACT") await expect(outcome).resolves.toBeDefined();
      else await expect(outcome).rejects.toEqual(refused("forbidden"));
    },
  );

  it("is closed by nobody of the customer's, and answered by no officer", async () => {
    const { id } = await aFinding({ of: home });
    await expect(closeFinding.as(pekka)({ findingId: id, reason })).rejects.toEqual(refused("forbidden"));
    await expect(answerFinding.as(await anOfficer())({ findingId: id, answer })).rejects.toEqual(refused("forbidden"));
    expect((await findingNow(id)).state).toBe("OPEN");
  });

  it("does not exist for another organisation", async () => {
    const { id } = await aFinding({ of: home });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await inScope(stranger, (tx) => findFinding(tx, stranger, id))).toBeNull();
    expect(await inScope(stranger, (tx) => listOpenFindings(tx, stranger))).toEqual([]);
    expect(await inScope(stranger, (tx) => listFindingsOf(tx, stranger, home.id))).toEqual([]);
    await expect(answerFinding.as(stranger)({ findingId: id, answer })).rejects.toEqual(refused("not-found"));
  });

  it("takes no empty or endless text", async () => {
    const { id } = await aFinding({ of: home });
    expect(() => answerFinding.as(pekka)({ findingId: id, answer: "  " })).toThrow();
    expect(() => answerFinding.as(pekka)({ findingId: id, answer: "a".repeat(2001) })).toThrow();
    expect(() => answerFinding.as(pekka)({ findingId: "1", answer })).toThrow();
  });
});

describe("When several act at once", () => {
  it("one of several officers closes it, and the others are told so", async () => {
    const { id } = await aFinding({ of: home, state: "ANSWERED" });
    const officers = await Promise.all(Array.from({ length: 6 }, () => anOfficer()));
    const closings = await Promise.allSettled(
      officers.map((officer) => closeFinding.as(officer)({ findingId: id, reason: officer.name })),
    );
    const refusals = closings.filter((one) => one.status === "rejected");
    expect(refusals).toHaveLength(5);
    for (const refusal of refusals) expect(["conflict", "finding.already-closed"]).toContain(refusal.reason.code);
    const winner = closings.findIndex((one) => one.status === "fulfilled");
    expect((await findingNow(id)).closeReason).toBe(officers[winner]?.name);
    await expect(closeFinding.as(await anOfficer())({ findingId: id, reason })).rejects.toEqual(
      refused("finding.already-closed"),
    );
  });

  it("an answer and a closing leave the matter closed", async () => {
    const { id } = await aFinding({ of: home });
    await Promise.allSettled([
      answerFinding.as(pekka)({ findingId: id, answer }),
      closeFinding.as(await anOfficer())({ findingId: id, reason }),
    ]);
    expect(["CLOSED", "ANSWERED"]).toContain((await findingNow(id)).state);
  });
});

describe("The customer is told", () => {
  const toldOf = async (event: string, id: string) => {
    await notify({ event, organisationId: home.id, subjectId: id }, `job-${event}-${id}`);
    const messages = await inScope(systemActor("test"), (tx) =>
      tx.message.findMany({ where: { organisationId: home.id }, select: { personId: true, code: true, path: true } }),
    );
    return messages.filter(({ code }) => code === event);
  };

  it("when something is found and when it is closed: those who answer for it, and nobody else", async () => {
    const contact = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
    await aMember({ of: home, roles: ["READER"] });
    const { id } = await aFinding({ of: home });
    const found = await toldOf("finding.found", id);
    expect(found.map(({ personId }) => personId).sort()).toEqual([pekka.personId, contact.personId].sort());
    expect(found[0]?.path).toBe(`/organisations/${home.businessId}/findings/${id}`);
    expect(await toldOf("finding.closed", id)).toHaveLength(2);
  });

  it("when it has been answered: the others, not whoever answered", async () => {
    const contact = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
    const { id } = await aFinding({ of: home });
    await answerFinding.as(pekka)({ findingId: id, answer });
    expect((await toldOf("finding.answered", id)).map(({ personId }) => personId)).toEqual([contact.personId]);
  });
});

describe("The officers' list", () => {
  it("holds what is not closed, the oldest first, and finds by name, OID, customer and Business ID", async () => {
    const officer = await anOfficer();
    const hour = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    const younger = await aFinding({ of: home, oid: "1.2.246.10.77.10.2", foundAt: hour(1), state: "ANSWERED" });
    const older = await aFinding({
      of: home,
      oid: "1.2.246.10.77.10.1",
      foundAt: hour(9),
      name: "Koivulan 100% neuvola",
    });
    const closed = await aFinding({ of: home, oid: "1.2.246.10.77.10.3", state: "CLOSED" });
    const listed = async (filter: Parameters<typeof listFindings>[2]) =>
      (await inScope(officer, (tx) => listFindings(tx, officer, filter))).findings.map(({ id }) => id);
    expect(await listed({ q: home.businessId })).toEqual([older.id, younger.id]);
    expect(await listed({ q: home.businessId, state: "CLOSED" })).toEqual([closed.id]);
    expect(await listed({ q: home.nameFi.toUpperCase(), state: "ANSWERED" })).toEqual([younger.id]);
    expect(await listed({ q: "100% neuv" })).toEqual([older.id]);
    expect(await listed({ q: "Koivulan%neuvola" })).toEqual([]);
    expect(await listed({ q: "77.10.2" })).toEqual([younger.id]);
  });

  it("is paged: every finding once", async () => {
    const officer = await anOfficer();
    for (let index = 0; index < 27; index += 1)
      await aFinding({ of: home, oid: `1.2.246.10.78.10.${index}`, foundAt: new Date(Date.now() - index * 60_000) });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await inScope(officer, (tx) => listFindings(tx, officer, { q: home.businessId }, after));
      expect(page.count).toBe(27);
      seen.push(...page.findings.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(27);
    expect(seen).toHaveLength(27);
  });

  it("is for officers: a member sees the organisation's own alone", async () => {
    await aFinding({ of: await anOrganisation() });
    await aFinding({ of: home });
    const { findings } = await inScope(pekka, (tx) => listFindings(tx, pekka, {}));
    expect(findings.map(({ organisation }) => organisation.businessId)).toEqual([home.businessId]);
  });
});
