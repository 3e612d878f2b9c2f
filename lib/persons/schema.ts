import * as z from "zod/mini";
import { MailTopic } from "../db/generated/enums";
import { oneOrMany } from "../form-data";
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

/** What mails are about, in the order in which they are listed. */
export const mailTopics = Object.values(MailTopic);

/** The topics of which one wants mails; none ticked is an answer, too. */
export const mailsInput = z.strictObject({ topics: oneOrMany(z.enum(MailTopic)) });

export const sessionInput = z.strictObject({ sessionId: z.uuid() });
