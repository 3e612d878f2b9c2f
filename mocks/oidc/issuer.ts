import type { IncomingMessage, ServerResponse } from "node:http";
import Provider, { type Interaction } from "oidc-provider";
import { html } from "../web/html";
import { languageOf } from "../web/language";
import { type Handler, readForm, sendPage } from "../web/server";
import { configuration } from "./configuration";
import { drawIframes } from "./logout";
import type { IssuerSettings } from "./settings";
import { commonWords } from "./words";

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

/** When someone else signs in at the same browser, the former person's session ends first: without this the provider would ask for a script. */
async function endSessionOfAnother(provider: Provider, details: Interaction, accountId: string) {
  const { session } = details;
  if (!session || session.accountId === accountId) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  details.session = undefined;
  await details.save(Math.max(1, details.exp - Math.floor(Date.now() / 1000)));
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
  if (answer !== "cancelled") await endSessionOfAnother(provider, details, answer.login.accountId);
  const result = answer === "cancelled" ? { error: "access_denied", error_description: "The user cancelled" } : answer;
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
