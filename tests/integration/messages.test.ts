import { afterAll, beforeEach, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { notify } from "@/lib/jobs/notify";
import { sendMessage } from "@/lib/jobs/send-mail";
import { markMessagesRead } from "@/lib/messages/actions";
import { countUnread, listMessages } from "@/lib/messages/queries";
import { aGrant, aMember, anOfficer, anOrganisation, aPerson, aSession, aSubmission } from "@/tests/support/builders";
import { planned, waitingJobs, workTheQueue } from "@/tests/support/jobs";
import { aMailServer } from "@/tests/support/mail-server";

const server = await aMailServer();
const { mailbox } = server;
afterAll(server.close);
beforeEach(() => mailbox.clear());

const answers = { point: { environment: "PRODUCTION" } };

async function aCase(status: "SUBMITTED" | "RETURNED" | "SCHEDULED" | "WITHDRAWN" = "RETURNED") {
  const organisation = await anOrganisation({ nameFi: "Testilän hyvinvointialue", nameSv: "Testby välfärdsområde" });
  const sender = await aMember({
    of: organisation,
    roles: ["TECHNICAL_CONTACT"],
    person: await aPerson({ language: "sv" }),
  });
  const mainUser = await aMember({ of: organisation, roles: ["MAIN_USER"] });
  const reader = await aMember({ of: organisation, roles: ["READER"] });
  const officer = await anOfficer();
  const submission = await aSubmission({ in: status, by: sender, officer, answers });
  const notice = { event: "submission.returned", organisationId: organisation.id, subjectId: submission.id };
  return { organisation, sender, mainUser, reader, officer, submission, notice };
}

/** The mails about one submission: another test's late one is not counted. */
const mailsAbout = ({ reference }: { reference: string | null }) =>
  mailbox.list().filter(({ subject }) => subject.startsWith(`${reference}:`));

const listOf = async (actor: Parameters<typeof listMessages>[1]) =>
  (await inScope(actor, (tx) => listMessages(tx, actor))).messages;

test("a return is mailed once to each who answers for it, in each one's own language, and not to a reader", async () => {
  const { notice, sender, mainUser, reader } = await aCase();
  await planned("notify", notice);
  await workTheQueue();
  const subjects = mailbox.list().map(({ subject }) => subject.replace(/^LP-[\d-]+: | (senast|viimeistään) .*$/g, ""));
  expect(subjects.toSorted()).toEqual(["komplettera anmälan", "täydennä ilmoitus"]);
  expect(mailbox.list().every(({ to }) => to.length === 1)).toBe(true);
  expect((await listOf(sender)).map(({ code }) => code)).toEqual(["submission.returned"]);
  expect(await listOf(mainUser)).toHaveLength(1);
  expect(await listOf(reader)).toEqual([]);
});

test("nobody is told who has left: not by an older mandate, nor by having drafted it", async () => {
  const { notice, organisation, sender, mainUser } = await aCase();
  const left = await aPerson();
  const lastWeek = new Date(Date.now() - 7 * 86_400_000);
  const longAgo = new Date(Date.now() - 400 * 86_400_000);
  const retired = await aPerson();
  await aSession({ of: left, now: lastWeek, confirmations: [{ of: organisation, makesMainUser: true }] });
  await aSession({ of: left, confirmations: [{ of: organisation, makesMainUser: false, letsIn: false }] });
  await aSession({ of: retired, now: longAgo, confirmations: [{ of: organisation, makesMainUser: true }] });
  const own = { organisationId: organisation.id, personId: sender.personId };
  await inScope(systemActor("tests"), (tx) =>
    tx.roleGrant.updateMany({ where: own, data: { state: "REVOKED", endedAt: new Date() } }),
  );
  await notify(notice, "job-left");
  await workTheQueue();
  const told = await inScope(systemActor("tests"), (tx) =>
    tx.message.findMany({ where: { organisationId: organisation.id } }),
  );
  expect(told.map(({ personId }) => personId)).toEqual([mainUser.personId]);
});

test("the same job run again, or twice at once, tells nobody twice", async () => {
  const { notice, sender, submission } = await aCase();
  await Promise.all([notify(notice, "job-1"), notify(notice, "job-1"), notify(notice, "job-1")]);
  await notify(notice, "job-1");
  await workTheQueue();
  expect(mailsAbout(submission)).toHaveLength(2);
  await notify(notice, "job-2");
  await workTheQueue();
  expect(await listOf(sender)).toHaveLength(2);
});

test("a mail that has gone is not sent again, and its Message-ID tells which message it was", async () => {
  const { notice, submission } = await aCase();
  await planned("notify", notice);
  await workTheQueue();
  const [first] = mailsAbout(submission);
  const id = first?.messageId.match(/^<(.+)@localhost>$/)?.[1] ?? "";
  await sendMessage(id);
  expect(mailsAbout(submission)).toHaveLength(2);
});

test("a mail that the server refuses waits and goes when the server is in order again", async () => {
  const { notice, submission } = await aCase();
  await server.outOfOrder();
  await planned("notify", notice);
  await workTheQueue();
  expect(mailsAbout(submission)).toEqual([]);
  expect((await waitingJobs()).map(({ task, attempts }) => [task, attempts])).toEqual([
    ["send-mail", 1],
    ["send-mail", 1],
  ]);
  await server.repaired();
  await waitingJobs({ hurry: true });
  await workTheQueue();
  expect(mailsAbout(submission)).toHaveLength(2);
  expect(await waitingJobs()).toEqual([]);
});

test("an offer's link goes to the address it was offered to, and is forgotten once it has gone", async () => {
  const organisation = await anOrganisation();
  const giver = await aPerson({ language: "en" });
  const grant = await aGrant({
    organisation,
    role: "TECHNICAL_CONTACT",
    state: "OFFERED",
    holderEmail: "uusi@testi.example",
    offeredBy: giver,
  });
  await planned("notify", {
    event: "grant.offered",
    organisationId: organisation.id,
    subjectId: grant.id,
    token: "s3cret-t0ken",
  });
  await workTheQueue();
  const [mail] = mailbox.list("uusi@testi.example");
  expect(mail?.text).toContain("http://localhost:3000/roles/accept/s3cret-t0ken");
  const kept = await inScope(systemActor("tests"), (tx) =>
    tx.message.findFirst({ where: { email: "uusi@testi.example" } }),
  );
  expect(kept?.sentAt).not.toBeNull();
  expect(JSON.stringify(kept)).not.toContain("s3cret");
});

test("the officer who decided is told when it takes effect, and is led to the page of officers", async () => {
  const { organisation, submission, officer } = await aCase("SCHEDULED");
  await planned("notify", { event: "submission.applied", organisationId: organisation.id, subjectId: submission.id });
  await workTheQueue();
  expect((await listOf(officer)).map(({ path }) => path)).toEqual([`/staff/submissions/${submission.id}`]);
});

test("nobody reads or marks another's messages; one's own are unread until marked", async () => {
  const { notice, sender, mainUser } = await aCase();
  await notify(notice, "job-3");
  const [newest] = await listOf(sender);
  if (!newest) throw new Error("no message");
  await expect(markMessagesRead.as(mainUser)({ newest: newest.id })).rejects.toThrow("not-found");
  expect(await inScope(sender, (tx) => countUnread(tx, sender))).toBe(1);
  await markMessagesRead.as(sender)({ newest: newest.id });
  expect(await inScope(sender, (tx) => countUnread(tx, sender))).toBe(0);
  expect(await inScope(mainUser, (tx) => countUnread(tx, mainUser))).toBe(1);
});
