import { createPublicKey, type JsonWebKey, randomUUID, verify } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checksumOf } from "../../mocks/suomifi/mandates/checksum";
import { serviceUuid } from "../../mocks/suomifi/mandates/routes";
import { suomifi } from "../../mocks/suomifi/server";
import { type Handler, listen, type Running } from "../../mocks/web/server";
import { personOf } from "../../mocks/world";
import { PlainBrowser } from "../support/plain-browser";

const clientId = "ab12cd34";
const apiKey = "test-api-key";
const oauthPassword = "test-oauth-password";
const callback = "http://localhost:8904/callback/ypa";

let now = new Date("2026-03-02T08:00:00Z");
let server: Running;
let base = "";

beforeAll(async () => {
  let handler: Handler | undefined;
  server = await listen(0, async (...call) => handler?.(...call));
  base = `http://127.0.0.1:${server.port}`;
  const mandatesClient = { id: clientId, apiKey, oauthPassword, redirectUris: [callback] };
  handler = suomifi({ origin: base, clients: [], mandatesClient, clock: () => now });
});

afterAll(() => server.close());

beforeEach(() => {
  now = new Date("2026-03-02T08:00:00Z");
});

const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** The time as moment writes it: local time with its offset, to the second. */
const momentTime = (at: Date) => new Date(at.getTime() + 2 * 3600_000).toISOString().replace(/\.\d+Z$/, "+02:00");

function get(path: string, headers: Record<string, string> = {}, at = now) {
  const time = momentTime(at);
  return fetch(base + path, {
    headers: {
      "X-AsiointivaltuudetAuthorization": `${clientId} ${time} ${checksumOf(apiKey, path, time)}`,
      ...headers,
    },
  });
}

const basic = (password: string) => `Basic ${Buffer.from(`${clientId}:${password}`).toString("base64")}`;

async function register(person: string) {
  const { identityCode } = personOf(person);
  const answer = await get(
    `/service/ypa/user/register/${clientId}/${identityCode}?requestId=nodeClient&endUserId=nodeEndUser`,
  );
  expect(answer.status).toBe(200);
  return (await answer.json()) as { sessionId: string; userId: string };
}

const authorizeUrl = (userId: string, extra = "") =>
  `${base}/oauth/authorize?client_id=${clientId}&response_type=code&redirect_uri=${callback}&user=${userId}${extra}`;

/** A form may carry a name several times, which the browser of this test does not need elsewhere. */
async function choose(address: string, organisations: string[]) {
  const body = new URLSearchParams([["action", "choose"], ...organisations.map((id) => ["organisation", id])]);
  const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
  return new URL(answer.headers.get("location") ?? "about:blank");
}

const changeCode = (code: string, password = oauthPassword) =>
  fetch(`${base}/oauth/token?code=${code}&grant_type=authorization_code&redirect_uri=${callback}`, {
    method: "POST",
    headers: { Authorization: basic(password) },
  });

async function signedIn(person: string, organisations: string[]) {
  const { sessionId, userId } = await register(person);
  const code = (await choose(authorizeUrl(userId), organisations)).searchParams.get("code") ?? "";
  const { access_token: accessToken } = (await (await changeCode(code)).json()) as { access_token: string };
  const roles = (suffix = "", at = now) =>
    get(
      `/service/ypa/api/organizationRoles/${sessionId}${suffix}?requestId=${randomUUID()}`,
      { Authorization: `Bearer ${accessToken}` },
      at,
    );
  return { sessionId, userId, code, accessToken, roles };
}

