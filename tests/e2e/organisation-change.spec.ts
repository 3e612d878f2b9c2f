import { expect, test } from "@playwright/test";
import { formatDate } from "@/lib/calendar";
import type { Language } from "@/lib/i18n/language";
import { inDays } from "@/prisma/seed/freezes";
import { anOrganisation, aServiceUse, aUnit } from "../support/builders";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { approves, aSignedInVisitor, declaresAndSends, returnsField, takesFromQueue } from "../support/e2e/matter";
import type { Visitor } from "../support/e2e/visitor";

type Way = { language: Language; javaScriptEnabled: boolean };

const ways: [string, Way][] = [
  ["In Finnish a company gets a new Business ID", { language: "fi", javaScriptEnabled: true }],
  [
    "In Swedish and without JavaScript, too, a company gets a new Business ID",
    { language: "sv", javaScriptEnabled: false },
  ],
];

/** A day on which changes are made, as people write it. */
const onDay = (days: number) => formatDate(inDays(days));

for (const [title, way] of ways) {
  test(`${title}: the bundle reaches both, and the change takes effect`, async ({ browser, baseURL: origin = "" }) => {
    test.setTimeout(120_000);
    const [home, successor] = [await anOrganisation(), await anOrganisation({ isCustomer: false })];
    await aServiceUse({ of: home });
    const unit = await aUnit({ of: home });
    const paula = await aSignedInVisitor(browser, { ...way, origin, of: home });
    const officer = await aSignedInVisitor(browser, { ...way, origin, of: "KELA" });

    const matter = await test.step("the customer fills it in, mending an error on the way", () =>
      fills(paula, { home, successor, unit: unit.oid }));
    const reference = await declaresAndSends(paula);
    await test.step("the bundle has been made", () => seesBundle(paula, matter));
    await test.step("the successor finds its application", async () => {
      const theirs = await aSignedInVisitor(browser, { ...way, origin, of: successor });
      await theirs.page.goto(`/organisations/${successor.businessId}/submissions`);
      await theirs.page.getByRole("link", { name: theirs.words.submissions.kinds.JOINING }).first().click();
      await expect(
        theirs.page.getByRole("heading", { name: theirs.words.organisationChange.bundle.title }),
      ).toBeVisible();
    });

    await test.step("the officer sends one field back", async () => {
      await takesFromQueue(officer, reference);
      await expect(
        officer.page.getByRole("heading", { name: officer.words.organisationChange.bundle.title }),
      ).toBeVisible();
      const reason = "Numero ei vastaa. Numret svarar inte.";
      await returnsField(officer, { kind: "ORGANISATION_CHANGE", step: "contact", field: "phone", reason });
    });
    await test.step("it is mended and sent again, and the bundle stays one", async () => {
      await paula.page.goto(`${matter}/contact`);
      await paula.page
        .getByLabel(paula.words.organisationChange.fields.contact.phone.label, { exact: true })
        .fill("050 765 4321");
      await paula.leavesStep();
      await paula.page.goto(`${matter}/check`);
      await declaresAndSends(paula);
      await seesBundle(paula, matter);
    });
    await test.step("the officer approves, and the day comes", async () => {
      await takesFromQueue(officer, reference);
      await approves(officer);
      await dayOfSubmissionComes(reference);
      await expect(async () => {
        await paula.page.goto(matter);
        await expect(paula.page.getByText(paula.words.submissions.statuses.EFFECTIVE).first()).toBeVisible({
          timeout: 1_000,
        });
      }).toPass();
    });
  });
}

type Known = { home: { businessId: string }; successor: { businessId: string; nameFi: string }; unit: string };

/** Through every step to the check; gives the matter's address. */
async function fills(paula: Visitor, { home, successor, unit }: Known): Promise<string> {
  const { page, words } = paula;
  const { codes, fields, simulation, consequences } = words.organisationChange;
  const next = () => paula.press(words.submissions.wizard.next);
  const label = (text: string) => page.getByLabel(text, { exact: true });
  await page.goto(`/organisations/${home.businessId}/submissions/new/organisation-change`);
  await paula.press(words.organisationChange.begin.start);

  await expect(page.getByRole("radio", { name: codes.PUBLIC })).toHaveCount(0);
  await page.getByRole("radio", { name: codes.BUSINESS_ID }).check();
  await next();
  await label(fields.successor.businessId.label).fill(home.businessId);
  await next();
  await expect(page).toHaveTitle(new RegExp(`^${words.form.error}:`));
  await expect(page.getByText(words.issues.organisationChange.ownBusinessId).first()).toBeVisible();
  await label(fields.successor.businessId.label).fill(successor.businessId);
  await next();
  await label(fields.effect.effectiveOn.label).fill(onDay(28));
  await next();
  await expect(page.getByRole("radio", { name: codes.ALL })).toBeChecked();
  await next();
  await expect(page.getByRole("checkbox", { name: codes.PRESCRIPTION }).first()).toBeChecked();
  await next();
  await page.getByRole("radio", { name: codes.STAYS }).check();
  await next();
  await label(fields.contact.phone.label).fill("040 123 4567");
  await label(fields.contact.email.label).fill("paula.pohja@testi.example");
  await next();

  const outcome = words.organisationChange.steps.outcome.title.slice(1);
  await expect(page.getByRole("heading", { level: 1, name: outcome })).toBeVisible();
  const matter = new URL(".", page.url()).pathname.replace(/\/$/, "");
  await expect(page.getByRole("row", { name: unit })).toContainText(successor.businessId);
  await paula.follow(simulation.link);
  await label(simulation.on).fill(onDay(60));
  await paula.press(simulation.show);
  await expect(page.getByRole("row", { name: unit })).toContainText(onDay(60));
  await expect(page.getByRole("row", { name: consequences.role.name })).toBeVisible();
  await page.goto(`${matter}/outcome`);
  await page.getByRole("checkbox", { name: fields.outcome.hasSeen.label }).check();
  await next();
  return matter;
}

/** The change itself, the termination and the application: three and no more. */
async function seesBundle(paula: Visitor, matter: string): Promise<void> {
  const { page, words } = paula;
  await page.goto(matter);
  const { part } = words.organisationChange.bundle;
  const table = page.getByRole("table").filter({ has: page.getByRole("columnheader", { name: part, exact: true }) });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByRole("link", { name: words.submissions.kinds.TERMINATION })).toBeVisible();
  await expect(table.getByRole("link", { name: words.submissions.kinds.JOINING })).toHaveCount(0);
}
