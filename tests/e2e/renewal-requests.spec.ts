import { type Browser, expect, test } from "@playwright/test";
import { systemActor } from "@/lib/auth/actor";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { inDays } from "@/prisma/seed/freezes";
import { aMarking, anOrganisation, aPerson, aReception, aServiceUse, aUnit } from "../support/builders";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { Visitor, type Way } from "../support/e2e/visitor";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());
const written = (days: number) => formatDate(addDays(today, days));

/** A day on which changes are made, and the one of the organisation's change that it is right for. */
const stopOn = inDays(25);
const changeOn = addDays(stopOn, 8);

const stories: [string, Way & { language: "fi" | "sv" }][] = [
  [
    "Antti ends reception in two units, Kela approves, and THL is told by mail; then he begins it in another",
    { language: "fi", javaScriptEnabled: true },
  ],
  ["The same in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

for (const [title, way] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(120_000);
    const { organisation, units, antti, outi } = await aCounty(browser, way);
    const base = `/organisations/${organisation.businessId}`;

    await test.step("the list tells what either register says", () => readsList(antti, base, units));
    const id = await test.step("one unit is reported to end, an error mended on the way", () =>
      endsReception(antti, base, units));
    await test.step("an officer asks for the other unit, too", () => returnsUnits(outi, id));
    await test.step("it is added and sent again", () => addsUnit(antti, `${base}/submissions/${id}`, units));
    await test.step("the officer approves", () => approves(outi, id));
    await test.step("the day comes", async () => dayOfSubmissionComes(await referenceOf(id)));
    await test.step("THL is to be told, with a ready message", () => tellsThl(antti, base, units));
    await test.step("a marking seen by hand lets another unit begin", () => beginsByHand(antti, base, units));
  });
}

/** A county with two units that receive and one that THL's register says nothing of; who reports, and who decides. */
async function aCounty(browser: Browser, way: Way) {
  const organisation = await anOrganisation({ kind: "PUBLIC", nameFi: "Kokeilulan hyvinvointialue" });
  await aServiceUse({ of: organisation });
  const place = async (nameFi: string, marked: boolean | null, isOn: boolean) => {
    const { oid } = await aUnit({ of: organisation, nameFi });
    await aMarking(oid, marked);
    if (isOn) await aReception({ of: organisation, unitOid: oid });
    return { name: nameFi, oid };
  };
  const units = {
    first: await place("Harjun asema", true, true),
    second: await place("Kuusen asema", true, true),
    silent: await place("Vuoren asema", null, false),
  };
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
  return { organisation, units, antti: await enters(false), outi: await enters(true) };
}

