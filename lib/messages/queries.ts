import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import type { NoticeParams } from "../mail/notice";
import { visibleTo } from "./policy";

const pageSize = 25;

/** A message as its list shows it; what it says is put into words by `noticeSentence`. */
export interface ListedMessage {
  id: string;
  code: string;
  params: NoticeParams;
  path: string;
  createdAt: Date;
  isRead: boolean;
}

/** The newest messages, or those older than the one named; ids grow with time, so they are the key of the paging. */
export async function listMessages(
  tx: Tx,
  actor: Actor,
  before?: string,
): Promise<{ messages: ListedMessage[]; older: string | null }> {
  const rows = await tx.message.findMany({
    where: { ...visibleTo(actor), ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: "desc" },
    take: pageSize + 1,
    select: { id: true, code: true, params: true, path: true, createdAt: true, readAt: true },
  });
  const messages = rows
    .slice(0, pageSize)
    .map(({ readAt, params, ...row }) => ({ ...row, params: params as NoticeParams, isRead: readAt !== null }));
  return { messages, older: rows.length > pageSize ? (messages.at(-1)?.id ?? null) : null };
}

export const countMessages = (tx: Tx, actor: Actor): Promise<number> => tx.message.count({ where: visibleTo(actor) });

/** How many messages the person has not read: the figure beside "Viestit". */
export const countUnread = (tx: Tx, actor: Actor): Promise<number> =>
  tx.message.count({ where: { ...visibleTo(actor), readAt: null } });

/** One of the actor's own messages, as the door that marks it read needs it. */
export async function findMessage(tx: Tx, actor: Actor, id: string) {
  const message = await tx.message.findFirst({
    where: { AND: [visibleTo(actor), { id }] },
    select: { id: true, personId: true },
  });
  return message && { ...message, organisationId: null };
}
