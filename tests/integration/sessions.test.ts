import { describe, expect, it } from "vitest";
import { actorOf, memberOf, type Person, systemActor } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/identity";
import { idleMinutes } from "@/lib/auth/session";
import { helsinkiDate } from "@/lib/calendar";
import { findSessionRow, inScope, type Tx } from "@/lib/db";
import { aGrant, anOrganisation, aPerson, aSession } from "@/tests/support/builders";

const system = systemActor("tests");
const minutes = (count: number) => count * 60_000;
const asSystem = <T>(work: (tx: Tx) => Promise<T>) => inScope(system, work);

/** Who the portal takes the bearer of a token for at a given moment, acting for an organisation. */
async function memberAt(token: string, businessId: string, now: Date) {
  const row = await findSessionRow(hashToken(token), now, idleMinutes);
  return row && memberOf(actorOf(row, helsinkiDate(now)) as Person, businessId);
}

async function aTechnicalContact(now: Date) {
  const organisation = await anOrganisation();
  const person = await aPerson();
  const grant = await aGrant({ organisation, person, role: "TECHNICAL_CONTACT" });
  const { token, id } = await aSession({ of: person, confirmations: [{ of: organisation }], now });
  return { organisation, person, grant, token, sessionId: id };
}

describe("a session", () => {
  it("makes its bearer a member, with the roles held, in one question", async () => {
    const now = new Date();
    const { organisation, token } = await aTechnicalContact(now);
    expect((await memberAt(token, organisation.businessId, now))?.roles).toEqual(["TECHNICAL_CONTACT"]);
  });

  it("means nothing to whoever has only its hash", async () => {
    const now = new Date();
    const { token } = await aTechnicalContact(now);
    expect(await findSessionRow(hashToken(hashToken(token)), now, idleMinutes)).toBeNull();
  });

  it("ends after thirty minutes without a request, and not before", async () => {
    const now = new Date();
    const { token } = await aTechnicalContact(now);
    const later = (passed: number) =>
      findSessionRow(hashToken(token), new Date(now.getTime() + minutes(passed)), idleMinutes);
    expect(await later(29)).not.toBeNull();
    expect(await later(29 + 29)).not.toBeNull();
    expect(await later(29 + 29 + 31)).toBeNull();
  });

  it("ends after eight hours, however busy it was", async () => {
    const now = new Date();
    const { token } = await aTechnicalContact(now);
    for (let passed = 20; passed < 480; passed += 20) {
      expect(
        await findSessionRow(hashToken(token), new Date(now.getTime() + minutes(passed)), idleMinutes),
      ).not.toBeNull();
    }
    expect(await findSessionRow(hashToken(token), new Date(now.getTime() + minutes(481)), idleMinutes)).toBeNull();
  });

  it("does not know a role that was revoked a moment ago", async () => {
    const now = new Date();
    const { organisation, grant, token } = await aTechnicalContact(now);
    await asSystem((tx) => tx.roleGrant.update({ where: { id: grant.id }, data: { state: "REVOKED", endedAt: now } }));
    expect(await memberAt(token, organisation.businessId, now)).toBeNull();
  });

  it("knows a role through its last day in Helsinki and not on the day after", async () => {
    const lastEvening = new Date("2026-12-31T21:30:00Z");
    const { organisation, grant, token } = await aTechnicalContact(lastEvening);
    await asSystem((tx) =>
      tx.roleGrant.update({ where: { id: grant.id }, data: { endsOn: new Date("2026-12-31T00:00:00Z") } }),
    );
    expect(await memberAt(token, organisation.businessId, lastEvening)).not.toBeNull();
    const newYear = new Date("2026-12-31T22:01:00Z");
    expect(await findSessionRow(hashToken(token), newYear, idleMinutes * 2)).not.toBeNull();
    const row = await findSessionRow(hashToken(token), newYear, idleMinutes * 2);
    expect(row && memberOf(actorOf(row, helsinkiDate(newYear)) as Person, organisation.businessId)).toBeNull();
  });

  it("forgets who the person is when it ends: the database refuses to keep it", async () => {
    const now = new Date();
    const { sessionId, token } = await aTechnicalContact(now);
    const end = (identityEncrypted: string | null) =>
      asSystem((tx) =>
        tx.session.update({
          where: { id: sessionId },
          data: { endedAt: now, endReason: "signed-out", identityEncrypted, idTokenEncrypted: null },
        }),
      );
    await expect(end("still here")).rejects.toThrow(/session_forgets_identity/);
    await end(null);
    expect(await findSessionRow(hashToken(token), now, idleMinutes)).toBeNull();
  });
});
