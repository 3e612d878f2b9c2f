"use server";

import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { action } from "../action";
import { quietIntent } from "../action-result";
import type { Actor, Member } from "../auth/actor";
import { startOfDay } from "../calendar";
import { findOpenMatter, findPoint } from "../connection-points/queries";
import type { Prisma, Tx } from "../db";
import type { SubmissionKind } from "../db/generated/enums";
import { forbiddenRefusal, notFoundRefusal, Refusal } from "../refusal";
import { kindOf } from "./kinds";
import { isNewer } from "./kinds/upgrade";
import { may } from "./policy";
import {
  conflictsOf,
  draftOf,
  findSubmission,
  nextStep,
  onStepForm,
  openSteps,
  stepStates,
  type WholeSubmission,
} from "./queries";
import {
  applyInput,
  attachmentsStep,
  copyInput,
  saveStepInput,
  startInput,
  startWithCertificateInput,
  storeCertificateInput,
  submitInput,
  withdrawInput,
} from "./schema";
import { askToConfirm, readyToSend, sendAtOnce } from "./sending";
import { advance, openDraft, voidConfirmations, withoutFiles, writableStatuses } from "./workflow";

const pathOf = (actor: Actor, id: string, place = "") => {
  if (actor.kind === "OFFICER") return `/staff/recordings/${id}/${place}`;
  const businessId = actor.kind === "MEMBER" ? actor.organisation.businessId : "";
  return `/organisations/${businessId}/submissions/${id}${place && `/${place}`}`;
};

/** What a newer version of the portal has typed is left alone until this one has been replaced, too. */
async function find(tx: Tx, actor: Actor, { submissionId }: { submissionId: string }) {
  const found = await findSubmission(tx, actor, submissionId);
  if (found && isNewer(found)) throw new Refusal("submission.newer-version");
  return found;
}

/** The own organisation: a submission that does not exist yet acts on it. */
const ownOrganisation = (_tx: Tx, actor: Actor) =>
  Promise.resolve(
    actor.kind === "MEMBER" ? { id: actor.organisation.id, organisationId: actor.organisation.id } : null,
  );

/** Begins a draft, with what the page that it was begun from knew already. */
export const startSubmission = action("submission.started")
  .input(startInput)
  .on(ownOrganisation)
  .allow(may.start)
  .run(async ({ tx, actor, input, now, created }) => {
    const { kind, ...wishes } = input;
    const answers = kindOf(kind).begin(wishes);
    const id = await openDraft(tx, actor, { kind, kindVersion: kindOf(kind).version, answers }, now);
    created(id);
    return { id, first: kindOf(kind).steps(answers)[0] ?? "check" };
  })
  .goTo(({ id, first }, _, actor) => pathOf(actor, id, first));

/**
 * Stores one step as it was typed, right or wrong, and then says what is wrong. Of two windows the second is told that the
 * first has written; the same text twice is no quarrel.
 */
export const saveStep = action("submission.step-saved")
  .input(saveStepInput)
  .on(find)
  .allow(may.save)
  .run(async ({ tx, actor, subject, input, now, intent, note }) => {
    const { step, answers } = input;
    const draft = draftOf(subject);
    await assertOpen(tx, subject, step, now);
    note({ step });
    const kept = kindOf(subject.kind).keep(step, draft[step], answers);
    const saved = { ...subject, answers: { ...draft, [step]: kept } as Prisma.JsonObject };
    await assertReach(tx, actor, saved);
    if (!isDeepStrictEqual(kept, draft[step]))
      saved.version = await writeDraft(tx, subject, input.version, saved.answers, now);
    const states = await stepStates(tx, saved, now);
    const staysHere = onlyStores(intent);
    const problems = staysHere ? [] : (states.find((state) => state.step === step)?.problems ?? []);
    const next = staysHere ? step : nextStep(states, step);
    const isQuiet = intent === quietIntent;
    return { version: saved.version, issues: problems.map((issue) => onStepForm(step, issue)), next, isQuiet };
  })
  .goTo(({ version, issues, next, isQuiet }, { submissionId, step, q }, actor) =>
    issues.length > 0 || isQuiet
      ? { issues, values: { version: String(version) }, page: `${pathOf(actor, submissionId, step)}?check=1` }
      : `${pathOf(actor, submissionId, next)}${q && next === step ? `?q=${encodeURIComponent(q)}` : ""}`,
  );

