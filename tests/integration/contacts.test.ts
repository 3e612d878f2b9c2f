import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor, Member } from "@/lib/auth/actor";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { addContact, changeAddress, changeContact, endContact, removeAddress } from "@/lib/contacts/actions";
import { functionsKeptBy } from "@/lib/contacts/policy";
import {
  dutiesOf,
  findContact,
  listAddresses,
  listContacts,
  listContactTasks,
  listPastContacts,
  listRoleHolders,
} from "@/lib/contacts/queries";
import { contactFunctions } from "@/lib/contacts/schema";
import { closeDatabase, inScope } from "@/lib/db";
import type { ContactFunction, Role } from "@/lib/db/generated/enums";
import type { Refusal } from "@/lib/refusal";
import {
  aContact,
  aGrant,
  aMember,
  aNaming,
  anAddress,
  anOfficer,
  anOrganisation,
  aPerson,
  aServiceUse,
} from "../support/builders";

type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const now = new Date();
const today = helsinkiDate(now);

let home: Organisation;
let maija: Member;

beforeEach(async () => {
  home = await anOrganisation();
  maija = await aMember({ of: home, roles: ["MAIN_USER"], givenName: "Maija", familyName: "Mäkelä" });
});

afterAll(closeDatabase);

const as = (role: Role) => aMember({ of: home, roles: [role] });
const refused = (code: string) => expect.objectContaining({ name: "Refusal", code });

const entry = {
  function: "TECHNICAL" as ContactFunction,
  name: "Tiina Tuisku",
  title: null as string | null,
  phone: "040 123 4567",
  email: "tiina@esimerkki.example",
  language: "fi" as const,
  services: [],
  validFrom: today,
  validUntil: null as string | null,
};

const { function: _, ...details } = entry;

const street = {
  kind: "VISITING" as const,
  version: 0,
  recipient: null as string | null,
  street: "Testikatu 1",
  postalCode: "00100",
  postOffice: "Helsinki",
};

const eInvoice = {
  kind: "E_INVOICE" as const,
  version: 0,
  eInvoiceAddress: "003790000011",
  eInvoiceOperator: "003721291126",
  reference: null as string | null,
};

const seenBy = (actor: Actor, on?: string) =>
  inScope(actor, (tx) => listContacts(tx, actor, home.id, on ?? today), { on });

const addressesSeenBy = (actor: Actor) => inScope(actor, (tx) => listAddresses(tx, actor, home.id));

const trail = (subjectId: string) =>
  inScope(systemActor("test"), (tx) =>
    tx.auditEvent.findMany({ where: { subjectId, outcome: "DONE" }, orderBy: { seq: "asc" } }),
  );

/** The refusal that a change ends in. */
const refusalOf = (change: Promise<unknown>) =>
  change.then(
    () => null,
    (error: Refusal) => error,
  );

describe("Who keeps contact persons", () => {
  const kept: [Role, ContactFunction[]][] = [
    ["MAIN_USER", [...contactFunctions]],
    ["ADMINISTRATIVE_CONTACT", [...contactFunctions]],
    ["TECHNICAL_CONTACT", []],
    ["DATA_PROTECTION_OFFICER", ["DATA_PROTECTION"]],
    ["ARCHIVIST", ["ARCHIVE"]],
    ["IMPLEMENTER", []],
    ["READER", []],
  ];

  test.each(kept)("%s adds, changes and ends those for %j, and no others", async (role, functions) => {
    const actor = await as(role);
    expect(functionsKeptBy(actor)).toEqual(functions);
    for (const wanted of contactFunctions) {
      const known = await aContact({ of: home, function: wanted, name: "Vanha Kuula" });
      const mine = { ...entry, function: wanted };
      const change = { ...details, contactId: known.id, version: 1 };
      const end = { contactId: known.id, version: 2, endsOn: today };
      if (functions.includes(wanted)) {
        await addContact.as(actor)(mine);
        await changeContact.as(actor)({ ...change, email: "toinen@esimerkki.example" });
        await endContact.as(actor)(end);
      } else {
        await expect(addContact.as(actor)(mine)).rejects.toEqual(refused("forbidden"));
        const mayKnow = role !== "IMPLEMENTER" && wanted !== "BILLING";
        const code = mayKnow ? "forbidden" : "not-found";
        await expect(changeContact.as(actor)(change)).rejects.toEqual(refused(code));
        await expect(endContact.as(actor)(end)).rejects.toEqual(refused(code));
      }
    }
    const written = (await seenBy(maija)).filter(({ name }) => name === entry.name);
    expect(written.filter(({ validUntil }) => !validUntil).map((one) => one.function)).toEqual(functions);
  });

  test("somebody with two roles keeps what either keeps", async () => {
    const both = await aMember({ of: home, roles: ["ARCHIVIST", "DATA_PROTECTION_OFFICER", "TECHNICAL_CONTACT"] });
    expect(functionsKeptBy(both)).toEqual(["DATA_PROTECTION", "ARCHIVE"]);
  });

  test("the main user of another organisation learns nothing of them and changes nothing", async () => {
    const contact = await aContact({ of: home });
    const stranger = await aMember({ of: await anOrganisation(), roles: ["MAIN_USER"] });
    expect(await seenBy(stranger)).toEqual([]);
    expect(await inScope(stranger, (tx) => findContact(tx, stranger, contact.id))).toBeNull();
    const change = changeContact.as(stranger)({ ...details, contactId: contact.id, version: 1 });
    await expect(change).rejects.toEqual(refused("not-found"));
  });

  test("an officer reads them and changes none", async () => {
    const contact = await aContact({ of: home, function: "BILLING" });
    const officer = await anOfficer();
    expect((await seenBy(officer)).map(({ id }) => id)).toEqual([contact.id]);
    await expect(addContact.as(officer)(entry)).rejects.toEqual(refused("not-found"));
    const end = endContact.as(officer)({ contactId: contact.id, version: 1, endsOn: today });
    await expect(end).rejects.toEqual(refused("forbidden"));
  });
});

