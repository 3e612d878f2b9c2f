import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { answerWithProblem } from "@/scripts/problem-response";
import { replaceEmptyPages } from "@/scripts/replace-empty-pages";

const portal = { distDir: "/nowhere", supportEmail: "tuki@kanta.example", isDemo: true };
const emptyPage = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script>1</script></body></html>';
const browser = { accept: "text/html,application/xhtml+xml", "accept-language": "fi" };

let server: Server | undefined;

afterEach(() => server?.close());

/** A server whose handler answers as Next would; ours stands around it. */
async function ask(handler: (response: ServerResponse) => void, headers: HeadersInit = browser, path = "/x") {
  server = createServer((request: IncomingMessage, response) => {
    request.headers["x-request-id"] = "id-of-this-request";
    replaceEmptyPages(request, response, portal);
    handler(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, resolve));
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}${path}`, { headers });
}

const answer =
  (status: number, body: string, type = "text/html; charset=utf-8") =>
  (response: ServerResponse) => {
    response.writeHead(status, { "Content-Type": type, "Content-Length": Buffer.byteLength(body) });
    response.write(body.slice(0, 10));
    response.end(body.slice(10));
  };

describe("a reader without scripts", () => {
  it.each([
    [404, "Sivua ei löytynyt"],
    [500, "Palvelussa tapahtui virhe"],
    [403, "Sinulla ei ole oikeutta tähän"],
  ])("gets a real page with status %i in place of one that only a script would draw", async (status, title) => {
    const got = await ask(answer(status, emptyPage));
    const text = await got.text();
    expect(got.status).toBe(status);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain("id-of-this-request");
    expect(text).toContain("tuki@kanta.example");
    expect(text).not.toContain("<script");
    expect(got.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'self'/);
  });

  it("gets it in the language of the cookie, of ?lang=, or of the browser", async () => {
    const titles: [HeadersInit, string, string][] = [
      [{ ...browser, cookie: "a=b; kanta_language=sv" }, "/x", "Sidan hittades inte"],
      [{ ...browser, cookie: "kanta_language=sv" }, "/x?lang=en", "Page not found"],
      [{ ...browser, "accept-language": "sv-FI,fi;q=0.5" }, "/x", "Sidan hittades inte"],
    ];
    for (const [headers, path, title] of titles) {
      const got = await ask(answer(404, emptyPage), headers, path);
      expect(await got.text()).toContain(`<h1>${title}</h1>`);
      server?.close();
    }
  });

  it("gets a page also where an action broke and Next had but a line of text", async () => {
    const got = await ask(answer(500, "Internal Server Error", "text/plain"));
    expect(got.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await got.text()).toContain("Palvelussa tapahtui virhe");
  });

  it("is told to come back when it was the database that was away", async () => {
    Object.assign(globalThis, { __kantaOutages: new Set(["id-of-this-request"]) });
    const got = await ask(answer(500, emptyPage));
    expect(got.status).toBe(503);
    expect(got.headers.get("retry-after")).toBe("10");
    expect(await got.text()).toContain("Katko on tilapäinen");
  });
});

describe("an answer passes untouched", () => {
  it("when it is no trouble, piece by piece", async () => {
    const got = await ask(answer(200, `<main>${"ä".repeat(5000)}</main>`));
    expect(got.status).toBe(200);
    expect(await got.text()).toBe(`<main>${"ä".repeat(5000)}</main>`);
  });

  it("when the not-found page has its content, with its own policy", async () => {
    const got = await ask((response) => {
      response.setHeader("Content-Security-Policy", "its own");
      answer(404, "<main>Ei löytynyt</main>")(response);
    });
    expect(got.status).toBe(404);
    expect(got.headers.get("content-security-policy")).toBe("its own");
    expect(await got.text()).toBe("<main>Ei löytynyt</main>");
  });

  it.each([
    ["Next's own fetch", { ...browser, rsc: "1" }],
    ["an action of a page with scripts", { ...browser, "next-action": "a1" }],
    ["a program", { accept: "application/json" }],
  ])("when it is for %s", async (_, headers) => {
    const got = await ask(answer(404, emptyPage), headers);
    expect(await got.text()).toBe(emptyPage);
  });

  it("when it is data", async () => {
    const got = await ask(answer(404, '{"a":1}', "application/json"));
    expect(await got.text()).toBe('{"a":1}');
  });
});

describe("what is too large", () => {
  it("is refused with a sentence, to a page's script as plain text", async () => {
    const texts = [];
    for (const headers of [browser, { ...browser, "next-action": "a1" }]) {
      server = createServer((request, response) => answerWithProblem(request, response, 413, portal));
      await new Promise<void>((resolve) => server?.listen(0, resolve));
      const got = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`, { headers });
      expect(got.status).toBe(413);
      texts.push(`${got.headers.get("content-type")} ${await got.text()}`);
      server.close();
    }
    expect(texts[0]).toMatch(/^text\/html.*enintään 12 megatavua/s);
    expect(texts[1]).toMatch(/^text\/plain; charset=utf-8 Kerralla voi lähettää enintään 12 megatavua/);
  });
});
