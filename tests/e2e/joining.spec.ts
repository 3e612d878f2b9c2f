import { expect, type Page, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import type { OrganisationKind } from "@/lib/db/generated/enums";
import type { Language } from "@/lib/i18n/language";
import type { Step } from "@/lib/submissions/kinds/joining/schema";
import { aConnectionPoint, anInformationSystem, anOfficer, anOrganisation, aPerson, aUnit } from "../support/builders";
import { anyNumber } from "../support/builders/chance";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { Visitor } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

type Story = { language: Language; javaScriptEnabled: boolean; kind: OrganisationKind; registerRole: string };

const stories: [string, Story][] = [
  [
    "A clinic that is no customer yet applies for Resepti, signs, mends one field, and is a customer on the day",
    { language: "fi", javaScriptEnabled: true, kind: "PRIVATE", registerRole: "NIMKO" },
  ],
  [
    "A practitioner does the same in Swedish and without JavaScript",
    { language: "sv", javaScriptEnabled: false, kind: "PRACTITIONER", registerRole: "ELI" },
  ],
];

const origin = process.env.ORIGIN ?? "";
const startsOn = formatDate(addDays(helsinkiDate(new Date()), 20));

/** An organisation that has not joined, who may sign for it, and what there is to join with. */
async function aNewcomer({ kind, registerRole, language }: Story) {
  const mark = `Tuulikello ${anyNumber(1, 999_999)}`;
  const organisation = await anOrganisation({ kind, isCustomer: false, nameFi: mark });
  if (kind !== "PRACTITIONER") await aUnit({ of: organisation, nameFi: `${mark}, vastaanotto` });
  const person = await aPerson({ language });
  const confirmations = [
    { of: organisation, basis: "REGISTER_ROLE" as const, registerRoles: [registerRole], makesMainUser: true },
  ];
  const intermediary = await anOrganisation({ kind: "INTERMEDIARY" });
  return {
    organisation,
    person,
    cookie: await signedInCookie(person, { origin, confirmations }),
    system: await anInformationSystem(),
    point: await aConnectionPoint({ of: intermediary, name: `${mark} GW` }),
  };
}

type Newcomer = Awaited<ReturnType<typeof aNewcomer>>;

const cell = (page: Page, table: string, row: number, column: string) =>
  page.locator(`[name="answers.${table}.${row}.${column}"]`);

for (const [title, story] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(180_000);
    const newcomer = await aNewcomer(story);
    const [applicant, officer] = await Promise.all([Visitor.at(browser, story), Visitor.at(browser, story)]);
    await applicant.page.context().addCookies([newcomer.cookie]);
    const kela = await aPerson({ language: story.language, staffNumber: `K${anyNumber(200_000, 9_999_999)}` });
    await anOfficer({ person: kela });
    await officer.page.context().addCookies([await signedInCookie(kela, { origin, isOfficer: true })]);

    await test.step("the start page says what to do, and nothing else is open yet", () =>
      beginsAt(applicant, newcomer));
    await test.step("the steps are filled in, an error mended on the way", () => fills(applicant, story, newcomer));
    const matter = await test.step("it is sent to be confirmed, and confirmed", () => sendsAndSigns(applicant));
    await expect(applicant.page.getByText(/LH-\d{4}-\d{4}/).first()).toBeVisible();
    const [reference = ""] = /LH-\d{4}-\d{4}/.exec((await applicant.page.getByRole("main").textContent()) ?? "") ?? [];
    await test.step("the officer returns one field", () => returnsPlan(officer, reference));
    await test.step("it is mended and confirmed again", () => mends(applicant, matter));
    await test.step("the officer approves", () => approves(officer, reference));
    await applicant.page.goto(`/organisations/${newcomer.organisation.businessId}`);
    await applicant.arrivesAt(applicant.words.joining.entry.title);
    await test.step("the day comes", () => dayOfSubmissionComes(reference));
    await test.step("the organisation is a customer with everything that was applied for", () =>
      isCustomer(applicant, newcomer));
  });
}

