import { describe, expect, it } from "vitest";
import { deviceOf } from "@/lib/auth/device";

const gecko = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
const webKit = "AppleWebKit/605.1.15 (KHTML, like Gecko)";

describe("the device of a session", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36", "Chrome, Windows"],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0", "Edge, Windows"],
    [
      `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${webKit} Version/19.0 Mobile Safari/604.1`,
      "Safari, iPhone",
    ],
    [`Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) ${webKit} Version/19.0 Safari/605.1.15`, "Safari, macOS"],
    ["Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36", "Chrome, Android"],
    [gecko, "Firefox, Linux"],
  ])("is told by browser and system: %s", (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });

  it("stands as it was sent when nothing of it is known, on one line and shortened", () => {
    expect(deviceOf("curl/8.5.0")).toBe("curl/8.5.0");
    expect(deviceOf(`tool\r\n\u0000ä ${"x".repeat(200)}`)).toMatch(/^tool {1,2}x{70,75}$/);
  });

  it("is unknown when nothing was sent", () => {
    expect([deviceOf(null), deviceOf(""), deviceOf(" \t")]).toEqual([null, null, null]);
  });
});
