import { expect, test } from "@playwright/test";
import { aGrant, anOrganisation, aPerson } from "../support/builders";
import { aSignedInVisitor } from "../support/e2e/matter";
import { Visitor, type Way } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";

const ways: [string, Way & { language: "fi" | "sv" }][] = [
  ["in Finnish", { language: "fi", javaScriptEnabled: true }],
  ["in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

for (const [how, way] of ways) {
  test(`The guide leads a main user from what changes to the right form, ${how}`, async ({ browser }) => {
    const of = await anOrganisation({ kind: "PUBLIC" });
    const maija = await aSignedInVisitor(browser, { origin, of, ...way });
    const { page, words, t } = maija;
    const { questions, outcomes, reports } = words.guide;
    await page.goto(`/organisations/${of.businessId}`);
    await page.getByRole("main").getByRole("link", { name: words.guide.title, exact: true }).click();
    await maija.arrivesAt(questions.change.title);

    await test.step("a connection point: the notice begins with what was answered", async () => {
      await page.getByRole("main").getByRole("link", { name: questions.change.options.system, exact: true }).click();
      await maija.arrivesAt(questions.system.title);
      await maija.follow(questions.system.options.point);
      await maija.arrivesAt(outcomes.systemAndPoint.title);
      await expect(page.getByText(reports.REPORT)).toBeVisible();
      await expect(page.getByText(words.changeNotice.begin.decides)).toBeVisible();
      await expect(page.getByText(/21/).first()).toBeVisible();
    });
    await test.step("going back is going back, and an answer may be changed", async () => {
      await page.goBack();
      await maija.arrivesAt(questions.system.title);
      await page.goForward();
      await page.getByRole("link", { name: t("guide.changeOf", { question: questions.system.title }) }).click();
      await maija.arrivesAt(questions.system.title);
      await maija.follow(questions.system.options.point);
    });
    await test.step("and the form knows it", async () => {
      await maija.follow(words.changeNotice.begin.start);
      await maija.arrivesAt(words.changeNotice.title);
      await expect(page).toHaveURL(/change=USE_CHANGE/);
      await maija.press(words.changeNotice.begin.start);
      await expect(page.getByRole("radio", { name: words.changeNotice.subject.changes.USE_CHANGE })).toBeChecked();
    });
    await test.step("a change of name: nothing to report, and what the register says", async () => {
      await page.goto(`/organisations/${of.businessId}/guide?a=name.only`);
      await maija.arrivesAt(outcomes.nameOnly.title);
      await expect(page.getByText(reports.NOTHING)).toBeVisible();
      await expect(page.getByRole("main").getByText(of.nameFi)).toBeVisible();
      await expect(page.getByRole("link", { name: "koodistopalvelu@thl.fi" })).toBeVisible();
    });
  });

  test(`A reader is told whose roles reach further, ${how}`, async ({ browser }) => {
    const of = await anOrganisation({ kind: "PUBLIC" });
    const person = await aPerson();
    const leena = await Visitor.at(browser, way);
    const { page, words } = leena;
    await aGrant({ organisation: of, role: "READER", person });
    const confirmations = [{ of, letsIn: true }];
    await page.context().addCookies([await signedInCookie(person, { origin, confirmations })]);
    await page.goto(`/organisations/${of.businessId}/guide?a=logs`);
    await leena.arrivesAt(words.guide.outcomes.logData.title);
    await expect(page.getByText(words.guide.notYours)).toBeVisible();
    await expect(page.getByText(new RegExp(`: .*${words.roles.names.DATA_PROTECTION_OFFICER}`))).toBeVisible();
    await expect(page.getByRole("link", { name: words.logRequest.begin.start })).toHaveCount(0);
  });

  test(`Whoever has no organisation yet finds out whether the duty to join concerns them, ${how}`, async ({
    browser,
  }) => {
    const visitor = await Visitor.at(browser, way);
    const { page, words } = visitor;
    const { questions, outcomes } = words.guide;
    await visitor.follow(words.guide.publicLink);
    await visitor.arrivesAt(questions.begin.title);
    await visitor.follow(questions.begin.options.duty);
    await visitor.follow(questions.duty.options.social);
    await visitor.follow(questions.dutySocialSystem.options.yes);
    await visitor.arrivesAt(outcomes.dutySocial.title);
    await expect(page.getByText(/1\.9\.2026/)).toBeVisible();
    await expect(page.getByText(words.guide.checkedOn)).toBeVisible();
    await visitor.follow(words.guide.signIn);
    await expect(page).toHaveURL(/\/sign-in/);
  });
}
