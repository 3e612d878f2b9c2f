import { describe, expect, test } from "vitest";
import { type ContactFacts, contactTasks, isSamePerson, validityOn } from "@/lib/contacts/policy";
import { addContactSchema, changeAddressSchema, contactTexts, removeAddressSchema } from "@/lib/contacts/schema";
import type { ContactFunction } from "@/lib/db/generated/enums";
import { holdsPersonalIdentityCode } from "@/lib/identifiers";

const today = "2026-11-22";

const contact = (wanted: ContactFunction, name: string, more: Partial<ContactFacts> = {}): ContactFacts => ({
  function: wanted,
  name,
  email: `${name.toLowerCase().replace(" ", ".")}@esimerkki.example`,
  validFrom: "2024-01-01",
  validUntil: null,
  ...more,
});

const situation = (contacts: ContactFacts[], more: Partial<Parameters<typeof contactTasks>[0]> = {}) => ({
  kind: "PRIVATE" as const,
  isCustomer: false,
  services: [],
  contacts,
  ...more,
});

const codes = (...of: Parameters<typeof contactTasks>) =>
  contactTasks(...of).map(({ code, function: wanted }) => `${code} ${wanted ?? ""}`.trim());

/** Two people for each function that everyone needs. */
const enough = (["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION"] as const).flatMap((one) => [
  contact(one, "Aada Aalto"),
  contact(one, "Bo Berg"),
]);

describe("What to mend about the contact persons", () => {
  test("is nothing when each needed function has two", () => {
    expect(codes(situation(enough), today)).toEqual([]);
  });

  test("is first whom everyone needs and nobody is", () => {
    expect(codes(situation([]), today)).toEqual([
      "missing ADMINISTRATIVE",
      "missing TECHNICAL",
      "missing DATA_PROTECTION",
    ]);
  });

  test.each(["PATIENT_DATA", "SOCIAL_WELFARE", "IMAGING"] as const)("is an archivist where %s is in use", (service) => {
    expect(codes(situation(enough, { services: [service] }), today)).toEqual(["missing ARCHIVE"]);
  });

  test.each(["PRESCRIPTION", "RENEWAL_REQUESTS", "KELAIN"] as const)("is no archivist for %s", (service) => {
    expect(codes(situation(enough, { services: [service] }), today)).toEqual([]);
  });

  test("is somebody for billing once the organisation is a customer", () => {
    expect(codes(situation(enough, { isCustomer: true }), today)).toEqual(["missing BILLING"]);
  });

  test("counts neither those who have left nor those who have not come yet", () => {
    const gone = contact("ARCHIVE", "Gun Gran", { validUntil: "2026-11-21" });
    const coming = contact("ARCHIVE", "Tea Tuomi", { validFrom: "2026-11-23" });
    const wishes = { services: ["PATIENT_DATA"] as const };
    expect(codes(situation([...enough, gone, coming], wishes), today)).toEqual(["missing ARCHIVE"]);
    expect(codes(situation([...enough, { ...gone, validUntil: today }, coming], wishes), today)).toEqual([]);
    expect(codes(situation([...enough, { ...coming, validFrom: today }], wishes), today)).toEqual([]);
  });

  test("is a person who leaves within thirty days without a successor", () => {
    const leaving = (validUntil: string) => contact("DEPLOYMENT", "Lea Laine", { validUntil });
    expect(contactTasks(situation([...enough, leaving("2026-12-22")]), today)).toEqual([
      { code: "ends-soon", function: "DEPLOYMENT", name: "Lea Laine", endsOn: "2026-12-22" },
    ]);
    expect(codes(situation([...enough, leaving("2026-12-23")]), today)).toEqual([]);
  });

  test("is no gap when somebody stays or comes the day after", () => {
    const leaving = contact("DEPLOYMENT", "Lea Laine", { validUntil: "2026-12-01" });
    const successor = (validFrom: string) => contact("DEPLOYMENT", "Sue Salo", { validFrom });
    expect(codes(situation([...enough, leaving, successor("2026-12-02")]), today)).toEqual([]);
    expect(codes(situation([...enough, leaving, successor("2026-12-03")]), today)).toEqual(["ends-soon DEPLOYMENT"]);
  });

  test("is first that one person holds everything, and only else that one holds a key function alone", () => {
    const alone = (["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION"] as const).map((one) =>
      contact(one, "Aada Aalto"),
    );
    expect(contactTasks(situation(alone), today)).toEqual([{ code: "one-person", function: null, name: "Aada Aalto" }]);
    const two = [...alone, contact("TECHNICAL", "Bo Berg")];
    expect(codes(situation(two), today)).toEqual(["single-holder ADMINISTRATIVE"]);
  });

  test("is not that two people share a mailbox", () => {
    const shared = enough.map((one) => ({ ...one, email: "kanta@esimerkki.example" }));
    expect(codes(situation(shared), today)).toEqual([]);
  });

  test("never troubles somebody who works alone with being alone", () => {
    const alone = (["ADMINISTRATIVE", "TECHNICAL", "DATA_PROTECTION"] as const).map((one) =>
      contact(one, "Lauri Lahti"),
    );
    expect(codes(situation(alone, { kind: "PRACTITIONER" }), today)).toEqual([]);
    expect(codes(situation(alone.slice(1), { kind: "PRACTITIONER" }), today)).toEqual(["missing ADMINISTRATIVE"]);
  });
});

