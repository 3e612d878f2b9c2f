import { afterEach, describe, expect, test, vi } from "vitest";
import { type Member, systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { contentHashOf } from "@/lib/canonical";
import { confirmSubmission, reopenSubmission } from "@/lib/confirmations/actions";
import { findAwaiting, judgeConfirming } from "@/lib/confirmations/queries";
import { inScope } from "@/lib/db";
import { takeSubmission } from "@/lib/reviews/actions";
import { submitSubmission, withdrawSubmission } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import type { Confirmer } from "@/lib/submissions/kinds/kind";
import { findSubmission } from "@/lib/submissions/queries";
import { aMember, anAttachment, anOfficer, anOrganisation, aPerson } from "@/tests/support/builders";
import { build } from "@/tests/support/builders/build";
import { waitingJobs, workTheQueue } from "@/tests/support/jobs";
import { aPointChange } from "@/tests/support/notices";

const system = systemActor("tests");
const notice = kindOf("CONNECTION_POINT_CHANGE");
const minute = 60_000;
const today = helsinkiDate(new Date());

afterEach(() => {
  vi.restoreAllMocks();
});

const signatory = (name: string, email = "allekirjoittaja@testi.example"): Confirmer => ({
  part: "SIGNATORY",
  name,
  email,
});
const second: Confirmer = { part: "SECOND_PERSON" };

/** A draft that these people must confirm before it is sent. */
async function aDraftToConfirm(
  confirmers: readonly Confirmer[],
  { kind = "PRIVATE", status = "DRAFT" as "DRAFT" | "RETURNED" } = {} as {
    kind?: "PRIVATE" | "PUBLIC" | "PRACTITIONER";
    status?: "DRAFT" | "RETURNED";
  },
) {
  vi.spyOn(notice, "confirmers").mockReturnValue(confirmers);
  const organisation = await anOrganisation({ kind });
  const sender = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  const { submission } = await aPointChange({ in: status, by: sender });
  const send = async (wishes: { isSigned?: boolean; by?: Member } = {}) => {
    const { version } = await read(submission.id);
    const { by = sender, ...rest } = wishes;
    return submitSubmission.as(by)({
      submissionId: submission.id,
      version,
      isRight: "true",
      hasNoPatientData: "true",
      ...rest,
    });
  };
  return { organisation, sender, id: submission.id, send };
}

const read = async (id: string) => {
  const found = await inScope(system, (tx) => findAwaiting(tx, system, id));
  if (!found) throw new Error("gone");
  return found;
};

/** Gives the confirmation at this place of the list; of what the person sees unless said otherwise. */
async function confirm(actor: Member, id: string, place = 0, wishes: { contentHash?: string; now?: Date } = {}) {
  const { confirmations, contentHash } = await read(id);
  const { now, ...rest } = wishes;
  return confirmSubmission.as(actor, { now })({
    submissionId: id,
    confirmationId: confirmations[place]?.id ?? "",
    contentHash: contentHash ?? "",
    isRead: "true",
    ...rest,
  });
}

const aSignatory = async (of: Awaited<ReturnType<typeof anOrganisation>>, registerRoles = ["NIMKO"], now?: Date) => {
  const person = await aPerson();
  const make = (wishes: { registerRoles?: string[]; now?: Date } = {}) =>
    aMember({ of, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person, registerRoles, now, ...wishes });
  return { person, make };
};

const refused = (code: string) => expect.objectContaining({ code: `confirmation.${code}` });

const aSignedForm = (to: string, by: Member, at = new Date()) =>
  anAttachment({ to: { id: to, organisationId: by.organisation.id }, by, purpose: "signed-form", at });

describe("asking", () => {
  test("keeps what is to be confirmed, tells whoever is asked, and sends nothing yet", async () => {
    const { id, send } = await aDraftToConfirm([signatory("Maija Testaaja"), second]);
    await send();
    const asked = await read(id);
    expect(asked).toMatchObject({ status: "AWAITING_CONFIRMATION", reference: null, submittedAt: null });
    expect(asked.contentHash).toBe(contentHashOf(asked.answers));
    expect(asked.confirmations.map(({ part, confirmedAt }) => [part, confirmedAt])).toEqual([
      ["SIGNATORY", null],
      ["SECOND_PERSON", null],
    ]);
    const officer = await anOfficer();
    expect(await inScope(officer, (tx) => findSubmission(tx, officer, id))).toBeNull();
    expect((await waitingJobs()).map(({ task }) => task)).toContain("notify");
  });

  test("mails each signatory at the address that was given, and the main users for a second person", async () => {
    const { organisation, id, send } = await aDraftToConfirm([
      signatory("Maija Testaaja", "Uusi@Testi.example"),
      second,
    ]);
    const mainUser = await aMember({ of: organisation, roles: ["MAIN_USER"] });
    await send();
    await workTheQueue();
    const told = await inScope(system, (tx) =>
      tx.message.findMany({ where: { code: "submission.confirmation-asked", organisationId: organisation.id } }),
    );
    expect(told.map(({ personId, email }) => personId ?? email).sort()).toEqual(
      [mainUser.personId, "Uusi@Testi.example"].sort(),
    );
    expect(told.every(({ path }) => path.endsWith(`/submissions/${id}/confirm`))).toBe(true);
  });

  test("goes straight to Kela when the signed form is attached, and not on the sender's word alone", async () => {
    const { id, send, sender } = await aDraftToConfirm([signatory("Maija Testaaja")]);
    await expect(send({ isSigned: true })).rejects.toMatchObject({ code: "submission.signed-form-missing" });
    await aSignedForm(id, sender);
    await send({ isSigned: true });
    expect(await read(id)).toMatchObject({ status: "SUBMITTED", confirmations: [] });
  });

  test("takes neither the form nor the confirmations of before a return for what is sent after it", async () => {
    const { id, send, sender, organisation } = await aDraftToConfirm([second], { status: "RETURNED" });
    await aSignedForm(id, sender, new Date(Date.now() - 10 * 86_400_000));
    await expect(send({ isSigned: true })).rejects.toMatchObject({ code: "submission.signed-form-missing" });
    await send();
    const { make } = await aSignatory(organisation);
    await confirm(await make(), id);
    expect((await read(id)).confirmations).toHaveLength(1);
    await inScope(system, (tx) => tx.submission.update({ where: { id }, data: { status: "RETURNED" } }));
    await aSignedForm(id, sender);
    await send({ isSigned: true });
    expect(await read(id)).toMatchObject({ status: "SUBMITTED", confirmations: [] });
  });
});

describe("a signatory", () => {
  test("sends it by confirming last, and the clock starts then", async () => {
    const one = await aPerson({ givenName: "Kyllikki" });
    const other = await aPerson({ givenName: "Tapani" });
    const { organisation, sender, id, send } = await aDraftToConfirm([signatory(one.name), signatory(other.name)]);
    await send();
    const registered = { of: organisation, roles: ["MAIN_USER" as const], mainUserBy: "REGISTER_ROLE" as const };
    const [first, last] = [
      await aMember({ ...registered, person: one }),
      await aMember({ ...registered, person: other, registerRoles: ["S"] }),
    ];
    const places = Object.fromEntries((await read(id)).confirmations.map(({ name }, place) => [name, place]));
    await confirm(first, id, places[one.name]);
    expect(await read(id)).toMatchObject({ status: "AWAITING_CONFIRMATION", submittedAt: null });
    const now = new Date(Date.now() + minute);
    await confirm(last, id, places[other.name], { now });
    const sent = await read(id);
    expect(sent).toMatchObject({
      status: "SUBMITTED",
      submittedAt: now,
      submittedById: sender.personId,
      reference: expect.stringMatching(/^LP-/),
    });
    expect(sent.sentAnswers).toEqual(sent.answers);
    expect(sent.confirmations.map(({ registerRole }) => registerRole).sort()).toEqual(["NIMKO", "S"]);
    expect(sent.confirmations.every(({ contentHash }) => contentHash === sent.contentHash)).toBe(true);
    expect(sent.events.map(({ event }) => event)).toEqual(["submit", "confirm", "confirm", "ask"]);
  });

  test("is the named person, identified at Suomi.fi within a quarter of an hour, and confirms what they have read", async () => {
    const person = await aPerson({ givenName: "Kyllikki" });
    const { organisation, id, send } = await aDraftToConfirm([signatory(person.name)]);
    await send();
    const stranger = await (await aSignatory(organisation)).make();
    await expect(confirm(stranger, id)).rejects.toEqual(refused("other-name"));
    const make = (now?: Date) =>
      aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person, now });
    const stale = await make(new Date(Date.now() - 16 * minute));
    await expect(confirm(stale, id)).rejects.toMatchObject({
      code: "confirmation.not-fresh",
      options: { page: expect.stringMatching(/\/confirm$/) },
    });
    const signer = await make(new Date(Date.now() - 14 * minute));
    await expect(confirm(signer, id, 0, { contentHash: "0".repeat(64) })).rejects.toEqual(refused("changed"));
    await confirm(signer, id);
    expect((await read(id)).status).toBe("SUBMITTED");
    await expect(confirm(signer, id)).rejects.toEqual(refused("not-asked"));
  });

  test.each([
    ["PRIVATE", ["TJ"], "no-signing-right"],
    ["PUBLIC", [], "no-proof"],
  ] as const)("of a body that is %s does not sign as %j", async (kind, registerRoles, reason) => {
    const person = await aPerson();
    const { organisation, id, send } = await aDraftToConfirm([signatory(person.name)], { kind });
    await send();
    const actor = await aMember({ of: organisation, roles: ["MAIN_USER"], person, registerRoles: [...registerRoles] });
    await expect(confirm(actor, id)).rejects.toEqual(refused(reason));
  });

  test("of a public body signs by the attached proof, as long as it is attached", async () => {
    const person = await aPerson();
    const { organisation, sender, id, send } = await aDraftToConfirm([signatory(person.name)], { kind: "PUBLIC" });
    await send();
    const actor = await aMember({ of: organisation, roles: ["MAIN_USER"], person });
    const proof = await build((tx) =>
      tx.attachment.create({
        data: {
          submissionId: id,
          organisationId: organisation.id,
          purpose: "signing-right",
          name: "hallintosaanto.pdf",
          mediaType: "application/pdf",
          size: 10,
          sha256: "0".repeat(64),
          addedByKind: "MEMBER",
          addedById: sender.personId,
          addedByName: sender.name,
          addedAt: new Date(),
          removedAt: new Date(),
        },
      }),
    );
    await expect(confirm(actor, id)).rejects.toEqual(refused("no-proof"));
    await build((tx) => tx.attachment.update({ where: { id: proof.id }, data: { removedAt: null } }));
    await confirm(actor, id);
    expect(await read(id)).toMatchObject({ status: "SUBMITTED", confirmations: [{ registerRole: null }] });
  });

  test("who is self-employed is enough alone, the sending included", async () => {
    const person = await aPerson();
    const { organisation, id, send } = await aDraftToConfirm([signatory(person.name)], { kind: "PRACTITIONER" });
    const alone = await aMember({
      of: organisation,
      roles: ["MAIN_USER"],
      mainUserBy: "REGISTER_ROLE",
      registerRoles: ["ELI"],
      person,
    });
    await send({ by: alone });
    await confirm(alone, id);
    expect((await read(id)).status).toBe("SUBMITTED");
  });
});

