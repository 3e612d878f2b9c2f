import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { feedActor } from "@/lib/auth/feed";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { makeFeed } from "@/lib/calendar-feeds/actions";
import { closeCustomership } from "@/lib/consequences/actions";
import { addContact, changeAddress } from "@/lib/contacts/actions";
import { listContacts } from "@/lib/contacts/queries";
import { closeDatabase, inScope } from "@/lib/db";
import type { Role } from "@/lib/db/generated/enums";
import { answerFinding } from "@/lib/findings/actions";
import { endCustomerships } from "@/lib/jobs/end-customerships";
import { offerGrant, revokeGrant } from "@/lib/roles/actions";
import { listServiceUses } from "@/lib/services/queries";
import { applySubmission, startSubmission } from "@/lib/submissions/actions";
import { beginUse } from "@/lib/systems/actions";
import {
  aCalendarFeed,
  aConnectionPoint,
  aContact,
  aFinding,
  aGrant,
  aJoining,
  aMember,
  aNaming,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aServiceUse,
  aSignedInPerson,
  aUnit,
} from "../support/builders";
import { plannedNotices } from "../support/planned-notices";

afterAll(closeDatabase);

const system = systemActor("end-customerships");
const today = helsinkiDate(new Date());
const grace = 90;
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

/** An organisation whose last day as a customer was so many days ago. */
const endedFor = async (days: number) => {
  const of = await anOrganisation({ customerUntil: addDays(today, -days) });
  await aServiceUse({ of, service: "PRESCRIPTION", state: "ENDED", endedOn: addDays(today, -days) });
  return of;
};

describe("from the day after the last day on", () => {
  let of: Awaited<ReturnType<typeof anOrganisation>>;
  let paula: Member;

  beforeEach(async () => {
    of = await endedFor(1);
    paula = await aMember({ of, roles: ["MAIN_USER"] });
  });

  const contact = {
    function: "TECHNICAL" as const,
    name: "Tiina Tervo",
    title: "",
    phone: "040 123 4567",
    email: "tiina@testi.example",
    language: "fi" as const,
    services: [],
    validFrom: today,
    validUntil: "",
  };

  test("its people only read: every door that changes something refuses", async () => {
    const grant = await aGrant({ organisation: of, role: "READER", person: await aPerson() });
    const finding = await aFinding({ of });
    const { id: systemId } = await anInformationSystem();
    const tries = [
      () => startSubmission.as(paula)({ kind: "CONNECTION_POINT_CHANGE" }),
      () => startSubmission.as(paula)({ kind: "TERMINATION" }),
      () => addContact.as(paula)(contact),
      () =>
        changeAddress.as(paula)({
          kind: "POSTAL",
          version: 0,
          recipient: null,
          street: "Kuusikatu 3",
          postalCode: "00100",
          postOffice: "Helsinki",
        }),
      () =>
        offerGrant.as(paula)({
          holderName: "Liisa Lukija",
          holderEmail: "liisa@testi.example",
          role: "READER",
          repositories: [],
          endsOn: null,
        }),
      () => revokeGrant.as(paula)({ grantId: grant.id, reason: "ei enää" }),
      () =>
        beginUse.as(paula)({
          systemId,
          units: "ALL",
          unitOids: [],
          services: ["PRESCRIPTION"],
          usedFrom: today,
        }),
      () => answerFinding.as(paula)({ findingId: finding.id, answer: "selvitämme" }),
      () => makeFeed.as(paula)({ language: "fi" }),
    ];
    for (const attempt of tries) await expect(attempt(), attempt.toString()).rejects.toEqual(refused("forbidden"));
  });

  test("they see what they saw, and may apply anew", async () => {
    await aContact({ of, function: "TECHNICAL" });
    const seen = await inScope(paula, async (tx) => [
      (await listServiceUses(tx, paula, of.id)).length,
      (await listContacts(tx, paula, of.id, today)).length,
    ]);
    expect(seen).toEqual([1, 1]);
    await expect(startSubmission.as(paula)({ kind: "JOINING" })).resolves.toMatchObject({ id: expect.any(String) });
  });

  test("on the last day itself everything is as before", async () => {
    const still = await anOrganisation({ customerUntil: today });
    const member = await aMember({ of: still, roles: ["MAIN_USER"] });
    expect(member.standing).toBe("CUSTOMER");
    await expect(startSubmission.as(member)({ kind: "TERMINATION" })).resolves.toMatchObject({ first: "services" });
  });
});

