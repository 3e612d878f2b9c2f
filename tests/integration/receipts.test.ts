import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { addAttachment, removeAttachment } from "@/lib/attachments/actions";
import { type Member, visitor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { closeDatabase, inScope } from "@/lib/db";
import { submissionReceipt } from "@/lib/documents/submission-receipt";
import { findReceived, verifyReceipt } from "@/lib/receipts/queries";
import { readVerification } from "@/lib/receipts/schema";
import { releaseSubmission, returnSubmission, takeSubmission } from "@/lib/reviews/actions";
import { aConnectionPoint, aMember, anOfficer, anOrganisation, aServiceUse, aUnit } from "../support/builders";
import { build } from "../support/builders/build";
import { aDraft, seenBy, send, type, typedEffect, typedPoint, typedScope } from "../support/drafts";
import { aFile, aPdf } from "../support/files";
import { tagsIn, writtenPdf } from "../support/read-pdf";

let home: Awaited<ReturnType<typeof anOrganisation>>;
let tiina: Member;
let id: string;

/** A notice about an own point that has been sent with one file. */
beforeEach(async () => {
  home = await anOrganisation({
    kind: "PUBLIC",
    nameFi: "Kuittilan hyvinvointialue",
    nameSv: "Kvittby välfärdsområde",
  });
  tiina = await aMember({ of: home, roles: ["TECHNICAL_CONTACT"], givenName: "Tiina", familyName: "Tervo" });
  await aServiceUse({ of: home });
  await aUnit({ of: home });
  const point = await aConnectionPoint({ of: home });
  id = await aDraft(tiina, {
    subject: { change: "POINT_CHANGE", pointId: point.id },
    point: typedPoint({ host: point.host, port: "8443" }),
    certificate: { choice: "KEEP" },
    scope: typedScope(),
    effect: typedEffect(),
  });
  await addAttachment.as(tiina)({ submissionId: id, purpose: "other", file: aFile(aPdf(), "verkkokuva.pdf") });
  await send(tiina, id);
});

afterAll(closeDatabase);

const receivedBy = async (actor: Member) => {
  const received = await inScope(actor, (tx) => findReceived(tx, actor, id, "fi"));
  if (!received) throw new Error("There is no receipt");
  return received;
};
const verified = (asked: { reference: string; hash: string; link: string }) =>
  inScope(visitor, (tx) => verifyReceipt(tx, asked));
const partsOf = ({ submission, contentHash, link }: Awaited<ReturnType<typeof receivedBy>>) => ({
  reference: submission.reference,
  hash: contentHash,
  link: link?.hash ?? "",
});

describe("a receipt", () => {
  it("can be verified by anyone who holds it, and tells them nothing that does not stand on it", async () => {
    const received = await receivedBy(tiina);
    expect(received.isVerifiable).toBe(true);
    const found = await verified(partsOf(received));
    expect(found).toEqual({
      kind: "CONNECTION_POINT_CHANGE",
      organisation: { nameFi: "Kuittilan hyvinvointialue", nameSv: "Kvittby välfärdsområde" },
      submittedAt: received.submission.submittedAt,
      isLinkFound: true,
    });
  });

  it("is not found with another number or sum, and its link only where it stands", async () => {
    const parts = partsOf(await receivedBy(tiina));
    const other = "0".repeat(64);
    expect(await verified({ ...parts, hash: other })).toBeNull();
    expect(await verified({ ...parts, reference: "LP-2001-0001" })).toBeNull();
    expect(await verified({ ...parts, link: other })).toMatchObject({ isLinkFound: false });
  });

  it("carries its address as a link, its tables and headings as such, and its language", async () => {
    const received = await receivedBy(tiina);
    const { reference, hash, link } = partsOf(received);
    for (const language of ["fi", "sv", "en"] as const) {
      const pdf = await writtenPdf(submissionReceipt(received, language));
      expect(pdf).toContain(`/URI (${process.env.ORIGIN}/verify?reference=${reference}&hash=${hash}&link=${link})`);
      expect(pdf).toContain(`/Lang (${language})`);
      expect(pdf).toMatch(/\/Marked true/);
      expect([...new Set(tagsIn(pdf))].sort()).toEqual([
        "Document",
        "H1",
        "H2",
        "Link",
        "P",
        "TD",
        "TH",
        "TR",
        "Table",
      ]);
    }
  });

  it("lists the files that were sent, and who may see the submission sees the same", async () => {
    const [file] = (await receivedBy(tiina)).attachments;
    expect(file).toMatchObject({ name: "verkkokuva.pdf", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const reader = await aMember({ of: home, roles: ["READER"] });
    expect((await receivedBy(reader)).attachments).toHaveLength(1);
  });

  it("says of a returned submission what was sent, whatever is written meanwhile", async () => {
    const officer = await anOfficer();
    const now = () => seenBy(tiina, id).then((found) => ({ submissionId: id, version: found?.version ?? 0 }));
    await takeSubmission.as(officer)(await now());
    await releaseSubmission.as(officer)(await now());
    await takeSubmission.as(officer)(await now());
    const before = await receivedBy(tiina);
    await returnSubmission.as(officer)({
      ...(await now()),
      answerBy: formatDate(addDays(helsinkiDate(new Date()), 7)),
      fields: [{ field: "point.port", reason: "Tarkistakaa portti." }],
    } as never);
    await type(tiina, id, "point", { ...typedPoint({ port: "9443" }) });
    await addAttachment.as(tiina)({ submissionId: id, purpose: "other", file: aFile(aPdf("% b"), "uusi.pdf") });
    const [first] = before.attachments;
    await removeAttachment.as(tiina)({ attachmentId: first?.id ?? "" });
    const after = await receivedBy(tiina);
    expect(after.contentHash).toBe(before.contentHash);
    expect(after.fields.find(({ field }) => field === "point.port")?.after).toEqual(["8443"]);
    expect(after.attachments.map(({ name }) => name)).toEqual(["verkkokuva.pdf"]);
    expect(await verified(partsOf(after))).toMatchObject({ isLinkFound: true });
  });

  it("of which the database keeps no sum has no address, and can still be given", async () => {
    await build((tx) => tx.submission.update({ where: { id }, data: { contentHash: null } }));
    const received = await receivedBy(tiina);
    expect(received.isVerifiable).toBe(false);
    const pdf = await writtenPdf(submissionReceipt(received, "fi"));
    expect(pdf).not.toContain("/verify?");
    expect(await verified(partsOf(received))).toBeNull();
  });
});

describe("what is asked to be verified", () => {
  const hash = "a".repeat(64);

  it("is read as it is pasted: in pieces and in any letters", () => {
    const { receipt } = readVerification({
      reference: " lp-2026-0042 ",
      hash: `${"A".repeat(32)}\n ${"A".repeat(32)}`,
      link: hash,
    });
    expect(receipt).toEqual({ reference: "LP-2026-0042", hash, link: hash });
  });

  it.each([
    ["nothing", {}, false],
    ["a number alone", { reference: "LP-2026-0042" }, true],
    ["what is no sum", { reference: "LP-2026-0042", hash: "b".repeat(63), link: hash }, true],
    ["what is no number", { reference: "'; DROP TABLE", hash, link: hash }, true],
    ["the same twice", { reference: ["LP-2026-0042", "LP-2026-0042"], hash, link: hash }, true],
  ])("is nothing to look up when it is %s", (_, asked, isAsked) => {
    expect(readVerification(asked)).toMatchObject({ isAsked, receipt: null });
  });
});
