import type { Actor, Somebody } from "../auth/actor";
import { idleMinutes } from "../auth/session";
import type { Tx } from "../db";

/** The person who asks; null for nobody and for jobs. */
export async function findSelf(tx: Tx, actor: Actor) {
  if (!actor.personId) return null;
  const person = await tx.person.findUnique({
    where: { id: actor.personId },
    select: { id: true, givenName: true, familyName: true, email: true, language: true, mutedMails: true },
  });
  return person && { ...person, organisationId: null };
}

/** The person's own sessions that would still let them in, the newest first. */
export async function listOwnSessions(tx: Tx, actor: Somebody, now: Date) {
  const sessions = await tx.session.findMany({
    where: {
      personId: actor.personId,
      endedAt: null,
      expiresAt: { gt: now },
      lastSeenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) },
    },
    select: { id: true, issuer: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return sessions.map((session) => ({ ...session, isThis: session.id === actor.sessionId }));
}

/** One session of the person's own, ended or not; null for anybody else's. */
export async function findOwnSession(tx: Tx, actor: Actor, id: string) {
  if (!actor.personId) return null;
  const session = await tx.session.findFirst({
    where: { id, personId: actor.personId },
    select: { id: true, personId: true },
  });
  return session && { ...session, organisationId: null };
}
