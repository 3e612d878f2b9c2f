import { createHash } from "node:crypto";
import { type Actor, type Member, type Officer, systemActor } from "@/lib/auth/actor";
import { addDays, type CalendarDate, helsinkiDate, startOfDay } from "@/lib/calendar";
import { contentHashOf } from "@/lib/canonical";
import type { Prisma, Tx } from "@/lib/db";
import type { SubmissionKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { kindOf } from "@/lib/submissions/kinds";
import { certificatePurpose } from "@/lib/submissions/kinds/connection-point-change/certificate";
import { advance, nextReference, type Transition } from "@/lib/submissions/workflow";
import { build, day } from "./build";
import { anyNumber } from "./chance";
import { anOfficer } from "./people";

/** The steps by which a submission comes to each status. */
const lives: Record<SubmissionStatus, readonly Transition[]> = {
  DRAFT: [],
  AWAITING_CONFIRMATION: ["ask"],
  SUBMITTED: ["submit"],
  IN_REVIEW: ["submit", "take"],
  IN_SECOND_REVIEW: ["submit", "take", "propose"],
  RETURNED: ["submit", "take", "return"],
  SCHEDULED: ["submit", "take", "approve"],
  EFFECTIVE: ["submit", "take", "approve", "apply"],
  REJECTED: ["submit", "take", "reject"],
  WITHDRAWN: ["submit", "withdraw"],
  CANCELLED: ["submit", "take", "approve", "cancel"],
};

export type ASubmission = {
  in: SubmissionStatus;
  kind?: SubmissionKind;
  /** Who drafts and sends it; the organisation is the member's. */
  by: Member;
  officer?: Officer;
  answers: Prisma.InputJsonValue;
  before?: Prisma.InputJsonValue;
  subjectKey?: string;
  /** What it speaks of, as keys. */
  touches?: string[];
  effectiveOn?: CalendarDate;
  urgentReason?: string;
  /** The certificate's file, as the notice's form stores it. */
  certificatePem?: string;
  /** For a return: which fields, and why. */
  returns?: { field: string; reason: string }[];
  /** For one that waits to be confirmed: a second person is asked. */
  asksSecondPerson?: boolean;
  /** For a rejection or a cancellation. */
  reason?: string;
  /** When each step was taken, the drafting first; a day apart, up to now, unless said otherwise. */
  at?: Date[];
};

const dayLength = 86_400_000;

/** A submission that has lived through everything that leads to its status, timeline and reference number included. */
export async function aSubmission(wishes: ASubmission) {
  const { by } = wishes;
  const steps = lives[wishes.in];
  const times = wishes.at ?? steps.map((_, index) => new Date(Date.now() - (steps.length - index) * dayLength));
  const draftedAt = wishes.at?.[0] ?? new Date(Date.now() - (steps.length + 1) * dayLength);
  const stepTimes = wishes.at ? times.slice(1) : times;
  const isSeen = steps.length > 1;
  const officer = wishes.officer ?? (isSeen && wishes.in !== "WITHDRAWN" ? await anOfficer() : null);
  return build(async (tx) => {
    let submission = await tx.submission.create({ data: draftOf(wishes, draftedAt) });
    if (wishes.certificatePem) await storeCertificate(tx, submission, wishes.certificatePem, draftedAt);
    for (const [index, step] of steps.entries()) {
      const now = stepTimes[index] ?? new Date();
      const actor = actorOfStep(step, by, officer);
      const reason = reasonOf(step, wishes);
      const data = await dataOfStep(tx, step, wishes, officer, now);
      submission = await advance(tx, submission, step, { actor, now, reason, data });
      if (step === "ask" && wishes.asksSecondPerson) await askASecondPerson(tx, submission, now);
      if (step === "return") await writeReturns(tx, submission, wishes.returns);
    }
    return submission;
  });
}

const draftOf = ({ by, answers, ...wishes }: ASubmission, now: Date): Prisma.SubmissionUncheckedCreateInput => ({
  kind: wishes.kind ?? "CONNECTION_POINT_CHANGE",
  organisationId: by.organisation.id,
  answers,
  subjectKey: wishes.in === "DRAFT" ? null : (wishes.subjectKey ?? `test:${anyNumber(1, 2 ** 31)}`),
  touches: wishes.touches ?? [],
  draftedById: by.personId,
  draftedByName: by.name,
  createdAt: now,
  savedAt: now,
});

const hasDay = ({ kind = "CONNECTION_POINT_CHANGE" }: ASubmission): boolean =>
  kindOf(kind).takesEffect === "ON_ITS_DAY";

function actorOfStep(step: Transition, by: Member, officer: Officer | null): Actor {
  if (step === "submit" || step === "ask" || step === "withdraw") return by;
  return step === "apply" ? systemActor("apply-submission") : (officer ?? by);
}

const reasonOf = (step: Transition, { reason }: ASubmission): string | undefined =>
  step === "reject" || step === "cancel" ? (reason ?? "Tiedot eivät pidä paikkaansa.") : undefined;

async function dataOfStep(tx: Tx, step: Transition, wishes: ASubmission, officer: Officer | null, now: Date) {
  const { by, urgentReason } = wishes;
  const byOfficer = { id: officer?.personId ?? null, name: officer?.name ?? null };
  const decision = { decidedById: byOfficer.id, decidedByName: byOfficer.name, decidedAt: now };
  const today = helsinkiDate(now);
  const data: Partial<Record<Transition, Prisma.SubmissionUncheckedUpdateInput>> = {
    submit: {
      reference:
        step === "submit"
          ? await nextReference(tx, kindOf(wishes.kind ?? "CONNECTION_POINT_CHANGE").prefix, now)
          : undefined,
      ...keptOf(wishes),
      sentAnswers: wishes.answers,
      effectiveOn: hasDay(wishes) ? day(wishes.effectiveOn ?? addDays(today, urgentReason ? 5 : 28)) : null,
      isUrgent: Boolean(urgentReason),
      urgentReason: urgentReason ?? null,
      submittedById: by.personId,
      submittedByName: by.name,
      submittedByRole: by.roles.join(","),
      submittedAt: now,
    },
    ask: {
      ...keptOf(wishes),
      confirmationsAskedAt: now,
      submittedById: by.personId,
      submittedByName: by.name,
      submittedByRole: by.roles.join(","),
    },
    propose: { proposedById: byOfficer.id, proposedByName: byOfficer.name, proposedAt: now },
    take: { takenById: byOfficer.id, takenByName: byOfficer.name, takenAt: now },
    return: { answerBy: day(addDays(today, 14)) },
    approve: decision,
    reject: { ...decision, decisionReason: reasonOf(step, wishes) },
    cancel: { ...decision, decisionReason: reasonOf(step, wishes) },
    apply: { effectiveAt: now },
  };
  return Object.fromEntries(Object.entries(data[step] ?? {}).filter(([, value]) => value !== undefined));
}

/** What is kept of what is sent or asked to be confirmed, as far as the answers are whole. */
function keptOf({ answers, before, kind = "CONNECTION_POINT_CHANGE" }: ASubmission) {
  const parsed = kindOf(kind).schema.safeParse(answers);
  const touches = parsed.success ? [...kindOf(kind).touches(parsed.data, before ?? null)] : [];
  return { before, touches, contentHash: contentHashOf(answers) };
}

const askASecondPerson = (tx: Tx, { id, organisationId }: { id: string; organisationId: string }, askedAt: Date) =>
  tx.submissionConfirmation.create({
    data: { submissionId: id, organisationId, part: "SECOND_PERSON", askedAt },
  });

const storeCertificate = (
  tx: Tx,
  { id, organisationId }: { id: string; organisationId: string },
  pem: string,
  addedAt: Date,
) =>
  tx.submissionFile.create({
    data: {
      submissionId: id,
      organisationId,
      purpose: certificatePurpose,
      name: "certificate.pem",
      sha256: createHash("sha256").update(pem).digest("hex"),
      content: Buffer.from(pem),
      addedAt,
    },
  });

const writeReturns = (
  tx: Tx,
  { id, organisationId }: { id: string; organisationId: string },
  returns: ASubmission["returns"] = [{ field: "host", reason: "Tarkistakaa palvelinnimi." }],
) =>
  tx.fieldReturn.createMany({
    data: returns.map((one) => ({ ...one, submissionId: id, organisationId, round: 1 })),
  });

/** The instant of this hour (Helsinki, summer time or not) on the day that many days from today. */
export const hourOn = (daysFromToday: number, hour: number, minute = 0): Date =>
  new Date(startOfDay(addDays(helsinkiDate(new Date()), daysFromToday)).getTime() + hour * 3_600_000 + minute * 60_000);
