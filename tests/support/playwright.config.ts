import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./chromium";

const root = join(import.meta.dirname, "../..");

const outages = "**/problems.spec.ts";

/** Run by `npm test -- e2e`, which has built and started the portal and set its environment. */
export default defineConfig({
  testDir: join(root, "tests/e2e"),
  outputDir: join(root, ".data/test/results/e2e"),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // Taking the database away would meet the other tests, too: it waits until they have ended, however they end.
  projects: [
    { name: "portal", testIgnore: outages, teardown: "outages" },
    { name: "outages", testMatch: outages },
  ],
  reporter: [["list"], ["json"]],
  use: {
    baseURL: process.env.ORIGIN,
    browserName: "chromium",
    launchOptions: await findChromium(),
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    screenshot: "only-on-failure",
    // Tracing every test costs a quarter of the time: ask for it when one must be looked into (TRACE=1 npm test -- …).
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
});
