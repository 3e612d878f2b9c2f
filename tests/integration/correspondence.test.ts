import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { readAttachment } from "@/lib/attachments/queries";
import { type Actor, type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { noteForOfficers, writeToCustomer, writeToKela } from "@/lib/correspondence/actions";
import { listHappenings, listMessages } from "@/lib/correspondence/queries";
import { closeDatabase, inScope } from "@/lib/db";
import { notify } from "@/lib/jobs/notify";
import { noticeMail } from "@/lib/mail/notice";
import { findSubmission } from "@/lib/submissions/queries";
import { aGrant, aMember, anOfficer, anOrganisation, aPerson, aSubmission } from "../support/builders";
import { aFile, aPdf } from "../support/files";
import { plannedNotices } from "../support/planned-notices";

let home: Awaited<ReturnType<typeof anOrganisation>>;
let tiina: Member;
let outi: Officer;
let id: string;

beforeEach(async () => {
  home = await anOrganisation();
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
  outi = await anOfficer();
  ({ id } = await aSubmission({ in: "IN_REVIEW", by: tiina, officer: outi, answers: {} }));
});

afterAll(closeDatabase);

const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });
const readBy = (actor: Actor) => inScope(actor, (tx) => listMessages(tx, actor, id));
const told = (subjectId: string) =>
  inScope(systemActor("tests"), (tx) => tx.message.findMany({ where: { path: { contains: subjectId } } }));

describe("messages on a submission", () => {
  it("go both ways and are read by both sides, in the order in which they were written", async () => {
    await writeToKela.as(tiina)({ submissionId: id, text: " Hei! \n\nVoiko päivää siirtää? " });
    await writeToCustomer.as(outi)({ submissionId: id, text: "Voi." });
    const texts = ["Hei! \n\nVoiko päivää siirtää?", "Voi."];
    expect((await readBy(tiina)).map(({ text }) => text)).toEqual(texts);
    expect((await readBy(outi)).map(({ text }) => text)).toEqual(texts);
    const reader = await aMember({ of: home, roles: ["READER"] });
    expect(await readBy(reader)).toHaveLength(2);
  });

  it("are written by those who may prepare such a submission, once it has been sent", async () => {
    const write = (by: Member, submissionId = id) => writeToKela.as(by)({ submissionId, text: "Hei" });
    await write(await aMember({ of: home, roles: ["IMPLEMENTER"] }));
    await expect(write(await aMember({ of: home, roles: ["READER"] }))).rejects.toEqual(refused("forbidden"));
    await expect(write(await aMember({ of: home, roles: ["ARCHIVIST"] }))).rejects.toEqual(refused("not-found"));
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    await expect(write(stranger)).rejects.toEqual(refused("not-found"));
    const draft = await aSubmission({ in: "DRAFT", by: tiina, answers: {} });
    await expect(write(tiina, draft.id)).rejects.toEqual(refused("forbidden"));
    await expect(writeToCustomer.as(tiina)({ submissionId: id, text: "Hei" })).rejects.toEqual(refused("forbidden"));
    await expect(writeToKela.as(outi)({ submissionId: id, text: "Hei" })).rejects.toEqual(refused("forbidden"));
    await expect(async () => write(tiina, "")).rejects.toThrow();
    await expect(async () => writeToKela.as(tiina)({ submissionId: id, text: "  " })).rejects.toThrow();
  });

  it("carry a file, which both sides may save and no stranger", async () => {
    const submissionId = id;
    await writeToCustomer.as(outi)({ submissionId, text: "Ohessa.", file: aFile(aPdf(), "ohje.pdf") });
    const [message] = await readBy(tiina);
    expect(message?.attachments).toMatchObject([{ name: "ohje.pdf", mediaType: "application/pdf" }]);
    const file = message?.attachments[0]?.id ?? "";
    const read = (actor: Actor) => inScope(actor, (tx) => readAttachment(tx, actor, file));
    expect(await read(tiina)).not.toBeNull();
    expect(await read(outi)).not.toBeNull();
    expect(await read(await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] }))).toBeNull();
    const lying = writeToKela.as(tiina)({ submissionId, text: "Ohessa.", file: aFile(aPdf(), "kuva.png") });
    await expect(lying).rejects.toEqual(refused("file.lies"));
    expect(await readBy(tiina)).toHaveLength(1);
  });

  it("are told to the other side, in the portal and by mail, without their text", async () => {
    const person = await aPerson({ email: "paakayttaja@testi.example" });
    await aGrant({ organisation: home, role: "MAIN_USER", person });
    await writeToKela.as(tiina)({ submissionId: id, text: "Salaista tietoa" });
    await writeToCustomer.as(outi)({ submissionId: id, text: "Salaista tietoa" });
    const planned = await plannedNotices(id);
    expect(planned.map(({ event }) => event)).toEqual(["submission.message-sent", "submission.kela-message-sent"]);
    for (const [index, notice] of planned.entries()) await notify(notice, `${id}:${index}`);
    const messages = await told(id);
    const to = (code: string) =>
      messages.filter((one) => one.code === code).map(({ personId, path }) => [personId, path]);
    expect(to("submission.message-sent")).toEqual([[outi.personId, `/staff/submissions/${id}/messages`]]);
    const path = `/organisations/${home.businessId}/submissions/${id}/messages`;
    expect(to("submission.kela-message-sent").toSorted()).toEqual(
      [
        [person.id, path],
        [tiina.personId, path],
      ].toSorted(),
    );
    for (const { code, params, path: to, language, id: messageId } of messages) {
      const mail = noticeMail({ id: messageId, code, params: params as object, path: to, language });
      expect(JSON.stringify(mail)).not.toContain("Salaista");
      expect(mail.text).toContain(to);
    }
  });
});

describe("an officer's note", () => {
  it("is read by officers and by nobody else, not even past the pages", async () => {
    await noteForOfficers.as(outi)({ submissionId: id, note: "Soitettu asiakkaalle." });
    expect(await readBy(await anOfficer())).toMatchObject([{ text: "Soitettu asiakkaalle.", isInternal: true }]);
    expect(await readBy(tiina)).toEqual([]);
    expect(await inScope(tiina, (tx) => tx.submissionMessage.findMany({ where: { submissionId: id } }))).toEqual([]);
    await expect(noteForOfficers.as(tiina)({ submissionId: id, note: "Hei" })).rejects.toEqual(refused("forbidden"));
  });

  it("stands in Kela's own trail, tells nobody, and is on the officers' timeline alone", async () => {
    await noteForOfficers.as(outi)({ submissionId: id, note: "Soitettu asiakkaalle." });
    const trail = await inScope(systemActor("tests"), (tx) =>
      tx.auditEvent.findMany({ where: { subjectId: id, event: "submission.note-kept" }, select: { chain: true } }),
    );
    expect(trail).toHaveLength(1);
    expect(trail[0]?.chain).not.toBe(home.id);
    expect(await plannedNotices(id)).toEqual([]);
    const happened = (actor: Actor) =>
      inScope(actor, async (tx) => {
        const found = await findSubmission(tx, actor, id);
        return found ? (await listHappenings(tx, actor, found)).map(({ code }) => code) : null;
      });
    expect(await happened(outi)).toEqual(["note"]);
    expect(await happened(tiina)).toEqual([]);
  });
});
