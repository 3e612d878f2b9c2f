import type { Tx } from "@/lib/db";
import type { MailTopic } from "@/lib/db/generated/enums";
import type { Notice } from "../plan";

/** What the events of each noun are about, for whoever wants no mails of it. A noun that is not here is mailed always. */
const topics: Record<string, MailTopic> = {
  submission: "SUBMISSIONS",
  grant: "ROLES",
  naming: "ROLES",
  certificate: "CERTIFICATES",
  system: "CERTIFICATES",
  finding: "REGISTER",
};

/** The end of one's own role: told by mail to everybody, for whoever has lost every role cannot read it in the portal. */
const always = new Set(["grant.revoked", "grant.ended", "naming.struck-out"]);

/** Which of these people want no mail of the event; a mail that carries a one-time link is sent to all (docs/rules.md BR-26). */
export async function unwilling(tx: Tx, notice: Notice, personIds: string[]): Promise<Set<string>> {
  const topic = topics[notice.event.split(".")[0] ?? ""];
  if (!topic || notice.token || always.has(notice.event)) return new Set();
  const muted = await tx.person.findMany({
    where: { id: { in: personIds }, mutedMails: { has: topic } },
    select: { id: true },
  });
  return new Set(muted.map(({ id }) => id));
}