test("A last day still counts, a first day too", () => {
  const period = { validFrom: "2026-11-20", validUntil: "2026-11-22" };
  expect(["2026-11-19", "2026-11-20", "2026-11-22", "2026-11-23"].map((day) => validityOn(period, day))).toEqual([
    "upcoming",
    "in-force",
    "in-force",
    "past",
  ]);
});

test("The same person is known by e-mail address or name, in capitals or not, and not by having neither", () => {
  const antti = { name: "Antti Aalto", email: "antti@esimerkki.example" };
  expect(isSamePerson(antti, { name: "A. Aalto", email: "ANTTI@esimerkki.example" })).toBe(true);
  expect(isSamePerson(antti, { name: "antti  aalto", email: null })).toBe(true);
  expect(isSamePerson(antti, { name: "Anna Aalto", email: null })).toBe(false);
  expect(isSamePerson({ ...antti, email: null }, { name: "Anna Aalto", email: null })).toBe(false);
});

const typed = {
  function: "TECHNICAL",
  name: "Äänetön O’Brien-Öhman",
  title: "",
  phone: "040 123 4567",
  email: "tiina@esimerkki.example",
  language: "sv",
  validFrom: "1.2.2026",
  validUntil: "",
};

/** Code and field of everything wrong. */
const wrong = (schema: typeof addContactSchema | typeof changeAddressSchema, value: unknown) =>
  schema
    .safeParse(value)
    .error?.issues.map(
      ({ message, code, path }) => `${path.join(".")} ${/^[a-zA-Z]+$/.test(message) ? message : code}`,
    ) ?? [];

describe("A contact person as typed", () => {
  test("is stored in one form, and shown as the form shows it", () => {
    const stored = addContactSchema.parse({ ...typed, name: "  Äänetön\n O’Brien-Öhman ", services: "IMAGING" });
    expect(stored).toMatchObject({
      name: typed.name,
      title: null,
      phone: "+358401234567",
      services: ["IMAGING"],
      validFrom: "2026-02-01",
      validUntil: null,
    });
    expect(contactTexts(stored)).toMatchObject({ phone: "+358401234567", validFrom: "1.2.2026", validUntil: "" });
    expect(addContactSchema.parse(stored)).toEqual(stored);
  });

  test.each([
    [{ name: "Tiina" }, "name fullName"],
    [{ name: "Tiina 😀 Tuisku" }, "name pictures"],
    [{ name: "Tiina Tuisku 2" }, "name personName"],
    [{ name: "Tiina <b>Tuisku" }, "name personName"],
    [{ name: " \u0000 " }, "name too_small"],
    [{ name: `Tiina ${"T".repeat(120)}` }, "name too_big"],
    [{ title: "010190-900p arkistonhoitaja" }, "title identityCodeInText"],
    [{ title: "🩺 lääkäri" }, "title pictures"],
    [{ phone: "12" }, "phone invalidPhone"],
    [{ phone: "040 abc" }, "phone invalidPhone"],
    [{ email: "tiina@" }, "email invalidEmail"],
    [{ email: "010190-900p@esimerkki.example" }, "email identityCodeInText"],
    [{ language: "en" }, "language invalid_value"],
    [{ services: ["TELEPATHY"] }, "services.0 invalid_value"],
    [{ function: "READER" }, "function invalid_value"],
    [{ validFrom: "31.2.2026" }, "validFrom invalidDate"],
    [{ validFrom: "" }, "validFrom too_small"],
    [{ validFrom: "1.1.1950" }, "validFrom dateTooEarly"],
    [{ validUntil: "1.1.2150" }, "validUntil dateTooLate"],
    [{ validUntil: "31.1.2026" }, "validUntil endBeforeStart"],
  ])("is refused with %o", (change, expected) => {
    expect(wrong(addContactSchema, { ...typed, ...change })).toContain(expected);
  });
});

