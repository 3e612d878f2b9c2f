import { createHash } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addAttachment, removeAttachment } from "@/lib/attachments/actions";
import { listAttachments, listSentAttachments, readAttachment } from "@/lib/attachments/queries";
import { ATTACHMENT_LIMIT, ATTACHMENTS_AT_MOST } from "@/lib/attachments/schema";
import { type Member, systemActor } from "@/lib/auth/actor";
import { closeDatabase, inScope } from "@/lib/db";
import { bytesDownload } from "@/lib/documents/download";
import { saveStep } from "@/lib/submissions/actions";
import { kindOf } from "@/lib/submissions/kinds";
import { findSubmission, missingFiles, stepStates } from "@/lib/submissions/queries";
import { aMember, anOfficer, anOrganisation, aSubmission } from "../support/builders";
import { aFile, aJpeg, aPdf, aPng, eicar } from "../support/files";
import { aPointChange } from "../support/notices";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

let home: Organisation;
let tiina: Member;

beforeEach(async () => {
  home = await anOrganisation({ kind: "PUBLIC" });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"] });
});

afterAll(closeDatabase);

const system = systemActor("tests");
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

const aDraft = async () => (await aSubmission({ in: "DRAFT", by: tiina, answers: {} })).id;
const add = (submissionId: string, content = aPdf(), name = "päätös.pdf", by: Member = tiina) =>
  addAttachment.as(by)({ submissionId, purpose: "other", file: aFile(content, name) });
const seenBy = (actor: Parameters<typeof listAttachments>[1], id: string) =>
  inScope(actor, async (tx) => {
    const submission = await findSubmission(tx, actor, id);
    return submission ? listAttachments(tx, actor, submission) : [];
  });
const read = (actor: Parameters<typeof readAttachment>[1], id: string) =>
  inScope(actor, (tx) => readAttachment(tx, actor, id));

describe("while it is being sent", () => {
  /** Starts the change while the sending holds the submission, and lets the sending end before it goes on. */
  async function duringSending<T>(id: string, change: () => Promise<T>) {
    const held = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    const sending = inScope(system, async (tx) => {
      const data = { status: "AWAITING_CONFIRMATION", subjectKey: id, confirmationsAskedAt: new Date() } as const;
      await tx.submission.update({ where: { id }, data });
      held.resolve();
      await asked.promise;
    });
    await held.promise;
    const changed = change().then(
      () => "done",
      (error: { code?: string }) => error.code,
    );
    await new Promise((resolve) => setTimeout(resolve, 400));
    asked.resolve();
    await sending;
    return changed;
  }

  it("neither takes another file nor loses one", async () => {
    const id = await aDraft();
    const added = await add(id);
    expect(await duringSending(id, () => add(id, aPng(), "kuva.png"))).toBe("conflict");
    expect(await seenBy(tiina, id)).toHaveLength(1);
    const other = await aDraft();
    const lost = await add(other, aPdf("% toinen"));
    expect(await duringSending(other, () => removeAttachment.as(tiina)({ attachmentId: lost.id }))).toBe("conflict");
    expect(await read(tiina, lost.id)).not.toBeNull();
    expect(await read(tiina, added.id)).not.toBeNull();
  });
});

