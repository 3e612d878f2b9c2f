import { expect, test } from "@playwright/test";
import { systemActor } from "@/lib/auth/actor";
import { inScope } from "@/lib/db";
import type { Language } from "@/lib/i18n/language";
import { aFinding } from "../support/builders";
import { Visitor } from "../support/e2e/visitor";

const clinic = "9000003-8";

const stories: [string, { language: Language; javaScriptEnabled: boolean; oid: string }][] = [
  [
    "Pekka answers for a unit whose entry has ended, and Ville closes the matter",
    { language: "fi", javaScriptEnabled: true, oid: "1.2.246.10.90000038.10.801" },
  ],
  [
    "the same goes in Swedish and without JavaScript",
    { language: "sv", javaScriptEnabled: false, oid: "1.2.246.10.90000038.10.802" },
  ],
];

for (const [title, story] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(120_000);
    const of = await inScope(systemActor("tests"), (tx) =>
      tx.organisation.findUniqueOrThrow({ where: { businessId: clinic } }),
    );
    const name = `Koeyksikkö ${story.language}`;
    await aFinding({ of, oid: story.oid, name, after: "2026-11-01" });
    const [pekka, ville] = [await Visitor.at(browser, story), await Visitor.at(browser, story)];
    const { findings, details } = pekka.words;

    await pekka.entersAs("pekka", clinic);
    await pekka.page.goto(`/organisations/${clinic}/details`);
    await pekka.arrivesAt(details.title);
    await pekka.follow(name);
    await pekka.arrivesAt(findings.kinds.ENTRY_ENDED);
    await expect(pekka.page.getByText("1.11.2026", { exact: true })).toBeVisible();
    await pekka.press(findings.answer.submit);
    await expect(pekka.page.getByText(pekka.words.issues.required).first()).toBeVisible();
    await pekka.page.getByLabel(findings.answer.label).fill("Yksikkö suljettiin, ja toiminta siirtyi keskustaan.");
    await pekka.press(findings.answer.submit);
    await expect(pekka.page.getByText(pekka.words.done.finding.answered)).toBeVisible();
    await expect(pekka.page.getByText(findings.given.waits)).toBeVisible();

    await ville.signsInAtKelaAs("ville");
    await ville.page.goto(`/staff/findings?state=ANSWERED&q=${story.oid}`);
    await ville.arrivesAt(findings.staff.title);
    await ville.follow(name);
    await expect(ville.page.getByText("toiminta siirtyi keskustaan")).toBeVisible();
    await ville.page.getByLabel(findings.staff.close.reason).fill("Yksikön järjestelmät on poistettu käytöstä.");
    await ville.press(findings.staff.close.submit);
    await expect(ville.page.getByText(ville.words.done.finding.closed)).toBeVisible();

    await pekka.page.reload();
    await expect(pekka.page.getByText(findings.closed.title)).toBeVisible();
    await expect(pekka.page.getByText("järjestelmät on poistettu käytöstä")).toBeVisible();
  });
}

test("The county's units are searched and unfolded without JavaScript", async ({ browser }) => {
  const maija = await Visitor.at(browser, { javaScriptEnabled: false });
  await maija.entersAs("maija", "9000001-1");
  await maija.follow(maija.t("organisations.navigation.units"));
  await maija.arrivesAt(maija.words.units.title);
  await maija.page.getByLabel(maija.words.units.search).fill("synnytysosasto");
  await maija.press(maija.words.units.submit);
  await expect(maija.page.getByRole("link", { name: "Esimerkkilän keskussairaala" })).toBeVisible();
  await maija.follow("Keskussairaala, synnytysosasto");
  await maija.arrivesAt("Keskussairaala, synnytysosasto");
  await expect(maija.page.getByRole("link", { name: "Esimerkkilän keskussairaala" }).first()).toBeVisible();
});
