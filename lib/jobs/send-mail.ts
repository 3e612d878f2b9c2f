import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import { type NoticeParams, noticeMail } from "@/lib/mail/notice";
import { sendMail } from "@/lib/mail/send";

/**
 * Sends the mail of one message, unless it has gone already. A worker that dies between the sending and its note sends it
 * again under the same Message-ID, by which receivers know it for the same mail. A one-time link is forgotten with the
 * sending: whoever reads the database later must not find it.
 */
export async function sendMessage(messageId: string, now = new Date()): Promise<void> {
  const system = systemActor("send-mail");
  const message = await inScope(system, (tx) => tx.message.findUnique({ where: { id: messageId } }));
  if (!message?.email || message.sentAt) return;
  const { id, email, language } = message;
  const mail = noticeMail({ ...message, params: message.params as NoticeParams });
  await sendMail({ id, to: email, language, ...mail });
  const path = message.personId ? message.path : "/";
  await inScope(system, (tx) => tx.message.updateMany({ where: { id, sentAt: null }, data: { sentAt: now, path } }));
}
