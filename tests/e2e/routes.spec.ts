import AxeBuilder from "@axe-core/playwright";
import {
  type APIRequestContext,
  type APIResponse,
  expect,
  type Page,
  type PlaywrightWorkerArgs,
  test,
} from "@playwright/test";
import { messagesOf } from "@/lib/i18n";
import { type Language, languages } from "@/lib/i18n/language";
import { leftovers, textsOf } from "../support/e2e/leftovers";
import { pageRoutes, samples } from "../support/e2e/routes";
import { makeSampleWorld, type SampleWorld, type Who } from "../support/e2e/sample-world";

type Playwright = PlaywrightWorkerArgs["playwright"];

const origin = process.env.ORIGIN ?? "";
const accessible = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The ways in which Next can be asked for a page's data instead of the page, and addresses that lean on its parsing. */
const sideDoors: { name: string; headers?: Record<string, string>; address?: (path: string) => string }[] = [
  { name: "RSC", headers: { RSC: "1" } },
  { name: "_rsc", headers: { RSC: "1" }, address: (path) => withQuery(path, "_rsc=1x2y3") },
  { name: "prefetch", headers: { RSC: "1", "Next-Router-Prefetch": "1" } },
  {
    name: "segment prefetch",
    headers: { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  },
  { name: ".rsc", address: (path) => path.replace(/(\?|$)/, ".rsc$1") },
  { name: "doubled slash", address: (path) => `${origin}/${path}` },
  { name: "middleware's own header", headers: { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" } },
];

// A long table takes a slow machine half a minute in three languages.
test.describe.configure({ mode: "parallel", timeout: 120_000 });

let world: SampleWorld;
test.beforeAll(async () => {
  world = await makeSampleWorld(origin);
});

test("Every page of the portal has a sample, and every sample a page", () => {
  expect(Object.keys(samples).sort()).toEqual(pageRoutes);
});

for (const route of pageRoutes.filter((one) => one in samples)) {
  for (const [index, sample] of (samples[route] ?? []).entries()) {
    // A page's further states take turns in the languages: what differs between them are the same components' other words.
    const spoken = index === 0 ? languages : languages.filter((_, turn) => turn === index % languages.length);
    const name = index === 0 ? route : `${route}, sample ${index + 1}`;

    test(`${name}: whoever may see it sees it in ${spoken.join(", ")}, accessible and whole on a phone`, async ({
      page,
    }) => {
      if (sample.for !== "everybody") await comesAs(page, sample.for);
      // What a page is made of is the same in every language: each is asked by axe in one of them, in turn, and seen in all.
      const turn = pageRoutes.indexOf(route) % spoken.length;
      for (const [place, language] of spoken.entries())
        await looksRight(page, withQuery(sample.path(world), `lang=${language}`), language, place === turn);
    });

    if (sample.for !== "everybody" && index === 0) {
      test(`${route}: nobody else learns of it`, async ({ playwright }) => {
        const address = sample.path(world);
        await leadsToSignIn(playwright, address);
        const outsiders: (Who | "visitor")[] = sample.for === "person" ? ["visitor"] : ["visitor", "stranger"];
        for (const who of outsiders) {
          const request = await playwright.request.newContext({ baseURL: origin, storageState: stateOf(who) });
          for (const door of sideDoors) await refusesAt(request, address, door);
          await request.dispose();
        }
        if (sample.for !== "person") await isNotFoundForStrangers(playwright, address);
      });
    }
  }
}

test("Through the side doors a member does reach the organisation's own page", async ({ playwright }) => {
  const path = `/organisations/${world.organisation.businessId}`;
  const request = await playwright.request.newContext({ baseURL: origin, storageState: stateOf("member") });
  const headers = { RSC: "1" };
  const answer = await request.get(`${path}?_rsc=1x2y3`, { headers });
  expect(await answer.text()).toContain(world.mark);
  expect(answer.headers()["content-type"]).toContain("text/x-component");
  await request.dispose();
});

const withQuery = (path: string, query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

const comesAs = (page: Page, who: Who) => page.context().addCookies([world.cookies[who]]);

/** The request client's own way to carry a session. */
function stateOf(who: Who | "visitor") {
  const cookies = who === "visitor" ? [] : [{ ...world.cookies[who], expires: -1 }];
  return { cookies, origins: [] };
}

const asksAs = (playwright: Playwright, who: Who | "visitor") =>
  playwright.request.newContext({
    baseURL: origin,
    storageState: stateOf(who),
    extraHTTPHeaders: { "accept-language": "fi" },
  });

async function leadsToSignIn(playwright: Playwright, address: string): Promise<void> {
  const request = await asksAs(playwright, "visitor");
  const answer = await request.get(address, { maxRedirects: 0 });
  const to = new URL(answer.headers().location ?? "", origin);
  expect([to.pathname, to.searchParams.has("next")]).toEqual(["/sign-in", true]);
  await request.dispose();
}

async function isNotFoundForStrangers(playwright: Playwright, address: string): Promise<void> {
  const request = await asksAs(playwright, "stranger");
  const answer = await request.get(address);
  expect(answer.status()).toBe(404);
  const text = await answer.text();
  expect(text).toContain(messagesOf("fi").problems.notFound.title);
  expect(text).not.toContain(world.mark);
  await request.dispose();
}

async function refusesAt(
  request: APIRequestContext,
  path: string,
  { name, headers, address = (one) => one }: (typeof sideDoors)[number],
): Promise<void> {
  let at = address(path);
  for (let hop = 0; hop < 4; hop += 1) {
    const answer: APIResponse = await request.get(at, { headers, maxRedirects: 0 });
    expect(await answer.text(), `${name} of ${path}`).not.toContain(world.mark);
    const next = answer.headers().location;
    if (!next) return;
    at = next;
  }
}

async function looksRight(page: Page, address: string, language: Language, isExamined: boolean): Promise<void> {
  await test.step(language, async () => {
    await page.setViewportSize(isExamined ? { width: 1280, height: 900 } : { width: 320, height: 640 });
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page).toHaveTitle(new RegExp(` – ${messagesOf(language).common.portal}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(page.getByText(messagesOf(language).common.demo)).toBeVisible();
    expect(leftovers(await textsOf(page), language)).toEqual([]);
    if (isExamined) {
      const { violations } = await new AxeBuilder({ page }).withTags(accessible).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), "320 pixels wide").toBeLessThanOrEqual(320);
  });
}
