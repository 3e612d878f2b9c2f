import { type Browser, expect, test } from "@playwright/test";
import { systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { inDays } from "@/prisma/seed/freezes";
import {
  aCommitment,
  aConnectionPoint,
  aGrant,
  anInformationSystem,
  anOrganisation,
  aPerson,
  aPointUse,
  aServiceUse,
  aSystemUse,
} from "../support/builders";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { Visitor, type Way } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());
/** No freeze is on then. */
const firstDayWithout = inDays(31);

const stories: [string, Way & { language: "fi" | "sv" }][] = [
  [
    "Päivi terminates the only service, Mari confirms, Kela's two officers approve, and then everybody only reads",
    { language: "fi", javaScriptEnabled: true },
  ],
  ["The same in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

for (const [title, way] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(120_000);
    const { organisation, point, visitors } = await aCompany(browser, way);
    const { paivi, mari, ville, anna } = visitors;
    const base = `/organisations/${organisation.businessId}`;

    await test.step("the main user says what ends, when and why", () => writes(paivi, base));
    await test.step("reads what follows from it", () => readsWhatFollows(paivi, point.name));
    const matter = await test.step("and sends it to be confirmed", () => sendsToBeConfirmed(paivi));
    await test.step("a second person confirms it", () => confirms(mari, matter));
    const id = matter.split("/").at(-1) ?? "";
    await test.step("an officer returns one field", () => returnsStreet(ville, id));
    await test.step("it is mended and confirmed again", async () => {
      await mendsStreet(paivi, matter);
      await confirms(mari, matter);
    });
    await test.step("one officer proposes, another approves", () => twoApprove(ville, anna, id));
    const reference = await referenceOf(id);
    await test.step("the services page tells the last day", async () => {
      await paivi.page.goto(`${base}/services`);
      await expect(paivi.page.getByRole("link", { name: reference })).toBeVisible();
    });

    await test.step("the day comes", () => dayOfSubmissionComes(reference));
    await test.step("what was done is there to see", () => seesWhatWasDone(paivi, matter));
    await test.step("and from now on everybody only reads", () => onlyReads(paivi, base));
  });
}

/** A company with one service, a point and a system of its own, two main users, and two officers at work. */
async function aCompany(browser: Browser, way: Way) {
  const organisation = await anOrganisation({
    nameFi: `Loppukadun Lääkärit ${Math.random().toString(36).slice(2, 8)} Oy`,
  });
  await aServiceUse({ of: organisation });
  await aCommitment({ of: organisation });
  const point = await aConnectionPoint({ of: organisation });
  await aPointUse({ of: organisation, point, services: ["PRESCRIPTION"] });
  await aSystemUse({ of: organisation, system: await anInformationSystem(), services: ["PRESCRIPTION"] });
  await aGrant({ organisation, role: "READER", person: await aPerson() });
  const enters = async (isOfficer: boolean) => {
    const visitor = await Visitor.at(browser, way);
    const person = await aPerson({
      ...(isOfficer && { staffNumber: `K${Math.floor(Math.random() * 9e8)}` }),
      language: way.language ?? "fi",
    });
    const confirmations = isOfficer ? [] : [{ of: organisation, makesMainUser: true }];
    await visitor.page.context().addCookies([await signedInCookie(person, { origin, confirmations, isOfficer })]);
    return visitor;
  };
  const [paivi, mari, ville, anna] = [await enters(false), await enters(false), await enters(true), await enters(true)];
  return { organisation, point, visitors: { paivi, mari, ville, anna } };
}

/** A step's page is called by the form and the step. */
const headingOf = ({ words: { termination } }: Visitor, step: keyof Visitor["words"]["termination"]["steps"]) =>
  `${termination.title}: ${termination.steps[step].title.toLowerCase()}`;

