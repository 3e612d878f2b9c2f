"use server";

import { action } from "../action";
import type { Language } from "../i18n/language";
import { may } from "./policy";
import { findOwnSession, findSelf } from "./queries";
import { mailsInput, mailTopics, sessionInput, settingsInput } from "./schema";

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

/** Keeps of which topics mails are wanted. The messages in the portal come all the same (docs/rules.md BR-26). */
export const chooseMails = action("person.mails-chosen")
  .input(mailsInput)
  .on((tx, actor) => findSelf(tx, actor))
  .allow(may.saveSettings)
  .run(async ({ tx, subject, input, note }) => {
    const mutedMails = mailTopics.filter((topic) => !input.topics.includes(topic));
    await tx.person.update({ where: { id: subject.id }, data: { mutedMails } });
    note({ muted: mutedMails });
  })
  .goTo(() => "/settings/mails");

/** Ends one of the person's other sessions: its next request is a stranger's, and what it knew of the identity is wiped. */
export const endOtherSession = action("session.ended")
  .input(sessionInput)
  .on((tx, actor, { sessionId }) => findOwnSession(tx, actor, sessionId))
  .allow(may.endSession)
  .run(async ({ tx, subject, now, note }) => {
    const how = "by-owner";
    await tx.session.update({
      where: { id: subject.id, endedAt: null },
      data: { endedAt: now, endReason: how, identityEncrypted: null, idTokenEncrypted: null },
    });
    note({ how });
  })
  .goTo(() => "/settings/sessions");
