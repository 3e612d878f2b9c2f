import * as z from "zod/mini";
import { type CalendarDate, formatDate, parseDate } from "../calendar";
import { type AddressKind, type ContactFunction, KantaService } from "../db/generated/enums";
import { oneOrMany } from "../form-data";
import { holdsPersonalIdentityCode, isBusinessId, isEmail, normalisePhone } from "../identifiers";

/** The matters in which Kela contacts somebody, in the order in which they are always listed. */
export const contactFunctions = [
  "ADMINISTRATIVE",
  "TECHNICAL",
  "DATA_PROTECTION",
  "ARCHIVE",
  "DEPLOYMENT",
  "BILLING",
] as const satisfies readonly ContactFunction[];

/** Each kind of address by its place in the address of its page. */
export const addressPlaces = {
  visiting: "VISITING",
  postal: "POSTAL",
  billing: "BILLING",
  "e-invoice": "E_INVOICE",
} as const satisfies Record<string, AddressKind>;

export const addressKinds = Object.values(addressPlaces);

/** The kind of address at a place of the page's address; null for places that there are not. */
export const addressKindAt = (place: string): AddressKind | null =>
  Object.entries(addressPlaces).find(([one]) => one === place)?.[1] ?? null;

/** Kela serves in these. */
export const contactLanguages = ["fi", "sv"] as const;

/** Typed anywhere, a personal identity code is refused: nothing here needs one. */
const noIdentityCode = z.refine<string>((text) => !holdsPersonalIdentityCode(text), { error: "identityCodeInText" });

/** On one line, however it was pasted, and without marks that turn the writing round. */
const oneLine = z.overwrite((text: string) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ")
    .trim(),
);

const noPictures = z.refine<string>((text) => !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text), {
  error: "pictures",
});

const line = (longest: number) =>
  z.string().check(oneLine, z.minLength(1), z.maxLength(longest), noPictures, noIdentityCode);

/** What may be left empty: null then. Takes null too, as `.as(actor)` gives what the schema itself has given. */
const optional = <Out>(schema: z.ZodMiniType<Out, string>) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === "string" && value.trim() === "" ? null : (value ?? null))),
    z.nullable(schema),
  );

/** A person's name as people write it: two words of letters, with hyphens, apostrophes and full stops. */
const personName = line(120).check(
  z.refine((name) => /\S\s+\S/.test(name), { error: "fullName" }),
  z.refine((name) => /^[\p{L}\p{M}'’.,\- ]+$/u.test(name), { error: "personName" }),
);

const email = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(254), z.refine(isEmail, { error: "invalidEmail" }), noIdentityCode);

const phone = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    noIdentityCode,
    z.refine((text) => normalisePhone(text) !== null, { error: "invalidPhone" }),
  ),
  z.transform((text) => normalisePhone(text) ?? text),
);

/** Before this day there were no Kanta services; after the other a date is a slip of the pen. */
export const firstDay: CalendarDate = "2008-01-01";
export const lastDay: CalendarDate = "2099-12-31";

const date = z.pipe(
  z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((text) => parseDate(text) !== null, { error: "invalidDate" }),
    z.check(({ value, issues }) => {
      const day = parseDate(value);
      const told = (message: string, bound: CalendarDate) =>
        void issues.push({ code: "custom", message, params: { date: formatDate(bound) }, input: value });
      if (day && day < firstDay) told("dateTooEarly", firstDay);
      if (day && day > lastDay) told("dateTooLate", lastDay);
    }),
  ),
  z.transform((text) => parseDate(text) ?? text),
);

const inOrder = z.refine<{ validFrom: CalendarDate; validUntil: CalendarDate | null }>(
  ({ validFrom, validUntil }) => validUntil === null || validUntil >= validFrom,
  { error: "endBeforeStart", path: ["validUntil"] },
);

/** The version that the form's reader has seen; 0 where there was nothing yet. */
const version = z.pipe(z.pipe(z.transform(String), z.string().check(z.regex(/^\d{1,6}$/))), z.transform(Number));

