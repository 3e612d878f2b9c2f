import { escaped, Html, html } from "./html";
import { type Language, languages } from "./language";
import { style } from "./style";

export type Brand = { name: Record<Language, string>; accent: string; filled?: boolean };

export type Page = {
  title: string;
  body: Html;
  /** HTTP status, 200 when not said. */
  status?: number;
  /** Where the browser goes by itself after a few seconds. */
  goesOnTo?: string;
};

const notReal: Record<Language, string> = {
  fi: "Testi / esittely: tämä ei ole oikea palvelu.",
  sv: "Test / demonstration: det här är inte den riktiga tjänsten.",
  en: "Test / demonstration: this is not the real service.",
};

const languageNames: Record<Language, string> = { fi: "Suomeksi", sv: "På svenska", en: "In English" };
const languageLabel: Record<Language, string> = { fi: "Kieli", sv: "Språk", en: "Language" };

function languageLinks(current: Language, url: URL): Html {
  const links = languages.map((language) => {
    const query = new URLSearchParams(url.searchParams);
    query.set("lang", language);
    return html`<a href="${url.pathname}?${query.toString()}" lang="${language}" hreflang="${language}"${
      language === current && html` aria-current="true"`
    }>${languageNames[language]}</a>`;
  });
  return html`<nav class="languages" aria-label="${languageLabel[current]}">${links}</nav>`;
}

/** Draws a whole document, in which other languages are offered at the address `url`. It needs no script, loads nothing, and says on every page that it is no real service. */
export function draw(page: Page, { brand, language, url }: { brand: Brand; language: Language; url?: URL }): string {
  const refresh =
    page.goesOnTo === undefined ? "" : `<meta http-equiv="refresh" content="3;url=${escaped(page.goesOnTo)}">`;
  return `<!doctype html>${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${
      page.title
    } – ${brand.name[language]}</title>${new Html(refresh)}<style>${new Html(style)}:root{--accent:${brand.accent}}</style></head>
<body><header${brand.filled && html` class="filled"`}><p class="demo">${notReal[language]}</p><div><span class="brand">${
      brand.name[language]
    }</span>${url && languageLinks(language, url)}</div></header>
<main>${page.body}</main></body></html>`.markup
  }`;
}
