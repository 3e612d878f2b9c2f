import type Provider from "oidc-provider";
import type { Context, Session } from "oidc-provider";
import { type Html, html } from "../web/html";
import type { Page } from "../web/page";
import type { IssuerSettings } from "./settings";
import { languageFor, show } from "./show";
import { commonWords } from "./words";

/** One hidden frame for each service of the session that wishes to hear of the sign-out, but not for the one that asked for it. */
function frames(settings: IssuerSettings, session: Session, askedBy: string | undefined): Html[] {
  return settings.clients.flatMap((client) => {
    if (client.id === askedBy || !client.frontchannelLogoutUri || !session.authorizations?.[client.id]) return [];
    const address = new URL(client.frontchannelLogoutUri);
    address.searchParams.set("iss", settings.issuer);
    address.searchParams.set("sid", session.sidFor(client.id) ?? "");
    return html`<iframe class="unseen" tabindex="-1" aria-hidden="true" title="${client.id}" src="${address.href}"></iframe>`;
  });
}

function signedOutPage(context: Context, iframes: Html[], backTo: string): Page {
  const words = commonWords[languageFor(context)];
  return {
    title: words.signedOutTitle,
    goesOnTo: backTo,
    body: html`<h1>${words.signedOutTitle}</h1><p>${words.signedOutOfAll}</p>${iframes}
      <p><a class="button" href="${backTo}">${words.endOfService}</a></p>`,
  };
}

/**
 * A service that proves with its ID token whose session it means is obeyed at once, as Suomi.fi does; anyone else's
 * request is put to the person first.
 */
export function logoutSource(settings: IssuerSettings, provider: () => Provider) {
  return async (context: Context, form: string) => {
    const { session, params, client } = context.oidc ?? {};
    if (!session || !params?.id_token_hint || !params.post_logout_redirect_uri)
      return askFirst(settings, context, form);
    const iframes = frames(settings, session, client?.clientId);
    await session.destroy();
    context.cookies.set(provider().cookieName("session"), null, { signed: true, overwrite: true });
    const backTo = new URL(params.post_logout_redirect_uri);
    if (params.state) backTo.searchParams.set("state", params.state);
    if (iframes.length > 0) return show(settings, context, signedOutPage(context, iframes, backTo.href));
    context.redirect(backTo.href);
  };
}

function askFirst(settings: IssuerSettings, context: Context, form: string) {
  const words = commonWords[languageFor(context)];
  const [, action = "", secret = ""] = /action="([^"]*)".*value="([^"]*)"/.exec(form) ?? [];
  show(settings, context, {
    title: words.signOutTitle,
    body: html`<h1>${words.signOutTitle}</h1><p>${words.signOutAsk}</p>
      <form method="post" action="${action}"><input type="hidden" name="xsrf" value="${secret}">
      <button class="button" name="logout" value="yes">${words.signOut}</button></form>`,
  });
}

/** After a sign-out that the person confirmed here, shows the frames on the way back. */
export function drawIframes(settings: IssuerSettings) {
  return async (context: Context, next: () => Promise<void>) => {
    await next();
    const { route, session } = context.oidc ?? {};
    if (route !== "end_session_confirm" || !session || context.status !== 303) return;
    const iframes = frames(settings, session, session.state?.clientId);
    if (iframes.length === 0) return;
    const page = signedOutPage(context, iframes, context.response.get("Location"));
    context.remove("Location");
    context.status = 200;
    show(settings, context, page);
  };
}
