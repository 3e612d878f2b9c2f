import type { Actor, Member } from "../auth/actor";
import type { Prisma } from "../db";
import { type Judged, may as mayAboutSubmissions, visibleTo as visibleSubmissions } from "../submissions/policy";

/**
 * The attachments that an actor may know of: those of submissions that they may see, and never one of a message that officers
 * keep for themselves.
 */
export const visibleTo = (actor: Actor): Prisma.AttachmentWhereInput => ({
  submission: visibleSubmissions(actor),
  ...(actor.kind === "MEMBER" && { OR: [{ messageId: null }, { message: { isInternal: false } }] }),
});

export const may = {
  /** While it is written, or has come back to be mended; whoever may write into it. */
  add: (actor: Actor, submission: Judged): actor is Member => mayAboutSubmissions.save(actor, submission),

  /** What goes with the submission itself; what has been said in a message stays said. */
  remove: (actor: Actor, attachment: { messageId: string | null; submission: Judged }): actor is Member =>
    attachment.messageId === null && mayAboutSubmissions.save(actor, attachment.submission),
};
