import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Member, memberOf, type Person, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import {
  acceptGrant,
  confirmGrant,
  declineGrant,
  endDueGrant,
  offerGrant,
  revokeGrant,
  setGrantEnd,
  withdrawGrant,
} from "@/lib/roles/actions";
import {
  findGrant,
  listDerivedMainUsers,
  listDueGrants,
  listEndDates,
  listGrantHistory,
  listGrants,
} from "@/lib/roles/queries";
import {
  actorOfSession,
  aGrant,
  aMember,
  anOfficer,
  anOrganisation,
  aPerson,
  aSession,
  aSignedInPerson,
} from "../support/builders";
import { mailedToken, plannedNotices } from "../support/planned-notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let maija: Member;

beforeEach(async () => {
  home = await anOrganisation();
  maija = await aMember({ of: home, roles: ["MAIN_USER"], givenName: "Maija", familyName: "Mäkelä" });
});

afterAll(closeDatabase);

const teemu = { givenName: "Teemu", familyName: "Tuominen" };
const today = helsinkiDate(new Date());

const anOffer = (
  wishes: Partial<{ role: Role; holderName: string; holderEmail: string; endsOn: string | null }> = {},
) => ({
  holderName: "Teemu Tuominen",
  holderEmail: "teemu@esimerkkila.example",
  role: "TECHNICAL_CONTACT" as Role,
  repositories: [],
  endsOn: null,
  ...wishes,
});

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** Maija offers, and the link is in the mail. */
async function offered(wishes: Parameters<typeof anOffer>[0] = {}) {
  await offerGrant.as(maija)(anOffer(wishes));
  const [grant] = await inScope(maija, (tx) => listGrants(tx, maija)).then((all) =>
    all.filter((one) => one.state === "OFFERED"),
  );
  if (!grant) throw new Error("nothing was offered");
  return { grant, token: await mailedToken(grant.id) };
}

const grantNow = (id: string) =>
  inScope(systemActor("test"), (tx) => tx.roleGrant.findUniqueOrThrow({ where: { id } }));

const trail = (id: string) =>
  inScope(systemActor("test"), (tx) =>
    tx.auditEvent.findMany({ where: { subjectId: id }, orderBy: { seq: "asc" } }),
  ).then((rows) => rows.map((row) => `${row.event} ${row.outcome}`));

/** A session that Suomi.fi has confirmed for the organisation; whether it opens the door depends on the roles. */
const sessionAt = (person: { id: string }) =>
  aSession({ of: person, confirmations: [{ of: home, basis: "MANDATE", makesMainUser: false }] });

const rolesOf = async (session: { token: string }, now?: Date) =>
  memberOf((await actorOfSession(session, now)) as Person, home.businessId)?.roles ?? [];

