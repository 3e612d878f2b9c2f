import { expect, test } from "@playwright/test";
import { addDays, formatDate, helsinkiDate } from "@/lib/calendar";
import { anOrganisation } from "../support/builders";
import { aSignedInVisitor, takesFromQueue } from "../support/e2e/matter";
import type { Visitor, Way } from "../support/e2e/visitor";
import { aPdf } from "../support/files";

const origin = process.env.ORIGIN ?? "";
const today = helsinkiDate(new Date());
const arrived = formatDate(addDays(today, -3));

const stories: [string, Way & { language: "fi" | "sv" }][] = [
  [
    "A form that came on paper is written in, recorded as of its arrival, and decided on by another officer",
    { language: "fi", javaScriptEnabled: true },
  ],
  ["The same in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

for (const [title, way] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(120_000);
    const of = await anOrganisation({ kind: "PUBLIC" });
    const [ville, outi, maija] = [
      await aSignedInVisitor(browser, { origin, of: "KELA", ...way }),
      await aSignedInVisitor(browser, { origin, of: "KELA", ...way }),
      await aSignedInVisitor(browser, { origin, of, ...way }),
    ];
    await test.step("it is begun from the customer's page", () => begins(ville, of.businessId));
    await test.step("and filled in by the customer's own steps", () => fillsIn(ville));
    await test.step("not without the paper", () => attaches(ville));
    await test.step("the customer does not see it yet", async () => {
      await maija.page.goto(`/organisations/${of.businessId}/submissions`);
      await expect(maija.page.getByText(maija.words.submissions.empty)).toBeVisible();
    });
    const reference = await test.step("then it is recorded", () => registers(ville));
    await test.step("and whoever has written it in does not decide on it", async () => {
      await expect(ville.page.getByRole("button", { name: ville.words.staff.review.take })).toHaveCount(0);
      await expect(ville.page.getByText(ville.words.staff.review.own)).toBeVisible();
    });
    await test.step("another officer does", () => takesFromQueue(outi, reference));
    await test.step("the customer sees when it came", async () => {
      await maija.page.reload();
      await maija.page.getByRole("row", { name: reference }).getByRole("link").first().click();
      await expect(maija.page.getByText(maija.t("recordings.arrived.PAPER", { date: arrived }))).toBeVisible();
    });
  });
}

type Step = "subject" | "period" | "ground" | "delivery";

/** A step's page is called by the matter and the step. */
const atStep = ({ page, words }: Visitor, step: Step) =>
  expect(
    page.getByRole("heading", { level: 1, name: new RegExp(`: ${words.logRequest.steps[step].title}$`, "i") }),
  ).toBeVisible();

async function begins(ville: Visitor, businessId: string) {
  const { page, words } = ville;
  await page.goto(`/staff/customers/${businessId}?reason=CONTACT`);
  await ville.follow(words.recordings.begin);
  await page.getByRole("radio", { name: words.submissions.kinds.LOG_DATA_REQUEST }).check();
  await page.getByRole("radio", { name: words.recordings.channels.PAPER }).check();
  await page.getByLabel(words.recordings.arrivedOn, { exact: true }).fill(formatDate(addDays(today, 1)));
  await ville.press(words.recordings.start);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByLabel(words.recordings.arrivedOn, { exact: true }).fill(arrived);
  await ville.press(words.recordings.start);
}

async function fillsIn(ville: Visitor) {
  const { page, words } = ville;
  const { codes, fields } = words.logRequest;
  const next = () => ville.press(words.submissions.wizard.next);
  await atStep(ville, "subject");
  await expect(page).toHaveURL(/\/staff\/recordings\//);
  await page.getByRole("checkbox", { name: codes.PRESCRIPTION, exact: true }).check();
  await page.getByLabel(fields.subject.description.label).fill("Katselut ilman hoitosuhdetta.");
  await next();
  await atStep(ville, "period");
  await page.getByLabel(fields.period.from.label, { exact: true }).fill("1.1.2026");
  await next();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByLabel(fields.period.until.label, { exact: true }).fill("31.1.2026");
  await next();
  await atStep(ville, "ground");
  await page.getByRole("radio", { name: codes.OWN_CONTROL }).check();
  await page.getByLabel(fields.ground.purpose.label).fill("Seuranta.");
  await next();
  await atStep(ville, "delivery");
  await page.getByRole("radio", { name: codes.LETTER }).check();
  await page.getByLabel(fields.delivery.receiver.label).fill("Kirjaamo");
  await page.getByLabel(fields.delivery.email.label).fill("kirjaamo@testi.example");
  await page.getByLabel(fields.delivery.phone.label).fill("040 123 4567");
  await next();
  await ville.arrivesAt(words.submissions.checking.title);
}

async function attaches(ville: Visitor) {
  const { page, words } = ville;
  await expect(page.getByRole("button", { name: words.recordings.register })).toHaveCount(0);
  await ville.follow(words.recordings.paperLink);
  await page
    .getByLabel(words.attachments.file)
    .setInputFiles({ name: "skannattu.pdf", mimeType: "application/pdf", buffer: aPdf("% signed") });
  await ville.press(words.attachments.add);
  await expect(page.getByRole("link", { name: /skannattu\.pdf/ })).toBeVisible();
  await ville.follow(words.attachments.next);
}

async function registers(ville: Visitor): Promise<string> {
  const { page, words } = ville;
  await ville.press(words.recordings.register);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByRole("checkbox", { name: words.recordings.isAsOnPaper }).check();
  await ville.press(words.recordings.register);
  await expect(page.getByRole("status").getByText(words.done.recording.registered)).toBeVisible();
  const [reference = ""] = /LO-\d{4}-\d{4}/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
  expect(reference).not.toBe("");
  return reference;
}
