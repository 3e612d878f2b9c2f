import { createHash, randomBytes } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { appendAudit } from "@/lib/audit";
import { type Member, systemActor } from "@/lib/auth/actor";
import { canonical } from "@/lib/canonical";
import { inScope } from "@/lib/db";
import { organisationFiles } from "@/lib/documents/organisation-file";
import { zipStream } from "@/lib/documents/zip";
import { may } from "@/lib/exports/policy";
import { listDownloads, openReading } from "@/lib/exports/queries";
import { columnsOf, downloadEvent, type Section, sections } from "@/lib/exports/schema";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { findReceived } from "@/lib/receipts/queries";
import {
  aGrant,
  aMember,
  aNaming,
  anInformationSystem,
  anOfficer,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aUnit,
} from "@/tests/support/builders";
import { plantCustomerData } from "@/tests/support/every-table";
import { aPointChange } from "@/tests/support/notices";
import { bytesOf, readZip } from "@/tests/support/read-zip";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const system = systemActor("tests");

let of: Organisation;
let main: Member;
let guard: Member;
let submissionId: string;
let secrets: string[];

/** An organisation with at least one row in every part, and secrets of all sorts around it. */
beforeAll(async () => {
  of = await anOrganisation({ nameFi: "Vientilän Hoiva Oy" });
  main = await aMember({ of, roles: ["MAIN_USER"], givenName: "Maija", familyName: "Mäkelä" });
  guard = await aMember({ of, roles: ["DATA_PROTECTION_OFFICER"] });
  await aUnit({ of });
  await aServiceUse({ of });
  const used = await anInformationSystem();
  await aSystemUse({ of, system: used });
  const { submission, point } = await aPointChange({ in: "SCHEDULED", by: main });
  submissionId = submission.id;
  await aPointUse({ of, point, system: used });
  const supplier = await anOrganisation({ kind: "INTERMEDIARY" });
  const offered = await aGrant({ organisation: of, role: "TECHNICAL_CONTACT", state: "OFFERED" });
  const toOther = await aGrant({ organisation: of, role: "IMPLEMENTER", to: supplier });
  const somebody = await aPerson();
  const naming = await aNaming({ grant: toOther, person: somebody });
  await plantCustomerData(of, { id: main.personId });
  await inScope(system, (tx) =>
    tx.address.create({
      data: {
        organisationId: of.id,
        kind: "BILLING",
        street: "Laskutie 3",
        postalCode: "00100",
        postOffice: "Helsinki",
      },
    }),
  );
  await inScope(system, (tx) =>
    tx.contactPerson.create({
      data: {
        organisationId: of.id,
        function: "BILLING",
        name: "Liisa Laskuttaja",
        phone: "+358401234568",
        email: "laskut@esimerkkila.example",
        language: "fi",
        services: [],
        validFrom: new Date("2024-01-01"),
      },
    }),
  );
  await download();
  await inScope(system, async (tx) => {
    const grant = await tx.roleGrant.findUniqueOrThrow({ where: { id: offered.id } });
    const named = await tx.namedPerson.findUniqueOrThrow({ where: { id: naming.id } });
    const feed = await tx.calendarFeed.findFirstOrThrow({ where: { organisationId: of.id } });
    const person = await tx.person.findUniqueOrThrow({ where: { id: somebody.id } });
    const hashes = [grant.linkHash, named.linkHash, feed.tokenHash, person.subjectHash];
    secrets = [...hashes.flatMap((one) => one ?? []), offered.token ?? "", somebody.identityCode].filter(Boolean);
  });
});

/** The line that a download leaves. */
const download = () =>
  inScope(main, (tx) =>
    appendAudit(tx, main, {
      event: downloadEvent,
      outcome: "LOOKED",
      at: new Date(),
      chains: [of.id],
      subjectType: "organisation",
      subjectId: of.id,
      requestId: null,
    }),
  );

async function fileOf(actor: Member, language: Language = "fi") {
  const reading = await openReading(actor, new Date());
  return readZip(await bytesOf(zipStream(organisationFiles(reading, language), new Date())));
}