/** Buttons that store what is there, finished or not, and stay: `save-draft…`, and `add-row` for more rows. */
const onlyStores = (intent: string | null) => /^(save-draft|add)/.test(intent ?? "");

async function assertOpen(tx: Tx, subject: WholeSubmission, step: string, now: Date): Promise<void> {
  if (step === attachmentsStep || !openSteps(subject, await stepStates(tx, subject, now)).includes(step))
    throw new Refusal("submission.step-closed");
}

/** Of some kinds a role reaches only a part: nothing beyond it is written or sent. */
async function assertReach(tx: Tx, actor: Actor, subject: Pick<WholeSubmission, "kind" | "answers">): Promise<void> {
  if (!((await kindOf(subject.kind).mayWrite?.(tx, actor, draftOf(subject))) ?? true)) throw forbiddenRefusal();
}

/** Writes the draft guarded by the version that the form was drawn with, and gives the new one. */
async function writeDraft(
  tx: Tx,
  subject: WholeSubmission,
  version: number,
  answers: Prisma.InputJsonObject,
  now: Date,
) {
  const { count } = await tx.submission.updateMany({
    where: { id: subject.id, version, status: { in: [...writableStatuses] } },
    data: { answers, kindVersion: subject.kindVersion, savedAt: now, version: { increment: 1 } },
  });
  if (count !== 1) throw new Refusal("submission.saved-elsewhere");
  return version + 1;
}

/** Stores a certificate in the draft at once. What cannot be taken (a private key above all) is refused and never stored. */
export const storeCertificate = action("submission.certificate-stored")
  .input(storeCertificateInput)
  .on(find)
  .allow(may.save)
  .run(async ({ tx, subject, input, now, note }) => {
    const step = "certificate";
    await assertOpen(tx, subject, step, now);
    const { purpose, content, answer } = await readAttached(subject.kind, step, input);
    await writeDraft(
      tx,
      subject,
      input.version,
      { ...draftOf(subject), [step]: answer } as Prisma.InputJsonObject,
      now,
    );
    note({ sha256: await keepFile(tx, subject, { purpose, content }, now) });
    return subject.id;
  })
  .goTo((id, _, actor) => pathOf(actor, id, "certificate"));

/** What was attached to a step, or why it cannot be taken. */
async function readAttached(kind: SubmissionKind, step: string, { file, pasted }: { file?: File; pasted: string }) {
  const given = file ? new Uint8Array(await file.arrayBuffer()) : pasted;
  const read = kindOf(kind).attach(step, given);
  if (!read?.ok) throw new Refusal(read?.code ?? "submission.step-closed", { field: file ? "file" : "pasted" });
  return read;
}

/** Stores the file beside the submission, in place of the one that was there; gives its digest. */
async function keepFile(
  tx: Tx,
  { id, organisationId }: { id: string; organisationId: string },
  { purpose, content }: { purpose: string; content: Uint8Array },
  now: Date,
): Promise<string> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const file = { name: `${purpose}.pem`, sha256, content: Buffer.from(content), addedAt: now };
  await tx.submissionFile.upsert({
    where: { submissionId_purpose: { submissionId: id, purpose } },
    create: { ...file, submissionId: id, organisationId, purpose },
    update: file,
  });
  return sha256;
}

/** Begins a notice about a point of the organisation's own with its new certificate already in it: more than that changes. */
export const startWithCertificate = action("submission.started-with-certificate")
  .input(startWithCertificateInput)
  .on(ownOrganisation)
  .allow<Member>((actor, organisation) => may.start(actor, organisation, { kind: "CONNECTION_POINT_CHANGE" }))
  .run(async ({ tx, actor, subject, input, now, note, created }) => {
    const kind = "CONNECTION_POINT_CHANGE";
    const point = await findPoint(tx, actor, input.pointId);
    if (point?.state !== "ACTIVE") throw notFoundRefusal();
    const open = await findOpenMatter(tx, subject.id, point.id);
    if (open) throw new Refusal("connection-point.open-matter", { params: { reference: open.reference ?? "" } });
    const step = "certificate";
    const { purpose, content, answer } = await readAttached(kind, step, input);
    const begun = { ...kindOf(kind).begin({ change: "POINT_CHANGE", point: point.id }), [step]: answer };
    const id = await openDraft(tx, actor, { kind, kindVersion: kindOf(kind).version, answers: begun }, now);
    created(id);
    note({ sha256: await keepFile(tx, { id, organisationId: subject.id }, { purpose, content }, now) });
    return id;
  })
  .goTo((id, _, actor) => pathOf(actor, id, "point"));

