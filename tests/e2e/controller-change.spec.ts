import { expect, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { Language } from "@/lib/i18n/language";
import { inDays } from "@/prisma/seed/freezes";
import { anOrganisation, aRegisterEntry, aServiceUse, organisationOid } from "../support/builders";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { approves, aSignedInVisitor, declaresAndSends, returnsField, takesFromQueue } from "../support/e2e/matter";
import type { Visitor } from "../support/e2e/visitor";

type Way = { language: Language; javaScriptEnabled: boolean };

const ways: [string, Way][] = [
  ["In Finnish archived data get a new controller", { language: "fi", javaScriptEnabled: true }],
  [
    "In Swedish and without JavaScript, too, archived data get a new controller",
    { language: "sv", javaScriptEnabled: false },
  ],
];

/** A day on which changes are made, as people write it. */
const onDay = (days: number) => formatDate(inDays(days));

/** A public body with its entry in the register of controllers. */
async function aController() {
  const body = await anOrganisation({ kind: "PUBLIC" });
  const { nameFi: name, businessId } = body;
  await aRegisterEntry({ register: "CONTROLLERS", oid: `${organisationOid(businessId)}.19.0`, name, businessId });
  return body;
}

for (const [title, way] of ways) {
  test(title, async ({ browser, baseURL: origin = "" }) => {
    test.setTimeout(120_000);
    const [home, receiver] = [await aController(), await aController()];
    await aServiceUse({ of: home, service: "PATIENT_DATA" });
    const maija = await aSignedInVisitor(browser, { ...way, origin, of: home });
    const officer = await aSignedInVisitor(browser, { ...way, origin, of: "KELA" });

    const matter = await test.step("the customer fills it in, mending an error on the way", () =>
      fills(maija, home, receiver));
    const reference = await declaresAndSends(maija);
    await test.step("the officer sends one field back", async () => {
      await takesFromQueue(officer, reference);
      const reason = "Numero ei vastaa. Numret svarar inte.";
      await returnsField(officer, { kind: "CONTROLLER_CHANGE", step: "contact", field: "phone", reason });
    });
    await test.step("it is mended and sent again", async () => {
      await maija.page.goto(`${matter}/contact`);
      await maija.page
        .getByLabel(maija.words.controllerChange.fields.contact.phone.label, { exact: true })
        .fill("050 765 4321");
      await maija.leavesStep();
      await maija.page.goto(`${matter}/check`);
      await declaresAndSends(maija);
    });
    await test.step("the officer approves, the day comes, and the transfer is seen", async () => {
      await takesFromQueue(officer, reference);
      await approves(officer);
      await dayOfSubmissionComes(reference);
      await expect(async () => {
        await maija.page.goto(`/organisations/${home.businessId}/controllers`);
        await expect(maija.page.getByRole("row", { name: receiver.businessId })).toBeVisible({ timeout: 1_000 });
      }).toPass();
      const { codes } = maija.words.controllerChange;
      await expect(maija.page.getByRole("row", { name: receiver.businessId })).toContainText(codes.PATIENT);
      await maija.page.goto(
        `/organisations/${home.businessId}/controllers?on=${addDays(helsinkiDate(new Date()), -1)}`,
      );
      await expect(maija.page.getByText(maija.words.controllerChange.transfers.empty)).toBeVisible();
    });
  });
}

/** Through every step to the check; gives the matter's address. */
async function fills(maija: Visitor, home: { businessId: string }, receiver: { businessId: string }): Promise<string> {
  const { page, words } = maija;
  const { codes, fields } = words.controllerChange;
  const next = () => maija.press(words.submissions.wizard.next);
  const label = (text: string) => page.getByLabel(text, { exact: true });
  await page.goto(`/organisations/${home.businessId}/controllers`);
  await maija.follow(words.controllerChange.transfers.begin);
  await maija.press(words.controllerChange.begin.start);

  await page.getByRole("searchbox").fill(receiver.businessId);
  await maija.press(words.submissions.searching.button);
  await expect(page).toHaveURL(new RegExp(`q=${receiver.businessId}`));
  await label(fields.parties.toOid.label).selectOption(`${organisationOid(receiver.businessId)}.19.0`);
  await next();
  await page.getByRole("checkbox", { name: codes.PATIENT }).check();
  await next();
  await page.getByRole("radio", { name: codes.ORGANISER_CHANGES }).check();
  await label(fields.reason.since.label).fill(onDay(30));
  await next();
  await label(fields.effect.effectiveOn.label).fill(formatDate(addDays(inDays(30), -1)));
  await next();
  await expect(page).toHaveTitle(new RegExp(`^${words.form.error}:`));
  await label(fields.effect.effectiveOn.label).fill(onDay(31));
  await next();
  await page.getByRole("radio", { name: codes.DONE }).first().check();
  await page.getByRole("radio", { name: codes.NOT_NEEDED }).check();
  await page.getByRole("radio", { name: codes.NEW_CONTROLLER }).check();
  await next();
  await label(fields.contact.phone.label).fill("040 123 4567");
  await label(fields.contact.email.label).fill("maija.makela@testi.example");
  await next();
  await maija.arrivesAt(words.submissions.checking.title);
  return new URL(".", page.url()).pathname.replace(/\/$/, "");
}
