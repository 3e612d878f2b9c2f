import { expect, test } from "@playwright/test";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { messagesOf } from "@/lib/i18n";
import { aConnectionPoint, aGrant, anOrganisation, aPerson } from "../support/builders";
import { Visitor } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const home = "/organisations/9000001-1";

test("Each of Maija's tasks has one link, and it leads to a page that is there", async ({ browser }) => {
  test.setTimeout(120_000);
  const maija = await Visitor.at(browser);
  await maija.entersAs("maija", "9000001-1");
  await maija.page.goto(`${home}?tasks=all&dates=all`);
  const tasks = maija.page.locator("#tasks + ul > li");
  expect(await tasks.count()).toBeGreaterThan(5);
  for (const task of await tasks.all()) await expect(task.getByRole("link")).toHaveCount(1);
  const links = await tasks.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const dates = await maija.page
    .locator("table")
    .getByRole("link")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  for (const path of new Set([...links, ...dates])) {
    const response = await maija.page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(maija.page.getByRole("heading", { level: 1 })).not.toHaveText(maija.words.problems.notFound.title);
  }
});

test("Pekka reads his start page in Swedish and without JavaScript, and goes on to the picture", async ({
  browser,
}) => {
  const pekka = await Visitor.at(browser, { language: "sv", javaScriptEnabled: false });
  await pekka.entersAs("pekka", "9000003-8");
  await pekka.page.goto("/organisations/9000003-8");
  await pekka.arrivesAt(pekka.words.organisations.dashboard.title);
  await expect(pekka.page.getByRole("img").first()).toBeVisible();
  await pekka.follow(pekka.words.organisations.dashboard.picture);
  await pekka.arrivesAt(pekka.words.picture.title);
});

test("A reader has nothing to do, and sees when a certificate ends", async ({ page }) => {
  const of = await anOrganisation();
  const person = await aPerson();
  await aConnectionPoint({ of, certificateEnds: addDays(helsinkiDate(new Date()), 30) });
  await aGrant({ organisation: of, role: "READER", person });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of, letsIn: true }] })]);
  const words = messagesOf("fi").organisations.dashboard;
  await page.goto(`/organisations/${of.businessId}`);
  await expect(page.getByText(words.noTasks)).toBeVisible();
  await expect(page.getByRole("cell", { name: words.deadlines.certificateEnds })).toBeVisible();
});
