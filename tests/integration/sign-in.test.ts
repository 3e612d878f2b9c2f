import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as endedAtIssuer } from "@/app/api/logout/front-channel/route";
import { systemActor } from "@/lib/auth/actor";
import { encrypt, hashToken, subjectHash } from "@/lib/auth/identity";
import { MandatesUnavailable, register } from "@/lib/auth/mandates";
import { providerSignOut } from "@/lib/auth/provider-sign-out";
import { receive } from "@/lib/auth/reception";
import { endOldSessions, type Identified, startSession } from "@/lib/auth/session";
import { inScope } from "@/lib/db";
import { cookieName, env } from "@/lib/env";
import { anyIdentityCode } from "@/tests/support/builders/chance";

const jar = vi.hoisted(() => new Map<string, string>());

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    has: (name: string) => jar.has(name),
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));

beforeEach(() => jar.clear());

const sessionCookie = cookieName("session", { locked: true });

const system = systemActor("tests");

const identified = (wishes: Partial<Identified> = {}): Identified => ({
  issuer: "SUOMIFI",
  subject: { identityCode: anyIdentityCode() },
  givenName: "Aada",
  familyName: "Anttila",
  email: null,
  staffNumber: null,
  acr: "http://ftn.ficora.fi/2017/loa2",
  method: null,
  providerSubject: "subject",
  providerSessionId: null,
  idToken: "an id token",
  authenticatedAt: new Date(),
  confirmation: null,
  ...wishes,
});

const personOf = ({ subject }: Identified) =>
  inScope(system, (tx) => tx.person.findUniqueOrThrow({ where: { subjectHash: subjectHash(subject) } }));

/** The session whose secret the browser holds now. */
const heldSession = () =>
  inScope(system, (tx) =>
    tx.session.findUniqueOrThrow({ where: { tokenHash: hashToken(jar.get(sessionCookie) ?? "") } }),
  );

const again = (id: string) => inScope(system, (tx) => tx.session.findUniqueOrThrow({ where: { id } }));

describe("the issuer's word that a session has ended", () => {
  const tell = (iss: string, sid: string) =>
    endedAtIssuer(
      new NextRequest(`http://localhost:3000/api/logout/front-channel?${new URLSearchParams({ iss, sid })}`),
    );

  it("ends the session that it began, and no other", async () => {
    await startSession(identified({ providerSessionId: "one" }), "fi");
    const one = await heldSession();
    jar.clear();
    await startSession(identified({ providerSessionId: "other" }), "fi");
    const other = await heldSession();
    expect((await tell(env().SUOMIFI_ISSUER, "one")).status).toBe(200);
    expect(await again(one.id)).toMatchObject({ endReason: "provider", identityEncrypted: null });
    expect((await again(other.id)).endedAt).toBeNull();
  });

  it("counts from configured issuers only, whatever else the name may be", async () => {
    await startSession(identified({ providerSessionId: "mine" }), "fi");
    const mine = await heldSession();
    for (const stranger of ["", "https://stranger.example", "__proto__", "constructor"])
      expect((await tell(stranger, "mine")).status).toBe(400);
    expect((await tell(env().KELA_ISSUER, "mine")).status).toBe(200);
    expect((await again(mine.id)).endedAt).toBeNull();
  });
});

describe("an issuer out of order", () => {
  const answers = (body: string) => vi.stubGlobal("fetch", async () => new Response(body));
  afterEach(() => vi.unstubAllGlobals());

  it.each(["", "<html>", "[]"])(
    "does not stop a sign-out when it answers something else than agreed: %j",
    async (body) => {
      answers(body);
      const leaving = { issuer: "SUOMIFI", idTokenEncrypted: encrypt("token") } as const;
      expect(await providerSignOut(leaving)).toBe("http://localhost:3000/sign-in?out=1");
    },
  );

  it.each(["", "<html>", "{}"])("is told as unavailable when mandates are asked for: %j", async (body) => {
    answers(body);
    await expect(register(anyIdentityCode())).rejects.toBeInstanceOf(MandatesUnavailable);
  });
});

