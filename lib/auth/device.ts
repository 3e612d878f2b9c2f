const longest = 80;

/** From the narrower name to the wider: every browser claims to be its forerunners too. */
const browsers: [name: string, mark: RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|HeadlessChrome)\//],
  ["Safari", /\bVersion\/[\d.]+.*\bSafari\//],
];

const systems: [name: string, mark: RegExp][] = [
  ["iPad", /\biPad\b/],
  ["iPhone", /\biPhone\b/],
  ["Android", /\bAndroid\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b|\bMacintosh\b/],
  ["Linux", /\bLinux\b/],
];

/**
 * By which browser, and on what, a session was begun, as its owner would know it again: "Chrome, Windows". What is known of
 * neither stands as it was sent, shortened; null when nothing was. Never a reason to let anybody in or not: whoever asks
 * writes it as they like.
 */
export function deviceOf(userAgent: string | null): string | null {
  const told = (userAgent ?? "").replace(/[^\x20-\x7e]+/g, " ").trim();
  const nameIn = (list: typeof browsers) => list.find(([, mark]) => mark.test(told))?.[0];
  const known = [nameIn(browsers), nameIn(systems)].filter(Boolean).join(", ");
  return known || told.slice(0, longest) || null;
}
