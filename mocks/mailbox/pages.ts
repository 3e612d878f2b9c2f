import { type Html, html } from "../web/html";
import type { Language } from "../web/language";
import type { Brand, Page } from "../web/page";
import type { Message } from "./store";

export const brand: Brand = {
  name: { fi: "Postilaatikko", sv: "Brevlåda", en: "Mailbox" },
  accent: "hsl(201 25% 28%)",
};

type Words = {
  title: string;
  lead: string;
  recipient: string;
  filter: string;
  showAll: string;
  none: string;
  from: string;
  to: string;
  date: string;
  text: string;
  formatted: string;
  back: string;
  noSubject: string;
  missing: string;
};

const words: Record<Language, Words> = {
  fi: {
    title: "Lähetetyt viestit",
    lead: "Esittely ei lähetä sähköpostia kenellekään: kaikki viestit jäävät tänne.",
    recipient: "Vastaanottaja",
    filter: "Rajaa",
    showAll: "Näytä kaikki",
    none: "Ei viestejä.",
    from: "Lähettäjä",
    to: "Vastaanottaja",
    date: "Aika",
    text: "Viesti tekstinä",
    formatted: "Viesti muotoiltuna",
    back: "Kaikki viestit",
    noSubject: "(ei aihetta)",
    missing: "Viestiä ei ole.",
  },
  sv: {
    title: "Skickade meddelanden",
    lead: "Demonstrationen skickar inte e-post till någon: alla meddelanden stannar här.",
    recipient: "Mottagare",
    filter: "Avgränsa",
    showAll: "Visa alla",
    none: "Inga meddelanden.",
    from: "Avsändare",
    to: "Mottagare",
    date: "Tid",
    text: "Meddelandet som text",
    formatted: "Meddelandet formaterat",
    back: "Alla meddelanden",
    noSubject: "(inget ämne)",
    missing: "Meddelandet finns inte.",
  },
  en: {
    title: "Messages sent",
    lead: "The demonstration sends no mail to anybody: every message stays here.",
    recipient: "Recipient",
    filter: "Filter",
    showAll: "Show all",
    none: "No messages.",
    from: "From",
    to: "To",
    date: "Time",
    text: "Message as text",
    formatted: "Message with its formatting",
    back: "All messages",
    noSubject: "(no subject)",
    missing: "There is no such message.",
  },
};

const locale: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };
const time = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], {
    dateStyle: "short",
    timeStyle: "medium",
    timeZone: "Europe/Helsinki",
  }).format(new Date(iso));

export function listPage(language: Language, messages: Message[], to: string): Page {
  const text = words[language];
  const items = messages.map(
    (message) =>
      html`<li><a href="/messages/${message.id}?lang=${language}">${message.subject || text.noSubject}<span>${message.to.join(", ")}</span><span>${time(
        message.date,
        language,
      )}</span></a></li>`,
  );
  const body = html`<h1>${text.title}</h1><p>${text.lead}</p>
    <form role="search" class="field"><input type="hidden" name="lang" value="${language}"><label for="to">${text.recipient}</label>
    <div><input type="search" id="to" name="to" value="${to}"><button class="button second">${text.filter}</button></div></form>
    ${to !== "" && html`<p><a href="/?lang=${language}">${text.showAll}</a></p>`}
    ${items.length > 0 ? html`<ul class="choices">${items}</ul>` : html`<p role="status">${text.none}</p>`}`;
  return { title: text.title, body };
}

/** Plain text with its addresses made into links. */
function linked(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : html`${part}`))}`;
}

/** The HTML part is shown in a frame without scripts, forms or an origin; its links open beside it. */
export function messagePage(language: Language, message: Message): Page {
  const text = words[language];
  const frame = `<base target="_blank">${message.html}`;
  const body = html`<p><a href="/?lang=${language}">${text.back}</a></p><h1>${message.subject || text.noSubject}</h1>
    <dl><dt>${text.from}</dt><dd>${message.from}</dd><dt>${text.to}</dt><dd>${message.to.join(", ")}</dd>
    <dt>${text.date}</dt><dd>${time(message.date, language)}</dd></dl>
    <h2>${text.text}</h2><pre>${linked(message.text)}</pre>
    ${
      message.html !== "" &&
      html`<h2>${text.formatted}</h2><iframe class="mail" title="${text.formatted}" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${frame}"></iframe>`
    }`;
  return { title: message.subject || text.noSubject, body };
}

export function missingPage(language: Language): Page {
  const text = words[language];
  return {
    title: text.missing,
    status: 404,
    body: html`<h1>${text.missing}</h1><p><a href="/?lang=${language}">${text.back}</a></p>`,
  };
}
