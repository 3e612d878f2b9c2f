import { expect, test } from "@playwright/test";
import type { Language } from "@/lib/i18n/language";
import { nameOf, Visitor } from "../support/e2e/visitor";

const [county, bridge] = ["9000001-1", "9000006-2"];

for (const language of ["fi", "sv", "en"] as Language[]) {
  test(`Ilkka is led from his company's closed door to the customer he is named for, and finds what an implementer may, in ${language}`, async ({
    browser,
  }) => {
    const ilkka = await Visitor.at(browser, { language, javaScriptEnabled: language !== "sv" });
    const { page, t } = ilkka;
    await ilkka.signsInAs("ilkka");
    await ilkka.actsFor(bridge);
    await ilkka.arrivesAt(t("entry.no-role.title"));
    await ilkka.follow(nameOf(county, language));
    await ilkka.arrivesAt(t("organisations.dashboard.title"));

    await page.goto(`/organisations/${county}/systems`);
    await ilkka.arrivesAt(t("systems.title"));
    await expect(page.getByRole("link", { name: t("systems.begin"), exact: true })).toBeVisible();

    await page.goto(`/organisations/${county}/certificates`);
    await ilkka.arrivesAt(t("certificates.title"));
    await expect(page.getByRole("main").locator("a[href$='/certificate']")).toHaveCount(0);

    for (const closed of ["contacts", "history", "audit", "export"]) {
      const answer = await page.goto(`/organisations/${county}/${closed}`);
      expect([closed, answer?.status()]).toEqual([closed, 404]);
    }
  });
}
