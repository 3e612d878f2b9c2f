import { expect, test } from "@playwright/test";
import { Client } from "pg";
import { formatDate } from "@/lib/calendar";
import type { Language } from "@/lib/i18n/language";
import { personOf } from "@/mocks/world";
import { inDays } from "@/prisma/seed/freezes";
import { verifyTrail } from "@/scripts/audit-verify";
import { aCertificateFile } from "../support/builders";
import { dayOfSubmissionComes } from "../support/e2e/day";
import { linkIn, mailTo } from "../support/e2e/mailbox";
import { Visitor } from "../support/e2e/visitor";

const county = "9000001-1";
const point = "KANTA-GW1";

type Story = {
  language: Language;
  javaScriptEnabled: boolean;
  colleague: "teemu" | "kristiina";
  officer: "ville" | "anna";
  /** The new name of the connection point, the port that is asked for first, and the one that is asked for in the end. */
  host: string;
  port: string;
  mendedPort: string;
};

const stories: [string, Story][] = [
  [
    "Teemu gets a role, files a change notice and mends it, Ville approves it, and on its day it takes effect",
    {
      language: "fi",
      javaScriptEnabled: true,
      colleague: "teemu",
      officer: "ville",
      host: "kanta-gw2.esimerkkila.fi",
      port: "9443",
      mendedPort: "10443",
    },
  ],
  [
    "Kristiina does the same in Swedish and without JavaScript, and Anna approves",
    {
      language: "sv",
      javaScriptEnabled: false,
      colleague: "kristiina",
      officer: "anna",
      host: "kanta-gw3.esimerkkila.fi",
      port: "7443",
      mendedPort: "11443",
    },
  ],
];

