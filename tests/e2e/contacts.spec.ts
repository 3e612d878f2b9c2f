import { expect, type Page, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { Role } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { aContact, aGrant, anAddress, anOrganisation, aPerson } from "../support/builders";
import { browserOf } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());

/** An organisation with a technical contact person, a data protection officer's contact and addresses of every kind. */
async function aWorld() {
  const of = await anOrganisation();
  const technical = await aContact({
    of,
    name: "Tiina Tervo",
    email: "tiina.tervo@testi.example",
    phone: "+358401112222",
    title: "Asiantuntija",
  });
  const data = await aContact({ of, function: "DATA_PROTECTION", name: "Tarja Salonen", email: "tarja@testi.example" });
  for (const kind of ["VISITING", "POSTAL", "BILLING", "E_INVOICE"] as const) await anAddress({ of, kind });
  return { of, technical, data, base: `/organisations/${of.businessId}/contacts` };
}

type World = Awaited<ReturnType<typeof aWorld>>;

/** Somebody signed in at the organisation with one role. */
async function comesAs(page: Page, { of }: World, role: Role, names: { givenName?: string; familyName?: string } = {}) {
  const person = await aPerson(names);
  const makesMainUser = role === "MAIN_USER";
  if (!makesMainUser) await aGrant({ organisation: of, role, person });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of, makesMainUser }] })]);
}

const isNotFound = async (page: Page, path: string) => expect((await page.goto(path))?.status(), path).toBe(404);

for (const [language, javaScriptEnabled] of [
  ["fi", true],
  ["sv", false],
] as [Language, boolean][]) {
  const words = messagesOf(language);
  const way = javaScriptEnabled ? "with" : "without";

  test(`Antti has the same contact open in two tabs: the second shows what the first has saved, in ${language} ${way} JavaScript`, async ({
    browser,
  }) => {
    const world = await aWorld();
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const [first, second] = [await context.newPage(), await context.newPage()];
    await comesAs(first, world, "ADMINISTRATIVE_CONTACT", { givenName: "Antti", familyName: "Aaltonen" });
    await first.goto(`${world.base}?lang=${language}`);
    await first
      .getByRole("link", { name: translator(language)("contacts.persons.changeOf", { name: "Tiina Tervo" }) })
      .click();
    await expect(first.getByRole("heading", { level: 1 })).toHaveText(words.contacts.person.changeTitle);
    await second.goto(first.url());

    await first.getByLabel(words.contacts.person.phone).fill("050 333 4444");
    await first.getByRole("button", { name: words.contacts.person.save }).click();
    await expect(first.getByText(words.done.contact.changed)).toBeVisible();
    await expect(first.getByRole("link", { name: "+358 50 333 4444" })).toBeVisible();

    await second.getByLabel(words.contacts.person.title).fill("Johtava asiantuntija");
    await second.getByRole("button", { name: words.contacts.person.save }).click();
    const note = second.getByRole("alert").filter({ hasText: words.refusals.contact["changed-elsewhere"] });
    await expect(note).toBeVisible();
    await expect(second.getByText(/^Antti Aaltonen /)).toBeVisible();
    const phone = second.getByRole("row", { name: words.contacts.person.phone });
    await expect(phone).toContainText("+358401112222");
    await expect(phone).toContainText("+358503334444");
    await expect(second.getByRole("row", { name: words.contacts.person.email })).toHaveCount(0);
    await expect(second.getByLabel(words.contacts.person.title)).toHaveValue("Johtava asiantuntija");

    await second.getByLabel(words.contacts.person.phone).fill("050 333 4444");
    await second.getByRole("button", { name: words.form.theirs.over }).click();
    await expect(second.getByText(words.done.contact.changed)).toBeVisible();
    await expect(second.getByText("Johtava asiantuntija")).toBeVisible();
    await expect(second.getByRole("link", { name: "+358 50 333 4444" })).toBeVisible();
  });

  test(`A main user adds a contact person, is told what to mend, ends it on a day, and removes an address, in ${language} ${way} JavaScript`, async ({
    browser,
  }) => {
    const world = await aWorld();
    const context = await browser.newContext(browserOf({ language, javaScriptEnabled }));
    const page = await context.newPage();
    const t = translator(language);
    await comesAs(page, world, "MAIN_USER");
    await page.goto(`${world.base}?lang=${language}`);
    await page
      .getByRole("link", { name: t("contacts.tasks.addFor", { function: t("contacts.functions.BILLING") }) })
      .first()
      .click();
    const form = words.contacts.person;
    await page.getByLabel(form.name, { exact: true }).fill("Sirpa 😀 Salo");
    await page.getByLabel(form.phone).fill("soita");
    await page.getByLabel(form.email).fill("sirpa.salo@testi.example");
    await page.getByLabel(form.validUntil).fill("1.1.2020");
    await page.getByRole("button", { name: form.save }).click();
    const summary = page.getByRole("alert").filter({ hasText: form.name });
    for (const sentence of [words.issues.pictures, words.issues.invalidPhone, words.issues.endBeforeStart])
      await expect(summary).toContainText(sentence);

    await page.getByLabel(form.name, { exact: true }).fill("Sirpa Salo");
    await page.getByLabel(form.phone).fill("040 555 0170");
    await page.getByLabel(form.validUntil).fill("");
    await page.getByRole("button", { name: form.save }).click();
    await expect(page.getByText(words.done.contact.added)).toBeVisible();

    await page.getByRole("link", { name: t("contacts.persons.endOf", { name: "Sirpa Salo" }) }).click();
    await expect(page.getByText(t("contacts.end.gap", { function: t("contacts.functions.BILLING") }))).toBeVisible();
    const lastDay = addDays(today, 10);
    await page.getByLabel(words.contacts.end.endsOn).fill(formatDate(lastDay));
    await page.getByRole("button", { name: words.contacts.end.submit }).click();
    await expect(page.getByText(words.done.contact.ended)).toBeVisible();
    await expect(page.getByText(words.contacts.persons.endsSoon)).toBeVisible();

    await page.getByRole("link", { name: words.contacts.addresses.removeOf.E_INVOICE }).click();
    await expect(page.getByText(words.contacts.remove.E_INVOICE)).toBeVisible();
    await page.getByRole("button", { name: words.contacts.remove.submit }).click();
    await expect(page.getByText(words.done.contact["address-removed"])).toBeVisible();
    await expect(page.getByRole("link", { name: words.contacts.addresses.addOf.E_INVOICE })).toBeVisible();
  });
}