/**
 * Sends the draft, or the mended submission again: everything is judged once more, and the live data of now is kept beside it.
 * What others must confirm first goes to them instead, unless the form that they have signed is attached.
 */
export const submitSubmission = action("submission.submitted")
  .input(submitInput)
  .on(find)
  .allow(may.submit)
  .run(async (change) => {
    const { tx, actor, subject, input, now, note } = change;
    if (subject.version !== input.version) throw new Refusal("submission.saved-elsewhere");
    await assertReach(tx, actor, subject);
    const ready = await readyToSend(tx, subject, now);
    const overlapping = await conflictsOf(tx, subject, ready.touches);
    if (overlapping.length > 0) note({ overlaps: overlapping.map(({ id, reference }) => reference ?? id) });
    const confirmers = kindOf(subject.kind).confirmers(ready.answers, subject.organisation.kind);
    if (confirmers.length === 0 || input.isSigned) await sendAtOnce(change, ready, input.isSigned === true);
    else await askToConfirm(change, ready, { sender: actor, confirmers });
    return subject.id;
  })
  .goTo((id, _, actor) => pathOf(actor, id, "sent"));

/**
 * Begins a draft with the answers of an earlier submission; files stay where they are, and everything is judged anew.
 */
export const copySubmission = action("submission.copied")
  .input(copyInput)
  .on(find)
  .allow(may.copy)
  .run(async ({ tx, actor, subject, now, created }) => {
    const { kind, kindVersion, id: copiedFromId } = subject;
    const answers = withoutFiles(draftOf(subject));
    const id = await openDraft(tx, actor, { kind, kindVersion, answers, copiedFromId }, now);
    created(id);
    return { id, first: kindOf(kind).steps(answers)[0] ?? "check" };
  })
  .goTo(({ id, first }, _, actor) => pathOf(actor, id, first));

/** Takes it back for good, as long as nothing has been decided. */
export const withdrawSubmission = action("submission.withdrawn")
  .input(withdrawInput)
  .on(find)
  .allow(may.withdraw)
  .run(async ({ tx, actor, subject, input, now, plan }) => {
    const reason = input.reason.trim();
    await advance(tx, subject, "withdraw", { actor, now, ...(reason && { reason }) });
    await voidConfirmations(tx, subject.id, now);
    const { id: subjectId, organisationId } = subject;
    if (subject.reference) await plan("notify", { event: "submission.withdrawn", organisationId, subjectId });
    return subjectId;
  })
  .goTo((id, _, actor) => pathOf(actor, id));

/**
 * Puts an approved submission into force on its day. Nothing undecided takes effect, nothing twice, and nothing over data that
 * has been changed since it was sent: those are refused by name.
 */
export const applySubmission = action("submission.applied")
  .input(applyInput)
  .on(find)
  .allow(may.apply)
  .run(async ({ tx, actor, subject, now, plan }) => {
    const { effectiveOn, reference } = subject;
    if (subject.status === "EFFECTIVE") throw new Refusal("submission.already-effective");
    if (subject.status !== "SCHEDULED" || !effectiveOn || !reference) throw new Refusal("submission.not-approved");
    const day = effectiveOn.toISOString().slice(0, 10);
    if (startOfDay(day) > now) throw new Refusal("submission.not-due");
    const kind = kindOf(subject.kind);
    const answers = kind.schema.safeParse(subject.answers);
    if (!answers.success) throw new Refusal("submission.incomplete");
    const { id, organisationId, before } = subject;
    // The step comes first: of two at once the second waits here and then finds nothing scheduled.
    await advance(tx, subject, "apply", { actor, now, data: { effectiveAt: now } });
    await kind.apply(tx, { id, reference, organisationId, effectiveOn: day, before, now }, answers.data);
    await plan("notify", { event: "submission.applied", organisationId, subjectId: id });
    return id;
  })
  .goTo((id) => `/staff/submissions/${id}`);
