import type { Actor, Member } from "../auth/actor";
import type { Tx } from "../db";
import { isSameName } from "../roles/workflow";
import { findSubmission, type WholeSubmission } from "../submissions/queries";
import { hasAttachment, signingRightProof } from "../submissions/sending";
import { type Hindrance, hindranceOf, isFresh } from "./policy";

/** The confirmations that count: asked for since it was last opened, given or not. */
export const listConfirmations = (tx: Tx, submissionId: string) =>
  tx.submissionConfirmation.findMany({
    where: { submissionId, voidedAt: null },
    orderBy: [{ part: "asc" }, { id: "asc" }],
  });

export type ConfirmationRow = Awaited<ReturnType<typeof listConfirmations>>[number];

/** Whether the person is the one who was named, by the comparison that a role's offer uses. */
async function isNamed(tx: Tx, actor: Member, name: string | null): Promise<boolean> {
  if (!name) return false;
  const person = await tx.person.findUniqueOrThrow({
    where: { id: actor.personId },
    select: { givenName: true, familyName: true },
  });
  return isSameName(name, person);
}

export type Awaiting = WholeSubmission & { confirmations: ConfirmationRow[]; isAsked: boolean };

/** A submission with the confirmations that count; `isAsked` when one of them is asked of the actor by name. */
export async function findAwaiting(tx: Tx, actor: Actor, id: string): Promise<Awaiting | null> {
  const submission = await findSubmission(tx, actor, id);
  if (!submission) return null;
  const confirmations = await listConfirmations(tx, id);
  let isAsked = false;
  if (actor.kind === "MEMBER")
    for (const { name, confirmedAt } of confirmations)
      if (!confirmedAt && (await isNamed(tx, actor, name))) isAsked = true;
  return { ...submission, confirmations, isAsked };
}

/** Why the member may not give one of the confirmations, or null. */
export async function hindranceTo(
  tx: Tx,
  actor: Member,
  submission: Awaiting,
  row: ConfirmationRow,
): Promise<Hindrance | null> {
  return hindranceOf(actor, submission, row, {
    isNamed: await isNamed(tx, actor, row.name),
    hasProof: await hasAttachment(tx, submission.id, signingRightProof),
    others: submission.confirmations.filter(({ id }) => id !== row.id),
  });
}

/** What the page of confirming asks: which confirmation is the actor's to give, or why none is, and whether they are identified anew. */
export async function judgeConfirming(tx: Tx, actor: Member, submission: Awaiting, now: Date) {
  const reasons: Hindrance[] = [];
  for (const row of submission.confirmations) {
    const reason = await hindranceTo(tx, actor, submission, row);
    if (!reason) return { confirmation: row, reason: null, isFresh: isFresh(actor, now) };
    if (reason !== "confirmation.not-asked") reasons.push(reason);
  }
  return {
    confirmation: null,
    reason: reasons[0] ?? ("confirmation.not-asked" as const),
    isFresh: isFresh(actor, now),
  };
}