for (const javaScriptEnabled of [true, false]) {
  test(`Without a role Teemu reads whom to ask for one, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const teemu = await Visitor.at(browser, { javaScriptEnabled });
    await teemu.signsInAs("teemu");
    await teemu.actsFor();
    await teemu.arrivesAt("Sinulla ei ole vielä roolia");
    await expect(teemu.page.getByText("Pyydä roolia organisaatiosi pääkäyttäjältä.")).toBeVisible();
    await expect(teemu.page.getByText("Organisaatiosi pääkäyttäjä.", { exact: true })).toBeVisible();
  });
}

for (const [title, story] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(180_000);
    const since = new Date();
    const [maija, colleague, officer, second] = await Promise.all([
      Visitor.at(browser, story),
      Visitor.at(browser, story),
      Visitor.at(browser, story),
      Visitor.at(browser, story),
    ]);
    const { email = "", displayName } = personOf(story.colleague);

    await test.step("the main user offers the technical contact's role", () =>
      offersRole(maija, { email, displayName }));
    const offer = await mailTo(email, { subject: "Kanta Ekstran" }, since);
    await test.step("the colleague accepts it", () => acceptsRole(colleague, story, linkIn(offer)));
    await test.step("and chooses the language of mails", () => keepsLanguage(colleague));
    await test.step("and files a change notice, mending an error on the way", () => filesNotice(colleague, story));
    const reference = await readsReference(colleague);
    const matter = new URL(".", colleague.page.url()).pathname.replace(/\/$/, "");
    await mailTo(email, { subject: reference }, since);

    await test.step("the officer returns one field with a reason", () => returnsPort(officer, story, reference));
    await mailTo(
      email,
      { subject: colleague.t("mails.submission.returned.subject", said(reference)).slice(0, 30) },
      since,
    );
    await test.step("the colleague mends exactly that", () => mendsPort(colleague, story, matter));
    await test.step("the officer proposes it for approval", () => proposes(officer, story, reference));
    await test.step("another officer confirms the approval", () => confirmsApproval(second, story, reference));
    await colleague.page.goto(matter);
    await expect(colleague.page.getByText(colleague.t("submissions.statuses.SCHEDULED")).first()).toBeVisible();

    await test.step("the day comes", () => dayOfSubmissionComes(reference));
    const applied = colleague.t("mails.submission.applied.subject", said(reference));
    await mailTo(email, { subject: applied }, since);
    await mailTo(personOf(story.officer).email ?? "", { subject: reference }, since);
    await test.step("the live point has the new data", () => seesNewData(colleague, story));
    await test.step("both sides read of it in their messages", async () => {
      for (const reader of [colleague, officer]) {
        await reader.page.goto("/messages");
        await expect(reader.page.getByRole("row", { name: reference }).first()).toBeVisible();
      }
    });
    await test.step("the trail says who did what, the officer's looks included", () => readsTrail(maija, story));
    await test.step("the main user takes the role away, and the very next request is refused", () =>
      takesRoleAway(maija, colleague, displayName));
  });
}

test("After all this the audit trail is whole", async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const { rows, breaks } = await verifyTrail(client);
    expect(breaks).toEqual([]);
    expect(rows).toBeGreaterThan(100);
  } finally {
    await client.end();
  }
});

/** What a mail's subject is made of, as far as these mails need. */
const said = (reference: string) => ({ reference, answerBy: "", date: "", organisation: "" });

async function offersRole(maija: Visitor, { email, displayName }: { email: string; displayName: string }) {
  const { page, words } = maija;
  await maija.entersAs("maija", county);
  await page.goto(`/organisations/${county}/roles/offer`);
  await page.getByLabel(words.roles.offer.name, { exact: true }).fill(displayName);
  await page.getByLabel(words.roles.offer.email, { exact: true }).fill(email);
  await page.getByRole("radio", { name: words.roles.names.TECHNICAL_CONTACT }).check();
  await maija.press(words.roles.offer.send);
  await expect(page.getByRole("status").getByText(words.done.grant.offered)).toBeVisible();
}

/** Mails are written in the language that their reader has kept in the settings. */
async function keepsLanguage(reader: Visitor) {
  await reader.follow(reader.t("layout.settings"));
  await reader.page.getByRole("radio", { name: reader.t(`common.languages.${reader.language}`) }).check();
  await reader.press(reader.words.settings.save);
  await expect(reader.page.getByRole("status").getByText(reader.words.done.person["settings-saved"])).toBeVisible();
}

async function acceptsRole(colleague: Visitor, { colleague: key }: Story, link: string) {
  const { page, words } = colleague;
  await colleague.signsInAs(key, { to: link });
  await colleague.arrivesAt(words.roles.accept.title);
  await expect(page.getByText(words.roles.rights["connection-points"].write)).toBeVisible();
  await colleague.press(words.roles.accept.submit);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByRole("checkbox", { name: words.roles.accept.knowsTask }).check();
  await colleague.press(words.roles.accept.submit);
  await colleague.follow(words.roles.accept.next);
  await colleague.actsFor(county);
  await colleague.arrivesAt(words.organisations.dashboard.title);
}

async function filesNotice(colleague: Visitor, { host, port }: Story) {
  const { page, words } = colleague;
  const { subject, point: fields, certificate, effect } = words.changeNotice;
  const next = () => colleague.press(words.submissions.wizard.next);
  await page.goto(`/organisations/${county}`);
  await colleague.follow(words.organisations.dashboard.file);
  await colleague.press(words.changeNotice.begin.start);

  await page.getByRole("radio", { name: subject.changes.POINT_CHANGE }).check();
  const choice = page.getByLabel(subject.pointId, { exact: true });
  await choice.selectOption({ label: await labelOf(choice, point) });
  await next();

  const addresses = page.getByLabel(fields.addresses, { exact: true });
  await page.getByLabel(fields.host, { exact: true }).fill(host);
  await page.getByLabel(fields.port, { exact: true }).fill(port);
  await addresses.fill("10.24.8.11\n10.24.8.300");
  await next();
  await expect(page).toHaveTitle(new RegExp(`^${words.form.error}:`));
  await expect(page.getByLabel(fields.host, { exact: true })).toHaveValue(host);
  await page.getByRole("alert").getByRole("link").click();
  await expect(addresses).toBeFocused();
  await addresses.fill("10.24.8.11\n10.24.8.30");
  await next();

  const { pem } = await aCertificateFile({ host });
  await page
    .getByLabel(certificate.file, { exact: true })
    .setInputFiles({ name: `${host}.pem`, mimeType: "application/x-pem-file", buffer: Buffer.from(pem) });
  await colleague.press(certificate.store);
  await expect(page.getByText(certificate.good)).toBeVisible();
  await page.getByRole("radio", { name: certificate.choices.NEW }).check();
  await next();

  await page.getByRole("checkbox", { name: words.services.fullNames.PRESCRIPTION }).check();
  await page.getByRole("radio", { name: new RegExp(`^${words.changeNotice.codes.ALL}`) }).check();
  await next();

  await page.getByLabel(effect.effectiveOn, { exact: true }).fill(formatDate(inDays(28)));
  await page.getByLabel(effect.contactName, { exact: true }).fill("Tiina Tervo");
  await page.getByLabel(effect.contactPhone, { exact: true }).fill("+358 40 123 4567");
  await page.getByLabel(effect.contactEmail, { exact: true }).fill("tiina.tervo@esimerkkila.example");
  await next();

  await colleague.arrivesAt(words.submissions.checking.title);
  await expect(page.getByText(host).first()).toBeVisible();
  await declaresAndSends(colleague);
}

/** A choice is known by a part of its words: the others come from the data. */
async function labelOf(select: ReturnType<Visitor["page"]["getByLabel"]>, part: string): Promise<string> {
  const labels = await select.getByRole("option").allTextContents();
  return labels.find((label) => label.includes(part)) ?? part;
}

async function declaresAndSends(colleague: Visitor) {
  const { checking } = colleague.words.submissions;
  await colleague.page.getByRole("checkbox", { name: checking.isRight }).check();
  await colleague.page.getByRole("checkbox", { name: checking.hasNoPatientData }).check();
  await colleague.press(checking.submit);
  await colleague.arrivesAt(colleague.words.submissions.sent.title);
}

async function readsReference({ page }: Visitor): Promise<string> {
  const [reference = ""] = /LP-\d{4}-\d{4}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
  expect(reference).not.toBe("");
  return reference;
}

async function takesFromQueue(officer: Visitor, reference: string) {
  const { page, words } = officer;
  await page.goto("/staff/queue");
  await page.getByRole("row", { name: reference }).getByRole("link").first().click();
  await officer.arrivesAt(`${reference} ${words.submissions.kinds.CONNECTION_POINT_CHANGE}`);
  await officer.press(words.staff.review.take);
}

async function returnsPort(officer: Visitor, story: Story, reference: string) {
  const { page, words, t } = officer;
  await officer.signsInAtKelaAs(story.officer);
  await takesFromQueue(officer, reference);
  const row = page.getByRole("row", { name: words.changeNotice.fields.point.port.label });
  await expect(row).toContainText(story.port);
  await row
    .getByRole("link", { name: t("staff.review.correctionOf", { field: words.changeNotice.fields.point.port.label }) })
    .click();
  await page
    .getByLabel(new RegExp(`^${words.changeNotice.fields.point.port.label}: `))
    .fill("Portti on jo varattu. Porten är upptagen.");
  await officer.press(words.staff.returning.send);
  await expect(page.getByRole("status").getByText(words.done.submission.returned)).toBeVisible();
}

async function mendsPort(colleague: Visitor, { mendedPort }: Story, matter: string) {
  const { page, words } = colleague;
  await page.goto(matter);
  await expect(page.getByText("Portti on jo varattu.").first()).toBeVisible();
  await colleague.follow(words.submissions.view.mend);
  await page.getByLabel(words.changeNotice.point.port, { exact: true }).fill(mendedPort);
  await colleague.leavesStep();
  await page.goto(`${matter}/scope`);
  await expect(page.getByText(words.submissions.wizard.closed)).toBeVisible();
  await expect(page.getByRole("button", { name: words.submissions.wizard.next })).toHaveCount(0);
  await page.goto(`${matter}/check`);
  await declaresAndSends(colleague);
}

async function proposes(officer: Visitor, { mendedPort }: Story, reference: string) {
  const { page, words } = officer;
  await takesFromQueue(officer, reference);
  await expect(page.getByRole("row", { name: words.changeNotice.fields.point.port.label })).toContainText(mendedPort);
  await officer.press(words.staff.review.propose);
  await expect(page.getByRole("status").getByText(words.done.submission.proposed)).toBeVisible();
  await expect(page.getByRole("button", { name: words.staff.review.confirmApproval })).toHaveCount(0);
}

/** What touches production is approved by two. */
async function confirmsApproval(second: Visitor, { officer }: Story, reference: string) {
  const { page, words } = second;
  await second.signsInAtKelaAs(officer === "ville" ? "anna" : "ville");
  await page.goto("/staff/queue?status=IN_SECOND_REVIEW");
  await page.getByRole("row", { name: reference }).getByRole("link").first().click();
  await second.arrivesAt(`${reference} ${words.submissions.kinds.CONNECTION_POINT_CHANGE}`);
  await second.press(words.staff.review.confirmApproval);
  await expect(page.getByRole("status").getByText(words.done.submission.approved)).toBeVisible();
}

async function seesNewData(colleague: Visitor, { host, mendedPort }: Story) {
  const { page } = colleague;
  await page.goto(`/organisations/${county}/connection-points`);
  await page.getByRole("link", { name: point }).first().click();
  for (const fresh of [host, mendedPort, "10.24.8.30"]) await expect(page.getByText(fresh).first()).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: host })).not.toHaveCount(0);
}

async function readsTrail(maija: Visitor, { colleague, officer }: Story) {
  const { page, words, t } = maija;
  await page.goto(`/organisations/${county}/audit`);
  const { submission, grant } = words.audit.events;
  const line = (event: string, who: string) =>
    page
      .getByRole("row", { name: event })
      .filter({ hasText: new RegExp(who.replace(" ", ".* ")) })
      .first();
  const [customer, kela] = [personOf(colleague).displayName, personOf(officer).displayName];
  const second = personOf(officer === "ville" ? "anna" : "ville").displayName;
  await expect(line(submission.applied, words.audit.job)).toBeVisible();
  await expect(line(submission.proposed, kela)).toBeVisible();
  await expect(line(submission.approved, second)).toBeVisible();
  await expect(line(submission["looked-at"], kela)).toContainText(words.audit.outcomes.LOOKED);
  await expect(line(submission.returned, kela)).toBeVisible();
  await expect(line(submission.submitted, customer)).toContainText(t("roles.names.TECHNICAL_CONTACT"));
  await page.goto(`/organisations/${county}/audit?noun=grant`);
  await expect(line(grant.accepted, customer)).toBeVisible();
  await expect(line(grant.offered, personOf("maija").displayName)).toBeVisible();
}

async function takesRoleAway(maija: Visitor, colleague: Visitor, holder: string) {
  const { page, words } = maija;
  await page.goto(`/organisations/${county}/roles/history?q=${encodeURIComponent(holder)}&role=TECHNICAL_CONTACT`);
  await page.getByRole("link", { name: holder }).first().click();
  await maija.follow(words.roles.detail.revoke);
  await page.getByLabel(words.roles.revoke.reason, { exact: true }).fill("Tehtävä on hoidettu.");
  await maija.press(words.roles.revoke.submit);
  await expect(page.getByRole("status").getByText(words.done.grant.revoked)).toBeVisible();
  await colleague.page.goto(`/organisations/${county}/submissions/new/connection-point-change`);
  await expect(colleague.page.getByRole("button", { name: words.changeNotice.begin.start })).toHaveCount(0);
}