describe("e-Authorizations, called as DVV's public Node client calls it", () => {
  it("registers, lets the person choose, changes the code, tells the roles and unregisters", async () => {
    const { sessionId, userId } = await register("maija");
    const browser = new PlainBrowser();
    const page = await browser.open(authorizeUrl(userId));
    expect(page.text).toContain("Esimerkkilän hyvinvointialue");
    const back = await browser.open(authorizeUrl(userId), { action: "choose", organisation: "9000001-1" });
    expect(back.url.href).toContain(`${callback}?code=`);
    const token = await changeCode(back.url.searchParams.get("code") ?? "");
    expect(token.status).toBe(200);
    const answer = (await token.json()) as Record<string, string>;
    expect(answer).toEqual({
      access_token: expect.any(String),
      token_type: "bearer",
      refresh_token: expect.any(String),
      expires_in: 599,
      scope: "read write trust",
    });
    const path = `/service/ypa/api/organizationRoles/${sessionId}?requestId=nodeRequestID&endUserId=nodeEndUser`;
    const roles = await get(path, { Authorization: `Bearer ${answer.access_token}` });
    expect(await roles.json()).toEqual([
      {
        name: "Esimerkkilän hyvinvointialue",
        identifier: "9000001-1",
        complete: true,
        roles: ["http://valtuusrekisteri.suomi.fi/kanta_paakayttaja"],
      },
    ]);
    const end = await get(`/service/ypa/user/unregister/${sessionId}`);
    expect(await end.text()).toBe("true");
    expect((await get(path, { Authorization: `Bearer ${answer.access_token}` })).status).toBe(401);
  });

  it("answers with each of several organisations that were chosen, and with one alone when asked for it", async () => {
    const { roles } = await signedIn("kristiina", ["9000001-1", "9000004-6"]);
    const all = (await (await roles()).json()) as { identifier: string }[];
    expect(all.map(({ identifier }) => identifier)).toEqual(["9000001-1", "9000004-6"]);
    const one = (await (await roles("/9000004-6")).json()) as { identifier: string }[];
    expect(one.map(({ identifier }) => identifier)).toEqual(["9000004-6"]);
    expect(await (await roles("/9000003-8")).json()).toEqual([]);
  });

  it("says that an answer is incomplete", async () => {
    const { roles } = await signedIn("ella", ["9000203-3"]);
    expect(await (await roles()).json()).toMatchObject([{ identifier: "9000203-3", complete: false }]);
  });

  it("signs the answer as a JWT for the service on request", async () => {
    const { sessionId, accessToken } = await signedIn("pekka", ["9000003-8"]);
    const path = `/service/ypa/api/organizationRoles/jwt/${sessionId}?requestId=${randomUUID()}`;
    const [header = "", payload = "", signature = ""] = (
      await (await get(path, { Authorization: `Bearer ${accessToken}` })).text()
    ).split(".");
    const { keys } = (await (await fetch(`${base}/.well-known/jwks.json`)).json()) as { keys: JsonWebKey[] };
    expect(keys[0]).not.toHaveProperty("d");
    const key = createPublicKey({ key: keys[0] ?? {}, format: "jwk" });
    expect(verify("sha256", Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, "base64url"))).toBe(true);
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    expect(claims).toMatchObject({
      iss: "Suomi.fi-Valtuudet",
      sub: "OrganizationalRoles",
      aud: serviceUuid(clientId),
      end_user: personOf("pekka").identityCode,
    });
    expect(JSON.parse(claims.response)).toEqual([
      { name: "Lääkärikeskus Mallikas Oy", identifier: "9000003-8", complete: true, roles: ["NIMKO"] },
    ]);
  });

  it("takes the token in the address and the credentials in the body, as DVV's Java client sends them", async () => {
    const { sessionId, userId } = await register("lauri");
    const code = (await choose(authorizeUrl(userId), ["9000005-4"])).searchParams.get("code") ?? "";
    const body = new URLSearchParams({
      grant_type: "authorization_code",
      client_id: clientId,
      client_secret: oauthPassword,
      code,
      redirect_uri: callback,
    });
    const { access_token: accessToken } = (await (
      await fetch(`${base}/oauth/token`, { method: "POST", body })
    ).json()) as { access_token: string };
    const path = `/service/ypa/api/organizationRoles/${sessionId}?requestId=${randomUUID()}&access_token=${accessToken}`;
    expect(await (await get(path)).json()).toMatchObject([{ identifier: "9000005-4", roles: ["ELI"] }]);
  });
});

