import { expect, test } from "@playwright/test";
import { formatDate, helsinkiDate } from "@/lib/calendar";
import { anOrganisation, aUnit } from "../support/builders";
import { approves, aSignedInVisitor, declaresAndSends, returnsField, takesFromQueue } from "../support/e2e/matter";
import type { Visitor, Way } from "../support/e2e/visitor";

const origin = process.env.ORIGIN ?? "";
const today = formatDate(helsinkiDate(new Date()));

const stories: [string, Way & { language: "fi" | "sv" }][] = [
  [
    "Log data is asked for without naming anybody, mended, approved, and its answer's delivery recorded",
    { language: "fi", javaScriptEnabled: true },
  ],
  ["The same in Swedish and without JavaScript", { language: "sv", javaScriptEnabled: false }],
];

for (const [title, way] of stories) {
  test(title, async ({ browser }) => {
    test.setTimeout(120_000);
    const of = await anOrganisation({ kind: "PUBLIC" });
    const unit = await aUnit({ of });
    const [maija, outi] = [
      await aSignedInVisitor(browser, { origin, of, ...way }),
      await aSignedInVisitor(browser, { origin, of: "KELA", ...way }),
    ];
    const base = `/organisations/${of.businessId}/submissions`;

    await test.step("the form is filled in, errors mended on the way", () => fillsIn(maija, base, unit.nameFi));
    const reference = await test.step("and sent", () => declaresAndSends(maija));
    const matter = new URL(".", maija.page.url()).pathname.replace(/\/$/, "");
    await test.step("an officer sends the receiver back", async () => {
      await takesFromQueue(outi, reference);
      const field = { kind: "LOG_DATA_REQUEST", step: "delivery", field: "receiver" } as const;
      await returnsField(outi, { ...field, reason: "Täsmentäkää. Precisera." });
    });
    await test.step("it is mended and sent again", async () => {
      const { page, words } = maija;
      await page.goto(matter);
      await maija.follow(words.submissions.view.mend);
      await atStep(maija, "delivery");
      await page.getByLabel(words.logRequest.fields.delivery.receiver.label).fill("Tietosuojatiimin kirjaamo");
      await maija.press(words.submissions.wizard.next);
      await declaresAndSends(maija);
    });
    await test.step("it is approved", async () => {
      await takesFromQueue(outi, reference);
      await approves(outi);
    });
    await test.step("and waits for its answer, not for a day", async () => {
      await maija.page.goto(matter);
      await expect(maija.page.getByText(maija.words.logRequest.what.SCHEDULED)).toBeVisible();
    });
    await test.step("the delivery is recorded, an error mended on the way", () => records(outi));
    await test.step("the customer reads how it came", async () => {
      await maija.page.goto(matter);
      await expect(maija.page.getByText(maija.words.logRequest.what.EFFECTIVE)).toBeVisible();
      await expect(maija.page.getByText(maija.words.logRequest.delivery.done)).toBeVisible();
      await expect(maija.page.getByText("Toimitettu kirjaamoon.")).toBeVisible();
    });
  });
}

type Step = "subject" | "period" | "ground" | "delivery";

/** A step's page is called by the matter and the step. */
const atStep = ({ page, words }: Visitor, step: Step) =>
  expect(
    page.getByRole("heading", { level: 1, name: new RegExp(`: ${words.logRequest.steps[step].title}$`, "i") }),
  ).toBeVisible();

async function fillsIn(maija: Visitor, base: string, unit: string) {
  const { page, words } = maija;
  const { begin, codes, fields, notes } = words.logRequest;
  const next = () => maija.press(words.submissions.wizard.next);
  await page.goto(`${base}/new/log-data-request`);
  await maija.press(begin.start);

  await atStep(maija, "subject");
  await expect(page.getByText(notes.personFree)).toBeVisible();
  await page.getByRole("checkbox", { name: codes.PATIENT_DATA, exact: true }).check();
  await page.getByRole("checkbox", { name: unit }).check();
  const description = page.getByLabel(fields.subject.description.label);
  await description.fill("Katselut, joissa asiakas on 131052-308T.");
  await next();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await description.fill("Haut ilman hoitosuhdetta.");
  await next();

  await atStep(maija, "period");
  await page.getByLabel(fields.period.from.label, { exact: true }).fill("31.1.2026");
  await page.getByLabel(fields.period.until.label, { exact: true }).fill("1.1.2026");
  await next();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByLabel(fields.period.from.label, { exact: true }).fill("1.1.2026");
  await page.getByLabel(fields.period.until.label, { exact: true }).fill("31.1.2026");
  await next();

  await atStep(maija, "ground");
  await page.getByRole("radio", { name: codes.OWN_CONTROL }).check();
  await page.getByLabel(fields.ground.purpose.label).fill("Seuranta.");
  await next();

  await atStep(maija, "delivery");
  await page.getByRole("radio", { name: codes.SECURE_MAIL }).check();
  await page.getByLabel(fields.delivery.receiver.label).fill("Kirjaamo");
  await page.getByLabel(fields.delivery.email.label).fill("kirjaamo@testi.example");
  await page.getByLabel(fields.delivery.phone.label).fill("040 123 4567");
  await next();
}

async function records(outi: Visitor) {
  const { page, words } = outi;
  const { delivery, codes } = words.logRequest;
  await outi.follow(delivery.link);
  await outi.arrivesAt(delivery.title);
  await expect(page.getByRole("radio", { name: codes.SECURE_MAIL })).toBeChecked();
  await page.getByLabel(delivery.deliveredOn, { exact: true }).fill("31.12.2035");
  await outi.press(delivery.send);
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByLabel(delivery.deliveredOn, { exact: true }).fill(today);
  await page.getByRole("radio", { name: codes.LETTER }).check();
  await page.getByLabel(delivery.note).fill("Toimitettu kirjaamoon.");
  await outi.press(delivery.send);
  await expect(page.getByRole("status").getByText(words.done["log-delivery"].recorded)).toBeVisible();
  await expect(page.getByText(codes.LETTER).first()).toBeVisible();
}