describe("An address as typed", () => {
  const street = {
    kind: "POSTAL",
    version: "0",
    recipient: "",
    street: "PL 1",
    postalCode: "00100",
    postOffice: "Åbo",
  };
  const eInvoice = {
    kind: "E_INVOICE",
    version: "0",
    eInvoiceAddress: "003790000011",
    eInvoiceOperator: "003721291126",
    reference: "",
  };

  test("is taken as people write it", () => {
    expect(changeAddressSchema.parse(street)).toMatchObject({ recipient: null, version: 0, street: "PL 1" });
    const stored = changeAddressSchema.parse({ ...eInvoice, eInvoiceAddress: "0037 9000001-1 ab" });
    expect(stored).toMatchObject({ eInvoiceAddress: "003790000011AB" });
    expect(changeAddressSchema.parse({ ...eInvoice, eInvoiceAddress: "FI21 1234 5600 0007 85" })).toMatchObject({
      eInvoiceAddress: "FI2112345600000785",
    });
  });

  test.each([
    [{ ...street, postalCode: "1234" }, "postalCode postalCode"],
    [{ ...street, postalCode: "FI-00100" }, "postalCode postalCode"],
    [{ ...street, street: "" }, "street too_small"],
    [{ ...street, street: "Tie 1, avain 131052-308T" }, "street identityCodeInText"],
    [{ ...street, reference: "x" }, " unrecognized_keys"],
    [{ ...eInvoice, eInvoiceAddress: "003790000012" }, "eInvoiceAddress ovt"],
    [{ ...eInvoice, eInvoiceAddress: "003790000011ABCDEF" }, "eInvoiceAddress ovt"],
    [{ ...eInvoice, eInvoiceAddress: "ABC1234" }, "eInvoiceAddress eInvoiceAddress"],
    [{ ...eInvoice, eInvoiceAddress: "A".repeat(21) }, "eInvoiceAddress eInvoiceAddress"],
    [{ ...eInvoice, eInvoiceOperator: "ÄÄKKÖS" }, "eInvoiceOperator eInvoiceOperator"],
    [{ ...eInvoice, version: "-1" }, "version invalid_format"],
    [{ ...eInvoice, kind: "MOON" }, "kind invalid_union"],
  ])("is refused: %o", (value, expected) => {
    expect(wrong(changeAddressSchema, value)).toContain(expected);
  });

  test("can be removed unless it is the one for visitors", () => {
    expect(removeAddressSchema.safeParse({ kind: "BILLING", version: 2 }).success).toBe(true);
    expect(removeAddressSchema.safeParse({ kind: "VISITING", version: 2 }).success).toBe(false);
  });
});

test("A personal identity code is found wherever it stands, and nothing else is taken for one", () => {
  for (const text of ["010190-900P", "hetu: 010190-900p.", "(131052-308T)"])
    expect(holdsPersonalIdentityCode(text), text).toBe(true);
  for (const text of ["010190-900A", "LP-2026-0042", "040-123 4567", "1010190-900P", "310290-900P", "9000001-1"])
    expect(holdsPersonalIdentityCode(text), text).toBe(false);
});
