import type { Actor } from "../auth/actor";
import type { Tx } from "../db";
import { visibleTo } from "./policy";

/** How the answer to a request was delivered; null as long as it has not been, or for whoever may not know. */
export const findDelivery = (tx: Tx, actor: Actor, submissionId: string) =>
  tx.logDelivery.findFirst({
    where: { AND: [visibleTo(actor), { submissionId }] },
    select: { deliveredOn: true, manner: true, note: true, recordedByName: true },
  });