describe("Who sees what", () => {
  test.each([
    ["MAIN_USER", true, true],
    ["ADMINISTRATIVE_CONTACT", true, true],
    ["TECHNICAL_CONTACT", true, false],
    ["DATA_PROTECTION_OFFICER", true, false],
    ["ARCHIVIST", true, false],
    ["IMPLEMENTER", false, false],
    ["READER", true, false],
  ] as const)("%s: contacts %j, billing %j", async (role, sees, seesBilling) => {
    const actor = await as(role);
    await aContact({ of: home, function: "TECHNICAL" });
    await aContact({ of: home, function: "BILLING" });
    for (const kind of ["VISITING", "POSTAL", "BILLING", "E_INVOICE"] as const) await anAddress({ of: home, kind });
    expect((await seenBy(actor)).map((one) => one.function)).toEqual(
      sees ? ["TECHNICAL", ...(seesBilling ? ["BILLING"] : [])] : [],
    );
    expect((await addressesSeenBy(actor)).map(({ kind }) => kind)).toEqual(
      sees ? ["VISITING", "POSTAL", ...(seesBilling ? ["BILLING", "E_INVOICE"] : [])] : [],
    );
  });
});

describe("A contact person", () => {
  test("is in force at once, stored in one form, and leaves a line without personal data in the trail", async () => {
    await addContact.as(maija)({ ...entry, name: " Tiina   Tuisku " });
    const [contact] = await seenBy(await as("READER"));
    expect(contact).toMatchObject({ name: "Tiina Tuisku", phone: "+358401234567", version: 1, validFrom: today });
    const [line] = await trail(contact?.id ?? "");
    expect(line).toMatchObject({
      event: "contact.added",
      personId: maija.personId,
      details: { function: "TECHNICAL" },
    });
    expect(JSON.stringify(line?.details)).not.toContain("Tiina");
  });

  test("is entered once for a function over the same days, and again for another or for later", async () => {
    await addContact.as(maija)({ ...entry, validUntil: addDays(today, 10) });
    const again = addContact.as(maija)({ ...entry, email: "TIINA@esimerkki.example", validFrom: addDays(today, 10) });
    await expect(again).rejects.toEqual(refused("contact.already-entered"));
    await addContact.as(maija)({ ...entry, function: "DEPLOYMENT" });
    await addContact.as(maija)({ ...entry, validFrom: addDays(today, 11) });
    expect(await seenBy(maija)).toHaveLength(3);
  });

  test("of two who enter the same at once, one is told", async () => {
    const antti = await as("ADMINISTRATIVE_CONTACT");
    const outcomes = await Promise.allSettled([addContact.as(maija)(entry), addContact.as(antti)(entry)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
      reason: refused("contact.already-entered"),
    });
  });

  test("ends on its last day, stays among those that have ended, and cannot be changed any more", async () => {
    const contact = await aContact({ of: home });
    await endContact.as(maija)({ contactId: contact.id, version: 1, endsOn: addDays(today, -1) });
    expect(await seenBy(maija)).toEqual([]);
    const past = await inScope(maija, (tx) => listPastContacts(tx, maija, { organisationId: home.id, day: today }));
    expect(past).toMatchObject({ total: 1, next: null, contacts: [{ id: contact.id }] });
    const change = changeContact.as(maija)({ ...details, contactId: contact.id, version: 2 });
    await expect(change).rejects.toEqual(refused("contact.past"));
    const end = endContact.as(maija)({ contactId: contact.id, version: 2, endsOn: today });
    await expect(end).rejects.toEqual(refused("contact.past"));
  });

  test("cannot end before it begins, nor in a year that is a slip of the pen", async () => {
    const contact = await aContact({ of: home, validFrom: today });
    const early = endContact.as(maija)({ contactId: contact.id, version: 1, endsOn: addDays(today, -1) });
    await expect(early).rejects.toEqual(refused("contact.end-before-start"));
    const absurd = { contactId: contact.id, version: 1, endsOn: "2150-01-01" };
    await expect(async () => endContact.as(maija)(absurd)).rejects.toThrow();
    expect((await seenBy(maija))[0]?.validUntil).toBeNull();
  });

  test("who have ended are paged, the latest first, without a gap", async () => {
    for (let number = 1; number <= 27; number += 1)
      await aContact({ of: home, name: `Mennyt Mies-${number}`, validUntil: addDays(today, -number) });
    const page = (after?: string) =>
      inScope(maija, (tx) => listPastContacts(tx, maija, { organisationId: home.id, day: today, after }));
    const first = await page();
    const second = await page(first.next ?? "");
    expect(first.total).toBe(27);
    const ends = [...first.contacts, ...second.contacts].map(({ validUntil }) => validUntil);
    expect(ends).toEqual(Array.from({ length: 27 }, (_, index) => addDays(today, -index - 1)));
    expect(second.next).toBeNull();
  });
});

