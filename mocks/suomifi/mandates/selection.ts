import type { IncomingMessage, ServerResponse } from "node:http";
import { html } from "../../web/html";
import { type Language, languageOf } from "../../web/language";
import type { Brand, Page } from "../../web/page";
import { readForm, redirect, sendPage } from "../../web/server";
import { type Protocol, Refused } from "./protocol";
import { words } from "./words";

export type MandatesClient = { id: string; apiKey: string; oauthPassword: string; redirectUris: string[] };

const brand: Brand = {
  name: { fi: "Suomi.fi-valtuudet", sv: "Suomi.fi-fullmakter", en: "Suomi.fi e-Authorizations" },
  accent: "hsl(214 100% 24%)",
};

function returnTo(redirectUri: string, query: Record<string, string>, state: string | null): string {
  const address = new URL(redirectUri);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  if (state !== null) address.searchParams.set("state", state);
  return address.href;
}

type Choices = ReturnType<Protocol["choicesOf"]>;

function selectionPage(language: Language, choices: Choices, nothingChosen: boolean): Page {
  const text = words[language];
  if (choices.length === 0) {
    const body = html`<h1>${text.noneTitle}</h1><p>${text.none}</p>
      <form method="post"><button class="button" name="action" value="cancel">${text.backToService}</button></form>`;
    return { title: text.noneTitle, body };
  }
  const only = choices.length === 1;
  const items = choices.map(
    ({ organisation, mandate }) =>
      html`<li><label><input type="checkbox" name="organisation" value="${organisation.businessId}"${
        only && html` checked`
      }>${organisation.name[language === "sv" ? "sv" : "fi"]}<span>${organisation.businessId}</span><span>${mandate.roles
        .map((role) => text.roles[role] ?? role)
        .join(", ")}</span></label></li>`,
  );
  const body = html`<h1>${text.title}</h1><p>${text.lead}</p><form method="post"><fieldset${
    nothingChosen && html` aria-describedby="choose-one"`
  }><legend>${text.legend}</legend>${nothingChosen && html`<p class="error" id="choose-one" role="alert">${text.chooseOne}</p>`}
    <ul class="choices">${items}</ul></fieldset><div class="acts"><button class="button" name="action" value="choose">${text.choose}</button>
    <button class="button second" name="action" value="cancel">${text.cancel}</button></div></form>`;
  return { title: text.title, body, status: nothingChosen ? 400 : 200 };
}

/**
 * The page on which a person says whom they act for, `/oauth/authorize`. Goes back with a code, or with
 * `error=access_denied`; a request that cannot be trusted to name a return address gets a page instead.
 */
export async function select(
  protocol: Protocol,
  client: MandatesClient,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const query = url.searchParams;
  const accepts = request.headers["accept-language"];
  const language = languageOf(query.get("lang"), accepts);
  const text = words[language];
  const redirectUri = query.get("redirect_uri") ?? "";
  const problem = (title: string, sentence: string) =>
    sendPage(response, { title, status: 400, body: html`<h1>${title}</h1><p>${sentence}</p>` }, brand, url, accepts);
  if (
    query.get("client_id") !== client.id ||
    !client.redirectUris.includes(redirectUri) ||
    query.get("response_type") !== "code"
  ) {
    return problem(text.wrongRequestTitle, text.wrongRequest);
  }
  const back = (answer: Record<string, string>) =>
    redirect(response, returnTo(redirectUri, answer, query.get("state")));
  try {
    const session = protocol.sessionOfUser(query.get("user") ?? "");
    // Handed over from another e-service: the person has chosen already.
    if (session.selected && request.method === "GET" && session.transferred) {
      return back({ code: protocol.select(session, session.selected, redirectUri) });
    }
    if (request.method !== "POST")
      return sendPage(response, selectionPage(language, protocol.choicesOf(session), false), brand, url, accepts);
    const form = await readForm(request);
    if (form.get("action") === "cancel") return back({ error: "access_denied" });
    const chosen = form.getAll("organisation");
    if (chosen.length === 0)
      return sendPage(response, selectionPage(language, protocol.choicesOf(session), true), brand, url, accepts);
    return back({ code: protocol.select(session, chosen, redirectUri) });
  } catch (error) {
    if (error instanceof Refused) return problem(text.expiredTitle, text.expired);
    throw error;
  }
}