describe("A role offered to a person", () => {
  it("takes effect only when the person has been identified and has accepted it", async () => {
    const { grant, token } = await offered();
    const person = await aPerson(teemu);
    const session = await sessionAt(person);
    expect(await rolesOf(session)).toEqual([]);
    await acceptGrant.as(await aSignedInPerson({ person }))({ token, knowsTask: "true" });
    expect(await rolesOf(session)).toEqual(["TECHNICAL_CONTACT"]);
    const row = await grantNow(grant.id);
    expect(row).toMatchObject({ state: "ACTIVE", personId: person.id, acceptedName: "Teemu Tuominen" });
    expect(row.knowsTaskAt).toEqual(row.acceptedAt);
    expect(await trail(grant.id)).toEqual(["grant.offered DONE", "grant.accepted DONE"]);
    expect((await plannedNotices(grant.id)).map((notice) => notice.event)).toEqual(["grant.offered", "grant.accepted"]);
  });

  it("keeps the secret of its link as a hash only", async () => {
    const { grant, token } = await offered();
    const row = await grantNow(grant.id);
    expect(JSON.stringify(row)).not.toContain(token);
    await acceptGrant.as(await aSignedInPerson(teemu), { key: "once" })({ token, knowsTask: "true" });
    const answers = await inScope(systemActor("test"), (tx) => tx.idempotencyKey.findMany());
    expect(answers).not.toEqual([]);
    expect(JSON.stringify(answers)).not.toContain(token);
    expect(row.linkHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is not accepted without knowing one's task", async () => {
    const { token } = await offered();
    const person = await aSignedInPerson(teemu);
    await expect(async () => acceptGrant.as(person)({ token, knowsTask: "" })).rejects.toThrow();
    await acceptGrant.as(person)({ token, knowsTask: "true" });
  });

  it("waits for the main user when somebody of another name accepts it", async () => {
    const { grant, token } = await offered();
    const person = await aPerson({ givenName: "Matti", familyName: "Muukalainen" });
    const session = await sessionAt(person);
    await acceptGrant.as(await aSignedInPerson({ person }))({ token, knowsTask: "true" });
    expect((await grantNow(grant.id)).state).toBe("AWAITING_CONFIRMATION");
    expect(await rolesOf(session)).toEqual([]);
    expect((await plannedNotices(grant.id)).at(-1)?.event).toBe("grant.awaiting-confirmation");
    const tiina = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"] });
    await expect(confirmGrant.as(tiina)({ grantId: grant.id })).rejects.toEqual(refused("forbidden"));
    await confirmGrant.as(maija)({ grantId: grant.id });
    expect(await rolesOf(session)).toEqual(["TECHNICAL_CONTACT"]);
  });

  it("may be taken back from somebody of another name", async () => {
    const { grant, token } = await offered();
    await acceptGrant.as(await aSignedInPerson({ familyName: "Muukalainen" }))({ token, knowsTask: "true" });
    await withdrawGrant.as(maija)({ grantId: grant.id });
    await expect(confirmGrant.as(maija)({ grantId: grant.id })).rejects.toEqual(refused("conflict"));
  });

  it("is accepted once, however fast two people are", async () => {
    const { grant, token } = await offered();
    const [one, other] = [await aSignedInPerson(teemu), await aSignedInPerson(teemu)];
    const answers = await Promise.allSettled(
      [one, other].map((person) => acceptGrant.as(person)({ token, knowsTask: "true" })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await grantNow(grant.id)).state).toBe("ACTIVE");
    await expect(acceptGrant.as(one)({ token, knowsTask: "true" })).rejects.toEqual(refused("grant.link-used"));
  });

  it("is refused by a link that has run out, on the very minute", async () => {
    const { grant, token } = await offered();
    const person = await aSignedInPerson(teemu);
    const expires = (await grantNow(grant.id)).linkExpiresAt as Date;
    const accept = (now: Date) => acceptGrant.as(person, { now })({ token, knowsTask: "true" });
    await expect(accept(expires)).rejects.toEqual(refused("grant.link-expired"));
    await accept(new Date(expires.getTime() - 1));
  });

  it("is refused by a link that was withdrawn, and by one that never was", async () => {
    const { grant, token } = await offered();
    await withdrawGrant.as(maija)({ grantId: grant.id });
    const person = await aSignedInPerson(teemu);
    await expect(acceptGrant.as(person)({ token, knowsTask: "true" })).rejects.toEqual(refused("grant.link-withdrawn"));
    const none = "x".repeat(43);
    await expect(acceptGrant.as(person)({ token: none, knowsTask: "true" })).rejects.toEqual(refused("not-found"));
    expect((await plannedNotices(grant.id)).map((notice) => notice.event)).toEqual([
      "grant.offered",
      "grant.withdrawn",
    ]);
  });

  it("is not held twice by one person", async () => {
    const person = await aPerson(teemu);
    await aGrant({ organisation: home, role: "TECHNICAL_CONTACT", person });
    const { token } = await offered();
    const holder = await aSignedInPerson({ person });
    await expect(acceptGrant.as(holder)({ token, knowsTask: "true" })).rejects.toEqual(refused("grant.already-held"));
  });

  it("may be declined by the person, who then has nothing", async () => {
    const { grant, token } = await offered();
    const person = await aSignedInPerson(teemu);
    await declineGrant.as(person)({ token });
    expect(await grantNow(grant.id)).toMatchObject({
      state: "DECLINED",
      personId: null,
      endedByName: "Teemu Tuominen",
    });
    await expect(acceptGrant.as(person)({ token, knowsTask: "true" })).rejects.toEqual(refused("grant.link-used"));
    await expect(declineGrant.as(person)({ grantId: grant.id })).rejects.toEqual(refused("not-found"));
  });

  it("is not accepted with Katso, nor by an officer of Kela", async () => {
    const { token } = await offered();
    const katso = (await actorOfSession(await aSession({ of: await aPerson(teemu), issuer: "KATSO" }))) as Person;
    await expect(acceptGrant.as(katso)({ token, knowsTask: "true" })).rejects.toEqual(refused("forbidden"));
    await expect(acceptGrant.as(await anOfficer(teemu))({ token, knowsTask: "true" })).rejects.toEqual(
      refused("forbidden"),
    );
  });
});

describe("Offering", () => {
  it.each(["ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT", "READER"] as const)("is not for the %s", async (role) => {
    const member = await aMember({ of: home, roles: [role] });
    await expect(offerGrant.as(member)(anOffer({ role: "READER" }))).rejects.toEqual(refused("forbidden"));
    expect(await inScope(maija, (tx) => listGrants(tx, maija))).toHaveLength(1);
  });

  it("names the address's second offer of the same role, but gives way to one that has run out", async () => {
    const { grant } = await offered();
    const again = anOffer({ holderEmail: "TEEMU@esimerkkila.example" });
    await expect(offerGrant.as(maija)(again)).rejects.toEqual(refused("grant.already-offered"));
    await offerGrant.as(maija)(anOffer({ role: "READER" }));
    const later = new Date(Date.now() + 15 * 86_400_000);
    await offerGrant.as(maija, { now: later })(again);
    expect((await grantNow(grant.id)).state).toBe("ENDED");
  });

  it("does not end before it begins", async () => {
    await expect(offerGrant.as(maija)(anOffer({ endsOn: addDays(today, -1) }))).rejects.toEqual(
      refused("grant.end-in-past"),
    );
    await offerGrant.as(maija)(anOffer({ endsOn: today }));
  });

  it("asks for the archivist's repositories and keeps them from everybody else", async () => {
    await expect(async () => offerGrant.as(maija)(anOffer({ role: "ARCHIVIST" }))).rejects.toThrow();
    await offerGrant.as(maija)({ ...anOffer({ role: "ARCHIVIST" }), repositories: ["SOCIAL"] });
    await offerGrant.as(maija)({ ...anOffer({ role: "READER" }), repositories: ["SOCIAL"] });
    const grants = await inScope(maija, (tx) => listGrants(tx, maija));
    expect(Object.fromEntries(grants.map((one) => [one.role, one.repositories]))).toEqual({
      ARCHIVIST: ["SOCIAL"],
      READER: [],
    });
  });
});

describe("Revoking", () => {
  it("stops the role on the holder's next request", async () => {
    const person = await aPerson();
    const grant = await aGrant({ organisation: home, role: "TECHNICAL_CONTACT", person });
    const session = await sessionAt(person);
    expect(await rolesOf(session)).toEqual(["TECHNICAL_CONTACT"]);
    await revokeGrant.as(maija)({ grantId: grant.id, reason: "Tehtävä vaihtui" });
    expect(await rolesOf(session)).toEqual([]);
    expect(await grantNow(grant.id)).toMatchObject({
      state: "REVOKED",
      endReason: "Tehtävä vaihtui",
      endedByName: "Maija Mäkelä",
    });
  });

  it("is nothing for another organisation's main user, who does not even learn of the grant", async () => {
    const grant = await aGrant({ organisation: home, person: await aPerson() });
    const other = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const input = { grantId: grant.id, reason: "Miksi ei" };
    await expect(revokeGrant.as(other)(input)).rejects.toEqual(refused("not-found"));
    await expect(setGrantEnd.as(other)({ grantId: grant.id, endsOn: null })).rejects.toEqual(refused("not-found"));
    const reader = await aMember({ of: home, roles: ["READER"] });
    await expect(revokeGrant.as(reader)(input)).rejects.toEqual(refused("forbidden"));
    expect((await grantNow(grant.id)).state).toBe("ACTIVE");
  });

  it("belongs to Kela's officer in an emergency, the last main user's role too", async () => {
    const person = await aPerson();
    const grant = await aGrant({ organisation: home, role: "MAIN_USER", person });
    await revokeGrant.as(await anOfficer())({ grantId: grant.id, reason: "Tunnukset väärissä käsissä" });
    expect((await grantNow(grant.id)).state).toBe("REVOKED");
    expect(await trail(grant.id)).toEqual(["grant.revoked DONE"]);
  });

  it("happens once when two do it at once", async () => {
    const grant = await aGrant({ organisation: home, person: await aPerson() });
    const second = await aMember({ of: home, roles: ["MAIN_USER"], mainUserBy: "GRANT" });
    const answers = await Promise.allSettled(
      [maija, second].map((actor) => revokeGrant.as(actor)({ grantId: grant.id, reason: "Yhtä aikaa" })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("The last main user", () => {
  /** Somebody whose main user's role was given in the portal. */
  async function aGrantedMainUser() {
    const member = await aMember({ of: home, roles: ["MAIN_USER"], mainUserBy: "GRANT" });
    const grantId = member.held.find((one) => one.role === "MAIN_USER")?.grantId ?? "";
    return { member, grantId };
  }

  it("may not go, nor be given an end date, while no other is in force for good", async () => {
    const { member, grantId } = await aGrantedMainUser();
    await expect(revokeGrant.as(member)({ grantId, reason: "Lähden" })).rejects.toEqual(
      refused("grant.last-main-user"),
    );
    const end = { grantId, endsOn: addDays(today, 30) };
    await expect(setGrantEnd.as(member)(end)).rejects.toEqual(refused("grant.last-main-user"));
    const second = await aGrantedMainUser();
    await setGrantEnd.as(member)(end);
    await expect(revokeGrant.as(member)({ grantId: second.grantId, reason: "Ei" })).rejects.toEqual(
      refused("grant.last-main-user"),
    );
    await setGrantEnd.as(member)({ grantId, endsOn: null });
    await revokeGrant.as(member)({ grantId: second.grantId, reason: "Nyt voi" });
  });

  it("may go when the one who takes the role is a main user by the register or a mandate", async () => {
    const { grantId } = await aGrantedMainUser();
    await revokeGrant.as(maija)({ grantId, reason: "Tehtävä vaihtui" });
  });

  it("remains when two main users revoke each other at once, time after time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const organisation = await anOrganisation();
      const pair = await Promise.all(
        [1, 2].map(() => aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "GRANT" })),
      );
      const [first, second] = pair.map((member) => ({ member, grantId: member.held[0]?.grantId ?? "" }));
      if (!first || !second) throw new Error("two were made");
      await Promise.allSettled([
        revokeGrant.as(first.member)({ grantId: second.grantId, reason: "Sinä" }),
        revokeGrant.as(second.member)({ grantId: first.grantId, reason: "Ei, sinä" }),
      ]);
      const left = await inScope(systemActor("test"), (tx) =>
        tx.roleGrant.count({ where: { organisationId: organisation.id, state: "ACTIVE" } }),
      );
      expect(left).toBe(1);
    }
  });
});

describe("An end date", () => {
  it("lets in on the last day and no longer on the next", async () => {
    const person = await aPerson();
    const grant = await aGrant({ organisation: home, role: "READER", person });
    await setGrantEnd.as(maija)({ grantId: grant.id, endsOn: addDays(today, 1) });
    const noon = (days: number) => new Date(`${addDays(today, days)}T10:00:00Z`);
    const roles = async (now: Date) =>
      rolesOf(await aSession({ of: person, now, confirmations: [{ of: home, makesMainUser: false }] }), now);
    expect(await roles(noon(1))).toEqual(["READER"]);
    expect(await roles(noon(2))).toEqual([]);
  });

  it("is not set into the past, and its history says who set it", async () => {
    const grant = await aGrant({ organisation: home, person: await aPerson() });
    const past = { grantId: grant.id, endsOn: addDays(today, -1) };
    await expect(setGrantEnd.as(maija)(past)).rejects.toEqual(refused("grant.end-in-past"));
    await setGrantEnd.as(maija)({ grantId: grant.id, endsOn: addDays(today, 7) });
    await setGrantEnd.as(maija)({ grantId: grant.id, endsOn: null });
    const dates = await inScope(maija, async (tx) => {
      const found = await findGrant(tx, maija, grant.id);
      return found ? listEndDates(tx, found) : [];
    });
    expect(dates.map(({ endsOn, name }) => [endsOn, name])).toEqual([
      [addDays(today, 7), "Maija Mäkelä"],
      [null, "Maija Mäkelä"],
    ]);
  });

  it("is carried out by the job on the day after, once, and told to the holder", async () => {
    const grant = await aGrant({ organisation: home, person: await aPerson(), endsOn: addDays(today, 3) });
    const job = systemActor("end-due-grants");
    const noon = (days: number) => new Date(`${addDays(today, days)}T10:00:00Z`);
    const isDue = async (now: Date) =>
      (await inScope(job, (tx) => listDueGrants(tx, job, now))).some(({ id }) => id === grant.id);
    expect(await isDue(noon(3))).toBe(false);
    await expect(endDueGrant.as(job, { now: noon(3) })({ grantId: grant.id })).rejects.toEqual(refused("conflict"));
    expect(await isDue(noon(4))).toBe(true);
    await endDueGrant.as(job, { now: noon(4) })({ grantId: grant.id });
    expect(await isDue(noon(4))).toBe(false);
    expect((await grantNow(grant.id)).state).toBe("ENDED");
    expect((await plannedNotices(grant.id)).map((notice) => notice.event)).toEqual(["grant.ended"]);
    await expect(endDueGrant.as(maija)({ grantId: grant.id })).rejects.toEqual(refused("forbidden"));
  });
});

describe("Who sees what", () => {
  it("everyone of the organisation sees who holds which role, main users the addresses too", async () => {
    await aGrant({
      organisation: home,
      role: "TECHNICAL_CONTACT",
      person: await aPerson(teemu),
      holderEmail: "teemu@x.example",
    });
    const reader = await aMember({ of: home, roles: ["READER"] });
    const seen = await inScope(reader, (tx) => listGrants(tx, reader));
    expect(seen.map((one) => one.role).sort()).toEqual(["READER", "TECHNICAL_CONTACT"]);
    expect(seen.every((one) => one.holderEmail === null)).toBe(true);
    const byMain = await inScope(maija, (tx) => listGrants(tx, maija));
    expect(byMain.map((one) => one.holderEmail)).toContain("teemu@x.example");
  });

  it("nobody of another organisation sees any of it", async () => {
    const grant = await aGrant({ organisation: home, person: await aPerson() });
    const other = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await inScope(other, (tx) => findGrant(tx, other, grant.id))).toBeNull();
    expect(await inScope(other, (tx) => listGrants(tx, other))).toEqual([]);
  });

  it("the main users by mandate who have acted are known, with the basis, and so is the one who acts now", async () => {
    const now = new Date();
    const before = await inScope(maija, (tx) => listDerivedMainUsers(tx, maija, now));
    expect(before).toEqual([{ personId: maija.personId, name: "Maija Mäkelä", basis: "MANDATE", lastActedAt: null }]);
    await offered();
    const reader = await aMember({ of: home, roles: ["READER"] });
    const after = await inScope(reader, (tx) => listDerivedMainUsers(tx, reader, new Date()));
    expect(after).toEqual([
      expect.objectContaining({ name: "Maija Mäkelä", basis: "MANDATE", lastActedAt: expect.any(Date) }),
    ]);
  });

  it("the history keeps every role ever given, by name and by role, a page at a time", async () => {
    for (let index = 0; index < 27; index += 1) {
      const at = new Date(Date.now() - (100 + index) * 86_400_000);
      await aGrant({
        organisation: home,
        role: "READER",
        state: "REVOKED",
        person: await aPerson(),
        holderName: `Lukija ${index}`,
        at,
      });
    }
    await aGrant({ organisation: home, role: "TECHNICAL_CONTACT", person: await aPerson(teemu) });
    const page = (asked: Parameters<typeof listGrantHistory>[2]) =>
      inScope(maija, (tx) => listGrantHistory(tx, maija, asked));
    const first = await page({});
    expect([first.total, first.grants.length]).toEqual([28, 25]);
    const second = await page({ after: first.next ?? undefined });
    expect([second.grants.length, second.next]).toEqual([3, null]);
    expect(new Set([...first.grants, ...second.grants].map((one) => one.id)).size).toBe(28);
    expect((await page({ query: "tuomi" })).grants.map((one) => one.role)).toEqual(["TECHNICAL_CONTACT"]);
    expect((await page({ role: "READER", query: "Lukija 26" })).total).toBe(1);
    expect((await page({ role: "ARCHIVIST" })).total).toBe(0);
  });
});