/** A step's page is called by the matter and the step. */
function headingOf({ words: { renewalRequests: words } }: Visitor, step: keyof typeof words.steps): string {
  const { title } = words.steps[step];
  return `${words.title}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

type Units = Awaited<ReturnType<typeof aCounty>>["units"];

async function readsList(antti: Visitor, base: string, { first, silent }: Units) {
  const { page, words } = antti;
  const { page: list } = words.renewalRequests;
  await page.goto(base);
  await page.getByRole("link", { name: words.organisations.navigation["renewal-requests"] }).first().click();
  await antti.arrivesAt(list.title);
  const row = page.getByRole("row", { name: first.name });
  for (const told of [list.markings.YES, list.statuses.RECEIVES]) await expect(row).toContainText(told);
  await expect(page.getByRole("row", { name: silent.name })).toContainText(list.statuses.CHECK);
  await page.getByLabel(list.search, { exact: true }).fill(silent.oid);
  await page.getByRole("search").getByRole("button", { name: list.show, exact: true }).click();
  await expect(page.getByRole("row", { name: silent.name })).toBeVisible();
  await expect(page.getByRole("row", { name: first.name })).toHaveCount(0);
  await page.goto(`${base}/renewal-requests`);
}

async function endsReception(antti: Visitor, base: string, { first, silent }: Units): Promise<string> {
  const { page, words } = antti;
  const { fields, codes, begin, page: list } = words.renewalRequests;
  const next = () => antti.press(words.submissions.wizard.next);
  await antti.follow(list.stop);
  await antti.press(begin.start);
  await antti.arrivesAt(headingOf(antti, "what"));
  await expect(page.getByRole("radio", { name: codes.STOP })).toBeChecked();
  await page.getByLabel(new RegExp(`^${fields.what.changeOn.label}`)).fill(formatDate(changeOn));
  await next();

  await antti.arrivesAt(headingOf(antti, "units"));
  await page.getByRole("radio", { name: codes.CHOSEN }).check();
  await expect(page.getByRole("checkbox", { name: silent.name })).toHaveCount(0);
  await next();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByRole("checkbox", { name: first.name }).check();
  await next();

  await antti.arrivesAt(headingOf(antti, "effect"));
  await expect(page.getByLabel(fields.effect.effectiveOn.label, { exact: true })).toHaveValue(formatDate(stopOn));
  await next();
  await antti.arrivesAt(words.submissions.checking.title);
  await expect(page.getByText(`${first.name}: ${words.renewalRequests.compared.off}`)).toBeVisible();
  await declaresAndSends(antti);
  await page.goto(`${base}/renewal-requests`);
  const pending = page.getByRole("row", { name: first.name }).getByRole("link", { name: /UP-\d{4}-\d{4}/ });
  const href = await pending.getAttribute("href");
  return href?.split("/").at(-1) ?? "";
}

async function declaresAndSends(visitor: Visitor) {
  const { page, words } = visitor;
  await page.getByRole("checkbox", { name: words.submissions.checking.isRight }).check();
  await page.getByRole("checkbox", { name: words.submissions.checking.hasNoPatientData }).check();
  await visitor.press(words.submissions.checking.submit);
  await visitor.arrivesAt(words.submissions.sent.title);
}

async function returnsUnits(outi: Visitor, id: string) {
  const { page, words, t } = outi;
  const { label } = words.renewalRequests.fields.units.unitOids;
  await page.goto(`/staff/submissions/${id}`);
  await outi.press(words.staff.review.take);
  const row = page.getByRole("row", { name: label });
  await row.getByRole("link", { name: t("staff.review.correctionOf", { field: label }) }).click();
  await page.getByLabel(new RegExp(`^${label}: `)).fill("Kuusen asema puuttuu. Enheten Kuusi saknas.");
  await outi.press(words.staff.returning.send);
  await expect(page.getByRole("status").getByText(words.done.submission.returned)).toBeVisible();
}

async function addsUnit(antti: Visitor, matter: string, { first, second }: Units) {
  const { page, words } = antti;
  await page.goto(matter);
  await expect(page.getByText("Kuusen asema puuttuu.").first()).toBeVisible();
  await antti.follow(words.submissions.view.mend);
  await antti.arrivesAt(headingOf(antti, "units"));
  await expect(page.getByRole("checkbox", { name: first.name })).toBeChecked();
  await page.getByRole("checkbox", { name: second.name }).check();
  await antti.leavesStep();
  await page.goto(`${matter}/check`);
  await declaresAndSends(antti);
}

async function approves(outi: Visitor, id: string) {
  const { page, words } = outi;
  await page.goto(`/staff/submissions/${id}`);
  await outi.press(words.staff.review.take);
  await outi.press(words.staff.review.approve);
  await expect(page.getByRole("status").getByText(words.done.submission.approved)).toBeVisible();
}

async function referenceOf(id: string): Promise<string> {
  const { reference } = await inScope(systemActor("tests"), (tx) =>
    tx.submission.findUniqueOrThrow({ where: { id }, select: { reference: true } }),
  );
  return reference ?? "";
}

async function tellsThl(antti: Visitor, base: string, { first, second }: Units) {
  const { page, words } = antti;
  const { noticeForm, page: list } = words.renewalRequests;
  await expect(async () => {
    await page.goto(`${base}/renewal-requests`);
    await expect(page.getByRole("row", { name: first.name })).toContainText(list.ways.due, { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.goto(base);
  await page.getByRole("link", { name: words.organisations.dashboard.task.renewalNotice }).click();
  await antti.arrivesAt(noticeForm.title);
  const text = page.getByLabel(noticeForm.body);
  for (const { oid } of [first, second]) await expect(text).toHaveValue(new RegExp(oid.replaceAll(".", "\\.")));
  const mail = (await page.getByRole("link", { name: noticeForm.open }).getAttribute("href")) ?? "";
  expect(mail).toMatch(/^mailto:koodistopalvelu@thl\.fi\?/);
  expect(decodeURIComponent(mail)).toContain(second.oid);
  await antti.press(noticeForm.confirm);
  await expect(page.getByRole("status").getByText(words.done.renewals["thl-notified"])).toBeVisible();
  await expect(page.getByRole("row", { name: second.name })).toContainText(written(0));
  await page.goto(base);
  await expect(page.getByRole("link", { name: words.organisations.dashboard.task.renewalNotice })).toHaveCount(0);
}

async function beginsByHand(antti: Visitor, base: string, { silent }: Units) {
  const { page, words } = antti;
  const { markingForm, codes, begin, page: list } = words.renewalRequests;
  await page.goto(`${base}/renewal-requests/marking?q=${silent.oid}`);
  await page.getByLabel(markingForm.seenOn, { exact: true }).fill(written(-1));
  await page.getByLabel(markingForm.evidence, { exact: true }).fill("THL:n viesti");
  await antti.press(markingForm.save);
  await expect(page.getByRole("row", { name: silent.name })).toContainText(list.statuses.KANTA_OFF);
  await antti.follow(list.start);
  await antti.press(begin.start);
  const next = () => antti.press(words.submissions.wizard.next);
  await antti.arrivesAt(headingOf(antti, "what"));
  await next();
  await page.getByRole("radio", { name: codes.CHOSEN }).check();
  await page.getByRole("checkbox", { name: silent.name }).check();
  await next();
  await antti.arrivesAt(headingOf(antti, "effect"));
  await page.getByRole("link", { name: words.renewalRequests.steps.marking.title }).click();
  await antti.arrivesAt(headingOf(antti, "marking"));
  await expect(page.getByText(antti.t("renewalRequests.notes.marked", { count: 1 }))).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
}