async function writes(paivi: Visitor, base: string) {
  const { page, words } = paivi;
  const { fields, codes } = words.termination;
  const next = () => paivi.press(words.submissions.wizard.next);
  const choose = (label: string) => page.getByRole("radio", { name: label, exact: true }).check();
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);

  await page.goto(`${base}/services`);
  await paivi.follow(words.services.terminate);
  await paivi.press(words.termination.begin.start);
  await paivi.arrivesAt(headingOf(paivi, "services"));
  await page.getByRole("checkbox", { name: words.services.fullNames.PRESCRIPTION }).check();
  await next();
  await paivi.arrivesAt(headingOf(paivi, "reason"));
  await choose(codes.ENDING);
  await next();

  await paivi.arrivesAt(headingOf(paivi, "effect"));
  await fill(fields.effect.lastDay.label, formatDate(addDays(today, -1)));
  await next();
  await expect(page.getByText(words.issues.termination.past).first()).toBeVisible();
  await expect(page.getByLabel(fields.effect.lastDay.label, { exact: true })).toHaveValue(
    formatDate(addDays(today, -1)),
  );
  await fill(fields.effect.lastDay.label, formatDate(addDays(firstDayWithout, -1)));
  await next();

  await paivi.arrivesAt(headingOf(paivi, "successor"));
  await page
    .getByRole("group", { name: fields.successor.hasSuccessor.label })
    .getByLabel(codes.NO, { exact: true })
    .check();
  await next();
  await paivi.arrivesAt(headingOf(paivi, "data"));
  const inGroup = (group: string, label: string) =>
    page.getByRole("group", { name: group }).getByLabel(label, { exact: true }).check();
  await inGroup(fields.data.controllerChange.label, codes.NO);
  await inGroup(fields.data.archiving.label, codes.KELA_ARCHIVE);
  await inGroup(fields.data.licenceNotified.label, codes.YES);
  await next();

  await paivi.arrivesAt(headingOf(paivi, "billing"));
  await fill(fields.billing.recipient.label, "Loppukadun Lääkärit Oy");
  await fill(fields.billing.street.label, "Loppukatu 1");
  await fill(fields.billing.postalCode.label, "00100");
  await fill(fields.billing.postOffice.label, "Helsinki");
  await fill(fields.billing.contactName.label, "Päivi Päättäjä");
  await fill(fields.billing.contactEmail.label, "paivi.paattaja@testi.example");
  await fill(fields.billing.contactPhone.label, "040 123 4567");
  await next();

  await paivi.arrivesAt(headingOf(paivi, "confirmation"));
  await expect(page.getByRole("radio", { name: codes.SECOND_PERSON })).toBeChecked();
  await next();
}

async function readsWhatFollows(paivi: Visitor, point: string) {
  const { page, words } = paivi;
  await paivi.arrivesAt(headingOf(paivi, "consequences"));
  const row = page.getByRole("row", { name: point });
  await expect(row.first()).toContainText(formatDate(firstDayWithout));
  await paivi.press(words.submissions.wizard.next);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByRole("checkbox", { name: words.termination.fields.consequences.isRead.label }).check();
  await paivi.press(words.submissions.wizard.next);
}

async function declares({ page, words }: Visitor) {
  await page.getByRole("checkbox", { name: words.submissions.checking.isRight }).check();
  await page.getByRole("checkbox", { name: words.submissions.checking.hasNoPatientData }).check();
}

async function sendsToBeConfirmed(paivi: Visitor): Promise<string> {
  const { page, words } = paivi;
  await paivi.arrivesAt(words.submissions.checking.title);
  await declares(paivi);
  await paivi.press(words.submissions.checking.submitToConfirm);
  await expect(page.getByText(words.submissions.statuses.AWAITING_CONFIRMATION).first()).toBeVisible();
  return new URL(page.url()).pathname;
}

