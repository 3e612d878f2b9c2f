import { type Claims, decide, handedOver } from "../oidc/handed-over";
import { issuer } from "../oidc/issuer";
import type { Answer, Client, SignIn } from "../oidc/settings";
import { commonWords } from "../oidc/words";
import { html } from "../web/html";
import type { Language } from "../web/language";
import type { Brand } from "../web/page";
import type { Handler } from "../web/server";
import { type KatsoId, katsoIds, organisationOf, personOf } from "../world";
import { words } from "./words";

const brand: Brand = {
  name: { fi: "Katso-tunnistus", sv: "Katso-identifiering", en: "Katso" },
  accent: "hsl(150 60% 22%)",
};

const acrOf = (id: KatsoId) => `urn:katso:${id.strength}`;
const find = (katsoId: string) => katsoIds.find((id) => id.katsoId === katsoId);

/** A weak identifier was never tied to an identity, so no identity code goes with it. */
function claimsOf(katsoId: string): Claims | undefined {
  const id = find(katsoId);
  if (!id) return undefined;
  const person = personOf(id.person);
  return {
    katso_id: id.katsoId,
    katso_strength: id.strength,
    katso_organisation: id.businessId,
    katso_organisation_name: organisationOf(id.businessId).name.fi,
    katso_roles: id.roles,
    ...(id.strength === "strong" ? { "urn:oid:1.2.246.21": person.identityCode } : {}),
    "urn:oid:2.5.4.4": person.familyName,
    "urn:oid:1.2.246.575.1.14": person.givenNames,
    "urn:oid:2.16.840.1.113730.3.1.241": person.displayName,
  };
}

function signIn({ language, chosen, posted }: SignIn): Answer {
  if (posted && chosen.get("action") === "cancel") return "cancelled";
  const typed = (chosen.get("katso") ?? "").trim();
  const id = find(typed);
  if (!id) return choose(language, typed);
  if (posted && chosen.get("action") === "continue")
    return { login: { accountId: id.katsoId, acr: acrOf(id), amr: ["pwd"] } };
  const text = words[language];
  const body = html`<h1>${text.confirmTitle}</h1><div class="note">${text.leaving}</div>
    ${handedOver(claimsOf(id.katsoId) ?? {}, text.claims, language)}${decide({ katso: id.katsoId }, language)}
    <p class="acts"><a href="?lang=${language}">${text.otherId}</a></p>`;
  return { page: { title: text.confirmTitle, body } };
}

function choose(language: Language, typed: string): Answer {
  const text = words[language];
  const items = katsoIds.map(
    (id) =>
      html`<li><a href="?katso=${id.katsoId}&amp;lang=${language}">${id.katsoId}<span>${personOf(id.person).displayName}, ${
        text[id.strength]
      }</span><span>${id.roles.join(", ")}</span></a></li>`,
  );
  const body = html`<h1>${text.title}</h1><div class="note">${text.leaving}</div>
    <form class="field"><input type="hidden" name="lang" value="${language}"><label for="katso">${text.label}</label>
    <p class="soft" id="hint">${text.hint}</p>${typed !== "" && html`<p class="error" id="unknown" role="alert">${text.unknown}</p>`}
    <div><input type="text" id="katso" name="katso" value="${typed}" autocomplete="username" aria-describedby="hint${typed !== "" && " unknown"}"${
      typed !== "" && html` aria-invalid="true"`
    }><button class="button">${text.signIn}</button></div></form>
    <h2>${text.testIds}</h2><ul class="choices">${items}</ul>
    <form method="post" class="acts"><button class="button second" name="action" value="cancel">${commonWords[language].cancel}</button></form>`;
  return { page: { title: text.title, body, status: typed === "" ? 200 : 400 } };
}

/** Katso in its last days: hands over the identifier with its strength, organisation and roles, and says that it is going away. */
export function katso(settings: { origin: string; clients: Client[]; dataFolder?: string }): Handler {
  return issuer({
    name: "katso",
    issuer: `${settings.origin}/oidc`,
    brand,
    clients: settings.clients,
    acrValues: ["urn:katso:strong", "urn:katso:weak"],
    claimsOfScope: {
      openid: [
        "katso_id",
        "katso_strength",
        "katso_organisation",
        "katso_organisation_name",
        "katso_roles",
        "urn:oid:1.2.246.21",
        "urn:oid:2.5.4.4",
        "urn:oid:1.2.246.575.1.14",
        "urn:oid:2.16.840.1.113730.3.1.241",
      ],
      profile: [],
      email: [],
    },
    claimsOf,
    signIn,
    dataFolder: settings.dataFolder,
  });
}
