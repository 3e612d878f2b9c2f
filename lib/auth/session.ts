import { cookies, headers } from "next/headers";
import { cache } from "react";
import { appendAudit } from "../audit";
import { helsinkiDate } from "../calendar";
import { findSessionRow, inScope, type Prisma, type Tx } from "../db";
import { cookieName } from "../env";
import { languageCookie } from "../i18n/language-cookie";
import {
  type Actor,
  actorOf,
  memberOf,
  type Officer,
  type Person,
  type Somebody,
  type System,
  systemActor,
  type Visitor,
  visitor,
} from "./actor";
import { deviceOf } from "./device";
import { encrypt, hashToken, newToken, subjectHash } from "./identity";

/** A session ends after this long without a request, and in any case after `longestHours`. */
export const idleMinutes = 30;
export const longestHours = 8;

const hour = 3_600_000;
const sessionCookie = () => cookieName("session", { locked: true });

/** Who asks, for no organisation yet; read once a request. */
export const currentActor = cache(async (): Promise<Visitor | Person | Officer> => {
  const token = (await cookies()).get(sessionCookie())?.value;
  if (!token) return visitor;
  const now = new Date();
  const row = await findSessionRow(hashToken(token), now, idleMinutes);
  return row ? actorOf(row, helsinkiDate(now)) : visitor;
});

/** Who acts through a form: for the organisation that the form names, else for themselves. A role taken away meanwhile is gone here. */
export async function actingActor(businessId: string | null): Promise<Actor> {
  const actor = await currentActor();
  if (!businessId || actor.kind !== "PERSON") return actor;
  return memberOf(actor, businessId) ?? actor;
}

/** The sign-in page, which leads back to the page that this request came from. */
export async function signInPath(): Promise<string> {
  const referer = (await headers()).get("referer");
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : null;
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : "/sign-in";
}

/** What an issuer said about somebody who has just identified themselves. */
export interface Identified {
  issuer: "SUOMIFI" | "KATSO" | "KELA";
  subject: { identityCode: string } | { katsoId: string };
  givenName: string;
  familyName: string;
  email: string | null;
  staffNumber: string | null;
  acr: string;
  method: string | null;
  providerSubject: string;
  providerSessionId: string | null;
  idToken: string | null;
  authenticatedAt: Date;
  /** Organisation and roles that come with the identification itself (Katso). */
  confirmation: { businessId: string; name: string; katsoRoles: Person["confirmations"][number]["katsoRoles"] } | null;
}

/**
 * Begins a session for somebody identified: always a new secret, whatever the browser brought, and the session that it brought
 * ends. The issuer's mail address counts only for somebody new; from then on it is the person's own to keep or to take away.
 */
export async function startSession(identified: Identified, language: "fi" | "sv" | "en"): Promise<void> {
  const now = new Date();
  const token = newToken();
  const requestId = (await headers()).get("x-request-id");
  const device = deviceOf((await headers()).get("user-agent"));
  const earlier = (await cookies()).get(sessionCookie())?.value;
  const system = systemActor("sign-in");
  const kept = await inScope(system, async (tx) => {
    const { givenName, familyName, staffNumber, email } = identified;
    const names = { givenName, familyName, ...(staffNumber ? { staffNumber } : {}) };
    const person = await tx.person.upsert({
      where: { subjectHash: subjectHash(identified.subject) },
      create: { subjectHash: subjectHash(identified.subject), language, email, ...names },
      update: names,
    });
    const carried =
      earlier && identified.issuer === "SUOMIFI" ? await carriedOver(tx, person.id, hashToken(earlier), now) : [];
    if (earlier) await endAll(tx, system, { tokenHash: hashToken(earlier) }, { how: "replaced", now, requestId });
    const identityCode =
      "identityCode" in identified.subject && identified.issuer === "SUOMIFI" ? identified.subject.identityCode : null;
    const session = await tx.session.create({
      data: {
        tokenHash: hashToken(token),
        personId: person.id,
        issuer: identified.issuer,
        acr: identified.acr,
        method: identified.method,
        device,
        isOfficer: identified.issuer === "KELA",
        identityEncrypted: identityCode ? encrypt(identityCode) : null,
        idTokenEncrypted: identified.idToken ? encrypt(identified.idToken) : null,
        providerSubject: identified.providerSubject,
        providerSessionId: identified.providerSessionId,
        authenticatedAt: identified.authenticatedAt,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: carried[0]?.session.expiresAt ?? new Date(now.getTime() + longestHours * hour),
      },
    });
    if (carried.length > 0)
      await tx.mandateConfirmation.createMany({
        data: carried.map(({ id: _, session: __, ...one }) => ({ ...one, sessionId: session.id })),
      });
    if (identified.confirmation) {
      await tx.mandateConfirmation.create({
        data: {
          sessionId: session.id,
          personId: person.id,
          ...identified.confirmation,
          basis: "KATSO",
          registerRoles: [],
          themes: [],
          isComplete: true,
          letsIn: identified.confirmation.katsoRoles.length > 0,
          makesMainUser: identified.confirmation.katsoRoles.includes("MAIN_USER"),
          confirmedAt: now,
        },
      });
    }
    await appendAudit(tx, actorOf(emptyRow(session, person), helsinkiDate(now)), {
      event: "session.started",
      outcome: "DONE",
      at: now,
      chains: [],
      subjectType: "session",
      subjectId: session.id,
      requestId,
      details: { issuer: identified.issuer, acr: identified.acr },
    });
    return person.language;
  });
  await followPerson(kept);
  await keepToken(token);
}

