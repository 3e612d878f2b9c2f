import * as z from "zod/mini";
import { storable } from "../form-data";
import { holdsPersonalIdentityCode, isEmail, normalisePhone } from "../identifiers";

/** The authorities that the portal's texts lead to, in the order in which they are listed. */
export const authorityCodes = ["KELA", "THL_KANTA", "THL_CODES", "SUPERVISORY", "SOTERI", "FIMEA", "DVV"] as const;

export type AuthorityCode = (typeof authorityCodes)[number];

const typed = (longest: number) =>
  z.string().check(
    storable,
    z.trim(),
    z.maxLength(longest),
    z.refine((text) => !holdsPersonalIdentityCode(text), { error: "identityCodeInText" }),
  );

const name = typed(120).check(z.minLength(1));

/** Text that may be left empty: null then. */
const optional = <Schema extends z.ZodMiniType<string, string>>(schema: Schema) =>
  z.pipe(
    z.transform((value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : null)),
    z.nullable(schema),
  );

const isWebAddress = (text: string) => URL.canParse(text) && new URL(text).protocol === "https:";

const web = optional(typed(200).check(z.refine(isWebAddress, { error: "webAddress" })));

export const changeAuthoritySchema = z.strictObject({
  code: z.enum(authorityCodes),
  version: z.pipe(
    z.pipe(
      z.transform((value: unknown) => Number(value)),
      z.number(),
    ),
    z.int(),
  ),
  nameFi: name,
  nameSv: name,
  nameEn: name,
  formerFi: optional(typed(120)),
  formerSv: optional(typed(120)),
  formerEn: optional(typed(120)),
  email: optional(typed(120).check(z.refine(isEmail, { error: "invalidEmail" }))),
  phone: optional(typed(40).check(z.refine((text) => normalisePhone(text) !== null, { error: "invalidPhone" }))),
  webFi: web,
  webSv: web,
});

export type AuthorityEntry = Omit<z.output<typeof changeAuthoritySchema>, "code" | "version">;

/** An authority's data as its form has them. */
export const textsOfAuthority = (entry: AuthorityEntry): Record<keyof AuthorityEntry, string> => ({
  nameFi: entry.nameFi,
  nameSv: entry.nameSv,
  nameEn: entry.nameEn,
  formerFi: entry.formerFi ?? "",
  formerSv: entry.formerSv ?? "",
  formerEn: entry.formerEn ?? "",
  email: entry.email ?? "",
  phone: entry.phone ?? "",
  webFi: entry.webFi ?? "",
  webSv: entry.webSv ?? "",
});
