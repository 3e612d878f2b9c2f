import { expect, test } from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import { aPerson } from "../support/builders";
import { browserOf, Visitor } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "With JavaScript" : "Without JavaScript", () => {
    test("The portal first speaks the browser's language, then the one that the reader chose, until they choose again", async ({
      browser,
    }) => {
      const page = await browser.newPage(browserOf({ language: "sv", javaScriptEnabled }));
      await page.goto("/guidance");
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messagesOf("sv").guidance.title);

      await page.getByRole("navigation", { name: "Språk" }).getByRole("link", { name: "Suomi" }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", "fi");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messagesOf("fi").guidance.title);
      expect(new URL(page.url()).pathname).toBe("/guidance");

      await page
        .getByRole("contentinfo")
        .getByRole("link", { name: messagesOf("fi").layout.footer.privacy })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messagesOf("fi").privacy.title);

      await page.goto("/accessibility?lang=en");
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await page.goto("/accessibility");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messagesOf("en").accessibility.title);
    });

    test("A language kept in the settings speaks at once, and is found there in the next browser", async ({
      browser,
    }) => {
      const person = await aPerson();
      const page = await browser.newPage(browserOf({ javaScriptEnabled }));
      await page.context().addCookies([await signedInCookie(person, { origin })]);
      await page.goto("/settings");
      await page.getByRole("radio", { name: "Svenska" }).check();
      await page.getByRole("button", { name: messagesOf("fi").settings.save }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messagesOf("sv").settings.title);
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
      await expect(page.getByText(messagesOf("sv").done.person["settings-saved"])).toBeVisible();

      const elsewhere = await browser.newPage(browserOf({ javaScriptEnabled }));
      await elsewhere.context().addCookies([await signedInCookie(person, { origin })]);
      await elsewhere.goto("/settings");
      await expect(elsewhere.getByRole("radio", { name: "Svenska" })).toBeChecked();
    });
  });
}

test("Whoever signs in at a browser that knows no language of theirs reads the one kept in the settings", async ({
  browser,
}) => {
  const kaisa = await Visitor.at(browser);
  await kaisa.signsInAs("kaisa");
  await kaisa.arrivesAt(kaisa.words.organisations.choose.title);
  await kaisa.page.goto("/settings");
  await kaisa.page.getByRole("radio", { name: "Svenska" }).check();
  await kaisa.press(kaisa.words.settings.save);
  await kaisa.arrivesAt(messagesOf("sv").settings.title);

  const elsewhere = await Visitor.inNewBrowser(browser);
  await elsewhere.signsInAs("kaisa");
  await elsewhere.arrivesAt(messagesOf("sv").organisations.choose.title);
  await expect(elsewhere.page.locator("html")).toHaveAttribute("lang", "sv");
});

test("A language that the portal does not speak is passed over", async ({ page }) => {
  await page.goto("/guidance?lang=de");
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
});

test("The language switch keeps what was searched for", async ({ page }) => {
  await page.context().addCookies([await signedInCookie(await aPerson(), { origin, isOfficer: true })]);
  await page.goto("/staff/customers?q=Esimerkki");
  await page.getByRole("link", { name: "Svenska" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  expect(new URL(page.url()).searchParams.get("q")).toBe("Esimerkki");
  await expect(page.getByRole("searchbox").or(page.getByRole("textbox")).first()).toHaveValue("Esimerkki");
});
