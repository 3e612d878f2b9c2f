import { beforeEach, describe, expect, it, vi } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { encrypt, hashToken, subjectHash } from "@/lib/auth/identity";
import { endOldSessions, type Identified, startSession } from "@/lib/auth/session";
import { inScope } from "@/lib/db";
import { anyIdentityCode } from "@/tests/support/builders/chance";

const jar = vi.hoisted(() => new Map<string, string>());

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}));

beforeEach(() => jar.clear());

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
    tx.session.findUniqueOrThrow({ where: { tokenHash: hashToken([...jar.values()][0] ?? "") } }),
  );

const again = (id: string) => inScope(system, (tx) => tx.session.findUniqueOrThrow({ where: { id } }));

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
