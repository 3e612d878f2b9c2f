"use server";

import { action } from "../action";
import { may, visibleTo } from "./policy";
import { findMessage } from "./queries";
import { markReadSchema } from "./schema";

/** Marks everything read that was in the list when it was drawn. */
export const markMessagesRead = action("message.all-read")
  .input(markReadSchema)
  .on((tx, actor, { newest }) => findMessage(tx, actor, newest))
  .allow(may.markRead)
  .run(async ({ tx, actor, subject, now }) => {
    await tx.message.updateMany({
      where: { AND: [visibleTo(actor), { id: { lte: subject.id }, readAt: null }] },
      data: { readAt: now },
    });
  })
  .goTo(() => "/messages");
