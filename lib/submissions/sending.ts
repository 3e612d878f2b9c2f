import type { Change } from "../action";
import type { Actor, Member, Officer } from "../auth/actor";
import type { CalendarDate } from "../calendar";
import { helsinkiDate } from "../calendar";
import { contentHashOf } from "../canonical";
import type { Prisma, Tx } from "../db";
import { Refusal } from "../refusal";
import { kindOf } from "./kinds";
import type { ComparedField, Confirmer } from "./kinds/kind";
import { findOpenAbout, judgedDraft, keepsClock, sentAt, stepStates, type WholeSubmission } from "./queries";
import { advance, nextReference, voidConfirmations } from "./workflow";

/** The part of a change that sending needs: the sender's own, or that of whoever confirms last. */
type Sending = Pick<Change<Actor, unknown, unknown>, "tx" | "now" | "plan" | "note" | "alsoFor"> & {
  actor: Actor;
  subject: WholeSubmission;
};

/** Answers that have been judged as a whole and may go, with all that is kept beside them. */
export interface Ready {
  answers: unknown;
  before: unknown;
  subjectKey: string;
  touches: readonly string[];
  effectiveOn: CalendarDate | null;
  urgentReason: string | null;
  contentHash: string;
}

const column = (date: CalendarDate) => new Date(`${date}T00:00:00Z`);

/** As the database keeps it: what is undefined is not there. */
const asStored = (answers: unknown) => JSON.parse(JSON.stringify(answers)) as Prisma.InputJsonObject;

/**
 * Judges everything once more, with the live data of now. Refuses what is not whole, what would change nothing of the live
 * data that it is compared with, and a second open submission about the same.
 */
export async function readyToSend(tx: Tx, subject: WholeSubmission, now: Date): Promise<Ready> {
  // Held from here on: the files that are judged are those that go.
  await tx.$queryRaw`SELECT id::text FROM submission WHERE id = ${subject.id}::uuid FOR UPDATE`;
  const kind = kindOf(subject.kind);
  const parsed = kind.schema.safeParse(judgedDraft(subject));
  const states = await stepStates(tx, subject, now);
  if (!parsed.success || states.some(({ problems }) => problems.length > 0)) throw new Refusal("submission.incomplete");
  const answers = parsed.data;
  const before = await kind.before(tx, subject.organisationId, answers);
  if (changesNothing(kind.compare(before, answers, "fi"))) throw new Refusal("submission.nothing-changed");
  const subjectKey = kind.subjectKey(answers);
  const open = await findOpenAbout(tx, subject, subjectKey);
  if (open) throw new Refusal("submission.already-open", { params: { reference: open.reference ?? "" } });
  const { effectiveOn, urgentReason } = kind.effect(answers);
  return {
    answers,
    before,
    subjectKey,
    touches: kind.touches(answers, before),
    effectiveOn: kind.takesEffect === "ON_ITS_DAY" ? effectiveOn : null,
    urgentReason,
    contentHash: contentHashOf(asStored(answers)),
  };
}

/** Where nothing live is compared with, there is nothing that could be unchanged. */
const changesNothing = (fields: readonly ComparedField[]) =>
  fields.some(({ before }) => before !== null) && fields.every(({ isChanged }) => !isChanged);

/** Whether a file for the purpose goes with the submission, not taken away again. */
export const hasAttachment = async (tx: Tx, submissionId: string, purpose: string): Promise<boolean> =>
  (await tx.attachment.count({ where: { submissionId, purpose, removedAt: null } })) > 0;

/** The purpose of a form that has been signed on paper: an officer looks at the signature. */
export const signedForm = "signed-form";

/** Whether a file is the form signed for what is being sent now: what was signed before the last return was something else. */
export const isSignedAnew = (
  { events }: Pick<WholeSubmission, "events">,
  { purpose, addedAt }: { purpose: string; addedAt: Date },
): boolean => purpose === signedForm && events.every(({ event, at }) => event !== "return" || at < addedAt);

const hasSignedForm = async (tx: Tx, subject: WholeSubmission): Promise<boolean> =>
  (await tx.attachment.findMany({ where: { submissionId: subject.id, purpose: signedForm, removedAt: null } })).some(
    (file) => isSignedAnew(subject, file),
  );

