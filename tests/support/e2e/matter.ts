import { type Browser, expect } from "@playwright/test";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { kindWords } from "@/lib/i18n/kinds";
import { anOfficer, aPerson } from "../builders";
import type { AConfirmation } from "../builders/people";
import { signedInCookie } from "../sign-in";
import { Visitor, type Way } from "./visitor";

/** Somebody signed in already, before a browser of their own: the main user of an organisation, or an officer. */
export async function aSignedInVisitor(
  browser: Browser,
  { origin, of, ...way }: Way & { origin: string; of: AConfirmation["of"] | "KELA" },
): Promise<Visitor> {
  const person = await aPerson();
  if (of === "KELA") await anOfficer({ person });
  const visitor = await Visitor.at(browser, way);
  const confirmations = of === "KELA" ? [] : [{ of, makesMainUser: true }];
  const cookie = await signedInCookie(person, { origin, confirmations, isOfficer: of === "KELA" });
  await visitor.page.context().addCookies([cookie]);
  return visitor;
}

/** Ticks the declarations and sends the matter that is open at its check; gives its reference number. */
export async function declaresAndSends(customer: Visitor): Promise<string> {
  const { checking, sent } = customer.words.submissions;
  await customer.arrivesAt(checking.title);
  await customer.page.getByRole("checkbox", { name: checking.isRight }).check();
  await customer.page.getByRole("checkbox", { name: checking.hasNoPatientData }).check();
  await customer.press(checking.submit);
  await customer.arrivesAt(sent.title);
  const [reference = ""] =
    /[A-Z]{2}-\d{4}-\d{4}/.exec((await customer.page.getByRole("main").textContent()) ?? "") ?? [];
  expect(reference).not.toBe("");
  return reference;
}

/** Takes a matter from the queue into hand. */
export async function takesFromQueue(officer: Visitor, reference: string): Promise<void> {
  const { page, words } = officer;
  await page.goto("/staff/queue");
  await page.getByRole("row", { name: reference }).getByRole("link").first().click();
  await officer.press(words.staff.review.take);
  await expect(page.getByRole("status").getByText(words.done.submission.taken)).toBeVisible();
}

/** Sends one field of a matter in hand back to its customer. */
export async function returnsField(
  officer: Visitor,
  { kind, step, field, reason }: { kind: SubmissionKind; step: string; field: string; reason: string },
): Promise<void> {
  const { page, words, t, language } = officer;
  const label = kindWords(language, kind).fields[step]?.[field]?.label ?? field;
  await page
    .getByRole("link", { name: t("staff.review.correctionOf", { field: label }), exact: true })
    .first()
    .click();
  await page.getByLabel(`${label}: `).first().fill(reason);
  await officer.press(words.staff.returning.send);
  await expect(page.getByRole("status").getByText(words.done.submission.returned)).toBeVisible();
}

/** Approves a matter in hand. */
export async function approves(officer: Visitor): Promise<void> {
  const { page, words } = officer;
  await officer.press(words.staff.review.approve);
  await expect(page.getByRole("status").getByText(words.done.submission.approved)).toBeVisible();
}