describe("An address", () => {
  test("is written once, changed, and stays one of its kind", async () => {
    await changeAddress.as(maija)(street);
    await changeAddress.as(maija)({ ...street, version: 1, street: "Testikatu 2" });
    await changeAddress.as(maija)(eInvoice);
    const [visiting, electronic] = await addressesSeenBy(maija);
    expect(visiting).toMatchObject({ street: "Testikatu 2", version: 2 });
    expect(electronic).toMatchObject({ eInvoiceAddress: "003790000011", street: null });
    expect((await trail(visiting?.id ?? "")).map(({ event, details: told }) => [event, told])).toEqual([
      ["contact.address-changed", { kind: "VISITING" }],
      ["contact.address-changed", { kind: "VISITING" }],
    ]);
  });

  test.each(["TECHNICAL_CONTACT", "DATA_PROTECTION_OFFICER", "ARCHIVIST", "IMPLEMENTER", "READER"] as const)(
    "is not %s's to write or remove",
    async (role) => {
      const actor = await as(role);
      await anAddress({ of: home, kind: "POSTAL" });
      await expect(changeAddress.as(actor)(street)).rejects.toEqual(refused("forbidden"));
      await expect(changeAddress.as(actor)(eInvoice)).rejects.toEqual(refused("forbidden"));
      const code = role === "IMPLEMENTER" ? "not-found" : "forbidden";
      await expect(removeAddress.as(actor)({ kind: "POSTAL", version: 1 })).rejects.toEqual(refused(code));
    },
  );

  test("is removed by whoever keeps it, and what was there stays in its history", async () => {
    const address = await anAddress({ of: home, kind: "BILLING" });
    const antti = await as("ADMINISTRATIVE_CONTACT");
    await expect(removeAddress.as(antti)({ kind: "BILLING", version: 7 })).rejects.toEqual(refused("conflict"));
    await removeAddress.as(antti)({ kind: "BILLING", version: 1 });
    expect(await addressesSeenBy(maija)).toEqual([]);
    await expect(removeAddress.as(antti)({ kind: "BILLING", version: 1 })).rejects.toEqual(refused("not-found"));
    const versions = await inScope(maija, (tx) =>
      tx.dataVersion.findMany({ where: { rowId: address.id }, orderBy: { number: "asc" } }),
    );
    expect(versions.map(({ isRemoved, event }) => [isRemoved, event])).toEqual([
      [false, null],
      [true, "contact.address-removed"],
    ]);
    expect(versions[1]?.personId).toBe(antti.personId);
  });
});

