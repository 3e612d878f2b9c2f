import { expect, type Page, test } from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { aMember, anOrganisation, aPerson, aSubmission } from "../support/builders";
import { browserOf } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";

/** A draft about a new point, its technical contact signed in, and the address of its second step. */
async function aBegunDraft(page: Page) {
  const of = await anOrganisation();
  const person = await aPerson();
  const member = await aMember({ of, person, roles: ["TECHNICAL_CONTACT"] });
  const answers = { subject: { change: "POINT_NEW" }, point: { environment: "PRODUCTION", name: "Kanta-GW7" } };
  const { id } = await aSubmission({ in: "DRAFT", by: member, answers });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of, letsIn: true }] })]);
  return `/organisations/${of.businessId}/submissions/${id}/point`;
}

/** A joining application in the middle, and the address of its steps. */
async function anApplication(page: Page) {
  const of = await anOrganisation();
  const person = await aPerson();
  const member = await aMember({ of, person, roles: ["MAIN_USER"] });
  const answers = { service: { service: "PATIENT_DATA", applicant: "ORGANISATION" } };
  const { id } = await aSubmission({ kind: "JOINING", in: "DRAFT", by: member, answers });
  const confirmations = [{ of, makesMainUser: true }];
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations })]);
  return `/organisations/${of.businessId}/submissions/${id}`;
}

test.describe("A form that stores itself", () => {
  const { wizard } = messagesOf("fi").submissions;
  const fields = messagesOf("fi").changeNotice.fields.point;
  const changeNoticeHost = messagesOf("fi").changeNotice.point.host;
  const stored = wizard.saved.replace("{time}", "klo ");

  test("keeps what was typed when its page is drawn anew, and leaves the cursor where it is", async ({ page }) => {
    await page.goto(await aBegunDraft(page));
    const provider = page.getByLabel(fields.networkProvider.label, { exact: true });
    await provider.fill("Kuituyhtiö");
    const saving = page.waitForResponse((answer) => answer.request().method() === "POST");
    await provider.pressSequentially(" Oy");
    await saving;
    await expect(page.getByRole("status").getByText(stored)).toBeVisible();
    await expect(provider).toBeFocused();
    await page.reload();
    await expect(provider).toHaveValue("Kuituyhtiö Oy");
    await page.getByLabel(changeNoticeHost, { exact: true }).fill("kanta-gw7.testi.example");
    const posting = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.getByRole("button", { name: wizard.saveDraft }).click();
    await posting;
    await page.reload();
    await expect(page.getByLabel(changeNoticeHost, { exact: true })).toHaveValue("kanta-gw7.testi.example");
  });

  test("is stored when one leaves it by a link, and is there when one comes back", async ({ page }) => {
    const path = await aBegunDraft(page);
    await page.goto(path);
    const provider = page.getByLabel(fields.networkProvider.label, { exact: true });
    const saving = page.waitForResponse((answer) => answer.request().method() === "POST");
    await provider.fill("Lähtijä Oy");
    await page.getByRole("link", { name: messagesOf("fi").common.back, exact: true }).click();
    await saving;
    await expect(page).toHaveURL(/\/subject$/);
    await page.goto(path);
    await expect(provider).toHaveValue("Lähtijä Oy");
  });

  test("tells the second of two windows that the first has written, and keeps what stands in it", async ({ page }) => {
    const path = await aBegunDraft(page);
    await page.goto(path);
    const second = await page.context().newPage();
    await second.goto(path);
    await page.getByLabel(fields.name.label, { exact: true }).fill("Ensimmäinen");
    await expect(page.getByRole("status").getByText(stored)).toBeVisible({ timeout: 10_000 });
    const name = second.getByLabel(fields.name.label, { exact: true });
    await name.fill("Toinen");
    await expect(second.getByRole("status").getByText("toisessa ikkunassa")).toBeVisible({ timeout: 10_000 });
    await expect(name).toHaveValue("Toinen");
    await page.reload();
    await expect(page.getByLabel(fields.name.label, { exact: true })).toHaveValue("Ensimmäinen");
  });

  test("says at once that a personal identity code does not belong in it, and does not store it", async ({ page }) => {
    await page.goto(await aBegunDraft(page));
    const warning = messagesOf("fi").issues.identityCodeInText;
    const name = page.getByLabel(fields.name.label, { exact: true });
    await name.fill("Vastaava 010190-900P");
    await expect(page.getByRole("alert").getByText(warning)).toBeVisible();
    await expect(page.getByRole("status").getByText(warning)).toBeVisible({ timeout: 10_000 });
    await page.reload();
    await expect(name).toHaveValue("Kanta-GW7");
  });
});

