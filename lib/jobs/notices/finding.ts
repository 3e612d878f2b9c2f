import { helsinkiDate } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import { answering } from "@/lib/findings/policy";
import type { Notice } from "../plan";
import { holdersOf, type Told } from "./told";

/** Whom a change noticed in a register concerns: those at the customer who answer for it; not whoever did so themselves. */
export async function toldOfFinding(tx: Tx, notice: Notice, now: Date): Promise<Told[]> {
  const finding = await tx.registerFinding.findUnique({
    where: { id: notice.subjectId },
    include: { organisation: { select: { businessId: true, nameFi: true, nameSv: true } } },
  });
  if (!finding) return [];
  const { organisation, organisationId, name, answeredById } = finding;
  const today = new Date(`${helsinkiDate(now)}T00:00:00Z`);
  const holders = await holdersOf(tx, organisationId, [...answering], today);
  return [
    {
      code: notice.event,
      organisationId,
      params: {
        organisationFi: organisation.nameFi,
        organisationSv: organisation.nameSv,
        businessId: organisation.businessId,
        name,
      },
      path: `/organisations/${organisation.businessId}/findings/${finding.id}`,
      recipients: holders.filter(({ personId }) => notice.event !== "finding.answered" || personId !== answeredById),
    },
  ];
}