describe("Two who write at once", () => {
  let antti: Member;
  let contactId: string;
  beforeEach(async () => {
    antti = await aMember({ of: home, roles: ["ADMINISTRATIVE_CONTACT"], givenName: "Antti", familyName: "Aalto" });
    contactId = (
      await aContact({ of: home, name: "Tiina Tuisku", email: "tiina@esimerkki.example", title: "Arkkitehti" })
    ).id;
  });

  const write = (actor: Member, phone: string, version = 1) =>
    changeContact.as(actor)({ ...details, title: "Arkkitehti", validFrom: "2022-01-10", contactId, version, phone });

  test("the second is shown what the first has saved, who did and when, and only where it differs", async () => {
    await write(antti, "040 111 1111");
    const refusal = await refusalOf(write(maija, "040 222 2222"));
    expect(refusal).toMatchObject({ code: "contact.changed-elsewhere" });
    expect(refusal?.options.theirs).toEqual({
      values: { phone: "+358401111111" },
      version: 2,
      name: "Antti Aalto",
      at: expect.any(Date),
    });
    expect((await seenBy(maija))[0]).toMatchObject({ phone: "+358401111111", version: 2 });
  });

  test("the second, having seen it, saves over it on purpose", async () => {
    await write(antti, "040 111 1111");
    const refusal = await refusalOf(write(maija, "040 222 2222"));
    await write(maija, "040 222 2222", refusal?.options.theirs?.version);
    expect((await seenBy(maija))[0]).toMatchObject({ phone: "+358402222222", version: 3 });
  });

  test("exactly one wins, however many press at the same moment", async () => {
    const writers = [maija, antti, maija, antti, maija];
    const outcomes = await Promise.allSettled(writers.map((who, turn) => write(who, `040 333 000${turn}`)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const winner = outcomes.findIndex(({ status }) => status === "fulfilled");
    const won = `+35840333000${winner}`;
    expect((await seenBy(maija))[0]).toMatchObject({ phone: won, version: 2 });
    for (const outcome of outcomes) {
      if (outcome.status === "rejected")
        expect(outcome.reason.options.theirs).toMatchObject({ values: { phone: won }, version: 2 });
    }
    expect((await trail(contactId)).map(({ event }) => event)).toEqual(["contact.changed"]);
  });

  test("the same text twice is no quarrel, and makes no second version", async () => {
    await write(antti, "040 111 1111");
    await write(maija, "+358 40 111 1111");
    expect((await seenBy(maija))[0]).toMatchObject({ version: 2 });
  });

  test("who ends a task that has been changed meanwhile is told the day that stands", async () => {
    const until = addDays(today, 40);
    await endContact.as(antti)({ contactId, version: 1, endsOn: until });
    const refusal = await refusalOf(endContact.as(maija)({ contactId, version: 1, endsOn: today }));
    expect(refusal?.options.theirs?.values).toEqual({ endsOn: expect.stringMatching(/^\d+\.\d+\.\d{4}$/) });
    await endContact.as(maija)({ contactId, version: 2, endsOn: today });
    expect((await seenBy(maija))[0]?.validUntil).toBe(today);
  });

  test("an address: of two who write the first one, the second sees it; of a removed one, that it is gone", async () => {
    const write = (who: Member, text: string, version: number) =>
      changeAddress.as(who)({ ...street, kind: "POSTAL", street: text, version });
    const outcomes = await Promise.allSettled([write(maija, "PL 1", 0), write(antti, "PL 2", 0)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [{ reason }] = outcomes.filter((one) => one.status === "rejected") as [PromiseRejectedResult];
    expect(reason.options.theirs).toMatchObject({ version: 1, values: { street: expect.stringMatching(/^PL [12]$/) } });

    await removeAddress.as(antti)({ kind: "POSTAL", version: 1 });
    const refusal = await refusalOf(write(maija, "PL 3", 1));
    expect(refusal?.options.theirs).toMatchObject({
      version: 0,
      name: "Antti Aalto",
      values: { street: "", postalCode: "" },
    });
    await write(maija, "PL 3", 0);
    expect((await addressesSeenBy(maija))[0]).toMatchObject({ street: "PL 3" });
  });
});

describe("The same person's roles and other tasks", () => {
  const duties = async (actor: Member) => {
    const { contacts, holders } = await inScope(actor, async (tx) => ({
      contacts: await listContacts(tx, actor, home.id, today),
      holders: await listRoleHolders(tx, actor, today, { isPast: false }),
    }));
    return Object.fromEntries(contacts.map((one) => [`${one.function} ${one.name}`, dutiesOf(one, contacts, holders)]));
  };

  test("are told by name or address, and give nobody anything", async () => {
    const tiina = await aPerson({ givenName: "Tiina", familyName: "Tuisku", email: "tiina@esimerkki.example" });
    await aGrant({ organisation: home, role: "TECHNICAL_CONTACT", person: tiina });
    await aContact({ of: home, function: "TECHNICAL", name: "T. Tuisku", email: "tiina@esimerkki.example" });
    await aContact({ of: home, function: "DEPLOYMENT", name: "Tiina Tuisku", email: "kanta@esimerkki.example" });
    await aContact({ of: home, function: "BILLING", name: "Maija Mäkelä" });
    await aContact({ of: home, function: "ARCHIVE", name: "Aino Ahola" });
    expect(await duties(maija)).toMatchObject({
      "DEPLOYMENT Tiina Tuisku": { roles: ["TECHNICAL_CONTACT"], functions: [] },
      "BILLING Maija Mäkelä": { roles: ["MAIN_USER"], functions: [] },
      "ARCHIVE Aino Ahola": { roles: [], functions: [] },
    });
    const grants = await inScope(systemActor("test"), (tx) =>
      tx.roleGrant.count({ where: { organisationId: home.id } }),
    );
    expect(grants).toBe(1);
  });

  test("tell of the other functions, and of a role that came through another organisation", async () => {
    const vendor = await anOrganisation();
    const grant = await aGrant({ organisation: home, role: "IMPLEMENTER", to: vendor });
    await aNaming({ grant, person: await aPerson({ givenName: "Ilkka", familyName: "Into" }) });
    await aContact({ of: home, function: "TECHNICAL", name: "Ilkka Into" });
    await aContact({ of: home, function: "DEPLOYMENT", name: "ilkka into" });
    expect(await duties(maija)).toEqual({
      "TECHNICAL Ilkka Into": { roles: ["IMPLEMENTER"], functions: ["DEPLOYMENT"] },
      "DEPLOYMENT ilkka into": { roles: ["IMPLEMENTER"], functions: ["TECHNICAL"] },
    });
  });
});

describe("The tasks", () => {
  const tasksOf = (actor: Member) => inScope(actor, (tx) => listContactTasks(tx, actor, today));
  const codes = async (actor: Member) =>
    (await tasksOf(actor)).map(({ code, function: wanted }) => `${code} ${wanted ?? ""}`.trim());

  test("go to whoever can do them, and to nobody else", async () => {
    await aServiceUse({ of: home, service: "PATIENT_DATA" });
    await aServiceUse({ of: home, service: "IMAGING", state: "ENDED" });
    const all = [
      "missing ADMINISTRATIVE",
      "missing TECHNICAL",
      "missing DATA_PROTECTION",
      "missing ARCHIVE",
      "missing BILLING",
    ];
    expect(await codes(maija)).toEqual(all);
    expect(await codes(await as("ADMINISTRATIVE_CONTACT"))).toEqual(all);
    expect(await codes(await as("DATA_PROTECTION_OFFICER"))).toEqual(["missing DATA_PROTECTION"]);
    expect(await codes(await as("ARCHIVIST"))).toEqual(["missing ARCHIVE"]);
    for (const role of ["TECHNICAL_CONTACT", "READER", "IMPLEMENTER"] as const)
      expect(await codes(await as(role))).toEqual([]);
  });

  test("ask for no archivist while the service is only being joined or has ended", async () => {
    await aServiceUse({ of: home, service: "PATIENT_DATA", state: "JOINING" });
    await aServiceUse({ of: home, service: "SOCIAL_WELFARE", state: "ENDED" });
    expect(await codes(maija)).not.toContain("missing ARCHIVE");
  });

  test("are gone once they are done", async () => {
    for (const wanted of ["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION", "BILLING"] as const) {
      await addContact.as(maija)({ ...entry, function: wanted });
      await addContact.as(maija)({ ...entry, function: wanted, name: "Bo Berg", email: "bo@esimerkki.example" });
    }
    expect(await codes(maija)).toEqual([]);
  });
});

describe("The past", () => {
  test("shows contacts as they were on the day, by the same query", async () => {
    const later = new Date(now.getTime() + 3 * 86_400_000);
    await addContact.as(maija)(entry);
    const [contact] = await seenBy(maija);
    await changeContact.as(maija, { now: later })({
      ...details,
      contactId: contact?.id ?? "",
      version: 1,
      phone: "050 765 4321",
    });
    expect((await seenBy(maija, addDays(today, 1)))[0]?.phone).toBe("+358401234567");
    expect((await seenBy(maija, addDays(today, 3)))[0]?.phone).toBe("+358507654321");
    expect(await seenBy(maija, addDays(today, -1))).toEqual([]);
  });
});
