import type { Actor } from "../../../auth/actor";
import { addDays, type CalendarDate } from "../../../calendar";
import type { Tx } from "../../../db";
import { KantaService, type SubmissionStatus } from "../../../db/generated/enums";
import { visibleTo } from "../../policy";
import { openStatuses } from "../../workflow";

/** A termination that is under way: of which services, their last day, and how far it has come. */
export interface Ending {
  id: string;
  reference: string | null;
  status: SubmissionStatus;
  services: KantaService[];
  lastDay: CalendarDate | null;
}

/** The terminations of an organisation's services that are under way, as far as the actor may know of them. */
export async function listEndings(tx: Tx, actor: Actor, organisationId: string): Promise<Ending[]> {
  const rows = await tx.submission.findMany({
    where: { AND: [visibleTo(actor), { organisationId, kind: "TERMINATION", status: { in: [...openStatuses] } }] },
    select: { id: true, reference: true, status: true, touches: true, effectiveOn: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ touches, effectiveOn, ...row }) => ({
    ...row,
    services: Object.values(KantaService).filter((service) => touches.includes(`service:${service}`)),
    lastDay: effectiveOn && addDays(effectiveOn.toISOString().slice(0, 10), -1),
  }));
}
