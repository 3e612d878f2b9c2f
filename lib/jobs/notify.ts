import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import { toldOfCertificate } from "./notices/certificate";
import { toldOfFinding } from "./notices/finding";
import { toldOfGrant, toldOfNaming } from "./notices/grant";
import { toldOfSubmission } from "./notices/submission";
import { toldOfSystem } from "./notices/system";
import type { Told } from "./notices/told";
import { unwilling } from "./notices/topics";
import { type Notice, plan } from "./plan";

const audiences: Record<string, (tx: Tx, notice: Notice, now: Date) => Promise<Told[]>> = {
  submission: toldOfSubmission,
  grant: toldOfGrant,
  naming: toldOfNaming,
  certificate: toldOfCertificate,
  finding: toldOfFinding,
  system: toldOfSystem,
};

/**
 * Writes a message for everybody whom the event concerns, and plans a mail to each who has an address: all of them or none.
 * Whoever wants no mails of the matter gets the message alone.
 * `occurrence` names this very event (the job's id): tried again, it writes nothing twice.
 */
export async function notify(notice: Notice, occurrence: string, now = new Date()): Promise<void> {
  const audience = audiences[notice.event.split(".")[0] ?? ""];
  if (!audience) throw new Error(`Nobody is told of ${notice.event}`);
  await inScope(systemActor("notify"), async (tx) => {
    const groups = await audience(tx, notice, now);
    const people = groups.flatMap(({ recipients }) => recipients.flatMap(({ personId }) => personId ?? []));
    const withoutMail = await unwilling(tx, notice, people);
    const rows = groups.flatMap(({ recipients, params, ...told }) =>
      recipients.map((recipient) => ({
        ...told,
        ...recipient,
        email: recipient.personId && withoutMail.has(recipient.personId) ? null : recipient.email,
        params: JSON.parse(JSON.stringify(params)),
        dedupeKey: `${occurrence}:${told.code}:${recipient.personId ?? recipient.email}`,
        createdAt: now,
      })),
    );
    const written = await tx.message.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { id: true, email: true },
    });
    for (const { id, email } of written) {
      if (email) await plan(tx, "send-mail", { messageId: id }, { key: `send-mail:${id}` });
    }
  });
}
