import { createHash, createPublicKey, type JsonWebKey, randomBytes, verify } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { katso } from "../../mocks/katso/server";
import { kela } from "../../mocks/kela/server";
import { suomifi } from "../../mocks/suomifi/server";
import { type Handler, listen, type Running } from "../../mocks/web/server";
import { personOf } from "../../mocks/world";
import { PlainBrowser } from "../support/plain-browser";

const secret = "only-for-this-test";
const redirectUri = "http://localhost:3000/api/auth/callback/x";
const afterSignOut = "http://localhost:3000/sign-in?out=1";
const client = {
  id: "portal",
  secret,
  redirectUris: [redirectUri],
  postLogoutRedirectUris: [afterSignOut],
  frontchannelLogoutUri: "http://localhost:3998/logout",
};
const other = { ...client, id: "other", frontchannelLogoutUri: "http://localhost:3999/logout" };
const mandatesClient = { id: "ab12cd34", apiKey: "key", oauthPassword: "password", redirectUris: [] };

const running: Running[] = [];
const origins: Record<string, string> = {};

/** The issuer's address holds its port, so the port is taken before the issuer is made. */
async function start(name: string, make: (origin: string) => Handler) {
  let handler: Handler | undefined;
  const server = await listen(0, async (...call) => handler?.(...call));
  running.push(server);
  const origin = `http://127.0.0.1:${server.port}`;
  origins[name] = origin;
  handler = make(origin);
}

beforeAll(async () => {
  await start("suomifi", (origin) => suomifi({ origin, clients: [client, other], mandatesClient }));
  await start("katso", (origin) => katso({ origin, clients: [client] }));
  await start("kela", (origin) => kela({ origin, clients: [client] }));
});

afterAll(async () => {
  for (const server of running) await server.close();
});

type Query = Record<string, string>;

function request(issuer: string, verifier: string, extra: Query = {}): string {
  const query = new URLSearchParams({
    client_id: "portal",
    response_type: "code",
    redirect_uri: redirectUri,
    scope: "openid profile",
    state: "the-state",
    nonce: "the-nonce",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    ...extra,
  });
  return `${origins[issuer]}/oidc/auth?${query}`;
}