async function confirms(mari: Visitor, matter: string) {
  const { page, words } = mari;
  await page.goto(`${matter}/confirm`);
  await mari.arrivesAt(words.confirmations.title);
  await expect(page.getByText(words.submissions.consequences.title)).toBeVisible();
  await page.getByRole("checkbox", { name: words.confirmations.isRead }).check();
  await mari.press(words.confirmations.send);
  await expect(page.getByText(words.submissions.statuses.SUBMITTED).first()).toBeVisible();
}

async function returnsStreet(ville: Visitor, id: string) {
  const { page, words, t } = ville;
  const { label } = words.termination.fields.billing.street;
  await page.goto(`/staff/submissions/${id}`);
  await ville.press(words.staff.review.take);
  await page.getByRole("link", { name: t("staff.review.correctionOf", { field: label }) }).click();
  await page.getByLabel(new RegExp(`^${label}: `)).fill("Talon numero puuttuu. Husnumret saknas.");
  await ville.press(words.staff.returning.send);
  await expect(page.getByRole("status").getByText(words.done.submission.returned)).toBeVisible();
}

async function mendsStreet(paivi: Visitor, matter: string) {
  const { page, words } = paivi;
  await page.goto(matter);
  await expect(page.getByText("Talon numero puuttuu.").first()).toBeVisible();
  await page.goto(`${matter}/billing`);
  await page.getByLabel(words.termination.fields.billing.street.label, { exact: true }).fill("Loppukatu 1 B 2");
  await paivi.leavesStep();
  await page.goto(`${matter}/services`);
  await expect(page.getByText(words.submissions.wizard.closed)).toBeVisible();
  await page.goto(`${matter}/check`);
  await declares(paivi);
  await paivi.press(words.submissions.checking.submitToConfirm);
  await expect(page.getByText(words.submissions.statuses.AWAITING_CONFIRMATION).first()).toBeVisible();
}

async function twoApprove(ville: Visitor, anna: Visitor, id: string) {
  const { words } = ville;
  await ville.page.goto(`/staff/submissions/${id}`);
  await ville.press(words.staff.review.take);
  await ville.press(words.staff.review.propose);
  await expect(ville.page.getByRole("status").getByText(words.done.submission.proposed)).toBeVisible();
  await expect(ville.page.getByRole("button", { name: words.staff.review.confirmApproval })).toHaveCount(0);
  await anna.page.goto(`/staff/submissions/${id}`);
  await anna.press(words.staff.review.confirmApproval);
  await expect(anna.page.getByText(words.submissions.statuses.SCHEDULED).first()).toBeVisible();
}

async function referenceOf(id: string): Promise<string> {
  const { reference } = await inScope(systemActor("tests"), (tx) =>
    tx.submission.findUniqueOrThrow({ where: { id }, select: { reference: true } }),
  );
  expect(reference).toMatch(/^IR-\d{4}-\d{4}$/);
  return reference ?? "";
}

async function seesWhatWasDone({ page, words }: Visitor, matter: string) {
  await expect(async () => {
    await page.goto(matter);
    await expect(page.getByText(words.submissions.statuses.EFFECTIVE).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole("heading", { name: words.submissions.outcome.title })).toBeVisible();
  const done = page.getByRole("row", { name: words.termination.done.customership });
  await expect(done).toContainText(formatDate(addDays(today, -1)));
}

async function onlyReads({ page, words, t }: Visitor, base: string) {
  const until = formatDate(addDays(today, 89));
  const note = t("termination.ended", { date: formatDate(addDays(today, -1)), until });
  for (const place of ["", "/services", "/contacts", "/roles", "/connection-points", "/systems", "/submissions"]) {
    await page.goto(`${base}${place}`);
    await expect(page.getByText(note), place).toBeVisible();
    for (const name of [words.services.terminate, words.contacts.persons.add, words.roles.list.offer])
      await expect(page.getByRole("link", { name, exact: true }), `${place} ${name}`).toHaveCount(0);
  }
  const answer = await page.goto(`${base}/submissions/new/termination`);
  expect(answer?.status()).toBe(404);
}
