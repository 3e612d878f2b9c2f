import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";

/** For how long a form that is sent again is answered as it was the first time. */
const answerDays = 30;

/** Forgets what old forms were answered: nobody sends them again, and their rows would pile up for ever. */
export async function forgetOldAnswers(now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - answerDays * 86_400_000);
  await inScope(systemActor("forget-old-answers"), (tx) =>
    tx.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } }),
  );
}
