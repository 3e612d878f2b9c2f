import * as z from "zod/mini";
import { parseDate } from "../calendar";
import type { Repository, Role } from "../db/generated/enums";
import { oneOrMany, storable } from "../form-data";
import { isEmail, normaliseBusinessId } from "../identifiers";

/** The roles in the order in which they are always listed. */
export const roleCodes = [
  "MAIN_USER",
  "ADMINISTRATIVE_CONTACT",
  "TECHNICAL_CONTACT",
  "DATA_PROTECTION_OFFICER",
  "ARCHIVIST",
  "IMPLEMENTER",
  "READER",
] as const satisfies readonly Role[];

/** What may be given to another organisation: a main user is always a person of the customer's own choosing. */
export const rolesForOrganisations = roleCodes.filter((role) => role !== "MAIN_USER");

export const repositoryCodes = ["PATIENT", "SOCIAL"] as const satisfies readonly Repository[];

/** Whether the text can be the id of a row; others would be refused by the database with an error. */
export const isRowId = (text: string): boolean => z.uuid().safeParse(text).success;

/** On one line, however it was pasted, and without marks that turn the writing round: it goes into mails and trails. */
export const fullName = z.string().check(
  z.overwrite((name) => name.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu, " ").trim()),
  z.minLength(1),
  z.maxLength(120),
  z.refine((name) => /\S\s+\S/.test(name), { error: "fullName" }),
);

export const email = z.string().check(
  z.trim(),
  z.minLength(1),
  z.maxLength(254),
  z.refine((text) => isEmail(text), { error: "invalidEmail" }),
);

export const reason = z.string().check(storable, z.trim(), z.minLength(1), z.maxLength(500));

/** The secret of a mailed link, as `newToken` makes it. */
export const linkToken = z.string().check(z.regex(/^[\w-]{43}$/));

/** Knowing one's task is a yes that must be ticked. */
export const knowsTask = z._default(z.string(), "").check(z.refine((value) => value === "true", { error: "confirm" }));

const optionalDate = z.pipe(
  z
    ._default(z.nullable(z.string()), null)
    .check(z.refine((text) => !text?.trim() || parseDate(text) !== null, { error: "invalidDate" })),
  z.transform((text) => (text?.trim() ? parseDate(text) : null)),
);

const repositories = oneOrMany(z.enum(repositoryCodes));

const namesRepositories = z.refine<{ role: Role; repositories: Repository[] }>(
  ({ role, repositories }) => role !== "ARCHIVIST" || repositories.length > 0,
  { error: "chooseAtLeastOne", path: ["repositories"] },
);

export const offerGrantSchema = z
  .strictObject({
    holderName: fullName,
    holderEmail: email,
    role: z.enum(roleCodes),
    repositories,
    endsOn: optionalDate,
  })
  .check(namesRepositories);

export const offerToOrganisationSchema = z
  .strictObject({
    businessId: z.pipe(
      z.string().check(
        z.minLength(1),
        z.refine((text) => normaliseBusinessId(text) !== null, { error: "businessId" }),
      ),
      z.transform((text) => normaliseBusinessId(text) ?? ""),
    ),
    role: z.enum(rolesForOrganisations),
    repositories,
    endsOn: optionalDate,
  })
  .check(namesRepositories);

export const acceptOfferSchema = z.strictObject({ token: linkToken, knowsTask });

/** By the link a person was sent, or by the id of a role offered to one's organisation. */
export const declineGrantSchema = z.union([
  z.strictObject({ token: linkToken }),
  z.strictObject({ grantId: z.uuid() }),
]);

export const grantSchema = z.strictObject({ grantId: z.uuid() });

export const revokeGrantSchema = z.strictObject({ grantId: z.uuid(), reason });

export const setGrantEndSchema = z.strictObject({ grantId: z.uuid(), endsOn: optionalDate });
