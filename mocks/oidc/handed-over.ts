import { type Html, html } from "../web/html";
import type { Language } from "../web/language";
import { commonWords } from "./words";

export type Claims = Record<string, unknown>;

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).join(", ");
  return String(value);
};

/** The table of what the service is about to receive, each value with its label and the name it travels under. */
export function handedOver(claims: Claims, labels: Record<string, string>, language: Language): Html {
  const rows = Object.entries(claims).map(
    ([name, value]) => html`<dt>${labels[name] ?? name} <code>${name}</code></dt><dd>${shown(value)}</dd>`,
  );
  return html`<h2>${commonWords[language].handedOver}</h2><dl>${rows}</dl>`;
}

/** The form that ends a sign-in: go on with what was chosen, or give up. */
export function decide(chosen: Record<string, string>, language: Language): Html {
  const words = commonWords[language];
  const hidden = Object.entries(chosen).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" class="acts">${hidden}<button class="button" name="action" value="continue">${words.goOn}</button>
    <button class="button second" name="action" value="cancel">${words.cancel}</button></form>`;
}