function token(issuer: string, fields: Query, id = "portal") {
  return fetch(`${origins[issuer]}/oidc/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "authorization_code", redirect_uri: redirectUri, ...fields }),
  });
}

async function verifiedClaims(issuer: string, idToken: string) {
  const [header = "", payload = "", signature = ""] = idToken.split(".");
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  const { keys } = (await (await fetch(`${origins[issuer]}/oidc/jwks`)).json()) as {
    keys: (JsonWebKey & { kid: string })[];
  };
  const key = keys.find(({ kid }) => kid === read(header).kid);
  if (!key) throw new Error("The ID token's key is not published");
  const genuine = verify(
    "sha256",
    Buffer.from(`${header}.${payload}`),
    createPublicKey({ key, format: "jwk" }),
    Buffer.from(signature, "base64url"),
  );
  expect(genuine).toBe(true);
  return read(payload);
}

/** Signs in from request to claims, the way a browser without scripts would. */
async function signIn(
  issuer: string,
  choice: Query,
  {
    extra = {},
    browser = new PlainBrowser(),
    id = "portal",
  }: { extra?: Query; browser?: PlainBrowser; id?: string } = {},
) {
  const verifier = randomBytes(32).toString("base64url");
  const first = await browser.open(request(issuer, verifier, { ...extra, client_id: id }));
  const back = first.status === 0 ? first : await browser.open(first.url, { ...choice, action: "continue" });
  expect(back.url.href).toContain(redirectUri);
  const code = back.url.searchParams.get("code") ?? "";
  expect(back.url.searchParams.get("state")).toBe("the-state");
  const answer = await token(issuer, { code, code_verifier: verifier }, id);
  const { id_token: idToken } = (await answer.json()) as { id_token: string };
  return { claims: await verifiedClaims(issuer, idToken), idToken, browser, code, verifier };
}

describe("Suomi.fi e-Identification", () => {
  it("hands over who was identified, how strongly, by which method and when", async () => {
    const { claims } = await signIn("suomifi", { method: "bank", person: "maija" });
    const maija = personOf("maija");
    expect(claims).toMatchObject({
      iss: `${origins.suomifi}/oidc`,
      aud: "portal",
      nonce: "the-nonce",
      acr: "http://ftn.ficora.fi/2017/loa2",
      amr: ["fi-tupas"],
      "urn:oid:1.2.246.21": maija.identityCode,
      "urn:oid:2.5.4.4": "Mäkelä",
      "urn:oid:1.2.246.575.1.14": "Maija Helena",
      "urn:oid:2.16.840.1.113730.3.1.241": "Maija Mäkelä",
      "urn:oid:1.3.6.1.5.5.7.9.1": "1971-05-14",
      email: maija.email,
    });
    expect(Math.abs(claims.auth_time - Date.now() / 1000)).toBeLessThan(60);
    expect(claims.sid).toEqual(expect.any(String));
    expect(claims.sub).not.toContain(maija.identityCode);
  });

  it("gives the high level of assurance for a certificate card alone", async () => {
    expect((await signIn("suomifi", { method: "card", person: "nordea" })).claims.acr).toBe(
      "http://ftn.ficora.fi/2017/loa3",
    );
    expect((await signIn("suomifi", { method: "mobile", person: "nordea" })).claims.acr).toBe(
      "http://ftn.ficora.fi/2017/loa2",
    );
  });

  it("gives an address only to a service that asks for it, and never of a person with a non-disclosure order", async () => {
    const extra = { scope: "openid address" };
    expect((await signIn("suomifi", { method: "bank", person: "maija" })).claims.address).toBeUndefined();
    expect((await signIn("suomifi", { method: "bank", person: "maija" }, { extra })).claims.address).toMatchObject({
      locality: "ESIMERKKILÄ",
    });
    expect(
      (await signIn("suomifi", { method: "bank", person: "turvakielto" }, { extra })).claims.address,
    ).toBeUndefined();
  });

  it("refuses the deceased with a page that says so", async () => {
    const browser = new PlainBrowser();
    const { url } = await browser.open(request("suomifi", "x".repeat(43)));
    const page = await browser.open(url, { method: "bank", person: "vainaja", action: "continue" });
    expect(page.status).toBe(403);
    expect(page.text).toContain("henkilö on kuollut");
  });

  it("leads a person without scripts from method to person to confirmation, in the language asked for", async () => {
    const browser = new PlainBrowser();
    const method = await browser.open(request("suomifi", "x".repeat(43), { ui_locales: "sv" }));
    expect(method.text).toContain('<html lang="sv">');
    expect(method.text).toContain("Välj identifieringssätt");
    const person = await browser.open(new URL("?method=bank&lang=sv&search=tervo", method.url));
    expect(person.text).toContain("Tiina Tervo");
    expect(person.text).not.toContain("Maija Mäkelä");
    const confirmation = await browser.open(new URL("?method=bank&lang=sv&person=tiina", method.url));
    expect(confirmation.text).toContain(personOf("tiina").identityCode);
    expect(confirmation.text).not.toContain("<script");
  });

  it("tells the service when the person gives up", async () => {
    const browser = new PlainBrowser();
    const { url } = await browser.open(request("suomifi", "x".repeat(43)));
    const back = await browser.open(url, { action: "cancel" });
    expect(back.url.searchParams.get("error")).toBe("access_denied");
  });

  it("refuses a request without PKCE, an address that is not registered, and a code used again or by another", async () => {
    const browser = new PlainBrowser();
    const bare = new URL(request("suomifi", "x".repeat(43)));
    bare.searchParams.delete("code_challenge");
    bare.searchParams.delete("code_challenge_method");
    expect((await browser.open(bare)).url.searchParams.get("error")).toBe("invalid_request");
    expect(
      (await browser.open(request("suomifi", "x".repeat(43), { redirect_uri: "http://localhost:9/evil" }))).status,
    ).toBe(400);
    const { code, verifier } = await signIn("suomifi", { method: "bank", person: "maija" });
    expect((await token("suomifi", { code, code_verifier: verifier })).status).toBe(400);
  });

  it("ends its own session with the service's, so that the next sign-in asks again", async () => {
    const { browser, idToken } = await signIn("suomifi", { method: "bank", person: "maija" });
    expect((await browser.open(request("suomifi", "x".repeat(43)))).url.searchParams.get("code")).not.toBeNull();
    const query = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: afterSignOut, state: "s" });
    const out = await browser.open(`${origins.suomifi}/oidc/session/end?${query}`);
    expect(out.url.href).toBe(`${afterSignOut}&state=s`);
    expect((await browser.open(request("suomifi", "x".repeat(43)))).url.pathname).toMatch(/^\/interaction\//);
  });

  it("lets another person sign in at the same browser when the service asks anew", async () => {
    const { browser } = await signIn("suomifi", { method: "bank", person: "maija" });
    const extra = { prompt: "login" };
    const again = await signIn("suomifi", { method: "bank", person: "tiina" }, { browser, extra });
    expect(again.claims["urn:oid:2.5.4.4"]).toBe("Tervo");
    expect((await signIn("suomifi", {}, { browser })).claims["urn:oid:2.5.4.4"]).toBe("Tervo");
    const same = await signIn("suomifi", { method: "card", person: "tiina" }, { browser, extra });
    expect(same.claims.acr).toBe("http://ftn.ficora.fi/2017/loa3");
  });

  it("tells the other services of the session about the sign-out in hidden frames, but not the one that asked", async () => {
    const browser = new PlainBrowser();
    const { idToken } = await signIn("suomifi", { method: "bank", person: "maija" }, { browser });
    const { claims } = await signIn("suomifi", {}, { browser, id: "other" });
    const query = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: afterSignOut });
    const out = await browser.open(`${origins.suomifi}/oidc/session/end?${query}`);
    expect(out.status).toBe(200);
    expect(out.text).toContain(
      `src="http://localhost:3999/logout?iss=${encodeURIComponent(`${origins.suomifi}/oidc`)}&amp;sid=${claims.sid}"`,
    );
    expect(out.text).not.toContain("http://localhost:3998/logout");
    expect(out.text).toContain(afterSignOut);
  });

  it("asks first when nobody proves whose session is to end, and then ends it for every service", async () => {
    const browser = new PlainBrowser();
    await signIn("suomifi", { method: "bank", person: "maija" }, { browser });
    await signIn("suomifi", {}, { browser, id: "other" });
    const asked = await browser.open(`${origins.suomifi}/oidc/session/end`);
    expect(asked.text).toContain("Kirjaudu ulos kaikista palveluista");
    const [, action = "", xsrf = ""] = /action="([^"]+)"[\s\S]*name="xsrf" value="([^"]+)"/.exec(asked.text) ?? [];
    const out = await browser.open(action, { xsrf, logout: "yes" });
    expect(out.text).toContain("http://localhost:3999/logout?iss=");
    expect((await browser.open(request("suomifi", "x".repeat(43)))).url.pathname).toMatch(/^\/interaction\//);
  });
});

describe("Katso", () => {
  it("says that it is going away, and hands over identifier, strength, organisation and roles", async () => {
    const browser = new PlainBrowser();
    const { text } = await browser.open(request("katso", "x".repeat(43)));
    expect(text).toContain("Katso poistuu käytöstä");
    const { claims } = await signIn("katso", { katso: "katso-maija" });
    expect(claims).toMatchObject({
      acr: "urn:katso:strong",
      katso_id: "katso-maija",
      katso_strength: "strong",
      katso_organisation: "9000001-1",
      katso_organisation_name: "Esimerkkilän hyvinvointialue",
      katso_roles: ["Kanta.fi pääkäyttäjä"],
      "urn:oid:2.5.4.4": "Mäkelä",
    });
  });

  it("hands over no identity code with an identifier that was never strengthened", async () => {
    const { claims } = await signIn("katso", { katso: "katso-heikko" });
    expect(claims).toMatchObject({ acr: "urn:katso:weak", katso_strength: "weak" });
    expect(claims["urn:oid:1.2.246.21"]).toBeUndefined();
  });
});

describe("Kela's own sign-in", () => {
  it("hands over the officer's staff number and groups", async () => {
    const { claims } = await signIn("kela", { officer: "K100203" });
    expect(claims).toMatchObject({
      kela_staff_number: "K100203",
      kela_groups: ["kanta-officer"],
      "urn:oid:2.5.4.4": "Ahlström",
      "urn:oid:1.2.246.21": personOf("anna").identityCode,
    });
  });

  it("asks again when nobody was chosen", async () => {
    const browser = new PlainBrowser();
    const { url } = await browser.open(request("kela", "x".repeat(43)));
    const page = await browser.open(url, { action: "continue" });
    expect(page.status).toBe(400);
    expect(page.text).toContain("Valitse virkailija.");
  });
});

it("keeps the issuers' cookies apart although they share a host", async () => {
  const browser = new PlainBrowser();
  await signIn("suomifi", { method: "bank", person: "maija" }, { browser });
  await signIn("kela", { officer: "K100201" }, { browser });
  await signIn("katso", { katso: "katso-maija" }, { browser });
  const sessions = browser.cookieNames.filter((name) => name.endsWith("_session"));
  expect(new Set(sessions).size).toBe(3);
  expect((await browser.open(request("suomifi", "x".repeat(43)))).url.searchParams.get("code")).not.toBeNull();
});
