import { expect, type Page, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { Role } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import {
  aConnectionPoint,
  aGrant,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSystemUse,
  aUnit,
} from "../support/builders";
import { browserOf } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());
const inDays = (days: number) => addDays(today, days);

/** An organisation whose unit uses a system with an ended certificate through a point, and the system that comes after it. */
async function aWorld() {
  const of = await anOrganisation({ kind: "PUBLIC" });
  await aServiceUse({ of, service: "PRESCRIPTION" });
  await aServiceUse({ of, service: "PATIENT_DATA" });
  const unit = await aUnit({ of });
  const old = await anInformationSystem({ certifiedUntil: inDays(-2) });
  const next = await anInformationSystem();
  const use = await aSystemUse({ of, system: old, unit });
  const point = await aConnectionPoint({ of });
  await aPointUse({ of, point, system: old });
  return { of, unit, old, next, use, point, base: `/organisations/${of.businessId}/systems` };
}

type World = Awaited<ReturnType<typeof aWorld>>;

/** Somebody signed in at the organisation with one role. */
async function comesAs(page: Page, { of }: World, role: Role) {
  const person = await aPerson();
  await aGrant({ organisation: of, role, person });
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations: [{ of }] })]);
}

const nameOf = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;

for (const [language, javaScriptEnabled] of [
  ["fi", true],
  ["sv", false],
] as [Language, boolean][]) {
  test(`Tiina changes to another system and goes on to the notice that it needs, in ${language} ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const { systems, done } = messagesOf(language);
    const t = translator(language);
    const world = await aWorld();
    const page = await (await browser.newContext(browserOf({ language, javaScriptEnabled }))).newPage();
    await comesAs(page, world, "TECHNICAL_CONTACT");
    await page.goto(`${world.base}?lang=${language}`);
    const warned = { name: nameOf(world.old), date: formatDate(inDays(-2)) };
    await expect(page.getByText(t("systems.warnings.certificate-ended", warned))).toBeVisible();
    await page.getByRole("link", { name: nameOf(world.old), exact: true }).click();
    await page.getByRole("link", { name: systems.detail.switch, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(systems.switch.title);

    const label = `${nameOf(world.next)}, ${world.next.supplier} (${world.next.systemClass})`;
    await page.getByLabel(systems.switch.system, { exact: true }).selectOption({ label });
    await page.getByLabel(systems.switch.from, { exact: true }).fill(formatDate(inDays(30)));
    await page.getByRole("button", { name: systems.switch.save }).click();
    await expect(page.getByRole("alert").first()).toBeVisible();
    await page.getByLabel(systems.switch.yes).check();
    await page.getByRole("button", { name: systems.switch.save }).click();

    await expect(page).toHaveURL(/\/submissions\/[\w-]+\/subject/);
    await expect(page.locator('input[value="USE_CHANGE"]')).toBeChecked();
    await page.goto(page.url().replace(/\/subject.*$/, "/effect"));
    await expect(page.locator(`input[value="${formatDate(inDays(30))}"]`)).toBeVisible();

    await page.goto(`${world.base}?state=COMING`);
    await expect(page.getByRole("rowheader", { name: nameOf(world.next) })).toBeVisible();
    await page.goto(`${world.base}/${world.use.id}/end`);
    await page.getByLabel(systems.end.usedUntil).fill(formatDate(today));
    await page.getByRole("button", { name: systems.end.save }).click();
    await expect(page.getByText(done["system-use"].ended)).toBeVisible();
  });
}

test("An implementer changes many units' systems by a file, and nothing is saved before the rows are right", async ({
  browser,
}) => {
  const words = messagesOf("fi").systemImports;
  const t = translator("fi");
  const world = await aWorld();
  const page = await (await browser.newContext(browserOf())).newPage();
  await comesAs(page, world, "IMPLEMENTER");
  await page.goto(`${world.base}/import`);
  const template = await page.request.get(`${world.base}/template`);
  const lines = (await template.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  const send = async (content: string) => {
    await page
      .getByLabel(words.file)
      .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
    await page.getByRole("button", { name: words.upload }).click();
  };
  await send("Nimi;Ikä\nA;1");
  await expect(page.getByRole("alert").first()).toContainText(words.usesColumns.unitOid);
  const added = `${world.unit.oid};;${world.next.registerId};;;;Resepti-palvelu`;
  await send([...lines, `${added};huomenna;`].join("\r\n"));
  await expect(page.getByText(t("systemImports.refusedTitle", { count: 1 }))).toBeVisible();
  await page.getByRole("link", { name: words.again }).click();
  await send([...lines, `${added};${formatDate(inDays(3))};`].join("\r\n"));
  await page.getByRole("button", { name: t("systemImports.confirm", { count: 1 }) }).click();
  await expect(page.getByText(words.appliedTitle)).toBeVisible();
  await page.goto(`${world.base}?state=COMING`);
  await expect(page.getByRole("rowheader", { name: nameOf(world.next) })).toBeVisible();
});

test("A reader sees the systems and changes nothing, an archivist does not see them", async ({ browser }) => {
  const world = await aWorld();
  const page = await (await browser.newContext(browserOf())).newPage();
  await comesAs(page, world, "READER");
  await page.goto(world.base);
  await page.getByRole("link", { name: nameOf(world.old), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(nameOf(world.old));
  const { systems } = messagesOf("fi");
  await expect(page.getByRole("link", { name: systems.detail.switch })).toHaveCount(0);
  for (const place of ["/new", "/import", "/template", `/${world.use.id}/change`, `/${world.use.id}/end`])
    expect((await page.request.get(`${world.base}${place}`)).status(), place).toBe(404);
  expect((await page.request.get(`${world.base}/csv`)).status()).toBe(200);
  const other = await (await browser.newContext(browserOf())).newPage();
  await comesAs(other, world, "ARCHIVIST");
  expect((await other.goto(world.base))?.status()).toBe(404);
});

test("An officer adds systems from a file and takes one out of the catalogue", async ({ browser }) => {
  const { systems, systemImports, done } = messagesOf("fi");
  const t = translator("fi");
  const page = await (await browser.newContext(browserOf())).newPage();
  await page.context().addCookies([await signedInCookie(await aPerson(), { origin, isOfficer: true })]);
  const supplier = `Tuontitieto ${Math.random().toString(36).slice(2)} Oy`;
  const content = `Nimi;Versio;Toimittaja;Luokka;Todistus voimassa\nTuotu;1.0;${supplier};B;\nTuotu;2.0;${supplier};A1;31.12.2031\n`;
  await page.goto("/staff/systems/import");
  await page
    .getByLabel(systemImports.file)
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await page.getByRole("button", { name: systemImports.upload }).click();
  await page.getByRole("button", { name: t("systemImports.confirm", { count: 2 }) }).click();
  await expect(page.getByText(systemImports.appliedTitle)).toBeVisible();
  await page.goto(`/staff/systems?q=${encodeURIComponent(supplier)}`);
  await expect(page.getByText(t("systems.catalogue.count", { count: 2 }))).toBeVisible();
  await page.getByRole("link", { name: "Tuotu 2.0" }).click();
  await page.getByRole("link", { name: systems.catalogue.retire }).click();
  await page.getByRole("button", { name: systems.catalogue.retire }).click();
  await expect(page.getByText(done.system.retired)).toBeVisible();
});