describe("signing in", () => {
  it("ends the session that the browser had, and wipes what it knew", async () => {
    await startSession(identified(), "fi");
    const first = await heldSession();
    expect(first.identityEncrypted).not.toBeNull();
    await startSession(identified(), "fi");
    const second = await heldSession();
    expect(second.id).not.toBe(first.id);
    expect(await again(first.id)).toMatchObject({
      endReason: "replaced",
      identityEncrypted: null,
      idTokenEncrypted: null,
    });
    expect(second.endedAt).toBeNull();
  });

  describe("anew, in the middle of a session", () => {
    const mandated = async (personId: string, sessionId: string, businessId: string) =>
      inScope(system, (tx) =>
        tx.mandateConfirmation.create({
          data: {
            personId,
            sessionId,
            businessId,
            name: "Testi Oy",
            basis: "REGISTER_ROLE",
            registerRoles: ["NIMKO"],
            themes: [],
            katsoRoles: [],
            isComplete: true,
            letsIn: true,
            makesMainUser: true,
            confirmedAt: new Date(),
          },
        }),
      );
    const confirmedIn = async (sessionId: string) =>
      inScope(system, (tx) =>
        tx.mandateConfirmation.findMany({ where: { sessionId }, select: { businessId: true, confirmedAt: true } }),
      );

    it("keeps what Suomi.fi has confirmed, and for no longer than it would have been kept", async () => {
      const one = identified();
      await startSession(one, "fi");
      const first = await heldSession();
      const { confirmedAt } = await mandated(first.personId, first.id, "9000001-1");
      const expiresAt = new Date(Date.now() + 60_000);
      await inScope(system, (tx) => tx.session.update({ where: { id: first.id }, data: { expiresAt } }));
      await startSession(one, "fi");
      const second = await heldSession();
      expect(await confirmedIn(second.id)).toEqual([{ businessId: "9000001-1", confirmedAt }]);
      expect(second.expiresAt).toEqual(expiresAt);
    });

    it("keeps nothing of somebody else's, nor of a session that is over", async () => {
      const one = identified();
      await startSession(one, "fi");
      const first = await heldSession();
      await mandated(first.personId, first.id, "9000001-1");
      const browser = jar.get(sessionCookie) ?? "";
      await startSession(identified(), "fi");
      expect(await confirmedIn((await heldSession()).id)).toEqual([]);
      jar.set(sessionCookie, browser);
      await startSession(one, "fi");
      expect(await confirmedIn((await heldSession()).id)).toEqual([]);
    });
  });

  it("takes the issuer's mail address for somebody new, and leaves the one that the person chose", async () => {
    const aada = identified({ email: "aada@virasto.example" });
    await startSession(aada, "fi");
    const { id, email } = await personOf(aada);
    expect(email).toBe("aada@virasto.example");
    await inScope(system, (tx) => tx.person.update({ where: { id }, data: { email: "aada@testi.example" } }));
    await startSession(aada, "fi");
    expect((await personOf(aada)).email).toBe("aada@testi.example");
  });
});

describe("an issuer's answer", () => {
  const claims = (more: Record<string, unknown>) => ({
    sub: "s",
    acr: "http://ftn.ficora.fi/2017/loa2",
    "urn:oid:1.2.246.21": anyIdentityCode(),
    "urn:oid:2.5.4.4": "Anttila",
    "urn:oid:1.2.246.575.1.14": "Aada",
    ...more,
  });
  const account = { provider: "suomifi", type: "oidc", providerAccountId: "s" } as const;
  const told = (more: Record<string, unknown>) => receive(account, claims(more), { language: "fi", next: null });
  const person = async () => {
    const { personId } = await heldSession();
    return inScope(system, (tx) => tx.person.findUniqueOrThrow({ where: { id: personId } }));
  };

  it.each(["http://ftn.ficora.fi/2017/loa1", "loa2", "", undefined])("of the level %j lets nobody in", async (acr) => {
    expect(await told({ acr })).toBe("/sign-in?refused=weak");
    expect(jar.size).toBe(0);
  });

  it("gives a mail address only when it is one", async () => {
    expect(await told({ email: "aada@testi.example" })).toBe("/organisations");
    expect((await person()).email).toBe("aada@testi.example");
    await told({ email: "aada@testi.example\nBcc: all@testi.example" });
    expect((await person()).email).toBeNull();
  });
});

describe("a session that nobody signs out of", () => {
  it("is ended after its limit, forgets the person and leaves a line; one in use goes on", async () => {
    const now = new Date();
    await startSession(identified(), "fi");
    const left = await heldSession();
    jar.clear();
    await startSession(identified(), "fi");
    const inUse = await heldSession();
    const before = new Date(now.getTime() - 31 * 60_000);
    await inScope(system, (tx) =>
      tx.session.update({ where: { id: left.id }, data: { lastSeenAt: before, identityEncrypted: encrypt("code") } }),
    );
    await endOldSessions(now);
    expect(await again(left.id)).toMatchObject({
      endReason: "expired",
      identityEncrypted: null,
      idTokenEncrypted: null,
    });
    expect((await again(inUse.id)).endedAt).toBeNull();
    const lines = await inScope(system, (tx) =>
      tx.auditEvent.findMany({ where: { event: "session.ended", subjectId: left.id } }),
    );
    expect(lines.map(({ details }) => details)).toEqual([{ how: "expired" }]);
  });
});
