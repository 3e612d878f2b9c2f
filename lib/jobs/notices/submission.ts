import { helsinkiDate } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import { Role } from "@/lib/db/generated/enums";
import type { Notice } from "../plan";
import { holdersOf, onceEach, peopleById, type Told } from "./told";

/** An approved submission could not be put into force: no business of the customer's until Kela has settled it. */
export const notApplied = "submission.not-applied";

/** What the officer who has handled it is told as well, and under which name. */
const officersToo: Record<string, string> = {
  "submission.submitted": "submission.resubmitted",
  "submission.withdrawn": "submission.withdrawn",
  "submission.applied": "submission.applied",
  [notApplied]: notApplied,
};

const dayOf = (column: Date | null) => column?.toISOString().slice(0, 10);

/**
 * Whom an event of a submission concerns: the customer's people who answer for it (whoever wrote or sent it only while they
 * hold a role there) and, when it comes back, the officer.
 */
export async function toldOfSubmission(tx: Tx, notice: Notice, now: Date): Promise<Told[]> {
  const submission = await tx.submission.findUnique({
    where: { id: notice.subjectId },
    include: { organisation: { select: { businessId: true, nameFi: true, nameSv: true } } },
  });
  if (!submission) return [];
  const { organisation, organisationId } = submission;
  const params = {
    organisationFi: organisation.nameFi,
    organisationSv: organisation.nameSv,
    businessId: organisation.businessId,
    reference: submission.reference ?? undefined,
    kind: submission.kind,
    environment: await environmentOf(tx, submission.answers),
    date: dayOf(submission.effectiveOn),
    answerBy: dayOf(submission.answerBy),
  };
  const today = new Date(`${helsinkiDate(now)}T00:00:00Z`);
  const authors = [submission.submittedById, submission.draftedById];
  const present = await holdersOf(tx, organisationId, Object.values(Role), today);
  const customer = onceEach([
    ...present.filter(({ personId }) => authors.includes(personId)),
    ...(await holdersOf(tx, organisationId, ["MAIN_USER", "ADMINISTRATIVE_CONTACT", "TECHNICAL_CONTACT"], today)),
  ]);
  const path = `/organisations/${organisation.businessId}/submissions/${submission.id}`;
  const recipients = notice.event === notApplied ? [] : customer;
  const told: Told[] = [{ code: notice.event, organisationId, params, path, recipients }];
  const officerCode = officersToo[notice.event];
  const officer = submission.decidedById ?? submission.takenById;
  if (officerCode && officer) {
    const recipients = await peopleById(tx, [officer]);
    told.push({ code: officerCode, organisationId, params, path: `/staff/submissions/${submission.id}`, recipients });
  }
  return told;
}

interface Placed {
  point?: { environment?: string } | null;
  use?: { pointId?: string } | null;
  subject?: { pointId?: string | null };
}

/** The environment that the answers speak of: their own, or that of the connection point they name. */
async function environmentOf(tx: Tx, answers: unknown): Promise<string | undefined> {
  const { point, use, subject } = (answers ?? {}) as Placed;
  if (point?.environment) return point.environment;
  const id = use?.pointId ?? subject?.pointId;
  const named = id ? await tx.connectionPoint.findUnique({ where: { id }, select: { environment: true } }) : null;
  return named?.environment;
}
