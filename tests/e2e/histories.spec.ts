import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { Role } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { aGrant, aMember, anOfficer, anOrganisation, aPerson, aUnit } from "../support/builders";
import { Visitor } from "../support/e2e/visitor";
import { aPointChange } from "../support/notices";
import { readZip } from "../support/read-zip";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const county = "9000001-1";
const today = helsinkiDate(new Date());

for (const [language, javaScriptEnabled] of [
  ["fi", true],
  ["sv", false],
] as [Language, boolean][]) {
  test(`Maija looks at the roles of a past day, at what has become of one, and takes all data along, in ${language} ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const maija = await Visitor.at(browser, { language, javaScriptEnabled });
    const { page, t, words } = maija;
    await maija.entersAs("maija", county);
    const base = `/organisations/${county}`;
    const day = addDays(today, -200);

    await test.step("the roles as they were", async () => {
      await page.goto(`${base}/roles`);
      await expect(page.getByRole("link", { name: "Markku Metsälä" })).toHaveCount(0);
      await page.getByLabel(words.histories.asItWas.label).last().fill(day);
      await maija.press(words.histories.asItWas.show);
      await expect(page.getByText(t("histories.asItWas.past", { date: formatDate(day) }))).toBeVisible();
      await expect(page.getByRole("link", { name: "Markku Metsälä" })).toBeVisible();
      await expect(page.getByRole("link", { name: words.roles.list.offer, exact: true })).toHaveCount(0);
    });
    await test.step("the day goes along to the other rooms", async () => {
      const room = page.getByRole("navigation").getByRole("link", { name: words.organisations.navigation.services });
      await expect(room.first()).toHaveAttribute("href", `${base}/services?on=${day}`);
    });
    await test.step("what has become of that role since", async () => {
      await page.getByRole("link", { name: "Markku Metsälä" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Markku Metsälä");
      await expect(page.getByRole("heading", { level: 2, name: words.audit.events.grant.revoked })).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: words.roles.states.REVOKED })).toBeVisible();
      await expect(page.getByText(/^Maija .*Mäkelä/).first()).toBeVisible();
      await page.getByRole("link", { name: words.histories.trail }).first().click();
      await maija.arrivesAt(words.audit.title);
      await expect(page.getByText(words.audit.events.grant.revoked).first()).toBeVisible();
    });
    await test.step("all changes, narrowed to the points", async () => {
      await page.goto(`${base}/history`);
      await page.getByRole("combobox", { name: words.histories.what }).selectOption("connection-point");
      await page.getByRole("search").getByRole("button", { name: words.histories.show }).click();
      await expect(page.getByRole("link", { name: "KANTA-GW1" }).first()).toBeVisible();
      await expect(page.getByRole("link", { name: "Markku Metsälä" })).toHaveCount(0);
      const [csv] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: words.histories.download }).click(),
      ]);
      const table = await readFile(await csv.path(), "utf8");
      expect(table).toContain(words.histories.entities.connection_point);
      expect(table).not.toContain("Markku");
    });
    await test.step("everything in one file", async () => {
      await page.goto(`${base}/export`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: words.exports.download }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^kanta-9000001-1-[\d-]+\.zip$/);
      const files = await readZip(await readFile(await download.path()));
      expect(JSON.parse(String(files.get("organisation.json"))).organisation.businessId).toBe(county);
      expect([...files.keys()].filter((name) => name.endsWith(".pdf")).length).toBeGreaterThan(0);
      await page.goto(`${base}/export`);
      await expect(page.getByRole("row", { name: /Maija .*Mäkelä/ }).first()).toBeVisible();
    });
  });
}

test("a day that is not over, or that no calendar has, is answered with the present and a sentence", async ({
  browser,
}) => {
  const world = await aWorld();
  const page = await comesAs(await browser.newPage(), world, "READER");
  const { asItWas } = messagesOf("fi").histories;
  await page.goto(`${world.base}/roles?on=${today}`);
  await expect(page.getByText(asItWas.future)).toBeVisible();
  await page.goto(`${world.base}/roles?on=2026-02-30`);
  await expect(page.getByText(asItWas.invalid)).toBeVisible();
  await page.goto(`${world.base}/roles?on=2001-01-01`);
  await expect(
    page.getByText(translator("fi")("histories.asItWas.tooEarly", { date: formatDate(today) })),
  ).toBeVisible();
});

test("the file and the histories are for those whom the table of roles names, and for nobody from elsewhere", async ({
  browser,
}) => {
  const world = await aWorld();
  const { base, submission } = world;
  const from = (page: Page, path: string) =>
    page.request.get(path, { headers: { referer: `${origin}${base}`, accept: "text/html" } });
  const paths = [`/api${base}/export`, `/api${base}/history`, `${base}/export`, `${base}/history`];
  const reader = await comesAs(await browser.newPage(), world, "READER");
  for (const path of paths) expect((await from(reader, path)).status(), path).toBe(404);
  expect((await from(reader, `${base}/history/unit/${world.unit.id}`)).status()).toBe(200);
  const receipt = await from(reader, `/api/submissions/${submission.id}/receipt`);
  expect(receipt.status()).toBe(200);
  expect(receipt.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": expect.stringContaining(`attachment; filename="kanta-${submission.reference}.pdf"`),
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });

  const other = await aWorld();
  const stranger = await comesAs(await browser.newPage(), other, "MAIN_USER");
  for (const path of [...paths, `/api/submissions/${submission.id}/receipt`, `${base}/history/unit/${world.unit.id}`])
    expect((await from(stranger, path)).status(), path).toBe(404);
  expect((await from(stranger, `${other.base}/history/unit/${world.unit.id}`)).status()).toBe(404);

  const main = await comesAs(await browser.newPage(), world, "MAIN_USER");
  expect((await main.request.get(`/api${base}/export`)).status()).toBe(403);
  const elsewhere = { headers: { "sec-fetch-site": "cross-site" } };
  expect((await main.request.get(`/api${base}/export`, elsewhere)).status()).toBe(403);
  const file = await from(main, `/api${base}/export`);
  expect(file.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; /);
  expect((await readZip(await file.body())).has("organisation.json")).toBe(true);

  const officer = await aPerson();
  await anOfficer({ person: officer });
  const kela = await browser.newPage();
  await kela.context().addCookies([await signedInCookie(officer, { origin, isOfficer: true })]);
  expect((await from(kela, `/api/submissions/${submission.id}/receipt`)).status()).toBe(200);
  await kela.goto(`/staff/customers/${world.of.businessId}/history?reason=CHECK`);
  await expect(kela.getByRole("table").getByText(messagesOf("fi").histories.entities.unit).first()).toBeVisible();
  await main.goto(`${base}/audit`);
  await expect(main.getByText(messagesOf("fi").audit.events.submission["looked-at"]).first()).toBeVisible();
  await expect(main.getByText(messagesOf("fi").audit.events.organisation.downloaded).first()).toBeVisible();
});

async function aWorld() {
  const of = await anOrganisation();
  const unit = await aUnit({ of });
  const sender = await aMember({ of, roles: ["MAIN_USER"] });
  const { submission } = await aPointChange({ in: "SUBMITTED", by: sender });
  return { of, unit, submission, base: `/organisations/${of.businessId}` };
}

/** Somebody signed in at the organisation with one role. */
async function comesAs(page: Page, { of }: Awaited<ReturnType<typeof aWorld>>, role: Role): Promise<Page> {
  const person = await aPerson();
  const makesMainUser = role === "MAIN_USER";
  if (!makesMainUser) await aGrant({ organisation: of, role, person });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of, makesMainUser }] })]);
  return page;
}