describe("a second person", () => {
  test("is another than whoever drafted or sent it, and may send such matters", async () => {
    const { organisation, sender, id, send } = await aDraftToConfirm([second]);
    await send();
    await expect(confirm(sender, id)).rejects.toEqual(refused("own"));
    const reader = await aMember({ of: organisation, roles: ["READER"] });
    await expect(confirm(reader, id)).rejects.toEqual(refused("no-right"));
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(confirm(stranger, id)).rejects.toMatchObject({ code: "not-found" });
    await confirm(await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] }), id);
    expect((await read(id)).status).toBe("SUBMITTED");
  });

  test("may be the sender who has the right to sign", async () => {
    const { organisation, id, send } = await aDraftToConfirm([second]);
    const { make } = await aSignatory(organisation);
    const signer = await make();
    await send({ by: signer });
    await confirm(signer, id);
    expect((await read(id)).status).toBe("SUBMITTED");
  });
});

test("nobody confirms twice, though two parts would fit", async () => {
  const person = await aPerson();
  const { organisation, id, send } = await aDraftToConfirm([signatory(person.name), second]);
  await send();
  const actor = await aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person });
  const outcomes = await Promise.allSettled([confirm(actor, id, 0), confirm(actor, id, 1)]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { confirmations, status } = await read(id);
  expect(confirmations.filter(({ personId }) => personId === actor.personId)).toHaveLength(1);
  expect(status).toBe("AWAITING_CONFIRMATION");
});

