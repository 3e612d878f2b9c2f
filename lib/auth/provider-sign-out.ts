import * as z from "zod/mini";
import { env } from "../env";
import { decrypt } from "./identity";
import type { Leaving } from "./session";

const discovery = z.object({ end_session_endpoint: z.url() });

/** The address that ends the session at the issuer and leads back; the sign-in page itself when the issuer does not answer. */
export async function providerSignOut({ issuer, idTokenEncrypted }: Leaving): Promise<string> {
  const { SUOMIFI_ISSUER, KATSO_ISSUER, KELA_ISSUER, ORIGIN } = env();
  const back = `${ORIGIN}/sign-in?out=1`;
  const address = { SUOMIFI: SUOMIFI_ISSUER, KATSO: KATSO_ISSUER, KELA: KELA_ISSUER }[issuer];
  const signal = AbortSignal.timeout(3_000);
  const answer = await fetch(`${address}/.well-known/openid-configuration`, { signal })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
  const parsed = discovery.safeParse(answer);
  if (!parsed.success || !idTokenEncrypted) return back;
  const url = new URL(parsed.data.end_session_endpoint);
  url.search = new URLSearchParams({
    id_token_hint: decrypt(idTokenEncrypted),
    post_logout_redirect_uri: back,
  }).toString();
  return url.toString();
}
