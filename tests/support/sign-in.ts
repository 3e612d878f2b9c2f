import { cookieName } from "@/lib/env";
import { type AConfirmation, aSession } from "./builders/people";

/**
 * A session as sign-in leaves it, and the cookie that carries it, in the shape that Playwright's `addCookies` takes.
 * For tests that are not about signing in; those that are go through the identification pages.
 */
export async function signedInCookie(
  person: { id: string },
  wishes: { origin: string; confirmations?: AConfirmation[]; isOfficer?: boolean },
) {
  const { token } = await aSession({ of: person, confirmations: wishes.confirmations, isOfficer: wishes.isOfficer });
  const { hostname } = new URL(wishes.origin);
  return {
    name: cookieName("session", { locked: true }),
    value: token,
    domain: hostname,
    path: "/",
    httpOnly: true,
    secure: true,
    sameSite: "Lax" as const,
  };
}