for (const [language, javaScriptEnabled] of [
  ["fi", true],
  ["sv", false],
] as [Language, boolean][]) {
  const words = messagesOf(language);
  const way = javaScriptEnabled ? "with" : "without";

  test(`A personal identity code is refused at its field, in ${language} ${way} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const page = await context.newPage();
    const path = await aBegunDraft(page);
    await page.goto(`${path}?lang=${language}`);
    const label = words.changeNotice.fields.point.name.label;
    const name = page.getByLabel(label, { exact: true });
    await name.fill("Hetu 010190-900P");
    await page.getByRole("button", { name: words.submissions.wizard.saveDraft }).click();
    await expect(page.getByRole("alert").getByRole("link", { name: words.issues.identityCodeInText })).toBeVisible();
    await expect(name).toHaveValue("Hetu 010190-900P");
    await page.goto(path);
    await expect(name).toHaveValue("Kanta-GW7");
    await context.close();
  });

  test(`Everything that one may begin is on one page, in ${language} ${way} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const page = await context.newPage();
    const path = await aBegunDraft(page);
    const list = path.replace(/\/submissions\/.*/, "/submissions");
    await page.goto(`${list}?lang=${language}`);
    await page.getByRole("link", { name: words.submissions.start }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.submissions.choosing.title);
    await expect(page.getByRole("link", { name: words.logRequest.title })).toHaveCount(0);
    await page.getByRole("link", { name: words.changeNotice.title }).click();
    await expect(page.getByRole("button", { name: words.changeNotice.begin.start })).toBeVisible();
    await page.goto(`${list}?kind=TERMINATION`);
    await expect(page.getByText(words.submissions.nothingFound).or(page.getByRole("table"))).toBeVisible();
    await context.close();
  });

  test(`A table of rows keeps what was typed, tells what is wrong in its row and grows, in ${language} ${way} JavaScript`, async ({
    browser,
  }) => {
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const page = await context.newPage();
    await page.goto(`${await anApplication(page)}/signatories?lang=${language}`);
    const { wizard } = words.submissions;
    const columns = words.joining.fields.signatories;
    const row = (number: number) => page.getByRole("group", { name: `${wizard.row} ${number}`, exact: true });
    const names = row(2).getByLabel(columns.people_name.label, { exact: true });
    const email = row(2).getByLabel(columns.people_email.label, { exact: true });
    await names.fill("Aino Aalto");
    await email.fill("aino(at)testi.example");
    await page.getByRole("button", { name: wizard.next }).click();
    const line = page.getByRole("alert").getByRole("link", { name: columns.people_email.label });
    await expect(line).toContainText(`${wizard.row} 2`);
    await expect(row(1).locator("[aria-invalid]")).toHaveCount(0);
    await expect(names).toHaveValue("Aino Aalto");
    await line.click();
    await expect(email).toBeFocused();
    await email.fill("aino@testi.example");
    const before = await page.getByRole("group", { name: new RegExp(`^${wizard.row} \\d+$`) }).count();
    await page.getByRole("button", { name: wizard.addRow }).click();
    if (javaScriptEnabled)
      await expect(
        row(before + 1)
          .getByRole("textbox")
          .first(),
      ).toBeFocused();
    await expect(row(3)).toBeVisible();
    await expect(names).toHaveValue("Aino Aalto");
    const posting = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.getByRole("button", { name: wizard.saveDraft }).click();
    await posting;
    await page.reload();
    await expect(names).toHaveValue("Aino Aalto");
    await expect(email).toHaveValue("aino@testi.example");
    await context.close();
  });

  test(`What another answer makes meaningless is not asked, in ${language} ${way} JavaScript`, async ({ browser }) => {
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const page = await context.newPage();
    const base = await anApplication(page);
    await page.goto(`${base}/billing?lang=${language}`);
    const { wizard } = words.submissions;
    const { recipient, street, postalCode, postOffice, eInvoiceAddress } = words.joining.fields.billing;
    const electronic = page.getByLabel(eInvoiceAddress.label, { exact: true });
    if (!javaScriptEnabled) await electronic.fill("not an address");
    await page.getByRole("radio", { name: words.joining.codes.POST }).check();
    await expect(electronic).toBeVisible({ visible: !javaScriptEnabled });
    await page.getByLabel(recipient.label, { exact: true }).fill("Talousosasto");
    await page.getByLabel(street.label, { exact: true }).fill("Katu 1");
    await page.getByLabel(postalCode.label, { exact: true }).fill("00100");
    await page.getByLabel(postOffice.label, { exact: true }).fill("Helsinki");
    await page.getByRole("button", { name: wizard.next }).click();
    await expect(page).not.toHaveURL(/\/billing/);
    await page.goto(`${base}/billing`);
    await expect(page.getByLabel(recipient.label, { exact: true })).toHaveValue("Talousosasto");
    if (!javaScriptEnabled) await expect(electronic).toHaveValue("not an address");
    await context.close();
  });
}
