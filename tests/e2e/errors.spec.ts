import { expect, type Page, test } from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import { makeSampleWorld, type SampleWorld } from "../support/e2e/sample-world";
import { browserOf } from "../support/e2e/visitor";

const origin = process.env.ORIGIN ?? "";
const megabyte = 1024 * 1024;

let world: SampleWorld;
test.beforeAll(async () => {
  world = await makeSampleWorld(origin);
});

test.describe("Without JavaScript and in Swedish", () => {
  test.use(browserOf({ language: "sv", javaScriptEnabled: false }));
  const words = messagesOf("sv");

  test("somebody else's submission is a page that was not found, and so is one that never was", async ({ page }) => {
    await page.context().addCookies([world.cookies.stranger]);
    const path = `/organisations/${world.organisation.businessId}/submissions`;
    for (const id of [world.submissions.submitted.id, "01a20000-0000-7000-8000-000000000000", "nonsense"]) {
      const answer = await page.goto(`${path}/${id}`);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: words.problems.notFound.title })).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "sv");
      await expect(page.getByRole("link", { name: words.problems.home })).toBeVisible();
    }
  });

  test("a file too large for a certificate is refused beside its field, and the form is still there", async ({
    page,
  }) => {
    await toCertificateStep(page);
    await attach(page, Buffer.alloc(megabyte, "a"));
    await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
    await expect(page.getByLabel(words.changeNotice.certificate.file, { exact: true })).toBeVisible();
  });

  test("a file too large for the portal gets a page that says how large it may be", async ({ page }) => {
    await toCertificateStep(page);
    await attach(page, Buffer.alloc(13 * megabyte, "a"));
    await expect(page.getByRole("heading", { level: 1, name: words.problems.tooLarge.title })).toBeVisible();
    await expect(page.getByText("12 megabyte")).toBeVisible();
  });

  const toCertificateStep = async (page: Page) => {
    await page.context().addCookies([world.cookies.member]);
    const { draft } = world.submissions;
    await page.goto(`/organisations/${world.organisation.businessId}/submissions/${draft.id}/certificate`);
  };

  const attach = async (page: Page, buffer: Buffer) => {
    const { file, store } = words.changeNotice.certificate;
    await page
      .getByLabel(file, { exact: true })
      .setInputFiles({ name: "iso.pem", mimeType: "application/x-pem-file", buffer });
    await page.getByRole("button", { name: store }).click();
  };
});

test("With JavaScript a file too large is refused before it is sent", async ({ page }) => {
  const words = messagesOf("fi");
  await page.context().addCookies([world.cookies.member]);
  const { draft } = world.submissions;
  await page.goto(`/organisations/${world.organisation.businessId}/submissions/${draft.id}/certificate`);
  await page
    .getByLabel(words.changeNotice.certificate.file, { exact: true })
    .setInputFiles({ name: "iso.pem", mimeType: "application/x-pem-file", buffer: Buffer.alloc(13 * megabyte, "a") });
  await page.getByRole("button", { name: words.changeNotice.certificate.store }).click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(`^${words.form.error}:`));
});

test("A form posted from another site, or from nowhere, is refused; from the portal's own page it is not", async ({
  request,
}) => {
  const post = (headers: Record<string, string>) =>
    request.post("/sign-in", {
      form: { provider: "suomifi" },
      headers: { accept: "text/html", ...headers },
      maxRedirects: 0,
    });
  const foreign: Record<string, string>[] = [
    { origin: "https://vale.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    {},
  ];
  for (const headers of foreign) {
    const answer = await post(headers);
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
    expect(await answer.text()).toContain("</html>");
  }
  expect((await post({ origin })).status()).not.toBe(403);
});

test.describe("Every kind of answer carries the policies", () => {
  const answers: [
    string,
    () => { path: string; as?: "member"; status: number; hops?: number; headers?: Record<string, string> },
  ][] = [
    ["a public page", () => ({ path: "/guidance", status: 200 })],
    ["a signed-in page", () => ({ path: "/organisations", as: "member", status: 200 })],
    ["a page's data", () => ({ path: "/organisations", as: "member", status: 200, headers: { RSC: "1" } })],
    ["a redirect", () => ({ path: "/settings", status: 307, hops: 0 })],
    ["an unknown address", () => ({ path: "/nowhere", status: 404 })],
    ["a page that is not for the reader", () => ({ path: "/staff/queue", as: "member", status: 404 })],
    ["a program's answer", () => ({ path: "/api/health", status: 200 })],
  ];
  for (const [name, ask] of answers) {
    test(name, async ({ playwright }) => {
      const { path, as, status, hops = 2, headers } = ask();
      const cookies = as ? [{ ...world.cookies[as], expires: -1 }] : [];
      const request = await playwright.request.newContext({ baseURL: origin, storageState: { cookies, origins: [] } });
      const answer = await request.get(path, { headers: { accept: "text/html", ...headers }, maxRedirects: hops });
      expect(answer.status()).toBe(status);
      const found = answer.headers();
      expect(found["content-security-policy"]).toContain("default-src 'none'");
      expect(found["content-security-policy"]).not.toContain("unsafe");
      expect(found["x-content-type-options"]).toBe("nosniff");
      expect(found["referrer-policy"]).toBe("same-origin");
      expect(found["x-request-id"]).toMatch(/^[\w-]{8,64}$/);
      expect(found["x-powered-by"]).toBeUndefined();
      expect(found["strict-transport-security"]).toContain("max-age=");
      if (as) expect(found["cache-control"]).toContain("no-store");
      await request.dispose();
    });
  }

  test("and each page's scripts a nonce of its own", async ({ request }) => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await request.get("/guidance");
        const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "") ?? [];
        expect(await answer.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
  });
});
