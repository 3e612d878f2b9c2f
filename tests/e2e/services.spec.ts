import { expect, test } from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import {
  aCommitment,
  aConnectionPoint,
  aGrant,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aUnit,
} from "../support/builders";
import { browserOf, Visitor } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";

test("Maija finds a service by the name it used to have, and reads what runs through which point", async ({
  browser,
}) => {
  const maija = await Visitor.at(browser);
  await maija.entersAs("maija", "9000001-1");
  const words = maija.words.services;
  await maija.page.goto("/organisations/9000001-1/services");
  await maija.page.getByRole("textbox", { name: words.search }).fill("Potilastiedon arkisto");
  await maija.press(words.show);
  await expect(maija.page.getByText("1 palvelu", { exact: true })).toBeVisible();
  await maija.follow(words.fullNames.PATIENT_DATA);
  await maija.arrivesAt(words.fullNames.PATIENT_DATA);
  await expect(maija.page.getByRole("link", { name: "KANTA-GW1" }).first()).toBeVisible();
  await maija.follow(words.detail.picture);
  await maija.arrivesAt(maija.words.picture.title);
});

test("Pekka sees in Swedish and without JavaScript who has joined with his medical centre, and what it has signed", async ({
  browser,
}) => {
  const pekka = await Visitor.at(browser, { language: "sv", javaScriptEnabled: false });
  await pekka.entersAs("pekka", "9000003-8");
  const words = pekka.words.services;
  await pekka.page.goto("/organisations/9000003-8/services");
  await pekka.arrivesAt(words.title);
  await expect(pekka.page.getByRole("rowheader", { name: "Tmi Petra Psykologi" })).toBeVisible();
  await expect(pekka.page.getByText(words.fullNames.PATIENT_DATA).first()).toBeVisible();
  await expect(pekka.page.getByText("Pekka Mallikas, namnteckningsrätt")).toBeVisible();
  await pekka.page.getByRole("textbox", { name: words.search }).fill("arkivet");
  await pekka.press(words.show);
  await expect(pekka.page.getByRole("link", { name: words.fullNames.IMAGING })).toBeVisible();
  await expect(pekka.page.getByRole("link", { name: words.names.PRESCRIPTION })).toHaveCount(0);
});

test("An implementer sees the services and not the commitments; on a past day nothing was in use yet", async ({
  page,
}) => {
  const of = await anOrganisation();
  const person = await aPerson();
  await aServiceUse({ of });
  await aCommitment({ of });
  await aGrant({ organisation: of, role: "IMPLEMENTER", person });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of, letsIn: true }] })]);
  const words = messagesOf("fi").services;
  await page.goto(`/organisations/${of.businessId}/services`);
  await expect(page.getByRole("link", { name: words.names.PRESCRIPTION, exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: words.commitments, exact: true })).toHaveCount(0);
  await page.goto(`/organisations/${of.businessId}/services?on=2020-01-01`);
  await expect(page.getByText(words.none)).toBeVisible();
  await expect(page.getByText(words.changes)).toHaveCount(0);
});

test("An officer finds the customers of a service by its former name", async ({ page }) => {
  await page.context().addCookies([await signedInCookie(await aPerson(), { origin, isOfficer: true })]);
  await page.goto("/staff/customers");
  const words = messagesOf("fi").staff.customers;
  await page.getByRole("textbox", { name: words.search }).fill("Kuva-aineistojen arkisto");
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.getByRole("link", { name: "Kuvantaminen Valokeila Oy" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Harjukylän apteekki" })).toHaveCount(0);
});

test("The picture of three hundred units fits a phone: it scrolls in a place of its own, and a table says the same", async ({
  browser,
}) => {
  const of = await anOrganisation();
  const person = await aPerson();
  const units = [];
  for (let number = 0; number < 300; number += 1) units.push(await aUnit({ of, nameFi: `Yksikkö ${number}` }));
  await aPointUse({ of, point: await aConnectionPoint({ of }), unitOids: units.slice(0, 12).map(({ oid }) => oid) });
  const context = await browser.newContext({
    ...browserOf({ javaScriptEnabled: false }),
    viewport: { width: 320, height: 640 },
  });
  await context.addCookies([await signedInCookie(person, { origin, confirmations: [{ of, makesMainUser: true }] })]);
  const page = await context.newPage();
  const words = messagesOf("fi").picture;
  await page.goto(`/organisations/${of.businessId}/picture`);
  await expect(page.getByRole("img", { name: words.title })).toBeVisible();
  const region = page.getByRole("region", { name: words.region });
  expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth && one.clientWidth <= 320)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(page.locator("svg text", { hasText: "288 yksikköä" })).toHaveCount(1);
  await page.getByText("12 yksikköä", { exact: true }).last().click();
  await page.getByRole("link", { name: words.showInPicture }).first().click();
  await expect(page.locator("svg text", { hasText: /^Yksikkö \d+$/ })).not.toHaveCount(0);
  await context.close();
});
