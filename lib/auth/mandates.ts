import { createHmac, randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { env } from "../env";
import type { Language } from "../i18n/language";

/**
 * Suomi.fi e-Authorizations, Web API for acting for a company (YPA). Calls carry the personal identity code in their path,
 * as DVV has defined it: nothing here logs an address, and a failure names only the call.
 */

const timeoutMilliseconds = 6_000;

/** The service did not answer, or not as agreed; `call` names which question it was. */
export class MandatesUnavailable extends Error {
  override readonly name = "MandatesUnavailable";
  constructor(
    readonly call: string,
    readonly status: number | null,
  ) {
    super(`Suomi.fi e-Authorizations did not answer: ${call} ${status ?? ""}`);
  }
}

/** The header that proves who asks: client, time, and the HMAC-SHA256 of path and time with the API key, in base64. */
export function checksumHeader(path: string, credentials: { clientId: string; apiKey: string }, at: string): string {
  const digest = createHmac("sha256", credentials.apiKey).update(`${path} ${at}`).digest("base64");
  return `${credentials.clientId} ${at} ${digest}`;
}

const registration = z.object({ sessionId: z.string(), userId: z.string() });
const tokenAnswer = z.object({ access_token: z.string() });
const rolesAnswer = z.array(
  z.object({ name: z.string(), identifier: z.string(), complete: z.boolean(), roles: z.array(z.string()) }),
);

/** What e-Authorizations says of one organisation; `complete` false: a register was down, so nothing may be concluded. */
export type OrganisationRoles = z.infer<typeof rolesAnswer>[number];

export interface ApiSession {
  sessionId: string;
  userId: string;
  requestId: string;
}

/** Tells e-Authorizations who is about to choose an organisation. The identity code must come from a strong identification. */
export async function register(identityCode: string): Promise<ApiSession> {
  const requestId = randomUUID();
  const path = `/service/ypa/user/register/${env().MANDATES_CLIENT_ID}/${encodeURIComponent(identityCode)}?requestId=${requestId}`;
  const answer = await ask("register", path);
  return { ...agreed("register", registration, answer), requestId };
}

/** Where the person chooses the organisation: Suomi.fi's own page. */
export function selectionPage(session: ApiSession, state: string, language: Language): string {
  const url = new URL("/oauth/authorize", env().MANDATES_URL);
  url.search = new URLSearchParams({
    client_id: env().MANDATES_CLIENT_ID,
    response_type: "code",
    redirect_uri: redirectAddress(),
    user: session.userId,
    state,
    requestId: session.requestId,
    lang: language,
  }).toString();
  return url.toString();
}

/** What was chosen, with roles and themes. Asked at once: the token lives about ten minutes. */
export async function chosenOrganisations(
  session: Omit<ApiSession, "userId">,
  code: string,
): Promise<OrganisationRoles[]> {
  const { MANDATES_CLIENT_ID, MANDATES_OAUTH_PASSWORD } = env();
  const query = new URLSearchParams({ code, grant_type: "authorization_code", redirect_uri: redirectAddress() });
  const basic = Buffer.from(`${MANDATES_CLIENT_ID}:${MANDATES_OAUTH_PASSWORD}`).toString("base64");
  const init = { method: "POST", headers: { authorization: `Basic ${basic}` } };
  const token = agreed("token", tokenAnswer, await call("token", `/oauth/token?${query}`, init));
  const path = `/service/ypa/api/organizationRoles/${session.sessionId}?requestId=${session.requestId}`;
  const answer = await ask("organizationRoles", path, { authorization: `Bearer ${token.access_token}` });
  return agreed("organizationRoles", rolesAnswer, answer);
}

/** Forgets the person at e-Authorizations. A failure changes nothing for us: the session there ends by itself. */
export async function unregister(sessionId: string): Promise<void> {
  await ask("unregister", `/service/ypa/user/unregister/${sessionId}`).catch(() => {});
}

/** An answer in the shape that was agreed; its own words are never told on. */
function agreed<Answer>(name: string, schema: z.ZodMiniType<Answer>, answer: unknown): Answer {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new MandatesUnavailable(name, 200);
  return parsed.data;
}

const redirectAddress = () => `${env().ORIGIN}/api/mandates/callback`;

function ask(name: string, path: string, headers: Record<string, string> = {}): Promise<unknown> {
  const { MANDATES_CLIENT_ID: clientId, MANDATES_API_KEY: apiKey } = env();
  const checksum = checksumHeader(path, { clientId, apiKey }, new Date().toISOString());
  return call(name, path, { headers: { ...headers, "X-AsiointivaltuudetAuthorization": checksum } });
}

async function call(name: string, path: string, init: RequestInit): Promise<unknown> {
  const signal = AbortSignal.timeout(timeoutMilliseconds);
  const response = await fetch(`${env().MANDATES_URL}${path}`, { ...init, signal, cache: "no-store" }).catch(
    () => null,
  );
  if (!response?.ok) throw new MandatesUnavailable(name, response?.status ?? null);
  return response.json().catch(() => null);
}
