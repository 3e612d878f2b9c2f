import { helsinkiDate } from "../calendar";
import { findFeedRow } from "../db";
import { env } from "../env";
import { feedMember, type Member } from "./actor";
import { hashToken, newToken } from "./identity";

/** What a calendar's secret looks like: 256 random bits. Whatever looks otherwise is not even looked up. */
const secretForm = /^[\w-]{43}$/;

/**
 * The member for whom a calendar's address reads, without a session: a program cannot sign in. The address stands for the
 * person only as far as the roles of this very moment reach; a main user by the register or a mandate counts for 90 days after
 * Suomi.fi last confirmed it (docs/rules.md BR-27). Null for an address that is unknown, was revoked, or whose owner has no
 * role left: nobody learns which.
 */
export async function feedActor(token: string, now: Date): Promise<Member | null> {
  const row = secretForm.test(token) ? await findFeedRow(hashToken(token), now) : null;
  return row && feedMember(row, helsinkiDate(now));
}

/** A new secret for a calendar's address, and the hash that is kept of it. */
export function newFeedSecret(): { token: string; tokenHash: string } {
  const token = newToken();
  return { token, tokenHash: hashToken(token) };
}

/** Where a calendar program reads; the ending is for those that tell a calendar by it. */
export const feedAddress = (token: string): string => `${env().ORIGIN}/api/calendar/${token}.ics`;
