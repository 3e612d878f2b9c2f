import { type Browser, expect, test } from "@playwright/test";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { aMember, anOrganisation, aPerson, aServiceUse, aUnit } from "../support/builders";
import { Visitor, type Way } from "../support/e2e/visitor";
import { aPdf, aPng } from "../support/files";
import { aPointChange } from "../support/notices";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";

const stories: [string, Way & { language: "fi" | "sv" }][] = [
  ["Tiina attaches files, sends them, verifies the receipt and writes with Kela", { language: "fi" }],
  ["The same in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

const upload = (name: string, buffer: Buffer) => ({ name, mimeType: "application/octet-stream", buffer });

for (const [title, way] of stories) {
  test(title, async ({ browser }) => {
    const { tiina, outi, base, id } = await aDraftToSend(browser, way);
    const { page, words, t } = tiina;
    const { attachments, correspondence, verification } = words;
    const file = page.getByLabel(attachments.file, { exact: true });

    await test.step("a file that lies about itself is refused with a sentence", async () => {
      await page.goto(`${base}/attachments`);
      await file.setInputFiles(upload("kaavio.pdf", aPng()));
      await tiina.press(attachments.add);
      await expect(page.getByText(words.issues.file.lies).first()).toBeVisible();
      await expect(page.getByText(attachments.none)).toBeVisible();
    });
    await test.step("one that does not is kept, and another is taken away again", async () => {
      await file.setInputFiles(upload("verkkokuva ä 😀.pdf", aPdf()));
      await tiina.press(attachments.add);
      await expect(page.getByText(words.done.submission["attachment-added"])).toBeVisible();
      await expect(page.getByRole("link", { name: "verkkokuva ä 😀.pdf" })).toBeVisible();
      await file.setInputFiles(upload("väärä.png", aPng()));
      await tiina.press(attachments.add);
      await page.getByRole("button", { name: t("attachments.removeOf", { name: "väärä.png" }) }).click();
      await expect(page.getByText(words.done.submission["attachment-removed"])).toBeVisible();
      await expect(page.getByRole("link", { name: "väärä.png" })).toHaveCount(0);
    });
    await test.step("it is checked with the answers and sent", async () => {
      await tiina.follow(attachments.next);
      await expect(page.getByRole("link", { name: "verkkokuva ä 😀.pdf" })).toBeVisible();
      await page.getByLabel(words.submissions.checking.isRight).check();
      await page.getByLabel(words.submissions.checking.hasNoPatientData).check();
      await tiina.press(words.submissions.checking.submit);
      await expect(page).toHaveURL(/\/sent$/);
      await page.goto(base);
      await expect(page.getByText(correspondence.happenings.attached).first()).toBeVisible();
    });
    await test.step("whoever holds the receipt can verify it", async () => {
      const receipt = await page.request.get(`/api/submissions/${id}/receipt`);
      const [, address = ""] = /\/URI \((\S+)\)/.exec((await receipt.body()).toString("latin1")) ?? [];
      const anyone = await Visitor.at(browser, way);
      await anyone.page.goto(address);
      await expect(anyone.page.getByText(verification.genuine, { exact: true })).toBeVisible();
      await expect(anyone.page.getByText(verification.linkFound)).toBeVisible();
      const sum = anyone.page.getByLabel(verification.hash, { exact: true });
      await sum.fill("0".repeat(64));
      await anyone.press(verification.check);
      await expect(anyone.page.getByText(verification.notFound)).toBeVisible();
    });

    await test.step("the customer writes to Kela, with a file", async () => {
      await page.goto(base);
      await tiina.follow(t("correspondence.link", { count: 0 }));
      await page.getByLabel(correspondence.text, { exact: true }).fill("Ohessa vielä kuva.\nTerveisin Tiina");
      await page.getByLabel(correspondence.file).setInputFiles(upload("kuva.png", aPng()));
      await tiina.press(correspondence.send);
      await expect(page.getByText("Ohessa vielä kuva.")).toBeVisible();
      await expect(page.getByRole("link", { name: "kuva.png" })).toBeVisible();
    });
    await test.step("an officer reads it, answers, and notes something for colleagues", async () => {
      await outi.page.goto(`/staff/submissions/${id}`);
      await expect(outi.page.getByRole("link", { name: "verkkokuva ä 😀.pdf" })).toBeVisible();
      await outi.follow(outi.t("correspondence.link", { count: 1 }));
      await expect(outi.page.getByText("Ohessa vielä kuva.")).toBeVisible();
      await outi.page.getByLabel(correspondence.text, { exact: true }).fill("Kiitos, kuva on saapunut.");
      await outi.press(correspondence.send);
      await expect(outi.page.getByText(words.done.submission["kela-message-sent"])).toBeVisible();
      await expect(outi.page.getByRole("listitem").filter({ hasText: "Kiitos, kuva on saapunut." })).toBeVisible();
      await outi.page.getByLabel(correspondence.noteText, { exact: true }).fill("Tarkista kuva verkkotiimiltä.");
      await outi.press(correspondence.keep);
      await expect(outi.page.getByText(words.done.submission["note-kept"])).toBeVisible();
      await expect(outi.page.getByRole("listitem").filter({ hasText: "Tarkista kuva verkkotiimiltä." })).toBeVisible();
    });
    await test.step("the customer reads the answer as Kela's, and no note", async () => {
      await page.goto(`${base}/messages`);
      await expect(page.getByText("Kiitos, kuva on saapunut.")).toBeVisible();
      await expect(page.getByText(correspondence.kela, { exact: false }).first()).toBeVisible();
      await expect(page.getByText("Tarkista kuva")).toHaveCount(0);
    });
  });
}

test("files are saved and never shown, are nobody else's, and empty forms are for anyone", async ({ browser }) => {
  const { tiina, outi, base, id } = await aDraftToSend(browser, { language: "fi" });
  const { page, words } = tiina;
  await page.goto(`${base}/attachments`);
  await page.getByLabel(words.attachments.file, { exact: true }).setInputFiles(upload("liite.pdf", aPdf()));
  await tiina.press(words.attachments.add);
  const address = (await page.getByRole("link", { name: "liite.pdf" }).getAttribute("href")) ?? "";
  const own = await page.request.get(address);
  expect(own.status()).toBe(200);
  expect(own.headers()).toMatchObject({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename=\"liite.pdf\"; filename*=UTF-8''liite.pdf",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  });
  expect((await own.body()).equals(aPdf())).toBe(true);
  const html = { headers: { accept: "text/html" } };
  expect((await outi.page.request.get(address, html)).status(), "an officer, before it is sent").toBe(404);
  const stranger = await Visitor.at(browser);
  const confirmations = [{ of: await anOrganisation(), makesMainUser: true }];
  await stranger.page.context().addCookies([await signedInCookie(await aPerson(), { origin, confirmations })]);
  expect((await stranger.page.request.get(address, html)).status(), "another organisation").toBe(404);
  expect((await stranger.page.request.get(`${base}/attachments`, html)).status()).toBe(404);
  expect((await stranger.page.request.get(`/staff/submissions/${id}/messages`, html)).status()).toBe(404);

  const anyone = await Visitor.at(browser);
  await anyone.page.goto("/guidance");
  const forms = await anyone.page.getByRole("link", { name: /\(PDF\)$/ }).all();
  expect(forms.length).toBe(7);
  for (const form of forms) {
    const answer = await anyone.page.request.get((await form.getAttribute("href")) ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  }
  expect((await anyone.page.request.get("/api/forms/nonsense", html)).status()).toBe(404);
});

/** A whole draft of a customer's technical contact and main user, and an officer at work. */
async function aDraftToSend(browser: Browser, way: Way) {
  const of = await anOrganisation({ nameFi: `Liitelän Hoiva ${Math.random().toString(36).slice(2, 8)} Oy` });
  await aServiceUse({ of });
  await aUnit({ of });
  const person = await aPerson({ language: way.language ?? "fi" });
  const member = await aMember({ of, roles: ["MAIN_USER"], person });
  const { submission } = await aPointChange({
    in: "DRAFT",
    by: member,
    effectiveOn: addDays(helsinkiDate(new Date()), 75),
  });
  const tiina = await Visitor.at(browser, way);
  const confirmations = [{ of, makesMainUser: true }];
  await tiina.page.context().addCookies([await signedInCookie(person, { origin, confirmations })]);
  const outi = await Visitor.at(browser, way);
  const officer = await aPerson({ staffNumber: `K${Math.floor(Math.random() * 9e8)}`, language: way.language ?? "fi" });
  await outi.page.context().addCookies([await signedInCookie(officer, { origin, isOfficer: true })]);
  const base = `/organisations/${of.businessId}/submissions/${submission.id}`;
  return { tiina, outi, base, id: submission.id };
}
