"use server";

import { action } from "../action";
import type { Language } from "../i18n/language";
import { may } from "./policy";
import { findSelf } from "./queries";
import { settingsInput } from "./schema";

/** Keeps the language and the address for notices; the page is then shown in that language. */
export const saveSettings = action("person.settings-saved")
  .input(settingsInput)
  .on((tx, actor) => findSelf(tx, actor))
  .allow(may.saveSettings)
  .run(async ({ tx, subject, input }) => {
    const language = input.language as Language;
    await tx.person.update({ where: { id: subject.id }, data: { language, email: input.email || null } });
    return language;
  })
  .goTo((language) => `/settings?lang=${language}`);
