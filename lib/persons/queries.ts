import type { Actor } from "../auth/actor";
import type { Tx } from "../db";

/** The person who asks; null for nobody and for jobs. */
export async function findSelf(tx: Tx, actor: Actor) {
  if (!actor.personId) return null;
  const person = await tx.person.findUnique({
    where: { id: actor.personId },
    select: { id: true, givenName: true, familyName: true, email: true, language: true },
  });
  return person && { ...person, organisationId: null };
}
