import { decide, handedOver } from "../oidc/handed-over";
import type { Answer, SignIn } from "../oidc/settings";
import { commonWords } from "../oidc/words";
import { type Html, html } from "../web/html";
import type { Language } from "../web/language";
import { type PersonGroup, people, type WorldPerson } from "../world";
import { claimsOf, claimsOfScope, subjectOf } from "./claims";
import { type Method, words } from "./words";

const loa = (level: 2 | 3) => `http://ftn.ficora.fi/2017/loa${level}`;
export const acrValues = [loa(2), loa(3)];

const methods: Record<Method, { acr: string; amr: string }> = {
  bank: { acr: loa(2), amr: "fi-tupas" },
  mobile: { acr: loa(2), amr: "fi-mobiili" },
  card: { acr: loa(3), amr: "fi-hst" },
};
const methodNames: Method[] = ["bank", "mobile", "card"];
const groups: PersonGroup[] = ["demo", "officer", "refusal", "public", "small"];

const link = (language: Language, query: Record<string, string>) =>
  `?${new URLSearchParams({ ...query, lang: language })}`;

/** Suomi.fi's pages, one question each; the answers travel in the address, so that Back and a reload do no harm. */
export function signIn({ language, chosen, posted, requested }: SignIn): Answer {
  if (posted && chosen.get("action") === "cancel") return "cancelled";
  const offered = methodNames.filter(
    (name) => requested.acrValues.length === 0 || requested.acrValues.includes(methods[name].acr),
  );
  const method = offered.find((name) => name === chosen.get("method"));
  if (!method) return chooseMethod(language, offered);
  const person = people.find(({ key }) => key === chosen.get("person"));
  if (!person) return choosePerson(language, method, chosen.get("search") ?? "");
  if (person.deceased) return refuseDeceased(language, method);
  if (posted && chosen.get("action") === "continue") {
    return { login: { accountId: subjectOf(person), acr: methods[method].acr, amr: [methods[method].amr] } };
  }
  return confirm(language, method, person, requested.scopes);
}

function chooseMethod(language: Language, offered: Method[]): Answer {
  const text = words[language];
  const choices = offered.map((method) => {
    const [name, hint] = text.methods[method];
    return html`<li><a href="${link(language, { method })}">${name}<span>${hint}</span></a></li>`;
  });
  return {
    page: {
      title: text.methodTitle,
      body: html`<h1>${text.methodTitle}</h1><p>${text.methodLead}</p><ul class="choices">${choices}</ul>${cancelForm(language)}`,
    },
  };
}

const cancelForm = (language: Language): Html =>
  html`<form method="post" class="acts"><button class="button second" name="action" value="cancel">${commonWords[language].cancel}</button></form>`;

function choosePerson(language: Language, method: Method, search: string): Answer {
  const text = words[language];
  const wanted = search.trim().toLowerCase();
  const found = people.filter((person) =>
    `${person.displayName} ${person.about[language]}`.toLowerCase().includes(wanted),
  );
  const lists = groups.map((group) => personList(language, method, group, found));
  const body = html`<h1>${text.personTitle}</h1>
    <form role="search" class="field"><input type="hidden" name="method" value="${method}"><input type="hidden" name="lang" value="${language}">
    <label for="search">${text.search}</label><div><input type="search" id="search" name="search" value="${search}" autocomplete="off">
    <button class="button second">${text.searchButton}</button></div></form>
    ${wanted !== "" && html`<p><a href="${link(language, { method })}">${text.showAll}</a></p>`}
    ${found.length === 0 && html`<p role="status">${text.nobody}</p>`}${lists}
    <p><a href="${link(language, {})}">${text.otherMethod}</a></p>${cancelForm(language)}`;
  return { page: { title: text.personTitle, body } };
}

function personList(language: Language, method: Method, group: PersonGroup, found: WorldPerson[]): Html {
  const members = found.filter((person) => person.group === group);
  if (members.length === 0) return html``;
  const items = members.map(
    (person) =>
      html`<li><a href="${link(language, { method, person: person.key })}">${person.displayName}<span>${person.about[language]}</span></a></li>`,
  );
  const heading = html`<h2>${words[language].groups[group]}</h2>`;
  const list = html`<ul class="choices">${items}</ul>`;
  // The forty small organisations would bury the rest.
  if (group === "small" && found.length === people.length)
    return html`<details><summary>${heading}</summary>${list}</details>`;
  return html`${heading}${list}`;
}

function confirm(language: Language, method: Method, person: WorldPerson, scopes: string[]): Answer {
  const text = words[language];
  const asked = new Set(scopes.flatMap((scope) => claimsOfScope[scope] ?? []));
  const claims = Object.fromEntries(Object.entries(claimsOf(person)).filter(([name]) => asked.has(name)));
  const body = html`<h1>${text.confirmTitle}</h1><p>${text.confirmLead}</p>
    <p>${text.method}: <strong>${text.methods[method][0]}</strong></p>${handedOver(claims, text.claims, language)}
    ${decide({ method, person: person.key }, language)}
    <p class="acts"><a href="${link(language, { method })}">${text.otherPerson}</a></p>`;
  return { page: { title: text.confirmTitle, body } };
}

function refuseDeceased(language: Language, method: Method): Answer {
  const text = words[language];
  const body = html`<h1>${text.deceasedTitle}</h1><div class="refusal">${text.deceased}</div>
    <p><a href="${link(language, { method })}">${text.otherPerson}</a></p>${cancelForm(language)}`;
  return { page: { title: text.deceasedTitle, status: 403, body } };
}
