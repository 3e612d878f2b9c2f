import type Provider from "oidc-provider";
import type { Context } from "oidc-provider";
import { secretsOf } from "../keys";
import { html } from "../web/html";
import { logoutSource } from "./logout";
import { memory } from "./memory";
import type { Client, IssuerSettings } from "./settings";
import { languageFor, show } from "./show";
import { commonWords } from "./words";

const hour = 3600;
const technicalClaims = ["sub", "sid", "acr", "amr", "auth_time"];

/** Cookies ignore ports: the names tell issuers, and copies on other ports, apart. */
function cookieNames({ name, issuer }: IssuerSettings) {
  const port = Number(new URL(issuer).port);
  const prefix = port >= 3000 && port < 3010 ? name : `${name}_${port}`;
  return { session: `${prefix}_session`, interaction: `${prefix}_interaction`, resume: `${prefix}_resume` };
}

function clientMetadata(client: Client) {
  return {
    client_id: client.id,
    client_secret: client.secret,
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    grant_types: ["authorization_code"],
    response_types: ["code"],
    token_endpoint_auth_method: "client_secret_basic",
    id_token_signed_response_alg: "RS256",
    require_auth_time: true,
  };
}

async function accountFor(
  settings: IssuerSettings,
  provider: Provider,
  accountId: string,
  token?: { sessionUid?: string; clientId?: string },
) {
  const claims = settings.claimsOf(accountId);
  if (!claims) return undefined;
  const session = token?.sessionUid ? await provider.Session.findByUid(token.sessionUid) : undefined;
  const sid = token?.clientId ? session?.sidFor(token.clientId) : undefined;
  return { accountId, claims: async () => ({ ...claims, ...(sid === undefined ? {} : { sid }), sub: accountId }) };
}

/** Consent is part of the sign-in page itself, so everything that was asked for is granted afterwards. */
async function grantAll(context: Context, provider: Provider, settings: IssuerSettings) {
  const { session, client } = context.oidc ?? {};
  if (!session?.accountId || !client) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope(["openid", ...Object.keys(settings.claimsOfScope)].join(" "));
  grant.addOIDCClaims([...technicalClaims, ...Object.values(settings.claimsOfScope).flat()]);
  await grant.save();
  return grant;
}

async function showSignedOut(settings: IssuerSettings, context: Context) {
  const words = commonWords[languageFor(context)];
  const body = html`<h1>${words.signedOutTitle}</h1><p>${words.signedOut}</p>`;
  show(settings, context, { title: words.signedOutTitle, body });
}

async function showError(
  settings: IssuerSettings,
  context: Context,
  out: { error: string; error_description?: string },
) {
  const words = commonWords[languageFor(context)];
  const body = html`<h1>${words.errorTitle}</h1><p>${words.error}</p>
    <p class="soft"><code>${out.error}: ${out.error_description ?? ""}</code></p>`;
  show(settings, context, { title: words.errorTitle, body });
}

function features(settings: IssuerSettings, self: () => Provider) {
  return {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: logoutSource(settings, self),
      postLogoutSuccessSource: (context: Context) => showSignedOut(settings, context),
    },
  };
}

/** What `oidc-provider` is told for an issuer; `self` gives the provider that is made from it. */
export function configuration(settings: IssuerSettings, self: () => Provider) {
  const { key, cookieKey } = secretsOf(settings.name, settings.dataFolder);
  const { openid = [], ...otherScopes } = settings.claimsOfScope;
  return {
    adapter: memory(),
    clients: settings.clients.map(clientMetadata),
    jwks: { keys: [key] },
    acrValues: settings.acrValues,
    claims: { openid: [...technicalClaims, ...openid], ...otherScopes },
    scopes: ["openid", ...Object.keys(otherScopes)],
    conformIdTokenClaims: false,
    responseTypes: ["code"],
    clientAuthMethods: ["client_secret_basic"],
    cookies: {
      names: cookieNames(settings),
      keys: [cookieKey],
      long: { httpOnly: true, sameSite: "lax", signed: true, overwrite: true },
      short: { httpOnly: true, sameSite: "lax", signed: true, overwrite: true },
    },
    discovery: { frontchannel_logout_supported: true, frontchannel_logout_session_supported: true },
    features: features(settings, self),
    findAccount: (_context: Context, accountId: string, token?: { sessionUid?: string; clientId?: string }) =>
      accountFor(settings, self(), accountId, token),
    interactions: { url: (_context: Context, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    loadExistingGrant: (context: Context) => grantAll(context, self(), settings),
    pkce: { required: () => true },
    renderError: (context: Context, out: { error: string; error_description?: string }) =>
      showError(settings, context, out),
    ttl: {
      AccessToken: hour,
      AuthorizationCode: 60,
      Grant: 8 * hour,
      IdToken: 10 * 60,
      Interaction: hour,
      Session: 8 * hour,
    },
  };
}