describe("the selection page of e-Authorizations", () => {
  it("speaks the language asked for and shows the basis of each organisation", async () => {
    const { userId } = await register("kristiina");
    const { text } = await new PlainBrowser().open(authorizeUrl(userId, "&lang=sv"));
    expect(text).toContain('<html lang="sv">');
    expect(text).toContain("Exempelby välfärdsområde");
    expect(text).toContain("Fullmakt: Hantering av kunduppgifter i Kanta-tjänsterna");
    expect(text).not.toContain("Siltapalvelu");
  });

  it("carries the state back, with the code and with a refusal alike", async () => {
    const { userId } = await register("maija");
    const chosen = await choose(authorizeUrl(userId, "&state=abc"), ["9000001-1"]);
    expect(chosen.searchParams.get("state")).toBe("abc");
    const { url } = await new PlainBrowser().open(authorizeUrl(userId, "&state=abc"), { action: "cancel" });
    expect(url.href).toBe(`${callback}?error=access_denied&state=abc`);
  });

  it("asks again when nothing was chosen", async () => {
    const { userId } = await register("kristiina");
    const page = await new PlainBrowser().open(authorizeUrl(userId), { action: "choose" });
    expect(page.status).toBe(400);
    expect(page.text).toContain("Valitse ainakin yksi organisaatio.");
  });

  it("tells a person without any mandate so, and lets them return", async () => {
    const { userId } = await register("eero");
    const browser = new PlainBrowser();
    expect((await browser.open(authorizeUrl(userId))).text).toContain("Et voi asioida organisaation puolesta");
    expect((await browser.open(authorizeUrl(userId), { action: "cancel" })).url.searchParams.get("error")).toBe(
      "access_denied",
    );
  });

  it("gives no code for an organisation that was not offered", async () => {
    const { userId } = await register("tiina");
    expect((await choose(authorizeUrl(userId), ["9000003-8"])).searchParams.get("code")).toBeNull();
  });

  it("never sends anyone to an address that is not registered", async () => {
    const { userId } = await register("maija");
    const page = await new PlainBrowser().open(authorizeUrl(userId).replace(callback, "http://localhost:1/evil"));
    expect(page.status).toBe(400);
  });
});

describe("what e-Authorizations refuses", () => {
  it.each([
    ["nobody knows", "010190-900P"],
    ["is deceased", personOf("vainaja").identityCode],
  ])("does not register a person who %s", async (_case, identityCode) => {
    expect((await get(`/service/ypa/user/register/${clientId}/${identityCode}?requestId=1`)).status).toBe(404);
  });

  it("wants a request id with each registration", async () => {
    expect((await get(`/service/ypa/user/register/${clientId}/${personOf("maija").identityCode}`)).status).toBe(400);
  });

  it("refuses a call without a checksum, or one signed more than five minutes off", async () => {
    const path = `/service/ypa/user/register/${clientId}/${personOf("maija").identityCode}?requestId=1`;
    expect((await fetch(base + path)).status).toBe(401);
    expect((await get(path, {}, minutesLater(-6))).status).toBe(401);
    expect((await get(path, {}, minutesLater(6))).status).toBe(401);
    expect((await get(path, {}, minutesLater(-4))).status).toBe(200);
  });

  it("refuses a wrong password, and a code that comes again also ends its token", async () => {
    const { code, roles } = await signedIn("maija", ["9000001-1"]);
    expect((await roles()).status).toBe(200);
    expect((await changeCode(code, "wrong")).status).toBe(401);
    expect((await roles()).status).toBe(200);
    expect((await changeCode(code)).status).toBe(400);
    expect((await roles()).status).toBe(401);
  });

  it("refuses a token after ten minutes and a session after half an hour", async () => {
    const { sessionId, roles } = await signedIn("maija", ["9000001-1"]);
    now = minutesLater(9);
    expect((await roles()).status).toBe(200);
    now = minutesLater(2);
    expect((await roles()).status).toBe(401);
    now = minutesLater(20);
    expect((await get(`/service/ypa/user/unregister/${sessionId}`)).status).toBe(401);
  });

  it("refuses one person's token for another's session", async () => {
    const maija = await signedIn("maija", ["9000001-1"]);
    const pekka = await signedIn("pekka", ["9000003-8"]);
    const path = `/service/ypa/api/organizationRoles/${maija.sessionId}?requestId=1`;
    expect((await get(path, { Authorization: `Bearer ${pekka.accessToken}` })).status).toBe(401);
  });

  it("answers 404 to an unknown path and 400 to a broken one", async () => {
    expect((await get("/service/ypa/nothing")).status).toBe(404);
    expect((await get("/service/ypa/user/unregister/%E0%A4%A")).status).toBe(400);
  });
});

describe("handing a session over to another e-service", () => {
  it("carries person and choice along, once, and only for the same person", async () => {
    const { sessionId } = await signedIn("maija", ["9000001-1"]);
    const transferToken = await (await get(`/service/ypa/user/transfer/token/${sessionId}`)).text();
    const path = (person: string) =>
      `/service/ypa/user/register/transfer/${transferToken}/${clientId}/${personOf(person).identityCode}?requestId=1`;
    expect((await get(path("pekka"))).status).toBe(401);
    const answer = await get(path("maija"));
    const { userId } = (await answer.json()) as { userId: string };
    const { url } = await new PlainBrowser().open(authorizeUrl(userId));
    expect(url.searchParams.get("code")).not.toBeNull();
    expect((await get(path("maija"))).status).toBe(401);
  });
});