const textIn = (files: Map<string, Buffer>, name: string) => files.get(name)?.toString("utf8") ?? "";
const jsonIn = (files: Map<string, Buffer>) => JSON.parse(textIn(files, "organisation.json"));

describe("everything about an organisation in one file", () => {
  test("is JSON that its own description accepts, with rows in every part", async () => {
    const files = await fileOf(main);
    const document = jsonIn(files);
    const formats = { date: true, "date-time": true, uuid: true } as const;
    const check = new Ajv2020({ allErrors: true, formats }).compile(
      JSON.parse(textIn(files, "organisation.schema.json")),
    );
    check(document);
    expect(check.errors).toBeNull();
    expect(sections.filter((section) => document[section].length === 0)).toEqual([]);
    expect(document.leftOut).toEqual([]);
    expect(document.organisation.nameFi).toBe("Vientilän Hoiva Oy");
    check({ ...document, units: [{ oid: 1 }] });
    expect(check.errors).not.toBeNull();
  });

  test("holds the same rows as tables, with headings in the reader's language", async () => {
    const files = await fileOf(main, "sv");
    const document = jsonIn(files);
    const lines = textIn(files, "csv/contact-persons.csv").trimEnd().split("\r\n");
    expect(lines).toHaveLength(document.contactPersons.length + 1);
    const { fields } = messagesOf("sv").histories;
    expect(lines[0]?.startsWith(`\uFEFF${fields.function};${fields.name};${fields.title};`)).toBe(true);
    const named = (section: Section) => section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const section of sections) expect(files.has(`csv/${named(section)}.csv`)).toBe(true);
    expect(textIn(files, "README.txt")).toMatch(
      /organisaation tiedot[\s\S]*organisationens uppgifter[\s\S]*organisation’s data/,
    );
  });

  test("has a receipt of each submission that was sent", async () => {
    const files = await fileOf(main);
    const receipts = [...files.keys()].filter((name) => name.startsWith("receipts/"));
    expect(receipts).toHaveLength(1);
    const pdf = files.get(receipts[0] ?? "") ?? Buffer.from("");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1")).toMatch(/\/Marked true[\s\S]*\/Lang \(fi\)|\/Lang \(fi\)[\s\S]*\/Marked true/);
  });

  test("tells no secret: no hash of a link, no token, no identity code", async () => {
    expect(secrets.length).toBeGreaterThanOrEqual(4);
    for (const [name, content] of await fileOf(main))
      for (const secret of secrets) expect([name, content.includes(secret)]).toEqual([name, false]);
  });

  test("tells a data protection officer what the pages tell them, and says what is left out", async () => {
    const files = await fileOf(guard);
    const document = jsonIn(files);
    expect(document.leftOut).toEqual([
      "commitments",
      "systems",
      "connectionPoints",
      "connectionPointUses",
      "certificates",
      "submissions",
    ]);
    expect(document.addresses.map(({ kind }: { kind: string }) => kind)).toEqual(["VISITING"]);
    const all = [...files.values()].map((content) => content.toString("utf8")).join("");
    expect(all).not.toContain("Laskutie 3");
    expect(all).not.toContain("003790000011");
    expect(all).not.toContain("Liisa Laskuttaja");
    expect(jsonIn(await fileOf(main)).contactPersons).toHaveLength(2);
    expect(all).not.toContain("kanta-gw");
    expect([...files.keys()].filter((name) => /receipts|systems|points|certificates/.test(name))).toEqual([]);
    expect(jsonIn(await fileOf(main)).addresses).toHaveLength(3);
  });

  test("is of one instant: what changes while it is fetched is not in it", async () => {
    const own = await anOrganisation();
    const actor = await aMember({ of: own, roles: ["MAIN_USER"] });
    await aUnit({ of: own, nameFi: "Ensin" });
    const reading = await openReading(actor, new Date());
    await new Promise((resolve) => setTimeout(resolve, 5));
    await aUnit({ of: own, nameFi: "Myöhemmin" });
    const files = await readZip(await bytesOf(zipStream(organisationFiles(reading, "fi"), new Date())));
    expect(jsonIn(files).units.map(({ nameFi }: { nameFi: string }) => nameFi)).toEqual(["Ensin"]);
    expect(textIn(files, "csv/units.csv")).not.toContain("Myöhemmin");
    expect(textIn(files, "csv/history.csv")).not.toContain("Myöhemmin");
  });

  test("is for main users, administrative contacts and data protection officers of the house", async () => {
    const member = (role: Parameters<typeof aMember>[0]["roles"][number]) => aMember({ of, roles: [role] });
    expect(may.download(main)).toBe(true);
    expect(may.download(await member("ADMINISTRATIVE_CONTACT"))).toBe(true);
    expect(may.download(guard)).toBe(true);
    for (const role of ["TECHNICAL_CONTACT", "ARCHIVIST", "IMPLEMENTER", "READER"] as const)
      expect([role, may.download(await member(role))]).toEqual([role, false]);
    expect(may.download(await anOfficer())).toBe(false);
    const through = await anOrganisation({ kind: "INTERMEDIARY" });
    expect(may.download(await aMember({ of, roles: ["ADMINISTRATIVE_CONTACT"], through }))).toBe(false);
  });

  test("says who has downloaded it", async () => {
    const downloads = await inScope(guard, (tx) => listDownloads(tx, guard));
    expect(downloads.map(({ name }) => name)).toEqual(["Maija Mäkelä"]);
  });

  test("every column has a name of its own in each table", () => {
    for (const section of sections) expect(new Set(columnsOf(section)).size).toBe(columnsOf(section).length);
  });
});

