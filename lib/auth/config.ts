import { cookies, headers } from "next/headers";
import type { NextRequest } from "next/server";
import NextAuth, { type NextAuthConfig, type Profile } from "next-auth";
import { auditRefusal } from "../audit";
import { env } from "../env";
import { requestLanguage } from "../i18n/server";
import { visitor } from "./actor";
import { receive, trustedLevels } from "./reception";

/** Next-auth's own cookies, told apart from those of other portals and issuers on the same host. */
function cookieNames(): NextAuthConfig["cookies"] {
  const { PORT, ORIGIN } = env();
  const secure = ORIGIN.startsWith("https:");
  const suffix = PORT === 3000 ? "" : `_${PORT}`;
  const named = (name: string) => ({
    name: `kanta_oidc_${name}${suffix}`,
    options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure },
  });
  return {
    sessionToken: named("session"),
    callbackUrl: named("next"),
    csrfToken: named("csrf"),
    pkceCodeVerifier: named("pkce"),
    state: named("state"),
    nonce: named("nonce"),
  };
}

const oidc = (id: string, issuer: string, clientId: string, clientSecret: string, acr: string) => ({
  id,
  name: id,
  type: "oidc" as const,
  issuer,
  clientId,
  clientSecret,
  checks: ["pkce" as const, "state" as const, "nonce" as const],
  authorization: { params: { scope: "openid", ...(acr ? { acr_values: acr } : {}) } },
  profile: (profile: Profile) => ({ id: String(profile.sub) }),
});

function configuration(): NextAuthConfig {
  const settings = env();
  return {
    secret: settings.AUTH_SECRET,
    trustHost: true,
    basePath: "/api/auth",
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: cookieNames(),
    logger: { error() {}, warn() {}, debug() {} },
    providers: [
      oidc(
        "suomifi",
        settings.SUOMIFI_ISSUER,
        settings.SUOMIFI_CLIENT_ID,
        settings.SUOMIFI_CLIENT_SECRET,
        trustedLevels.join(" "),
      ),
      oidc("katso", settings.KATSO_ISSUER, settings.KATSO_CLIENT_ID, settings.KATSO_CLIENT_SECRET, ""),
      oidc("kela", settings.KELA_ISSUER, settings.KELA_CLIENT_ID, settings.KELA_CLIENT_SECRET, ""),
    ],
    callbacks: {
      // Next-auth carries the round trip only: our own session begins here, and the path returned keeps it from making one.
      async signIn({ account, profile }) {
        const next = (await cookies()).get(cookieNames()?.callbackUrl?.name ?? "")?.value;
        return receive(account, profile ?? {}, { language: await requestLanguage(), next: localPath(next) });
      },
      redirect: ({ url, baseUrl }) =>
        url.startsWith("/") ? `${baseUrl}${url}` : url.startsWith(`${baseUrl}/`) ? url : baseUrl,
    },
  };
}

/** The part of an address that stays within the portal; null for anything that could lead out of it. */
export function localPath(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, env().ORIGIN)) return null;
  const url = new URL(address, env().ORIGIN);
  return url.origin === new URL(env().ORIGIN).origin && !/[\\]|^\/\//.test(url.pathname)
    ? `${url.pathname}${url.search}`
    : null;
}

const { handlers: carried, signIn } = NextAuth(() => configuration());

export { signIn };

/** The round trip's two addresses; one that comes back to nothing (cancelled, a foreign state, a wrong nonce or key) is logged. */
export const handlers = {
  GET: async (request: NextRequest) => logged(await carried.GET(request)),
  POST: async (request: NextRequest) => logged(await carried.POST(request)),
};

async function logged(response: Response): Promise<Response> {
  const location = response.headers.get("location");
  const error =
    location && URL.canParse(location, env().ORIGIN) && new URL(location, env().ORIGIN).searchParams.get("error");
  if (error) {
    const requestId = (await headers()).get("x-request-id");
    const code = /^\w{1,40}$/.test(error) ? error : "unknown";
    await auditRefusal(visitor, { event: "session.started", at: new Date(), code, requestId });
  }
  return response;
}
