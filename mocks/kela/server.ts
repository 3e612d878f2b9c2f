import type { Claims } from "../oidc/handed-over";
import { issuer } from "../oidc/issuer";
import type { Answer, Client, SignIn } from "../oidc/settings";
import { commonWords } from "../oidc/words";
import { html } from "../web/html";
import type { Language } from "../web/language";
import type { Brand } from "../web/page";
import type { Handler } from "../web/server";
import { officers, personOf } from "../world";

const brand: Brand = {
  name: { fi: "Kelan kirjautuminen", sv: "FPA-inloggning", en: "Kela sign-in" },
  accent: "hsl(216 90% 22%)",
  filled: true,
};

type Words = { title: string; lead: string; legend: string; staffNumber: string; signIn: string; chooseOne: string };

const words: Record<Language, Words> = {
  fi: {
    title: "Kirjaudu virkailijana",
    lead: "Kelan oma kirjautuminen on tarkoitettu vain Kelan henkilöstölle.",
    legend: "Valitse virkailija",
    staffNumber: "Henkilönumero",
    signIn: "Kirjaudu",
    chooseOne: "Valitse virkailija.",
  },
  sv: {
    title: "Logga in som handläggare",
    lead: "FPA:s egen inloggning är avsedd endast för FPA:s personal.",
    legend: "Välj handläggare",
    staffNumber: "Personalnummer",
    signIn: "Logga in",
    chooseOne: "Välj en handläggare.",
  },
  en: {
    title: "Sign in as an officer",
    lead: "Kela's own sign-in is for Kela's staff only.",
    legend: "Choose an officer",
    staffNumber: "Staff number",
    signIn: "Sign in",
    chooseOne: "Choose an officer.",
  },
};

const find = (staffNumber: string | null) => officers.find((officer) => officer.staffNumber === staffNumber);

function claimsOf(staffNumber: string): Claims | undefined {
  const officer = find(staffNumber);
  if (!officer) return undefined;
  const person = personOf(officer.person);
  return {
    kela_staff_number: officer.staffNumber,
    kela_groups: officer.groups,
    "urn:oid:1.2.246.21": person.identityCode,
    "urn:oid:2.5.4.4": person.familyName,
    "urn:oid:1.2.246.575.1.14": person.givenNames,
    "urn:oid:2.16.840.1.113730.3.1.241": person.displayName,
    ...(person.email === undefined ? {} : { email: person.email }),
  };
}

function signIn({ language, chosen, posted }: SignIn): Answer {
  if (posted && chosen.get("action") === "cancel") return "cancelled";
  const officer = find(chosen.get("officer"));
  if (posted && officer) return { login: { accountId: officer.staffNumber, acr: "urn:kela:staff", amr: ["hwk"] } };
  const text = words[language];
  const choices = officers.map(
    ({ person, staffNumber }) =>
      html`<li><label><input type="radio" name="officer" value="${staffNumber}">${
        personOf(person).displayName
      }<span>${text.staffNumber} ${staffNumber}</span></label></li>`,
  );
  const body = html`<h1>${text.title}</h1><p>${text.lead}</p><form method="post"><fieldset${posted && html` aria-describedby="choose-one"`}>
    <legend>${text.legend}</legend>${posted && html`<p class="error" id="choose-one" role="alert">${text.chooseOne}</p>`}
    <ul class="choices">${choices}</ul></fieldset><div class="acts"><button class="button" name="action" value="continue">${text.signIn}</button>
    <button class="button second" name="action" value="cancel">${commonWords[language].cancel}</button></div></form>`;
  return { page: { title: text.title, body, status: posted ? 400 : 200 } };
}

/** Kela's own sign-in for its officers. */
export function kela(settings: { origin: string; clients: Client[]; dataFolder?: string }): Handler {
  return issuer({
    name: "kela",
    issuer: `${settings.origin}/oidc`,
    brand,
    clients: settings.clients,
    acrValues: ["urn:kela:staff"],
    claimsOfScope: {
      openid: [
        "kela_staff_number",
        "kela_groups",
        "urn:oid:1.2.246.21",
        "urn:oid:2.5.4.4",
        "urn:oid:1.2.246.575.1.14",
        "urn:oid:2.16.840.1.113730.3.1.241",
        "email",
      ],
      profile: [],
      email: ["email"],
    },
    claimsOf,
    signIn,
    dataFolder: settings.dataFolder,
  });
}
