import { type Browser, expect, type Page, test } from "@playwright/test";
import { systemActor } from "@/lib/auth/actor";
import { addDays, helsinkiDate } from "@/lib/calendar";
import { inScope } from "@/lib/db";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { plan } from "@/lib/jobs/plan";
import {
  aConnectionPoint,
  aGrant,
  aMember,
  anOfficer,
  anOrganisation,
  aPerson,
  aSignedInMember,
} from "../support/builders";
import { mailsTo, mailTo } from "../support/e2e/mailbox";
import { browserOf, Visitor } from "../support/e2e/visitor";
import { daysOf, faultsOf } from "../support/ics";
import { aPointChange } from "../support/notices";
import { signedInCookie } from "../support/sign-in";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());

type Confirmations = Parameters<typeof signedInCookie>[1]["confirmations"];

/** A browser in which the person is signed in. */
async function browserOfPerson(
  browser: Browser,
  person: { id: string },
  {
    confirmations,
    language = "fi",
    javaScriptEnabled = true,
  }: {
    confirmations?: Confirmations;
    language?: Language;
    javaScriptEnabled?: boolean;
  } = {},
): Promise<Page> {
  const page = await browser.newPage(browserOf({ language, javaScriptEnabled }));
  await page.context().addCookies([await signedInCookie(person, { origin, confirmations })]);
  await page.goto(`/settings?lang=${language}`);
  return page;
}

const isSignedOut = async (page: Page) => {
  await page.goto("/settings");
  await expect(page).toHaveURL((url) => url.pathname === "/sign-in");
};

test("Somebody signed in twice ends the other session, then all of them, and each is a stranger at once", async ({
  browser,
}) => {
  const words = messagesOf("fi").settings;
  const here = await Visitor.at(browser);
  await here.signsInAs("joni");
  await here.arrivesAt("Kenen puolesta asioit?");
  const there = await Visitor.at(browser);
  await there.signsInAs("joni");
  await there.arrivesAt("Kenen puolesta asioit?");

  await here.page.goto("/settings");
  await here.follow(words.sessions.title);
  await here.arrivesAt(words.sessions.title);
  const others = here.page.getByRole("row").filter({ hasText: words.sessions.end });
  await expect(here.page.getByRole("row").filter({ hasText: words.sessions.thisOne })).toContainText("Chrome, Linux");
  await expect(others).toHaveCount(1);
  await others.getByRole("button").click();
  await expect(here.page.getByText(messagesOf("fi").done.session.ended)).toBeVisible();
  await expect(others).toHaveCount(0);
  await isSignedOut(there.page);

  // The session at Suomi.fi goes on: only the portal's own was ended.
  await there.page.goto("/sign-in");
  await there.press("Siirry Suomi.fi-tunnistukseen");
  await there.arrivesAt("Kenen puolesta asioit?");
  await here.follow(words.sessions.everywhere);
  await here.arrivesAt(words.everywhere.title);
  await here.press(words.everywhere.submit);
  await here.arrivesAt("Tunnistaudu");
  expect(await here.sessionCookie()).toBeUndefined();
  await isSignedOut(there.page);
});

for (const javaScriptEnabled of [true, false]) {
  const language = javaScriptEnabled ? "fi" : "sv";
  const words = messagesOf(language).calendarFeeds;

  test(`A calendar's address is made, read, changed and revoked, ${javaScriptEnabled ? "in Finnish" : "in Swedish without JavaScript"}`, async ({
    browser,
    playwright,
  }) => {
    const of = await anOrganisation({ nameFi: "Kalenterila Oy", nameSv: "Kalenderby Ab" });
    await aConnectionPoint({ of, host: "gw.kalenterila.example", certificateEnds: addDays(today, 70) });
    const person = await aPerson();
    await aGrant({ organisation: of, role: "READER", person });
    const page = await browserOfPerson(browser, person, { confirmations: [{ of }], language, javaScriptEnabled });
    // A calendar program: no cookies, no browser.
    const program = await playwright.request.newContext();
    const addressShown = async () => (await page.locator("strong.code").textContent()) ?? "";

    await page.getByRole("link", { name: words.title, exact: true }).click();
    await page.getByRole("button", { name: words.make }).click();
    await expect(page.getByText(words.once)).toBeVisible();
    const first = await addressShown();
    expect(first).toMatch(/^http:\/\/localhost:\d+\/api\/calendar\/[\w-]{43}\.ics$/);
    const opens = page.getByRole("link", { name: words.open });
    await expect(opens).toHaveAttribute("href", first.replace("http:", "webcal:"));

    const answer = await program.get(first);
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    const calendar = await answer.text();
    expect(faultsOf(calendar)).toEqual([]);
    const summary = words.days.certificateEnds.summary.replace("{host}", "gw.kalenterila.example");
    expect(daysOf(calendar).days.map((one) => one.summary)).toContain(summary);
    const known = await program.get(first, { headers: { "if-none-match": answer.headers().etag ?? "" } });
    expect(known.status()).toBe(304);

    await page.goto("/settings/calendar");
    await expect(page.getByText(first)).toHaveCount(0);
    await page.getByRole("link", { name: words.renew }).click();
    await page.getByRole("button", { name: words.renewing.submit }).click();
    await expect(page.getByText(words.renewed)).toBeVisible();
    const second = await addressShown();
    expect([(await program.get(first)).status(), (await program.get(second)).status()]).toEqual([404, 200]);

    await page.goto("/settings/calendar");
    await page.getByRole("link", { name: words.revoke }).click();
    await page.getByRole("button", { name: words.revoking.submit }).click();
    await expect(page.getByText(messagesOf(language).done["calendar-feed"].revoked)).toBeVisible();
    await expect(page.getByText(words.noAddress)).toBeVisible();
    const gone = await program.get(second);
    expect([gone.status(), await gone.text()]).toEqual([404, "Not found\n"]);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test(`A topic without mails leaves the message and no mail, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const words = messagesOf("sv").settings.mails;
    const of = await anOrganisation();
    const [muted, other] = [await aPerson({ language: "sv" }), await aPerson({ language: "sv" })];
    const by = await aMember({ of, roles: ["TECHNICAL_CONTACT"], person: muted });
    await aGrant({ organisation: of, role: "ADMINISTRATIVE_CONTACT", person: other });
    await aSignedInMember({ of, person: other });
    const page = await browserOfPerson(browser, muted, { language: "sv", javaScriptEnabled });
    await page.getByRole("link", { name: words.title, exact: true }).click();
    await page.getByRole("checkbox", { name: words.topics.SUBMISSIONS }).uncheck();
    await page.getByRole("button", { name: words.save }).click();
    await expect(page.getByText(messagesOf("sv").done.person["mails-chosen"])).toBeVisible();
    await expect(page.getByRole("checkbox", { name: words.topics.SUBMISSIONS })).not.toBeChecked();
    await expect(page.getByRole("checkbox", { name: words.topics.ROLES })).toBeChecked();

    const since = new Date(Date.now() - 1000);
    const { submission } = await aPointChange({ in: "SCHEDULED", by, officer: await anOfficer() });
    const notice = { event: "submission.approved", organisationId: of.id, subjectId: submission.id };
    await inScope(systemActor("tests"), (tx) => plan(tx, "notify", notice));
    const reference = submission.reference ?? "";
    await mailTo(other.email ?? "", { subject: reference }, since);
    await page.goto("/messages");
    await expect(page.getByRole("row").filter({ hasText: reference })).toHaveCount(1);
    expect(await mailsTo(muted.email ?? "")).toEqual([]);
  });
}