describe("when its people have had their time to read", () => {
  const close = async (of: { id: string }) => closeCustomership.as(system)({ organisationId: of.id });
  const isCustomer = async (of: { id: string }) =>
    (await inScope(system, (tx) => tx.organisation.findUniqueOrThrow({ where: { id: of.id } }))).isCustomer;

  test("which is ninety days, the customership is closed on the day after and not before", async () => {
    const early = await endedFor(grace);
    const due = await endedFor(grace + 1);
    const going = await anOrganisation();
    await endCustomerships();
    expect([await isCustomer(early), await isCustomer(due), await isCustomer(going)]).toEqual([true, false, true]);
    await expect(close(early)).rejects.toEqual(refused("conflict"));
    await expect(close(going)).rejects.toEqual(refused("conflict"));
  });

  test("every role that it gave ends, with its reason, and its holder is told; one that it received stays", async () => {
    const of = await endedFor(grace + 1);
    const liisa = await aPerson({ language: "sv" });
    const held = await aGrant({ organisation: of, role: "READER", person: liisa });
    const offered = await aGrant({ organisation: of, role: "READER", state: "OFFERED" });
    const helper = await anOrganisation();
    const toOther = await aGrant({ organisation: of, role: "IMPLEMENTER", to: helper });
    const named = await aPerson();
    await aNaming({ grant: toOther, person: named, state: "ACTIVE" });
    const received = await aGrant({ organisation: helper, role: "READER", to: of });
    await close(of);
    const rows = await inScope(system, (tx) =>
      tx.roleGrant.findMany({ where: { id: { in: [held, offered, toOther, received].map(({ id }) => id) } } }),
    );
    const stateOf = ({ id }: { id: string }) => rows.find((one) => one.id === id)?.state;
    expect([held, offered, toOther, received].map(stateOf)).toEqual(["REVOKED", "WITHDRAWN", "REVOKED", "ACTIVE"]);
    expect(rows.find(({ id }) => id === held.id)?.endReason).toBe("Organisationens kundrelation har upphört.");
    for (const [grant, event] of [
      [held, "grant.revoked"],
      [offered, "grant.withdrawn"],
      [toOther, "grant.revoked"],
    ] as const)
      expect((await plannedNotices(grant.id)).map((notice) => notice.event)).toEqual([event]);
    expect(await plannedNotices(received.id)).toEqual([]);
    const person = await aSignedInPerson({ person: named, confirmations: [{ of: helper }] });
    expect(person.memberships.map(({ organisation }) => organisation.id)).not.toContain(of.id);
  });

  test("calendars read nothing any more, and those who read until then still did", async () => {
    const of = await endedFor(grace);
    const person = await aPerson();
    await aGrant({ organisation: of, role: "READER", person });
    const { token, id } = await aCalendarFeed({ of, person });
    expect(await feedActor(token, new Date())).toMatchObject({ standing: "ENDED" });
    const tomorrow = new Date(Date.now() + 86_400_000);
    await closeCustomership.as(system, { now: tomorrow })({ organisationId: of.id });
    expect(await feedActor(token, tomorrow)).toBeNull();
    const feed = await inScope(system, (tx) => tx.calendarFeed.findUniqueOrThrow({ where: { id } }));
    expect(feed.revokedAt).not.toBeNull();
  });

  test("it is done once, and only by the portal itself", async () => {
    const of = await endedFor(grace + 1);
    const paula = await aMember({ of, roles: ["MAIN_USER"] });
    await expect(closeCustomership.as(paula)({ organisationId: of.id })).rejects.toEqual(refused("forbidden"));
    await close(of);
    await expect(close(of)).rejects.toEqual(refused("conflict"));
  });

  test("who may bind it by the register or a mandate comes in to apply anew, and nobody else", async () => {
    const of = await endedFor(grace + 1);
    const person = await aPerson();
    await aGrant({ organisation: of, role: "ADMINISTRATIVE_CONTACT", person });
    await close(of);
    const paula = await aMember({ of, roles: ["MAIN_USER"] satisfies Role[] });
    expect(paula.standing).toBe("JOINING");
    await expect(startSubmission.as(paula)({ kind: "JOINING" })).resolves.toMatchObject({ id: expect.any(String) });
    const other = await aSignedInPerson({ person, confirmations: [{ of }] });
    expect(other.memberships).toEqual([]);
  });
});

describe("whoever joins again", () => {
  /** The day of an approved application has come, for an organisation whose last day was so many days ago. */
  async function joinsAgain(of: Awaited<ReturnType<typeof endedFor>>) {
    await aUnit({ of });
    const by = await aMember({ of, roles: ["MAIN_USER"] });
    const point = await aConnectionPoint({ of: await anOrganisation({ kind: "INTERMEDIARY" }) });
    const known = { systemId: (await anInformationSystem()).id, pointId: point.id };
    const { id } = await aJoining({ in: "SCHEDULED", by, typed: { ...known, on: today } });
    await applySubmission.as(system)({ submissionId: id });
    return (await aMember({ of, roles: ["MAIN_USER"] })).standing;
  }

  test("while the people still read is a customer as before, and nothing is closed any more", async () => {
    const of = await endedFor(grace - 1);
    const person = await aPerson();
    const grant = await aGrant({ organisation: of, role: "READER", person });
    expect(await joinsAgain(of)).toBe("CUSTOMER");
    await endCustomerships(new Date(Date.now() + 30 * 86_400_000));
    const kept = await inScope(system, (tx) => tx.roleGrant.findUniqueOrThrow({ where: { id: grant.id } }));
    expect(kept.state).toBe("ACTIVE");
  });

  test("after it was closed is a customer with the roles that are given anew", async () => {
    const of = await endedFor(grace + 1);
    const person = await aPerson();
    await aGrant({ organisation: of, role: "READER", person });
    await endCustomerships();
    expect(await joinsAgain(of)).toBe("CUSTOMER");
    const former = await aSignedInPerson({ person, confirmations: [{ of }] });
    expect(former.memberships).toEqual([]);
    await aGrant({ organisation: of, role: "READER", person });
    const again = await aSignedInPerson({ person, confirmations: [{ of }] });
    expect(again.memberships.map(({ standing }) => standing)).toEqual(["CUSTOMER"]);
  });
});
