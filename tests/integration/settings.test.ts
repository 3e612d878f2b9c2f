import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Somebody, systemActor } from "@/lib/auth/actor";
import { encrypt, hashToken } from "@/lib/auth/identity";
import { endSession, idleMinutes } from "@/lib/auth/session";
import { findSessionRow, inScope } from "@/lib/db";
import { forgetOldAnswers } from "@/lib/jobs/forget-old-answers";
import { notify } from "@/lib/jobs/notify";
import type { Notice } from "@/lib/jobs/plan";
import { listMessages } from "@/lib/messages/queries";
import { chooseMails, endOtherSession, saveSettings } from "@/lib/persons/actions";
import { listOwnSessions } from "@/lib/persons/queries";
import {
  actorOfSession,
  aGrant,
  aMember,
  aNaming,
  anOfficer,
  anOrganisation,
  aPerson,
  aSession,
  aSignedInPerson,
  aSubmission,
} from "@/tests/support/builders";
import { build } from "@/tests/support/builders/build";
import { workTheQueue } from "@/tests/support/jobs";
import { aMailServer } from "@/tests/support/mail-server";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined, set: () => undefined }),
}));

const server = await aMailServer();
const { mailbox } = server;
afterAll(server.close);
beforeEach(() => mailbox.clear());

const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

describe("A person's own sessions", () => {
  const isGood = async ({ token }: { token: string }, now = new Date()) =>
    (await findSessionRow(hashToken(token), now, idleMinutes)) !== null;
  const listOf = (actor: Somebody, now = new Date()) => inScope(actor, (tx) => listOwnSessions(tx, actor, now));
  const rowOf = (id: string) => inScope(system, (tx) => tx.session.findUniqueOrThrow({ where: { id } }));
  const trail = (subjectId: string) =>
    inScope(system, (tx) => tx.auditEvent.findMany({ where: { subjectId }, orderBy: { seq: "asc" } }));

  async function twoSessions() {
    const person = await aPerson();
    const here = await aSession({ of: person });
    const there = await aSession({ of: person });
    const identity = { identityEncrypted: encrypt("010190-900X"), idTokenEncrypted: encrypt("token") };
    await build((tx) => tx.session.update({ where: { id: there.id }, data: identity }));
    return { person, here, there, actor: await actorOfSession(here) };
  }

  it("are those that still let them in, of which one is the one at hand", async () => {
    const { here, there, actor, person } = await twoSessions();
    await aSession({ of: person, now: new Date(Date.now() - 31 * 60_000) });
    await aSession({ of: await aPerson() });
    const list = await listOf(actor);
    expect(list.map(({ id, isThis }) => [id, isThis]).toSorted()).toEqual(
      [
        [here.id, true],
        [there.id, false],
      ].toSorted(),
    );
  });

  it("can be ended from another: the very next request is a stranger's, and the identity is wiped", async () => {
    const { here, there, actor } = await twoSessions();
    expect(await isGood(there)).toBe(true);
    await endOtherSession.as(actor)({ sessionId: there.id });
    expect(await isGood(there)).toBe(false);
    expect(await isGood(here)).toBe(true);
    expect(await rowOf(there.id)).toMatchObject({
      endReason: "by-owner",
      identityEncrypted: null,
      idTokenEncrypted: null,
    });
    expect((await trail(there.id)).map(({ event, details }) => [event, details])).toEqual([
      ["session.ended", { how: "by-owner" }],
    ]);
    await expect(endOtherSession.as(actor)({ sessionId: there.id })).rejects.toEqual(refused("conflict"));
  });

  it("are nobody else's to end, not an officer's, and the one at hand ends by signing out", async () => {
    const { here, there, actor } = await twoSessions();
    const stranger = await aSignedInPerson();
    await expect(endOtherSession.as(stranger)({ sessionId: there.id })).rejects.toEqual(refused("not-found"));
    await expect(endOtherSession.as(await anOfficer())({ sessionId: there.id })).rejects.toEqual(refused("not-found"));
    await expect(endOtherSession.as(actor)({ sessionId: here.id })).rejects.toEqual(refused("forbidden"));
    expect([await isGood(here), await isGood(there)]).toEqual([true, true]);
  });

  it("end all at once, an officer's among them, and nobody else's", async () => {
    const { person, here, there, actor } = await twoSessions();
    const atKela = await aSession({ of: person, isOfficer: true });
    const elsewhere = await aSession({ of: await aPerson() });
    await endSession(actor, { everywhere: true });
    expect([await isGood(here), await isGood(there), await isGood(atKela)]).toEqual([false, false, false]);
    expect(await isGood(elsewhere)).toBe(true);
    expect(await rowOf(there.id)).toMatchObject({ endReason: "everywhere", identityEncrypted: null });
    expect((await trail(here.id)).map(({ event, details }) => [event, details])).toEqual([
      ["session.ended", { how: "everywhere" }],
      ["session.ended-everywhere", { sessions: 3 }],
    ]);
    expect((await trail(there.id)).map(({ event }) => event)).toEqual(["session.ended"]);
  });

  it("end one by one at a sign-out: the others go on", async () => {
    const { here, there, actor } = await twoSessions();
    await endSession(actor);
    expect([await isGood(here), await isGood(there)]).toEqual([false, true]);
  });
});

