import { expect, test } from "@playwright/test";
import { Client, escapeIdentifier } from "pg";
import { appLoginName, databaseName } from "@/lib/db/app-login";
import { cookieName } from "@/lib/env";

const databaseUrl = process.env.DATABASE_URL ?? "";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("an address that leads nowhere has a page, in the reader's language", async ({ page }) => {
    const finnish = await page.goto("/nowhere");
    expect(finnish?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sivua ei löytynyt");
    await page.goto("/nowhere?lang=sv");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sidan hittades inte");
    await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  });

  test("a break of the database is told as one, and is over when the database is back", async ({ page }) => {
    await page.context().addCookies([signedIn()]);
    await withoutDatabase(async () => {
      const answer = await page.goto("/organisations?lang=sv");
      expect(answer?.status()).toBe(503);
      expect(answer?.headers()["retry-after"]).toBe("10");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tjänsten är inte tillgänglig just nu");
      await expect(page.getByText("Kod:")).toContainText(answer?.headers()["x-request-id"] ?? "no id");
      expect(await page.locator("script").count()).toBe(0);
    });
    await expect.poll(async () => (await page.goto("/organisations"))?.status(), { timeout: 20_000 }).toBe(200);
  });
});

test("a body larger than twelve megabytes is refused with a sentence, not with a cut connection", async ({
  request,
  baseURL,
}) => {
  const file = { name: "large.pem", mimeType: "application/x-pem-file", buffer: Buffer.alloc(13 * 1024 * 1024) };
  const answer = await request.post("/sign-in", {
    multipart: { file },
    headers: { accept: "text/html", origin: String(baseURL) },
  });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("Kerralla voi lähettää enintään 12 megatavua");
});

test("a page with JavaScript comes alive without a complaint from the browser", async ({ page }) => {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  for (const path of ["/", "/sign-in", "/guidance"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  expect(complaints).toEqual([]);
});

test("the portal says that it is alive and ready", async ({ request }) => {
  expect((await request.get("/api/health")).status()).toBe(200);
  await expect.poll(async () => (await request.get("/api/ready")).status(), { timeout: 30_000 }).toBe(200);
});

/** A session that nobody has: to find that out, the portal must ask the database. */
const signedIn = () => ({
  name: cookieName("session", { locked: true }),
  value: "a".repeat(43),
  domain: "localhost",
  path: "/",
  httpOnly: true,
  secure: true,
  sameSite: "Lax" as const,
});

/** The portal's login may not connect for a while, and its open connections are cut. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  const login = appLoginName(databaseName(databaseUrl));
  const role = escapeIdentifier(login);
  try {
    await owner.query(`GRANT ${role} TO CURRENT_USER`);
    await owner.query(`ALTER ROLE ${role} CONNECTION LIMIT 0`);
    await owner.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1", [login]);
    await work();
  } finally {
    await owner.query(`ALTER ROLE ${role} CONNECTION LIMIT -1`);
    await owner.query(`REVOKE ${role} FROM CURRENT_USER`);
    await owner.end();
  }
}