/** Sends at once what nobody need confirm in the portal. What was confirmed before a return was something else. */
export async function sendAtOnce(change: Sending & { actor: Member }, ready: Ready, isSigned: boolean) {
  const { tx, actor, subject, now } = change;
  if (isSigned && !(await hasSignedForm(tx, subject))) throw new Refusal("submission.signed-form-missing");
  await voidConfirmations(tx, subject.id, now);
  await send(change, ready, actor);
}

/** The purpose of the proof that somebody may sign for a public organisation. */
export const signingRightProof = "signing-right";

/** Who must confirm it before it is sent, as far as its answers are whole. */
export function confirmersOf(submission: WholeSubmission): readonly Confirmer[] {
  const kind = kindOf(submission.kind);
  const parsed = kind.schema.safeParse(judgedDraft(submission));
  return parsed.success ? kind.confirmers(parsed.data, submission.organisation.kind) : [];
}

/** What the row keeps, and which never changes again unless it is opened anew. */
const keptOf = ({ effectiveOn, urgentReason, ...ready }: Ready) => ({
  subjectKey: ready.subjectKey,
  touches: [...ready.touches],
  contentHash: ready.contentHash,
  answers: asStored(ready.answers),
  before: ready.before as Prisma.InputJsonObject,
  effectiveOn: effectiveOn && column(effectiveOn),
  isUrgent: urgentReason !== null,
  urgentReason,
});

/** Who sent it, as the row keeps it: a member in their roles, or the officer who has written in a paper. */
export const senderOf = (actor: Member | Officer) => ({
  submittedById: actor.personId,
  submittedByName: actor.name,
  submittedByRole: actor.kind === "MEMBER" ? actor.roles.join(",") : null,
});

/**
 * Sends it to Kela: takes a reference number, starts the clock unless an officer has kept an earlier one, and lets the kind
 * make what belongs to it, all in the transaction of the change. `sender` is null when the sender is known already, because
 * others have confirmed it since.
 */
export async function send(
  { tx, actor, subject, now, plan, note, alsoFor }: Sending,
  ready: Ready,
  sender: Member | Officer | null,
) {
  const kind = kindOf(subject.kind);
  const reference = subject.reference ?? (await nextReference(tx, kind.prefix, now));
  const kept = keptOf(ready);
  await advance(tx, subject, "submit", {
    actor,
    now,
    data: {
      ...(sender && senderOf(sender)),
      ...kept,
      kindVersion: subject.kindVersion,
      sentAnswers: kept.answers,
      reference,
      submittedAt: keepsClock(subject) && subject.submittedAt ? subject.submittedAt : sentAt(subject, now),
    },
  });
  const { id, organisationId } = subject;
  const { before, effectiveOn } = ready;
  const others = await kind.send?.(
    tx,
    { id, reference, organisationId, effectiveOn: effectiveOn ?? helsinkiDate(now), before, now },
    ready.answers,
  );
  for (const other of others ?? []) alsoFor(other);
  note({ reference });
  await plan("notify", { event: "submission.submitted", organisationId, subjectId: id });
}

const confirmationAsked = "submission.confirmation-asked";

/** Asks those who must confirm it first; it goes to Kela when the last of them has (docs/rules.md BR-37). */
export async function askToConfirm(
  { tx, subject, now, plan, note }: Sending,
  ready: Ready,
  { sender, confirmers }: { sender: Member; confirmers: readonly Confirmer[] },
) {
  const { id: submissionId, organisationId } = subject;
  const data = { ...senderOf(sender), ...keptOf(ready), kindVersion: subject.kindVersion, confirmationsAskedAt: now };
  await advance(tx, subject, "ask", { actor: sender, now, data });
  // What was confirmed before a return was something else.
  await voidConfirmations(tx, submissionId, now);
  await tx.submissionConfirmation.createMany({
    data: confirmers.map((one) => ({
      submissionId,
      organisationId,
      part: one.part,
      name: one.part === "SIGNATORY" ? one.name : null,
      email: one.part === "SIGNATORY" ? one.email : null,
      askedAt: now,
    })),
  });
  note({ awaits: confirmers.length });
  await plan("notify", { event: confirmationAsked, organisationId, subjectId: submissionId });
}