/** A step's page is called by the form and the step. */
function headingOf({ words }: Visitor, step: Step): string {
  const [first = "", ...rest] = words.joining.steps[step].title;
  return `${words.joining.title}: ${first.toLowerCase()}${rest.join("")}`;
}

async function beginsAt(applicant: Visitor, { organisation }: Newcomer) {
  const { page, words } = applicant;
  const base = `/organisations/${organisation.businessId}`;
  await page.goto(base);
  await applicant.arrivesAt(words.joining.entry.title);
  const navigation = page.getByRole("navigation", { name: words.layout.mainNavigation });
  await expect(navigation.getByRole("link", { name: words.organisations.navigation.units }).last()).toBeAttached();
  await expect(navigation.getByRole("link", { name: words.organisations.navigation.roles })).toHaveCount(0);
  for (const place of ["roles", "contacts", "connection-points", "submissions/new/termination"]) {
    const answer = await page.goto(`${base}/${place}`);
    expect(answer?.status()).toBe(404);
  }
  await page.goto(base);
  await applicant.follow(words.joining.entry.begin);
  await applicant.press(words.joining.begin.start);
  await applicant.arrivesAt(headingOf(applicant, "service"));
}

async function fills(applicant: Visitor, { kind }: Story, { person, system, point }: Newcomer) {
  const { page, words } = applicant;
  const { fields, codes } = words.joining;
  const next = () => applicant.press(words.submissions.wizard.next);
  const at = (step: Step) => applicant.arrivesAt(headingOf(applicant, step));

  await page.getByRole("radio", { name: words.services.fullNames.PRESCRIPTION }).check();
  await next();
  await at("model");
  await page.getByRole("radio", { name: codes.DIRECT }).check();
  await next();
  if (kind !== "PRACTITIONER") {
    await at("units");
    await page.getByRole("radio", { name: codes.ALL }).check();
    await next();
  }
  await at("system");
  await page
    .getByLabel(fields.system.systemId.label, { exact: true })
    .selectOption({ label: `${system.name} ${system.version}, ${system.supplier}` });
  await next();
  await at("point");
  await page.getByRole("radio", { name: codes.EXISTING }).check();
  await page.getByLabel(fields.point.pointId.label, { exact: true }).selectOption(point.id);
  await next();
  await at("renewals");
  await page.getByRole("radio", { name: codes.OFF }).check();
  await next();

  await at("plan");
  await page.getByLabel(fields.plan.approvedOn.label, { exact: true }).fill(startsOn);
  await page.getByLabel(fields.plan.approvedBy.label, { exact: true }).fill("Johtaja Jokinen");
  await page.getByRole("checkbox", { name: fields.plan.exists.label }).check();
  await next();
  await expect(page).toHaveTitle(new RegExp(`^${words.form.error}:`));
  await page.getByRole("alert").getByRole("link").click();
  await page.getByLabel(fields.plan.approvedOn.label, { exact: true }).fill("3.2.2026");
  await next();

  await at("contacts");
  const functions = kind === "PRACTITIONER" ? [0] : [0, 1, 2];
  for (const row of functions) {
    await cell(page, "people", row, "name").fill("Kaisa Kontakti");
    await cell(page, "people", row, "phone").fill("040 123 4567");
    await cell(page, "people", row, "email").fill(`kontakti${row}@tuulikello.testi.example`);
  }
  await next();
  await at("billing");
  await page.getByRole("radio", { name: codes.E_INVOICE }).check();
  await page.getByLabel(fields.billing.eInvoiceAddress.label, { exact: true }).fill("003712345671");
  await page.getByLabel(fields.billing.eInvoiceOperator.label, { exact: true }).fill("003721291126");
  await next();
  await at("effect");
  await page.getByLabel(fields.effect.effectiveOn.label, { exact: true }).fill(startsOn);
  await next();
  await at("terms");
  for (const term of await page.getByRole("main").getByRole("checkbox").all()) await term.check();
  await next();
  await at("signatories");
  await cell(page, "people", 0, "name").fill(person.name);
  await cell(page, "people", 0, "email").fill("allekirjoittaja@tuulikello.testi.example");
  await next();
  await expect(page.getByRole("checkbox", { name: words.submissions.checking.isRight })).toBeVisible();
  await expect(page.getByText("Johtaja Jokinen").first()).toBeVisible();
}