describe("an archive", () => {
  test("asks for no more than is fetched, and lets go when it is abandoned", async () => {
    let made = 0;
    let isReleased = false;
    async function* endless() {
      try {
        for (; ; made += 1) yield randomBytes(65_536);
      } finally {
        isReleased = true;
      }
    }
    async function* entries() {
      yield { name: "endless.txt", content: endless() };
    }
    const reader = zipStream(entries(), new Date()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const early = made;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(made).toBe(early);
    expect(made).toBeLessThan(64);
    await reader.cancel();
    await expect.poll(() => isReleased).toBe(true);
  });

  test("breaks off when a part of it fails", async () => {
    async function* entries() {
      yield {
        name: "failing.txt",
        content: (async function* () {
          yield "half";
          throw new Error("The database went away");
        })(),
      };
    }
    await expect(bytesOf(zipStream(entries(), new Date()))).rejects.toThrow("The database went away");
  });
});

describe("a receipt", () => {
  test("says what was received, with a sum of it that anyone can compute again", async () => {
    const received = await inScope(main, (tx) => findReceived(tx, main, submissionId, "fi"));
    const sum = createHash("sha256").update(canonical(received?.submission.answers)).digest("hex");
    expect(received?.contentHash).toBe(sum);
    expect(received?.fields.find(({ field }) => field === "point.port")).toMatchObject({ after: ["7443"] });
    const [row] = jsonIn(await fileOf(main)).submissions;
    expect(createHash("sha256").update(canonical(row.answers)).digest("hex")).toBe(sum);
  });

  test("is for those who may see the submission, and only of what has been sent", async () => {
    const see = (actor: Parameters<typeof findReceived>[1], id = submissionId) =>
      inScope(actor, (tx) => findReceived(tx, actor, id, "fi"));
    expect(await see(await aMember({ of, roles: ["READER"] }))).not.toBeNull();
    expect(await see(await anOfficer())).not.toBeNull();
    expect(await see(guard)).toBeNull();
    expect(await see(await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] }))).toBeNull();
    const returned = await aPointChange({ in: "RETURNED", by: main, returns: [{ field: "point.port", reason: "?" }] });
    expect(await see(main, returned.submission.id)).not.toBeNull();
    const draft = await aPointChange({ in: "DRAFT", by: main });
    expect(await see(main, draft.submission.id)).toBeNull();
  });

  test("has one canonical form of its content", () => {
    expect(canonical({ b: [1, "ä"], a: { d: null, c: true } })).toBe('{"a":{"c":true,"d":null},"b":[1,"ä"]}');
    expect(canonical({ a: { c: true, d: null }, b: [1, "ä"] })).toBe(
      canonical({ b: [1, "ä"], a: { d: null, c: true } }),
    );
  });
});
