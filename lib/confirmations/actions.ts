"use server";

import { action } from "../action";
import type { Actor, Member } from "../auth/actor";
import type { Tx } from "../db";
import { Refusal } from "../refusal";
import { type Ready, readyToSend, send } from "../submissions/sending";
import { advance, voidConfirmations } from "../submissions/workflow";
import { isFresh, may } from "./policy";
import { type Awaiting, findAwaiting, hindranceTo } from "./queries";
import { confirmInput, reopenInput } from "./schema";

const pathOf = (actor: Actor, id: string, place = "") => {
  const businessId = actor.kind === "MEMBER" ? actor.organisation.businessId : "";
  return `/organisations/${businessId}/submissions/${id}${place}`;
};

const find = (tx: Tx, actor: Actor, { submissionId }: { submissionId: string }) =>
  findAwaiting(tx, actor, submissionId);

/**
 * Confirms exactly what the person has read. The last confirmation sends it: the clock starts then, and everything is judged
 * once more (docs/rules.md BR-37).
 */
export const confirmSubmission = action("submission.confirmed")
  .input(confirmInput)
  .on(find)
  .allow(may.confirm)
  .run(async (change) => {
    const { tx, actor, input, now, note } = change;
    const subject = await findLocked(tx, actor, change.subject);
    const asked = subject.confirmations.find(({ id }) => id === input.confirmationId);
    if (!asked) throw new Refusal("confirmation.not-asked");
    const hindrance = await hindranceTo(tx, actor, subject, asked);
    if (hindrance) throw new Refusal(hindrance);
    if (subject.contentHash !== input.contentHash) throw new Refusal("confirmation.changed");
    if (!isFresh(actor, now))
      throw new Refusal("confirmation.not-fresh", { page: pathOf(actor, subject.id, "/confirm") });
    await tx.submissionConfirmation.update({
      where: { id: asked.id, confirmedAt: null, voidedAt: null },
      data: {
        personId: actor.personId,
        confirmedName: actor.name,
        registerRole: actor.signingRoles.join(",") || null,
        contentHash: input.contentHash,
        confirmedAt: now,
      },
    });
    await tellTimeline(tx, actor, subject, now);
    note({ part: asked.part });
    const isLast = subject.confirmations.every(({ id, confirmedAt }) => id === asked.id || confirmedAt);
    if (isLast) await send({ ...change, subject }, await stillWhole(tx, subject, now), null);
    return subject.id;
  })
  .goTo((id, _, actor) => pathOf(actor, id));

/** Read anew behind a lock, so that of two who confirm at once the second sees the first: one of them is the last. */
async function findLocked(tx: Tx, actor: Actor, { id }: { id: string }): Promise<Awaiting> {
  await tx.$queryRaw`SELECT id FROM submission WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const locked = await findAwaiting(tx, actor, id);
  if (!locked) throw new Refusal("confirmation.not-asked");
  return locked;
}

/** A confirmation is no step of the life cycle, but a line on its timeline: whoever gave it never decides on it. */
const tellTimeline = (tx: Tx, actor: Member, { id, organisationId, status }: Awaiting, now: Date) =>
  tx.submissionEvent.create({
    data: {
      submissionId: id,
      organisationId,
      event: "confirm",
      fromStatus: status,
      toStatus: status,
      at: now,
      actorKind: actor.kind,
      personId: actor.personId,
      personName: actor.name,
      role: actor.roles.join(","),
    },
  });

/** What was confirmed, judged by the data and the calendar of now. */
async function stillWhole(tx: Tx, subject: Awaiting, now: Date): Promise<Ready> {
  const ready = await readyToSend(tx, subject, now).catch((error: unknown) => {
    throw error instanceof Refusal && error.code === "submission.incomplete" ? noLongerWhole() : error;
  });
  if (ready.contentHash !== subject.contentHash) throw noLongerWhole();
  return ready;
}

const noLongerWhole = () => new Refusal("confirmation.no-longer-whole");

/** Opens it again to be written, with the reason; also for whoever is asked and will not confirm. What was confirmed counts no more. */
export const reopenSubmission = action("submission.reopened")
  .input(reopenInput)
  .on(find)
  .allow(may.reopen)
  .run(async ({ tx, actor, subject, input, now, plan }) => {
    const { id, organisationId, reference } = subject;
    const by = { actor, now, reason: input.reason };
    if (reference) await advance(tx, subject, "reopenReturned", by);
    else {
      const unsent = { submittedById: null, submittedByName: null, submittedByRole: null };
      await advance(tx, subject, "reopen", { ...by, data: unsent });
    }
    await voidConfirmations(tx, id, now);
    await plan("notify", { event: "submission.reopened", organisationId, subjectId: id });
    return id;
  })
  .goTo((id, _, actor) => pathOf(actor, id));