/** Sends it to be confirmed and confirms it as the one who signs; gives the address of the matter. */
async function sendsAndSigns(applicant: Visitor): Promise<string> {
  const { page, words } = applicant;
  const { checking } = words.submissions;
  await page.getByRole("checkbox", { name: checking.isRight }).check();
  await page.getByRole("checkbox", { name: checking.hasNoPatientData }).check();
  await applicant.press(checking.submitToConfirm);
  await expect(page.getByText(words.submissions.statuses.AWAITING_CONFIRMATION).first()).toBeVisible();
  const matter = new URL(page.url()).pathname.replace(/\/(sent|check)$/, "");
  await page.goto(`${matter}/confirm`);
  await applicant.arrivesAt(words.confirmations.title);
  await page.getByRole("checkbox", { name: words.confirmations.isRead }).check();
  await applicant.press(words.confirmations.send);
  await expect(page.getByText(words.submissions.statuses.SUBMITTED).first()).toBeVisible();
  return matter;
}

async function takesFromQueue(officer: Visitor, reference: string) {
  const { page, words } = officer;
  await page.goto("/staff/queue");
  await page.getByRole("row", { name: reference }).getByRole("link").first().click();
  await officer.arrivesAt(`${reference} ${words.submissions.kinds.JOINING}`);
  await officer.press(words.staff.review.take);
}

async function returnsPlan(officer: Visitor, reference: string) {
  const { page, words, t } = officer;
  const field = words.joining.fields.plan.approvedBy.label;
  await takesFromQueue(officer, reference);
  await page.getByRole("link", { name: t("staff.review.correctionOf", { field }) }).click();
  await page.getByLabel(new RegExp(`^${field}: `)).fill("Kirjoittakaa koko nimi. Skriv hela namnet.");
  await officer.press(words.staff.returning.send);
  await expect(page.getByRole("status").getByText(words.done.submission.returned)).toBeVisible();
}

async function mends(applicant: Visitor, matter: string) {
  const { page, words } = applicant;
  await page.goto(matter);
  await expect(page.getByText("Kirjoittakaa koko nimi.").first()).toBeVisible();
  await page.goto(`${matter}/plan`);
  await page
    .getByLabel(words.joining.fields.plan.approvedBy.label, { exact: true })
    .fill("Toimitusjohtaja Jaana Jokinen");
  await applicant.press(words.submissions.wizard.next);
  await expect(page).not.toHaveURL(/\/plan/);
  await page.goto(`${matter}/check`);
  await sendsAndSigns(applicant);
}

async function approves(officer: Visitor, reference: string) {
  const { page, words } = officer;
  await takesFromQueue(officer, reference);
  await expect(page.getByText("Toimitusjohtaja Jaana Jokinen").first()).toBeVisible();
  await officer.press(words.staff.review.approve);
  await expect(page.getByRole("status").getByText(words.done.submission.approved)).toBeVisible();
}

async function isCustomer(applicant: Visitor, { organisation, system, point }: Newcomer) {
  const { page, words } = applicant;
  const base = `/organisations/${organisation.businessId}`;
  await expect
    .poll(
      async () => {
        await page.goto(base);
        return applicant.heading(words.organisations.dashboard.title).isVisible();
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  await page.goto(`${base}/services`);
  await expect(page.getByRole("row", { name: words.services.names.PRESCRIPTION }).first()).toBeVisible();
  await page.goto(`${base}/systems`);
  await expect(page.getByText(system.name).first()).toBeVisible();
  await page.goto(`${base}/connection-points`);
  await expect(page.getByText(point.name).first()).toBeVisible();
  await page.goto(`${base}/contacts`);
  await expect(page.getByText("Kaisa Kontakti").first()).toBeVisible();
}
