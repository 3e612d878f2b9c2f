import type { IncomingMessage, ServerResponse } from "node:http";
import Provider, { type Context } from "oidc-provider";
import { secretsOf } from "../keys";
import { html } from "../web/html";
import { type Language, languageOf } from "../web/language";
import { type Brand, draw, type Page } from "../web/page";
import { type Handler, readForm, sendPage } from "../web/server";
import { drawIframes, logoutSource } from "./logout";
import { memory } from "./memory";
import { commonWords } from "./words";

export type Client = {
  id: string;
  secret: string;
  redirectUris: string[];
  postLogoutRedirectUris: string[];
  /** Drawn as a hidden frame when another service of the same session signs out. */
  frontchannelLogoutUri?: string;
};

/** What a sign-in page answers: another page, the person who signed in, or that they gave up. */
export type Answer = { page: Page } | { login: { accountId: string; acr: string; amr: string[] } } | "cancelled";

export type SignIn = {
  language: Language;
  /** The choices made so far, from the address and the posted form alike. */
  chosen: URLSearchParams;
  posted: boolean;
  requested: { acrValues: string[]; scopes: string[] };
};

export type IssuerSettings = {
  name: "suomifi" | "katso" | "kela";
  /** Ends with `/oidc`; the port of the server that serves it. */
  issuer: string;
  brand: Brand;
  clients: Client[];
  acrValues: string[];
  /** Which claims each scope brings into the ID token. */
  claimsOfScope: Record<string, string[]>;
  /** The claims of someone who may sign in here, or undefined. */
  claimsOf: (accountId: string) => Record<string, unknown> | undefined;
  /** Draws the pages between request and answer. Must work without scripts. */
  signIn: (step: SignIn) => Answer;
  dataFolder?: string;
};

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

function configuration(settings: IssuerSettings, self: () => Provider) {
  const { key, cookieKey } = secretsOf(settings.name, settings.dataFolder);
  const { openid = [], ...otherScopes } = settings.claimsOfScope;
  const show = (context: Context, page: Page) => {
    const language = languageOf(
      new URL(context.href).searchParams.get("lang"),
      context.oidc?.params?.ui_locales,
      context.get("accept-language"),
    );
    context.type = "html";
    context.body = draw(page, { brand: settings.brand, language, url: new URL(context.href) });
  };
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
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: logoutSource(settings, self, show),
        postLogoutSuccessSource: async (context: Context) => {
          const words = commonWords[languageOf(context.get("accept-language"))];
          show(context, {
            title: words.signedOutTitle,
            body: html`<h1>${words.signedOutTitle}</h1><p>${words.signedOut}</p>`,
          });
        },
      },
    },
    findAccount: (_context: Context, accountId: string, token?: { sessionUid?: string; clientId?: string }) =>
      accountFor(settings, self(), accountId, token),
    interactions: { url: (_context: Context, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    loadExistingGrant: (context: Context) => grantAll(context, self(), settings),
    pkce: { required: () => true },
    renderError: async (context: Context, out: { error: string; error_description?: string }) => {
      const words = commonWords[languageOf(context.get("accept-language"))];
      show(context, {
        title: words.errorTitle,
        body: html`<h1>${words.errorTitle}</h1><p>${words.error}</p><p class="soft"><code>${out.error}: ${out.error_description ?? ""}</code></p>`,
      });
    },
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

/**
 * An OpenID Provider with sign-in pages of its own, as one request handler: the protocol under `/oidc`, the pages under
 * `/interaction`, and a page that says so for everything else.
 */
export function issuer(settings: IssuerSettings): Handler {
  const provider: Provider = new Provider(
    settings.issuer,
    configuration(settings, () => provider),
  );
  provider.use(drawIframes(settings));
  const protocol = provider.callback();
  return async (request, response, url) => {
    if (url.pathname.startsWith("/oidc/")) {
      // The provider learns from this where it is mounted, and leaves it out of its own routes.
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? "").slice("/oidc".length);
      return protocol(request, response);
    }
    if (url.pathname.startsWith("/interaction/")) return interact(provider, settings, request, response, url);
    const words = commonWords[languageOf(url.searchParams.get("lang"), request.headers["accept-language"])];
    sendPage(
      response,
      { title: words.notFoundTitle, status: 404, body: html`<h1>${words.notFoundTitle}</h1><p>${words.notFound}</p>` },
      settings.brand,
      url,
      request.headers["accept-language"],
    );
  };
}

async function interact(
  provider: Provider,
  settings: IssuerSettings,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const accepts = request.headers["accept-language"];
  const details = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!details) {
    const words = commonWords[languageOf(url.searchParams.get("lang"), accepts)];
    const body = html`<h1>${words.expiredTitle}</h1><p>${words.expired}</p>`;
    return sendPage(response, { title: words.expiredTitle, status: 400, body }, settings.brand, url, accepts);
  }
  const posted = request.method === "POST";
  const chosen = new URLSearchParams([...url.searchParams, ...(posted ? await readForm(request) : [])]);
  const { ui_locales: locales, acr_values: acr, scope } = details.params;
  const answer = settings.signIn({
    language: languageOf(url.searchParams.get("lang"), locales, accepts),
    chosen,
    posted,
    requested: { acrValues: acr?.split(" ") ?? [], scopes: scope?.split(" ") ?? [] },
  });
  if (answer !== "cancelled" && "page" in answer)
    return sendPage(response, answer.page, settings.brand, url, locales, accepts);
  const result = answer === "cancelled" ? { error: "access_denied", error_description: "The user cancelled" } : answer;
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
