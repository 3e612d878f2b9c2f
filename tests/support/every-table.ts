import { createHash, randomUUID } from "node:crypto";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** One row of this organisation in each table of a customer's data and of the registers, as the database wants them. */
export const plantCustomerData = (of: { id: string }, person: { id: string }) =>
  inScope(systemActor("tests"), async (tx) => {
    const organisationId = of.id;
    const now = new Date();
    const street = { street: "Koivutie 1", postalCode: "00100", postOffice: "Helsinki" };
    const address = await tx.address.create({ data: { organisationId, kind: "VISITING", ...street } });
    const eInvoice = await tx.address.create({
      data: { organisationId, kind: "E_INVOICE", eInvoiceAddress: "003790000011", eInvoiceOperator: "003721291126" },
    });
    const contact = await tx.contactPerson.create({
      data: {
        organisationId,
        function: "TECHNICAL",
        name: "Tiina Tervo",
        phone: "+358401234567",
        email: "tiina.tervo@esimerkkila.example",
        language: "fi",
        services: [],
        validFrom: day("2024-01-01"),
      },
    });
    const commitment = await tx.commitment.create({
      data: {
        organisationId,
        services: ["PRESCRIPTION"],
        termsVersion: "3.0",
        signedOn: day("2023-01-02"),
        inForceFrom: day("2023-02-01"),
        signatories: { create: { organisationId, name: "Maija Mäkelä", signedOn: day("2023-01-02") } },
      },
    });
    const certificateId = randomUUID();
    await tx.certificateReminder.create({ data: { certificateId, daysBefore: 30, organisationId, sentAt: now } });
    await tx.calendarFeed.create({
      data: { personId: person.id, organisationId, tokenHash: randomUUID(), language: "fi", createdAt: now },
    });
    const dataImport = await tx.dataImport.create({
      data: {
        kind: "SYSTEM_USES",
        organisationId,
        fileName: "rivit.csv",
        sha256: createHash("sha256").update("").digest("hex"),
        content: Buffer.from(""),
        addedById: person.id,
        addedByName: "Tiina Tervo",
        addedAt: now,
      },
    });
    const oid = `1.2.246.10.${Date.now()}.10.${Math.floor(Math.random() * 1e6)}`;
    const finding = await tx.registerFinding.create({
      data: { organisationId, register: "ORGANISATIONS", oid, name: "Yksikkö", kind: "ENTRY_ENDED", foundAt: now },
    });
    await tx.registerWalk.updateMany({
      where: { register: "CONTROLLERS", state: "RUNNING" },
      data: { state: "FAILED", finishedAt: now },
    });
    const walk = await tx.registerWalk.create({
      data: { register: "CONTROLLERS", mode: "FULL", startedAt: now, workedAt: now },
    });
    await tx.registerWalkPage.create({ data: { walkId: walk.id, page: 1, oids: [oid] } });
    await tx.registerChange.create({ data: { walkId: walk.id, oid, field: "name", after: "Yksikkö", at: now } });
    await tx.registerProblem.create({ data: { walkId: walk.id, page: 1, code: "no-oid", at: now } });
    await tx.registerEntry.create({
      data: {
        register: "CONTROLLERS",
        oid,
        status: "ACTIVE",
        name: "Rekisterinpitäjä",
        raw: {},
        contentHash: randomUUID(),
        firstSeenAt: now,
        changedAt: now,
      },
    });
    const dataVersion = await tx.dataVersion.findFirstOrThrow({ where: { rowId: contact.id } });
    const reception = await tx.renewalReception.create({
      data: { organisationId, unitOid: oid, since: day("2024-01-01") },
    });
    const plan = await tx.dataSecurityPlan.create({
      data: { organisationId, approvedOn: day("2024-01-01"), approvedBy: "Johtaja" },
    });
    const leadTime = await tx.leadTime.findFirstOrThrow({ where: { kind: "JOINING" } });
    const eligibility = await tx.serviceEligibility.findFirstOrThrow();
    const terms = await tx.termsDocument.findFirstOrThrow({ where: { service: null } });
    return {
      terms,
      reception,
      plan,
      leadTime,
      eligibility,
      address,
      eInvoice,
      contact,
      commitment,
      dataImport,
      finding,
      walk,
      dataVersion,
    };
  });

/** One row of everything that goes with a submission, as the database wants them. */
export const plantWithSubmission = (submission: { id: string; organisationId: string }, person: { id: string }) =>
  inScope(systemActor("tests"), async (tx) => {
    const { id: submissionId, organisationId } = submission;
    const now = new Date();
    const confirmation = await tx.submissionConfirmation.create({
      data: {
        submissionId,
        organisationId,
        part: "SIGNATORY",
        name: "Maija Mäkelä",
        email: "m@m.example",
        askedAt: now,
      },
    });
    const given = await tx.submissionConfirmation.create({
      data: {
        ...{ submissionId, organisationId, part: "SECOND_PERSON", askedAt: now, confirmedAt: now },
        ...{ personId: person.id, contentHash: "0".repeat(64) },
      },
    });
    const remark = await tx.submissionMessage.create({
      data: {
        submissionId,
        organisationId,
        authorKind: "MEMBER",
        personId: person.id,
        personName: "T",
        text: "x",
        at: now,
      },
    });
    const attachment = await tx.attachment.create({
      data: {
        ...{ submissionId, organisationId, purpose: "other", name: "liite.pdf", mediaType: "application/pdf", size: 1 },
        ...{ sha256: "0".repeat(64), addedByKind: "MEMBER", addedById: person.id, addedByName: "T", addedAt: now },
      },
    });
    await tx.attachmentContent.create({
      data: { attachmentId: attachment.id, organisationId, content: Buffer.from("x") },
    });
    const transfer = await tx.controllerTransfer.create({
      data: {
        ...{ organisationId, submissionId, toBusinessId: "9000003-8", toName: "Toinen", repositories: ["PATIENT"] },
        effectiveOn: day("2024-01-01"),
        unitOids: [],
      },
    });
    await tx.logDelivery.create({
      data: {
        ...{ organisationId, submissionId, deliveredOn: day("2024-01-01"), manner: "LETTER" },
        ...{ recordedById: person.id, recordedByName: "T", recordedAt: now },
      },
    });
    return { confirmation, given, remark, attachment, transfer };
  });
