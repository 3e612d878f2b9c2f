import { helsinkiDate } from "@/lib/calendar";
import type { Tx } from "@/lib/db";
import { Role, type SubmissionKind } from "@/lib/db/generated/enums";
import { accessOf } from "@/lib/roles/policy";
import { functions } from "@/lib/submissions/policy";
import type { Notice } from "../plan";
import { holdersOf, onceEach, peopleById, type Reached, type Told } from "./told";

/** An approved submission could not be put into force: no business of the customer's until Kela has settled it. */
export const notApplied = "submission.not-applied";

/** Somebody is asked to confirm it before it is sent. */
const confirmationAsked = "submission.confirmation-asked";

/** The customer has written to Kela, and Kela to the customer: each is told of the other's message and never of its own. */
const written = "submission.message-sent";
const writtenByKela = "submission.kela-message-sent";

/** How a return is reminded of: by how many days are left to answer it. */
export const returnReminders = {
  7: "submission.return-due-in-a-week",
  3: "submission.return-due-in-three-days",
  1: "submission.return-due-tomorrow",
  overdue: "submission.return-overdue",
} as const;

/** What the officer who has handled it is told as well, and under which name. */
const officersToo: Record<string, string> = {
  "submission.submitted": "submission.resubmitted",
  "submission.withdrawn": "submission.withdrawn",
  "submission.applied": "submission.applied",
  [notApplied]: notApplied,
  [written]: written,
};

/** Whoever may send such a submission answers for it. */
const sendersOf = (kind: SubmissionKind): Role[] =>
  Object.values(Role).filter((role) => ["write", "administer"].includes(accessOf(role, functions[kind])));

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
    ...(await holdersOf(tx, organisationId, sendersOf(submission.kind), today)),
  ]);
  const path = `/organisations/${organisation.businessId}/submissions/${submission.id}`;
  if (notice.event === confirmationAsked) {
    const recipients = await confirmersOf(tx, submission, present, today);
    return [{ code: notice.event, organisationId, params, path: `${path}/confirm`, recipients }];
  }
  const place = notice.event === written || notice.event === writtenByKela ? "/messages" : "";
  const recipients = notice.event === notApplied || notice.event === written ? [] : customer;
  const told: Told[] = [{ code: notice.event, organisationId, params, path: `${path}${place}`, recipients }];
  const officerCode = officersToo[notice.event];
  const officers = [submission.decidedById ?? submission.takenById, submission.proposedById];
  if (officerCode && officers.some(Boolean)) {
    const recipients = await peopleById(tx, officers);
    const path = `/staff/submissions/${submission.id}${place}`;
    told.push({ code: officerCode, organisationId, params, path, recipients });
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

/**
 * Who is asked to confirm: each signatory by the address that was given, and in the portal as well when it is a known one; the
 * main users for a second person.
 */
async function confirmersOf(
  tx: Tx,
  { id, organisationId, submittedById }: { id: string; organisationId: string; submittedById: string | null },
  present: Reached[],
  today: Date,
): Promise<Reached[]> {
  const asked = await tx.submissionConfirmation.findMany({
    where: { submissionId: id, voidedAt: null, confirmedAt: null },
    select: { part: true, email: true },
  });
  const [sender] = await peopleById(tx, [submittedById]);
  const known = (email: string) => present.find((one) => one.email?.toLowerCase() === email.toLowerCase());
  const signatories = asked.flatMap(({ part, email }) =>
    part === "SIGNATORY" && email
      ? [{ ...(known(email) ?? { personId: null, language: sender?.language ?? "fi" }), email }]
      : [],
  );
  const mainUsers = asked.some(({ part }) => part === "SECOND_PERSON")
    ? await holdersOf(tx, organisationId, ["MAIN_USER"], today)
    : [];
  return onceEach([...signatories, ...mainUsers.filter(({ personId }) => personId !== submittedById)]);
}