test("of two who confirm last at once exactly one sends it", async () => {
  for (let pair = 0; pair < 8; pair += 1) {
    const people = [await aPerson({ givenName: "Kyllikki" }), await aPerson({ givenName: "Tapani" })];
    const { organisation, id, send } = await aDraftToConfirm(people.map(({ name }) => signatory(name)));
    await send();
    const { confirmations } = await read(id);
    const actors = await Promise.all(
      people.map((person) => aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person })),
    );
    const outcomes = await Promise.allSettled(
      actors.map((actor, index) =>
        confirm(
          actor,
          id,
          confirmations.findIndex(({ name }) => name === people[index]?.name),
        ),
      ),
    );
    expect(outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [String(outcome.reason)] : []))).toEqual([]);
    const sent = await read(id);
    expect(sent.status).toBe("SUBMITTED");
    expect(sent.events.filter(({ event }) => event === "submit")).toHaveLength(1);
  }
});

describe("after the last day of the customership", () => {
  test("nobody confirms, nor opens again, what would be sent by it", async () => {
    const { organisation, id, send } = await aDraftToConfirm([second]);
    await send();
    const { make } = await aSignatory(organisation);
    const before = await make();
    await inScope(system, (tx) =>
      tx.organisation.update({
        where: { id: organisation.id },
        data: { customerUntil: new Date(`${addDays(today, -1)}T00:00:00Z`) },
      }),
    );
    const after = await make();
    expect([before.standing, after.standing]).toEqual(["CUSTOMER", "ENDED"]);
    await expect(confirm(after, id)).rejects.toMatchObject({ code: "forbidden" });
    const reopen = reopenSubmission.as(after)({ submissionId: id, reason: "ei enää" });
    await expect(reopen).rejects.toMatchObject({ code: "forbidden" });
    expect(await read(id)).toMatchObject({ status: "AWAITING_CONFIRMATION", reference: null });
    await confirm(before, id);
    expect((await read(id)).status).toBe("SUBMITTED");
  });
});

