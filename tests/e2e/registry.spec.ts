import { expect, test } from "@playwright/test";
import { anOfficer, aPerson } from "@/tests/support/builders";
import { signedInCookie } from "@/tests/support/sign-in";
import { Visitor } from "../support/e2e/visitor";

const origin = process.env.ORIGIN ?? "";
const path = "/staff/registry";

test("an officer has a register fetched, sees it come, and what changed in it", async ({ page }) => {
  const kela = await aPerson();
  await anOfficer({ person: kela });
  await page.context().addCookies([await signedInCookie(kela, { origin, isOfficer: true })]);
  const visitor = new Visitor(page);
  await page.goto(path);
  await visitor.arrivesAt("Rekisterit");

  const register = page.getByRole("region", { name: "Terveydenhuollon itsenäiset ammatinharjoittajat" });
  await register.getByRole("button", { name: "Hae koko rekisteri" }).click();
  await expect(page.getByText("Haku on aloitettu.")).toBeVisible();
  await expect(register.getByText("Valmis")).toBeVisible({ timeout: 60_000 });
  await expect(register.getByText(/^4\s000/)).toBeVisible();

  await register.getByRole("link", { name: "Näytä haku" }).click();
  await expect(page.getByText("Kelan käsittelijä", { exact: true })).toBeVisible();
  await expect(page.getByText("Kaikki rivit voitiin lukea sellaisinaan.")).toBeVisible();
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("an officer has changes fetched, loads the page again, and finds the alerts about customers", async ({
    page,
  }) => {
    const kela = await aPerson();
    await anOfficer({ person: kela });
    await page.context().addCookies([await signedInCookie(kela, { origin, isOfficer: true })]);
    await page.goto(`${path}?lang=sv`);
    const register = page.getByRole("region", { name: "SOTE-organisationsregistret" });
    await register.getByRole("button", { name: "Hämta ändringar" }).click();
    await expect(page.getByText("Hämtningen har börjat.")).toBeVisible();
    await expect
      .poll(
        async () => {
          await page.goto(path);
          return register.getByText("Klar", { exact: true }).isVisible();
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await expect
      .poll(
        async () => {
          await page.goto(path);
          return page.getByRole("link", { name: "Saarikon terveysasema" }).isVisible();
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    await register.getByRole("link", { name: "Visa hämtningen" }).click();
    await expect(page.getByRole("cell", { name: "Övre nivå" })).toBeVisible();
  });
});
