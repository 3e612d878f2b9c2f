import * as z from "zod/mini";
import { isLanguage } from "../i18n/language";
import { isEmail } from "../identifiers";

/** What a person may say of themselves; the name comes from the identification. */
export const settingsInput = z.strictObject({
  language: z.string().check(z.refine(isLanguage, { error: "chooseOne" })),
  email: z.string().check(
    z.maxLength(254),
    z.refine((value: string) => value === "" || isEmail(value), { error: "invalidEmail" }),
  ),
});
