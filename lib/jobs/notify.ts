import { systemActor } from "@/lib/auth/actor";
import { inScope, type Tx } from "@/lib/db";
import { toldOfGrant, toldOfNaming } from "./notices/grant";
import { toldOfSubmission } from "./notices/submission";
import type { Told } from "./notices/told";
import { type Notice, plan } from "./plan";

const audiences: Record<string, (tx: Tx, notice: Notice, now: Date) => Promise<Told[]>> = {
  submission: toldOfSubmission,
  grant: toldOfGrant,
  naming: toldOfNaming,
};

/**
 * Writes a message for everybody whom the event concerns, and plans a mail to each who has an address: all of them or none.
 * `occurrence` names this very event (the job's id): tried again, it writes nothing twice.
 */
export async function notify(notice: Notice, occurrence: string, now = new Date()): Promise<void> {
  const audience = audiences[notice.event.split(".")[0] ?? ""];
  if (!audience) throw new Error(`Nobody is told of ${notice.event}`);
  await inScope(systemActor("notify"), async (tx) => {
    const rows = (await audience(tx, notice, now)).flatMap(({ recipients, params, ...told }) =>
      recipients.map((recipient) => ({
        ...told,
        ...recipient,
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