test("A reader sees contacts and nothing to press, nothing of billing, and no page that changes anything", async ({
  page,
}) => {
  const world = await aWorld();
  await aContact({ of: world.of, function: "BILLING", name: "Sirpa Salo" });
  await comesAs(page, world, "READER");
  await page.goto(world.base);
  await expect(page.getByText("Tiina Tervo")).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: /^(Muuta|Päätä|Poista|Lisää)/ })).toHaveCount(0);
  await expect(main.getByText(/Sirpa Salo|Laskutusosoite|Verkkolaskuosoite/)).toHaveCount(0);
  for (const place of ["visiting/edit", "billing/edit", "postal/remove"])
    await isNotFound(page, `${world.base}/addresses/${place}`);
  await isNotFound(page, `${world.base}/persons/new`);
  for (const act of ["edit", "end"]) await isNotFound(page, `${world.base}/persons/${world.technical.id}/${act}`);
});

test("The data protection officer changes the contact for data protection, and no other", async ({ page }) => {
  const world = await aWorld();
  await comesAs(page, world, "DATA_PROTECTION_OFFICER");
  await page.goto(world.base);
  await expect(page.getByRole("link", { name: "Muuta yhteyshenkilöä Tiina Tervo" })).toHaveCount(0);
  await page.getByRole("link", { name: "Muuta yhteyshenkilöä Tarja Salonen" }).click();
  await page.getByLabel("Puhelinnumero").fill("+46 8 123 456 78");
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.getByText("Yhteyshenkilön tiedot on tallennettu.")).toBeVisible();
  await expect(page.getByRole("link", { name: "+46812345678" })).toBeVisible();
  await isNotFound(page, `${world.base}/persons/${world.technical.id}/edit`);
  await isNotFound(page, `${world.base}/persons/new?function=TECHNICAL`);
  await isNotFound(page, `${world.base}/addresses/visiting/edit`);
});

test("An implementer of another's network finds no contacts at all, and the visiting address cannot be removed", async ({
  page,
}) => {
  const world = await aWorld();
  await comesAs(page, world, "IMPLEMENTER");
  await isNotFound(page, world.base);
  await page.context().clearCookies();
  await comesAs(page, world, "MAIN_USER");
  await isNotFound(page, `${world.base}/addresses/visiting/remove`);
  await isNotFound(page, `${world.base}/addresses/moon/edit`);
});