describe("opening it again", () => {
  test("voids what was confirmed, and asks everybody anew", async () => {
    const person = await aPerson();
    const { organisation, sender, id, send } = await aDraftToConfirm([signatory(person.name), second]);
    await send();
    const signer = await aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person });
    await confirm(signer, id);
    await reopenSubmission.as(sender)({ submissionId: id, reason: "Portti on väärä." });
    expect(await read(id)).toMatchObject({ status: "DRAFT", confirmations: [], submittedById: null });
    await send();
    expect((await read(id)).confirmations.every(({ confirmedAt }) => confirmedAt === null)).toBe(true);
    await confirm(signer, id);
  });

  test("leads back to the return when it had been sent before", async () => {
    const { sender, id, send } = await aDraftToConfirm([second], { status: "RETURNED" });
    await send();
    expect((await read(id)).status).toBe("AWAITING_CONFIRMATION");
    await reopenSubmission.as(sender)({ submissionId: id, reason: "Jokin puuttuu." });
    expect((await read(id)).status).toBe("RETURNED");
  });

  test("is for whoever may send it, or is asked by name; a reader is neither", async () => {
    const person = await aPerson();
    const { organisation, id, send } = await aDraftToConfirm([signatory(person.name)]);
    await send();
    const reader = await aMember({ of: organisation, roles: ["READER"] });
    const reason = { submissionId: id, reason: "En vahvista." };
    await expect(reopenSubmission.as(reader)(reason)).rejects.toMatchObject({ code: "forbidden" });
    await reopenSubmission.as(await aMember({ of: organisation, roles: ["READER"], person }))(reason);
    expect((await read(id)).events[0]).toMatchObject({ event: "reopen", reason: "En vahvista." });
  });

  test("is what remains when the day has come too near meanwhile", async () => {
    const person = await aPerson();
    const { organisation, id, send } = await aDraftToConfirm([signatory(person.name)]);
    await send();
    const late = new Date(`${addDays(today, 20)}T10:00:00Z`);
    const signer = await aMember({ of: organisation, roles: ["MAIN_USER"], mainUserBy: "REGISTER_ROLE", person });
    const then = { ...signer, authenticatedAt: late.toISOString() } as Member;
    await expect(confirm(then, id, 0, { now: late })).rejects.toEqual(refused("no-longer-whole"));
    expect((await read(id)).confirmations[0]?.confirmedAt).toBeNull();
  });
});

test("what waits to be confirmed is withdrawn like a draft, and nobody can confirm it any more", async () => {
  const { organisation, sender, id, send } = await aDraftToConfirm([second]);
  await send();
  const [row] = (await read(id)).confirmations;
  await withdrawSubmission.as(sender)({ submissionId: id, reason: "" });
  const actor = await aMember({ of: organisation, roles: ["TECHNICAL_CONTACT"] });
  await expect(
    confirmSubmission.as(actor)({
      submissionId: id,
      confirmationId: row?.id ?? "",
      contentHash: "",
      isRead: "true",
    }),
  ).rejects.toEqual(refused("not-asked"));
});

test("the page says whose confirmation it is, and an officer who has confirmed never decides on it", async () => {
  const person = await aPerson({ staffNumber: "K100004" });
  const { organisation, sender, id, send } = await aDraftToConfirm([second]);
  await send();
  const awaiting = await read(id);
  const judge = (actor: Member) => inScope(actor, (tx) => judgeConfirming(tx, actor, awaiting, new Date()));
  expect(await judge(sender)).toMatchObject({ confirmation: null, reason: "confirmation.own", isFresh: true });
  const actor = await aMember({ of: organisation, roles: ["MAIN_USER"], person });
  expect((await judge(actor)).confirmation?.id).toBe(awaiting.confirmations[0]?.id);
  await confirm(actor, id);
  const { version } = await read(id);
  await expect(takeSubmission.as(await anOfficer({ person }))({ submissionId: id, version })).rejects.toMatchObject({
    code: "forbidden",
  });
});
