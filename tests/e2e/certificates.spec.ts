import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { addDays, helsinkiDate } from "@/lib/calendar";
import type { Language } from "@/lib/i18n/language";
import { aCertificateFile } from "../support/builders";
import { Visitor } from "../support/e2e/visitor";

const county = "9000001-1";
const bridge = "9000006-2";

type Story = { language: Language; javaScriptEnabled: boolean; host: string; before: "ORDER" | "VALID" };

const stories: Story[] = [
  { language: "fi", javaScriptEnabled: true, host: "kanta-vara.esimerkkila.fi", before: "ORDER" },
  { language: "sv", javaScriptEnabled: false, host: "kanta-kuva.esimerkkila.fi", before: "VALID" },
];

async function attaches(page: Page, label: string, host: string) {
  const { pem } = await aCertificateFile({ host, from: addDays(helsinkiDate(new Date()), -1) });
  const file = { name: `${host}.pem`, mimeType: "application/x-pem-file", buffer: Buffer.from(pem) };
  await page.getByLabel(label, { exact: true }).setInputFiles(file);
}

for (const { language, javaScriptEnabled, host, before } of stories) {
  test(`Tiina renews a certificate in ${language}, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(120_000);
    const tiina = await Visitor.at(browser, { language, javaScriptEnabled });
    const { page, words } = tiina;
    const { renewal, states, title } = words.certificates;
    await tiina.entersAs("tiina", county);
    await page.goto(`/organisations/${county}/certificates`);
    await tiina.arrivesAt(title);
    const row = page.getByRole("row", { name: host });
    await expect(row).toContainText(states[before]);
    await row.getByRole("link", { name: renewal.store }).click();

    await tiina.arrivesAt(renewal.title);
    await tiina.press(renewal.next);
    await expect(page.getByText(renewal.choose)).toBeVisible();
    await page.getByRole("radio", { name: renewal.yes }).check();
    await tiina.press(renewal.next);
    await tiina.arrivesAt(renewal.yesTitle);
    const file = words.changeNotice.certificate.file;
    await attaches(page, file, "www.example.fi");
    await tiina.press(renewal.store);
    await expect(page.getByRole("alert").first()).toContainText("www.example.fi");
    await attaches(page, file, host);
    await tiina.press(renewal.store);

    await tiina.arrivesAt(host);
    await expect(
      page.getByRole("status").getByText(words.done["connection-point"]["certificate-renewed"]),
    ).toBeVisible();
    await expect(page.getByText(states.VALID, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: words.certificates.detail.chain })).toBeVisible();
    await page.goto(`/organisations/${county}/certificates?q=${host}`);
    await expect(page.getByRole("row", { name: host })).toContainText(states.VALID);
    await page.goto(`/organisations/${county}/certificates?q=${host}&state=UNUSED`);
    await expect(page.getByRole("row", { name: host }).last()).toContainText(states.UNUSED);
  });
}

test("When more than the certificate changes, Tiina comes to a notice with the certificate in it", async ({
  browser,
}) => {
  const tiina = await Visitor.at(browser);
  const { page, words } = tiina;
  const host = "kanta-koulutus2.esimerkkila.fi";
  await tiina.entersAs("tiina", county);
  await page.goto(`/organisations/${county}/certificates`);
  const row = page.getByRole("row", { name: host });
  await row.getByRole("link", { name: words.certificates.renewal.store }).click();
  await page.getByRole("radio", { name: words.certificates.renewal.no }).check();
  await tiina.press(words.certificates.renewal.next);
  await attaches(page, words.changeNotice.certificate.file, host);
  await tiina.press(words.certificates.renewal.begin);
  await expect(
    page.getByRole("heading", { level: 1, name: new RegExp(words.changeNotice.steps.point.title, "i") }),
  ).toBeVisible();
  await expect(page.getByLabel(words.changeNotice.point.host, { exact: true })).toHaveValue(host);
  await page.goto(page.url().replace(/\/point.*/, "/certificate"));
  await expect(page.getByText(words.changeNotice.certificate.stored)).toBeVisible();
});

test("Leena reads the board, and is offered no renewal", async ({ browser }) => {
  const leena = await Visitor.at(browser);
  const { page, words } = leena;
  await leena.entersAs("leena", county);
  await page.goto(`/organisations/${county}/certificates`);
  await expect(page.getByRole("row", { name: "kanta-gw" }).first()).toBeVisible();
  await expect(page.getByText(words.certificates.renewal.store)).toHaveCount(0);
  await page.goto(`/organisations/${county}/connection-points`);
  await leena.follow("KANTA-VARA");
  await expect(page.getByRole("link", { name: words.connectionPoints.detail.renew })).toHaveCount(0);
  const answer = await page.goto(`${page.url().split("?")[0]}/certificate`);
  expect(answer?.status()).toBe(404);
});

test("Sari sees which customers use a point, takes the list with her, and cannot remove the point", async ({
  browser,
}) => {
  const sari = await Visitor.at(browser);
  const { page, words } = sari;
  const { detail, users } = words.connectionPoints;
  await sari.entersAs("sari", bridge);
  await page.goto(`/organisations/${bridge}/connection-points`);
  await sari.follow("SILTA-KANTA-1");
  await expect(page.getByText(detail.inUseText)).toBeVisible();
  await expect(page.getByRole("link", { name: words.connectionPoints.reportRemoval })).toHaveCount(0);
  const removal = `${new URL(page.url()).pathname.split("/").at(-1)}`;
  await sari.follow(detail.allUsers);
  await page.getByRole("textbox", { name: users.search }).fill("Mallikas");
  await sari.press(words.connectionPoints.show);
  await expect(page.getByText("1.2.246.10.90000038", { exact: true })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), sari.follow(users.csv)]);
  const csv = await readFile(await download.path(), "utf8");
  expect(csv.split("\r\n").length).toBeGreaterThan(10);
  expect(csv).not.toContain("kanta-vara");

  await page.goto(
    `/organisations/${bridge}/submissions/new/connection-point-change?change=POINT_REMOVE&point=${removal}`,
  );
  await sari.press(words.changeNotice.begin.start);
  await sari.press(words.submissions.wizard.next);
  await expect(page.getByText(/Liityntäpiste on vielä käytössä: .+ \(asiakkaita yhteensä \d+\)/).first()).toBeVisible();
});

test("Ville finds a customer's certificate on the board of all", async ({ browser }) => {
  const ville = await Visitor.at(browser);
  const { page, words } = ville;
  await ville.signsInAtKelaAs("ville");
  await page.goto("/staff/certificates");
  await page.getByLabel(words.certificates.filter.qAll, { exact: true }).fill("Siltapalvelu");
  await page.getByRole("combobox", { name: words.certificates.filter.state }).selectOption("ORDER");
  await ville.press(words.certificates.filter.submit);
  await expect(page.getByRole("row", { name: "kanta2.siltapalvelu.example" })).toBeVisible();
  await expect(page.getByText("esimerkkila.fi")).toHaveCount(0);
  const [download] = await Promise.all([page.waitForEvent("download"), ville.follow(words.certificates.csv)]);
  expect(await readFile(await download.path(), "utf8")).toContain("kanta2.siltapalvelu.example");
});
