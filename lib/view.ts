import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { appendAudit } from "./audit";
import { entryRefusal, type Member, memberOf, type Officer, type Person, type Somebody } from "./auth/actor";
import { currentActor } from "./auth/session";
import { helsinkiDate } from "./calendar";
import { inScope, type Tx } from "./db";

/**
 * One look: everything that a page reads, in one transaction and in the actor's scope. Refuse (`notFound`, `redirect`)
 * only after it has ended.
 */
export const view = inScope;

/** Somebody signed in, else the sign-in page; for pages that belong to no organisation. */
export async function requireSomebody(path: string): Promise<Person | Officer> {
  const actor = await currentActor();
  if (actor.kind === "VISITOR") redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return actor;
}

/** A person who is not at work for Kela, else the sign-in page (an officer: the queue). */
export async function requirePerson(path: string): Promise<Person> {
  const actor = await requireSomebody(path);
  if (actor.kind === "OFFICER") redirect("/staff/queue");
  return actor;
}

/**
 * A member of the organisation in the address. Whoever has no tie to it learns nothing of it (not found); whose mandate was
 * confirmed but does not open the door gets the page that says why.
 */
export async function requireMember(businessId: string, path: string): Promise<Member> {
  const person = await requirePerson(path);
  const member = memberOf(person, businessId);
  if (member) return member;
  const confirmation = person.confirmations.find((one) => one.businessId === businessId);
  const reason = confirmation && entryRefusal(confirmation, [], helsinkiDate(new Date()));
  if (!reason) notFound();
  redirect(`/organisations/entry/${reason}?for=${businessId}`);
}

/** An officer of Kela, else the sign-in page; for everyone else the page does not exist. */
export async function requireOfficer(path: string): Promise<Officer> {
  const actor = await requireSomebody(path);
  if (actor.kind !== "OFFICER") notFound();
  return actor;
}

/** Writes an officer's look into the organisation's own trail: which row, and the matter it was looked at for. */
export async function auditLook(
  tx: Tx,
  actor: Somebody,
  subject: { type: string; id: string; organisationId: string },
  reason: string,
): Promise<void> {
  if (actor.kind !== "OFFICER") return;
  await appendAudit(tx, actor, {
    event: `${subject.type}.looked-at`,
    outcome: "LOOKED",
    at: new Date(),
    chains: [subject.organisationId],
    subjectType: subject.type,
    subjectId: subject.id,
    requestId: (await headers()).get("x-request-id"),
    details: { reason },
  });
}