describe("a file that is attached", () => {
  it("is kept whole, with what it is, its size and its sum", async () => {
    const id = await aDraft();
    const content = aPdf("% ä");
    const added = await add(id, content, "C:\\liitteet\\päätös 😀.pdf");
    expect(await seenBy(tiina, id)).toMatchObject([
      {
        name: "päätös 😀.pdf",
        mediaType: "application/pdf",
        size: content.length,
        sha256: createHash("sha256").update(content).digest("hex"),
        addedByName: tiina.name,
      },
    ]);
    expect(Buffer.from((await read(tiina, added.id))?.content ?? []).equals(content)).toBe(true);
  });

  it("may be a document or a picture, and nothing that only says so", async () => {
    const id = await aDraft();
    await add(id, aPng(), "kuva.png");
    await add(id, aJpeg(), "kuva.jpg");
    await expect(add(id, aPng(), "kuva.pdf")).rejects.toEqual(refused("file.lies"));
    await expect(add(id, Buffer.from("<svg/>"), "kuva.svg")).rejects.toEqual(refused("fileKind"));
    await expect(add(id, Buffer.alloc(0), "tyhja.pdf")).rejects.toEqual(refused("file.empty"));
    await expect(add(id, aPdf(eicar), "virus.pdf")).rejects.toEqual(refused("file.infected"));
    expect(await seenBy(tiina, id)).toHaveLength(2);
  });

  it("is at most ten megabytes", async () => {
    const id = await aDraft();
    const end = aPdf().subarray(-30);
    const whole = (size: number) =>
      Buffer.concat([aPdf().subarray(0, -30), Buffer.alloc(size - aPdf().length, 32), end]);
    await expect(async () => add(id, whole(ATTACHMENT_LIMIT + 1))).rejects.toThrow();
    await add(id, whole(ATTACHMENT_LIMIT));
  });

  it("is attached once", async () => {
    const id = await aDraft();
    await add(id);
    await expect(add(id, aPdf(), "toinen nimi.pdf")).rejects.toEqual(refused("attachment.already-there"));
  });

  it("is what the kind asks for by name, or something else", async () => {
    const id = await aDraft();
    const strange = addAttachment.as(tiina)({ submissionId: id, purpose: "passport", file: aFile(aPdf(), "a.pdf") });
    await expect(strange).rejects.toEqual(refused("attachment.unknown-purpose"));
  });

  it("is one of ten, also when many come at once", async () => {
    const id = await aDraft();
    for (let count = 0; count < ATTACHMENTS_AT_MOST - 2; count += 1) await add(id, aPdf(`% ${count}`));
    const atOnce = await Promise.allSettled([1, 2, 3, 4].map((one) => add(id, aPdf(`% at once ${one}`))));
    expect(atOnce.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect(await seenBy(tiina, id)).toHaveLength(ATTACHMENTS_AT_MOST);
    const [first] = await seenBy(tiina, id);
    await removeAttachment.as(tiina)({ attachmentId: first?.id ?? "" });
    await add(id, aPdf("% instead"));
  });

  it("is taken away again, and then forgotten", async () => {
    const id = await aDraft();
    const added = await add(id);
    await removeAttachment.as(tiina)({ attachmentId: added.id });
    expect(await seenBy(tiina, id)).toEqual([]);
    expect(await read(tiina, added.id)).toBeNull();
    const kept = await inScope(system, (tx) => tx.attachmentContent.findUnique({ where: { attachmentId: added.id } }));
    expect(kept?.content.length).toBe(0);
    await expect(removeAttachment.as(tiina)({ attachmentId: added.id })).rejects.toEqual(refused("not-found"));
  });
});

describe("attachments", () => {
  it("are added by those who may write into the submission, while it is written", async () => {
    const id = await aDraft();
    const reader = await aMember({ of: home, roles: ["READER"] });
    await expect(add(id, aPdf(), "a.pdf", reader)).rejects.toEqual(refused("forbidden"));
    await add(id, aPdf(), "a.pdf", await aMember({ of: home, roles: ["IMPLEMENTER"] }));
    for (const status of ["SUBMITTED", "SCHEDULED", "WITHDRAWN"] as const) {
      const sent = await aSubmission({ in: status, by: tiina, answers: {} });
      await expect(add(sent.id)).rejects.toEqual(refused("forbidden"));
    }
    await add((await aSubmission({ in: "RETURNED", by: tiina, answers: {} })).id);
  });

  it("do not exist for another organisation, nor for roles that the matter is not for", async () => {
    const added = await add(await aDraft());
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    const guard = await aMember({ of: home, roles: ["DATA_PROTECTION_OFFICER"] });
    for (const actor of [stranger, guard]) {
      expect(await read(actor, added.id)).toBeNull();
      await expect(removeAttachment.as(actor)({ attachmentId: added.id })).rejects.toEqual(refused("not-found"));
    }
    expect(await read(await aMember({ of: home, roles: ["READER"] }), added.id)).not.toBeNull();
  });

  it("are Kela's to see from the sending on, and as they were sent", async () => {
    const officer = await anOfficer();
    const { submission } = await aPointChange({ in: "RETURNED", by: tiina });
    const lastDay = new Date(Date.now() - 30 * 86_400_000);
    const old = await addAttachment.as(tiina, { now: lastDay })({
      submissionId: submission.id,
      purpose: "other",
      file: aFile(aPdf(), "lähetetty.pdf"),
    });
    const added = await add(submission.id, aPng(), "uusi.png");
    const names = async (actor: Member | typeof officer) =>
      (await seenBy(actor, submission.id)).map(({ name }) => name);
    expect(await names(officer)).toEqual(["lähetetty.pdf"]);
    expect(await names(tiina)).toEqual(["lähetetty.pdf", "uusi.png"]);
    expect(await read(officer, added.id)).toBeNull();
    await removeAttachment.as(tiina)({ attachmentId: old.id });
    expect(await names(tiina)).toEqual(["uusi.png"]);
    expect(await names(officer)).toEqual(["lähetetty.pdf"]);
    expect(await read(officer, old.id)).not.toBeNull();
    expect(await read(tiina, old.id)).toBeNull();
    const sent = await inScope(tiina, async (tx) => {
      const found = await findSubmission(tx, tiina, submission.id);
      return found && listSentAttachments(tx, tiina, found);
    });
    expect(sent?.map(({ name }) => name)).toEqual(["lähetetty.pdf"]);
  });

  it("that are required are missed until they are there", async () => {
    const { submission } = await aPointChange({ in: "DRAFT", by: tiina });
    const kind = kindOf("CONNECTION_POINT_CHANGE") as { files: unknown };
    const { files } = kind;
    kind.files = () => [
      { purpose: "proof", isRequired: true },
      { purpose: "picture", isRequired: false },
    ];
    try {
      const look = () =>
        inScope(tiina, async (tx) => {
          const found = await findSubmission(tx, tiina, submission.id);
          if (!found) throw new Error("The draft is gone");
          const states = await stepStates(tx, found, new Date());
          return { missing: await missingFiles(tx, found), last: states.at(-1) };
        });
      const problems = [{ field: "attachments.proof", code: "attachment.missing" }];
      expect(await look()).toEqual({ missing: ["proof"], last: { step: "attachments", problems } });
      const file = aFile(aPdf(), "valtakirja.pdf");
      const added = await addAttachment.as(tiina)({ submissionId: submission.id, purpose: "proof", file });
      expect(await look()).toEqual({ missing: [], last: { step: "attachments", problems: [] } });
      await removeAttachment.as(tiina)({ attachmentId: added.id });
      expect((await look()).missing).toEqual(["proof"]);
    } finally {
      kind.files = files;
    }
  });

  it("are no step that could be typed into", async () => {
    const submissionId = await aDraft();
    const save = saveStep.as(tiina)({ submissionId, version: 1, step: "attachments", answers: {} });
    await expect(save).rejects.toEqual(refused("submission.step-closed"));
  });

  it("are saved under their names and never shown", async () => {
    const response = bytesDownload("päätös 😀.pdf", "application/pdf", aPdf());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="p_t_s_.pdf"; filename*=UTF-8''p%C3%A4%C3%A4t%C3%B6s%20%F0%9F%98%80.pdf`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "content-length": String(aPdf().length),
    });
  });
});
