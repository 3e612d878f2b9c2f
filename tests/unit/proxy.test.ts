import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { proxy } from "../../proxy";

const ask = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { headers }));

/** What the page will see of a request header that the proxy has set. */
const told = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

const directive = (response: Response, name: string) =>
  (response.headers.get("content-security-policy") ?? "")
    .split("; ")
    .find((part) => part.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe("Every page", () => {
  test("runs no script, style or frame but its own, and its scripts by a nonce that no other answer has", () => {
    const [one, other] = [ask("/organisations"), ask("/organisations")];
    expect(directive(one, "default-src")).toBe("'none'");
    expect(directive(one, "frame-ancestors")).toBe("'none'");
    expect(directive(one, "base-uri")).toBe("'none'");
    expect(directive(one, "script-src")).toMatch(/^'nonce-[\w+/=]{20,}' 'strict-dynamic'$/);
    expect(directive(one, "script-src")).not.toBe(directive(other, "script-src"));
    expect(one.headers.get("content-security-policy")).not.toContain("unsafe");
  });

  test("may send a form to the sign-in providers, because a sign-in without JavaScript is a form", () => {
    expect(directive(ask("/sign-in"), "form-action")).toBe(
      "'self' http://127.0.0.1:3001 http://127.0.0.1:3002 http://127.0.0.1:3003",
    );
  });

  test("is kept by no cache, unless it says the same to everybody", () => {
    expect(ask("/organisations/9000001-1").headers.get("cache-control")).toBe("no-store");
    expect(ask("/sign-in").headers.get("cache-control")).toBe("no-store");
    expect(ask("/privacy").headers.get("cache-control")).toBeNull();
  });

  test("has a request id: the balancer's if it is one, else its own", () => {
    expect(ask("/", { "x-request-id": "abc-12345" }).headers.get("x-request-id")).toBe("abc-12345");
    const own = ask("/", { "x-request-id": "<script>alert(1)</script>" });
    expect(own.headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    expect(told(own, "x-request-id")).toBe(own.headers.get("x-request-id"));
  });
});

describe("The language switch", () => {
  test("takes effect on this very request, and is remembered", () => {
    const response = ask("/guidance?lang=sv");
    expect(told(response, "x-language")).toBe("sv");
    expect(response.cookies.get("kanta_language")).toMatchObject({ value: "sv", httpOnly: true, sameSite: "lax" });
  });

  test("knows three languages and nothing else", () => {
    const response = ask("/guidance?lang=de", { "x-language": "sv" });
    expect(told(response, "x-language")).toBeNull();
    expect(response.cookies.get("kanta_language")).toBeUndefined();
  });

  test("leads back to the page it was on, filters included", () => {
    expect(told(ask("/staff/queue?state=returned&lang=sv&_rsc=abc"), "x-path")).toBe("/staff/queue?state=returned");
  });
});