describe("Mails that a person does not want", () => {
  const messagesOf = async (actor: Somebody) =>
    (await inScope(actor, (tx) => listMessages(tx, actor))).messages.map(({ code }) => code);
  const told = async (notice: Omit<Notice, "organisationId">) => {
    await notify({ ...notice, organisationId: null }, crypto.randomUUID());
    await workTheQueue();
  };

  async function aReturn() {
    const organisation = await anOrganisation();
    const [maija, teemu] = [await aPerson(), await aPerson()];
    const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"], person: teemu });
    const mainUser = await aMember({ of: organisation, roles: ["MAIN_USER"], person: maija });
    const submission = await aSubmission({ in: "RETURNED", by: sender, officer: await anOfficer(), answers: {} });
    return { organisation, maija, teemu, sender, mainUser, subjectId: submission.id };
  }

  it("are left out, and the message comes all the same; others get theirs", async () => {
    const { teemu, maija, sender, mainUser, subjectId } = await aReturn();
    await chooseMails.as(sender)({ topics: ["ROLES"] });
    await told({ event: "submission.returned", subjectId });
    expect([await messagesOf(sender), await messagesOf(mainUser)]).toEqual([
      ["submission.returned"],
      ["submission.returned"],
    ]);
    expect([mailbox.list(teemu.email ?? ""), mailbox.list(maija.email ?? "")].map((mails) => mails.length)).toEqual([
      0, 1,
    ]);
  });

  it("come again when wanted again, and other topics come meanwhile", async () => {
    const { organisation, teemu, sender, subjectId } = await aReturn();
    await chooseMails.as(sender)({ topics: ["ROLES"] });
    const grant = await aGrant({ organisation, role: "ARCHIVIST", person: teemu });
    await told({ event: "grant.confirmed", subjectId: grant.id });
    expect(mailbox.list(teemu.email ?? "")).toHaveLength(1);
    await chooseMails.as(sender)({ topics: ["ROLES", "SUBMISSIONS"] });
    await told({ event: "submission.returned", subjectId });
    expect(mailbox.list(teemu.email ?? "")).toHaveLength(2);
  });

  it("are none of those that carry a one-time link, nor of those about the end of one's own role", async () => {
    const organisation = await anOrganisation();
    const supplier = await anOrganisation();
    const person = await aPerson();
    const address = person.email ?? "";
    await chooseMails.as(await aSignedInPerson({ person }))({ topics: [] });
    const offer = await aGrant({ organisation, state: "OFFERED", holderEmail: address });
    await told({ event: "grant.offered", subjectId: offer.id, token: "t0ken" });
    expect(mailbox.list(address)).toHaveLength(1);
    const revoked = await aGrant({ organisation, person, state: "REVOKED" });
    await told({ event: "grant.revoked", subjectId: revoked.id });
    const ended = await aGrant({ organisation, person, state: "ENDED", role: "IMPLEMENTER" });
    await told({ event: "grant.ended", subjectId: ended.id });
    const toOther = await aGrant({ organisation, to: supplier });
    const struck = await aNaming({ grant: toOther, person, state: "STRUCK_OUT" });
    await told({ event: "naming.struck-out", subjectId: struck.id });
    expect(mailbox.list(address)).toHaveLength(4);
    const other = await aGrant({ organisation, person, role: "ARCHIVIST" });
    await told({ event: "grant.end-set", subjectId: other.id });
    expect(mailbox.list(address)).toHaveLength(4);
  });

  it("are chosen for oneself; saving the other settings leaves the choice as it is", async () => {
    const person = await aPerson();
    const actor = await aSignedInPerson({ person });
    await chooseMails.as(actor)({ topics: ["SUBMISSIONS"] });
    await saveSettings.as(actor)({ language: "sv", email: "" });
    const kept = await inScope(system, (tx) => tx.person.findUniqueOrThrow({ where: { id: person.id } }));
    expect(kept).toMatchObject({ language: "sv", email: null, mutedMails: ["ROLES", "CERTIFICATES", "REGISTER"] });
    await expect(async () => chooseMails.as(actor)({ topics: ["EVERYTHING" as "ROLES"] })).rejects.toThrow();
  });
});

it("A receiving organisation is led to the roles that it has received", async () => {
  const organisation = await anOrganisation();
  const supplier = await anOrganisation();
  const sari = await aMember({ of: supplier, roles: ["MAIN_USER"] });
  const grant = await aGrant({ organisation, to: supplier, offeredBy: await aPerson() });
  const ilkka = await aPerson();
  const naming = await aNaming({ grant, person: ilkka, namedBy: { id: sari.personId } });
  await notify(
    { event: "grant.offered-to-organisation", organisationId: organisation.id, subjectId: grant.id },
    crypto.randomUUID(),
  );
  await notify(
    { event: "naming.accepted", organisationId: organisation.id, subjectId: naming.id },
    crypto.randomUUID(),
  );
  const { messages } = await inScope(sari, (tx) => listMessages(tx, sari));
  const received = `/organisations/${supplier.businessId}/roles/received`;
  expect(messages.map(({ code, path }) => [code, path])).toEqual([
    ["naming.accepted", received],
    ["grant.offered-to-organisation", received],
  ]);
});

it("What a form was answered is forgotten after thirty days, and not before", async () => {
  const person = await aPerson();
  const actor = await aSignedInPerson({ person });
  const now = new Date();
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const save = (key: string, at: Date) => saveSettings.as(actor, { key, now: at })({ language: "fi", email: "" });
  await save("old", ago(31));
  await save("young", ago(29));
  await forgetOldAnswers(now);
  const kept = await inScope(actor, (tx) => tx.idempotencyKey.findMany({ where: { personId: person.id } }));
  expect(kept.map(({ key }) => key)).toEqual(["young"]);
});
