"use server";

import { action } from "../action";
import { Refusal } from "../refusal";
import { may } from "./policy";
import { findAuthority } from "./queries";
import { changeAuthoritySchema, textsOfAuthority } from "./schema";

/** Changes what an authority is called and where it is reached; effective at once. Whoever comes second sees both versions. */
export const changeAuthority = action("authority.changed")
  .input(changeAuthoritySchema)
  .on(async (tx, _actor, { code }) => {
    const authority = await findAuthority(tx, code);
    return authority && { ...authority, id: code, organisationId: null };
  })
  .allow(may.change)
  .run(async ({ tx, actor, input, subject, now }) => {
    const { code, version, ...entry } = input;
    const [saved, typed] = [textsOfAuthority(subject), textsOfAuthority(entry)];
    const differing = Object.entries(saved).filter(([field, text]) => typed[field as keyof typeof typed] !== text);
    if (differing.length === 0) return;
    if (subject.version !== version) {
      const { version: seen, changedByName: name, changedAt: at } = subject;
      const theirs = { values: Object.fromEntries(differing), version: seen, name, at };
      throw new Refusal("authority.changed-elsewhere", { theirs });
    }
    await tx.authority.update({
      where: { code, version },
      data: { ...entry, changedByName: actor.name, changedAt: now, version: { increment: 1 } },
      select: { code: true },
    });
  })
  .goTo(() => "/staff/authorities");