/**
 * What Suomi.fi has confirmed in the session that the same person goes on from by identifying themselves anew, as to confirm
 * something: it stays, for no longer than it would have without, so the new session ends when the earlier one would have.
 */
const carriedOver = (tx: Tx, personId: string, tokenHash: string, now: Date) =>
  tx.mandateConfirmation.findMany({
    where: {
      personId,
      basis: { not: "KATSO" },
      session: {
        personId,
        tokenHash,
        issuer: "SUOMIFI",
        endedAt: null,
        expiresAt: { gt: now },
        lastSeenAt: { gt: new Date(now.getTime() - idleMinutes * 60_000) },
      },
    },
    include: { session: { select: { expiresAt: true } } },
  });

/** A new secret for the same session, when what it rests on has changed. */
export async function renewSession(actor: Somebody): Promise<void> {
  const token = newToken();
  await inScope(actor, (tx) =>
    tx.session.update({ where: { id: actor.sessionId }, data: { tokenHash: hashToken(token) } }),
  );
  await keepToken(token);
}

/** What is needed to leave the provider as well, read before the session forgets it. */
export interface Leaving {
  issuer: Somebody["issuer"];
  idTokenEncrypted: string | null;
}

/**
 * Ends the session here and at once, or with `everywhere` every session that the person has, in whichever browser; what they
 * knew of the person's identity is wiped.
 */
export async function endSession(actor: Somebody, { everywhere = false } = {}): Promise<Leaving> {
  const now = new Date();
  const requestId = (await headers()).get("x-request-id");
  const { sessionId: id, personId } = actor;
  const leaving = await inScope(actor, async (tx) => {
    const { issuer, idTokenEncrypted } = await tx.session.findUniqueOrThrow({ where: { id } });
    if (everywhere) await endAllOf(tx, actor, personId, { how: "everywhere", now, requestId });
    else await endAll(tx, actor, { id }, { how: "signed-out", now, requestId });
    return { issuer, idTokenEncrypted };
  });
  (await cookies()).set(sessionCookie(), "", { ...cookieOptions, maxAge: 0 });
  return leaving;
}

/** Ends every session that one sign-in at the provider began: it said so without our cookie, in a hidden frame. */
export async function endProviderSession(issuer: Somebody["issuer"], providerSessionId: string): Promise<void> {
  const system = systemActor("provider-sign-out");
  const how = { how: "provider", now: new Date(), requestId: null } as const;
  await inScope(system, (tx) => endAll(tx, system, { issuer, providerSessionId }, how));
}

/**
 * Ends the sessions that have passed a limit. They let nobody in since then already, but most people never press "sign out":
 * what those sessions know of a person's identity would stay for ever.
 */
export async function endOldSessions(now = new Date()): Promise<void> {
  const system = systemActor("end-old-sessions");
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000);
  const old = { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lte: idleSince } }] };
  await inScope(system, (tx) => endAll(tx, system, old, { how: "expired", now, requestId: null }));
}

interface Ending {
  how: "signed-out" | "everywhere" | "provider" | "replaced" | "expired";
  now: Date;
  requestId: string | null;
}

async function endAll(
  tx: Tx,
  actor: Somebody | System,
  which: Prisma.SessionWhereInput,
  { how, now, requestId }: Ending,
): Promise<number> {
  const sessions = await tx.session.updateManyAndReturn({
    where: { AND: [which, { endedAt: null }] },
    data: { endedAt: now, endReason: how, identityEncrypted: null, idTokenEncrypted: null },
    select: { id: true },
  });
  for (const { id } of sessions)
    await appendAudit(tx, actor, {
      event: "session.ended",
      outcome: "DONE",
      at: now,
      chains: [],
      subjectType: "session",
      subjectId: id,
      requestId,
      details: { how },
    });
  return sessions.length;
}

/** Every session of one person, and a line of its own that says so. */
async function endAllOf(tx: Tx, actor: Somebody, personId: string, ending: Ending): Promise<void> {
  const sessions = await endAll(tx, actor, { personId }, ending);
  await appendAudit(tx, actor, {
    event: "session.ended-everywhere",
    outcome: "DONE",
    at: ending.now,
    chains: [],
    subjectType: "session",
    subjectId: actor.sessionId,
    requestId: ending.requestId,
    details: { sessions },
  });
}

const cookieOptions = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** A browser in which nobody has chosen a language speaks the one that the person has kept in the settings. */
async function followPerson(language: "fi" | "sv" | "en"): Promise<void> {
  const jar = await cookies();
  const cookie = languageCookie();
  if (!jar.has(cookie.name)) jar.set({ ...cookie, value: language });
}

async function keepToken(token: string): Promise<void> {
  (await cookies()).set(sessionCookie(), token, cookieOptions);
}

/** The row of a session that has only just begun: confirms nothing yet. */
const emptyRow = (
  session: {
    id: string;
    issuer: Somebody["issuer"];
    acr: string;
    isOfficer: boolean;
    authenticatedAt: Date;
    lastSeenAt: Date;
    expiresAt: Date;
  },
  person: { id: string; givenName: string; familyName: string; email: string | null; language: "fi" | "sv" | "en" },
) => ({
  session: {
    ...session,
    authenticatedAt: session.authenticatedAt.toISOString(),
    idleEndsAt: session.lastSeenAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
  },
  person,
  confirmations: [],
  grants: [],
  namings: [],
});
