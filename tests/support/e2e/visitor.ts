import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";
import { cookieName } from "@/lib/env";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { words as katsoWords } from "@/mocks/katso/words";
import { commonWords } from "@/mocks/oidc/words";
import { words as selectionWords } from "@/mocks/suomifi/mandates/words";
import { type Method, words as suomifiWords } from "@/mocks/suomifi/words";
import { katsoIds, organisationOf, personOf } from "@/mocks/world";

const locales: Record<Language, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

export type Way = { language?: Language; javaScriptEnabled?: boolean };

/** How the browser of somebody who reads this language introduces itself. */
export const browserOf = ({ language = "fi", javaScriptEnabled = true }: Way = {}): BrowserContextOptions => ({
  locale: locales[language],
  javaScriptEnabled,
});

/** A person of the demonstration's world before a browser of their own, reading one language. */
export class Visitor {
  readonly t;
  readonly words;

  constructor(
    readonly page: Page,
    readonly language: Language = "fi",
  ) {
    this.t = translator(language);
    this.words = messagesOf(language);
  }

  static async at(browser: Browser, way: Way = {}): Promise<Visitor> {
    const visitor = await Visitor.inNewBrowser(browser, way);
    await visitor.page.goto(`/?lang=${visitor.language}`);
    return visitor;
  }

  /** The same before a browser in which nobody has chosen a language in the portal yet. */
  static async inNewBrowser(browser: Browser, way: Way = {}): Promise<Visitor> {
    const context = await browser.newContext(browserOf(way));
    return new Visitor(await context.newPage(), way.language);
  }

  press(name: string): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Stores a step that is right, and waits until it has been left: what follows must find it stored. */
  async leavesStep(): Promise<void> {
    const { pathname } = new URL(this.page.url());
    await this.press(this.words.submissions.wizard.next);
    await expect(this.page).not.toHaveURL((url) => url.pathname === pathname);
  }

  follow(name: string): Promise<void> {
    return this.page.getByRole("link", { name, exact: true }).click();
  }

  heading(name: string): Locator {
    return this.page.getByRole("heading", { level: 1, name, exact: true });
  }

  /** Waits for the page with this heading, and for nothing else. */
  async arrivesAt(heading: string): Promise<void> {
    await expect(this.heading(heading)).toBeVisible();
  }

  /** From the sign-in page to Suomi.fi's own: the method chosen, the person chosen, what is handed over in view. */
  async identifiesAs(key: string, method: Method = "bank"): Promise<void> {
    const suomifi = suomifiWords[this.language];
    await this.press(this.t("signIn.suomifi.button"));
    await this.arrivesAt(suomifi.methodTitle);
    await this.page.getByRole("link", { name: suomifi.methods[method][0] }).click();
    await this.arrivesAt(suomifi.personTitle);
    const { displayName, about } = personOf(key);
    await this.page.getByRole("searchbox", { name: suomifi.search }).fill(displayName);
    await this.press(suomifi.searchButton);
    await this.page.getByRole("link", { name: `${displayName} ${about[this.language]}` }).click();
  }

  /** Signs in at Suomi.fi; `to` is the page asked for, which leads through the sign-in page. */
  async signsInAs(key: string, { to = "/sign-in" }: { to?: string } = {}): Promise<void> {
    await this.page.goto(to);
    await this.identifiesAs(key);
    await this.arrivesAt(suomifiWords[this.language].confirmTitle);
    await this.press(commonWords[this.language].goOn);
  }

  /** "Asioi organisaation puolesta" and Suomi.fi's selection page, with these organisations ticked. */
  async actsFor(...businessIds: string[]): Promise<void> {
    const first = this.page.getByRole("button", { name: this.t("organisations.choose.act") });
    await first.or(this.page.getByRole("button", { name: this.t("organisations.choose.another") })).click();
    await this.arrivesAt(selectionWords[this.language].title);
    for (const businessId of businessIds) await this.page.getByRole("checkbox", { name: businessId }).check();
    await this.press(selectionWords[this.language].choose);
  }

  /** Signed in and inside one organisation. */
  async entersAs(key: string, businessId: string): Promise<void> {
    await this.signsInAs(key);
    await this.arrivesAt(this.t("organisations.choose.title"));
    await this.actsFor(businessId);
    await expect(this.page.getByRole("banner")).toContainText(nameOf(businessId, this.language));
  }

  async signsInAtKelaAs(key: string): Promise<void> {
    await this.page.goto("/sign-in");
    await this.press(this.t("signIn.kela.button"));
    await this.page.getByRole("radio", { name: personOf(key).displayName }).check();
    await this.page.getByRole("button").first().click();
  }

  async signsInWithKatsoAs(katsoId: string): Promise<void> {
    const katso = katsoWords[this.language];
    const id = katsoIds.find((one) => one.katsoId === katsoId);
    await this.page.goto("/sign-in");
    await this.press(this.t("signIn.katso.button"));
    await this.page.getByLabel(katso.label, { exact: true }).fill(id?.katsoId ?? katsoId);
    await this.press(katso.signIn);
    await this.arrivesAt(katso.confirmTitle);
    await this.press(commonWords[this.language].goOn);
  }

  /** The cookie of the portal's own session, if there is one. */
  async sessionCookie() {
    const cookies = await this.page.context().cookies();
    return cookies.find(({ name }) => name === cookieName("session", { locked: true }));
  }
}

export const nameOf = (businessId: string, language: Language): string =>
  organisationOf(businessId).name[language === "sv" ? "sv" : "fi"];