const person = {
  name: personName,
  title: optional(line(100)),
  phone,
  email,
  language: z.enum(contactLanguages),
  services: oneOrMany(z.enum(KantaService)),
  validFrom: date,
  validUntil: optional(date),
};

export const addContactSchema = z.strictObject({ function: z.enum(contactFunctions), ...person }).check(inOrder);

export const changeContactSchema = z.strictObject({ contactId: z.uuid(), version, ...person }).check(inOrder);

export const endContactSchema = z.strictObject({ contactId: z.uuid(), version, endsOn: date });

const code = (pattern: RegExp, error: string) =>
  z.string().check(
    z.overwrite((text) => text.replace(/[\s-]/g, "").toUpperCase()),
    z.minLength(1),
    z.refine((text) => pattern.test(text), { error }),
  );

/** 8–20 letters and digits; one that begins as an OVT identifier goes on with a Business ID and at most five characters. */
const eInvoiceAddress = code(/^[0-9A-Z]{8,20}$/, "eInvoiceAddress").check(
  z.refine((text) => !text.startsWith("0037") || isOvt(text), { error: "ovt" }),
);

const isOvt = (text: string) => {
  const [, digits = "", check = ""] = /^0037(\d{7})(\d)[0-9A-Z]{0,5}$/.exec(text) ?? [];
  return isBusinessId(`${digits}-${check}`);
};

const street = {
  version,
  recipient: optional(line(120)),
  street: line(120),
  postalCode: z.string().check(
    z.trim(),
    z.minLength(1),
    z.refine((text) => /^\d{5}$/.test(text), { error: "postalCode" }),
  ),
  postOffice: line(60),
};

/** An address by its kind: streets for visitors and post, a reference for bills, and an electronic address for e-invoices. */
export const changeAddressSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("VISITING"), ...street }),
  z.strictObject({ kind: z.literal("POSTAL"), ...street }),
  z.strictObject({ kind: z.literal("BILLING"), ...street, reference: optional(line(60)) }),
  z.strictObject({
    kind: z.literal("E_INVOICE"),
    version,
    eInvoiceAddress,
    eInvoiceOperator: code(/^[0-9A-Z]{6,20}$/, "eInvoiceOperator"),
    reference: optional(line(60)),
  }),
]);

/** Everyone can be visited: that address is changed, never removed. */
export const removeAddressSchema = z.strictObject({ kind: z.enum(["POSTAL", "BILLING", "E_INVOICE"]), version });

/** A form's fields as they are typed and shown. */
export type FormTexts = Record<string, string | string[]>;

type TypedContact = {
  name: string;
  title: string | null;
  phone: string;
  email: string;
  language: string;
  services: readonly KantaService[];
  validFrom: CalendarDate;
  validUntil: CalendarDate | null;
};

/** A contact person as the form shows one. */
export const contactTexts = ({ title, services, validFrom, validUntil, ...contact }: TypedContact): FormTexts => ({
  name: contact.name,
  title: title ?? "",
  phone: contact.phone,
  email: contact.email,
  language: contact.language,
  services: [...services].sort(),
  validFrom: formatDate(validFrom),
  validUntil: validUntil ? formatDate(validUntil) : "",
});

const streetFields = ["recipient", "street", "postalCode", "postOffice"] as const;

/** What an address of each kind is made of, in the order of its form. */
export const addressFields = {
  VISITING: streetFields,
  POSTAL: streetFields,
  BILLING: [...streetFields, "reference"],
  E_INVOICE: ["eInvoiceAddress", "eInvoiceOperator", "reference"],
} as const satisfies Record<AddressKind, readonly string[]>;

export type AddressField = (typeof addressFields)[AddressKind][number];

/** An address as its form shows it; one that does not exist is empty. */
export const addressTexts = (
  kind: AddressKind,
  address: { [Field in AddressField]?: string | null } | null,
): Record<string, string> => Object.fromEntries(addressFields[kind].map((field) => [field, address?.[field] ?? ""]));
