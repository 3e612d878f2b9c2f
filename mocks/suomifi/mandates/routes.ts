import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { publicPart, type SigningKey, signedJwt } from "../../keys";
import { readForm, sendJson, sendText } from "../../web/server";
import { judgeChecksum } from "./checksum";
import { type OrganisationRoles, Protocol, Refused, type World } from "./protocol";
import { type MandatesClient, select } from "./selection";

export type WebApiSettings = { client: MandatesClient; key: SigningKey; world: World; clock?: () => Date };

type Call = { request: IncomingMessage; response: ServerResponse; url: URL };
type Route = { path: RegExp; answer: (call: Call, ...parts: string[]) => void };

/** The UUID under which e-Authorizations knows the e-service: the audience of its signed answers. */
export function serviceUuid(clientId: string): string {
  const hex = createHash("sha256").update(`service ${clientId}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const sameSecret = (given: string, expected: string) => {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
};

/** DVV's Java client puts the token into the address, its Node client into the header. */
const bearer = ({ request, url }: Call) =>
  /^Bearer (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? url.searchParams.get("access_token") ?? undefined;

function clientCredentials(request: IncomingMessage, fields: URLSearchParams): [id: string, password: string] {
  const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  if (basic === undefined) return [fields.get("client_id") ?? "", fields.get("client_secret") ?? ""];
  const [id = "", ...password] = Buffer.from(basic, "base64").toString("utf8").split(":");
  return [id, password.join(":")];
}

/** Parameters may come in the address or in the body; the client proves itself by Basic, or by fields in the body. */
async function exchange(protocol: Protocol, client: MandatesClient, { request, response, url }: Call) {
  if (request.method !== "POST") throw new Refused(400, "invalid_request");
  const fields = new URLSearchParams([...url.searchParams, ...(await readForm(request))]);
  const [id, password] = clientCredentials(request, fields);
  if (id !== client.id || !sameSecret(password, client.oauthPassword)) throw new Refused(401, "invalid_client");
  if (fields.get("grant_type") !== "authorization_code") throw new Refused(400, "unsupported_grant_type");
  sendJson(response, 200, protocol.exchange(fields.get("code") ?? "", fields.get("redirect_uri") ?? ""));
}

/** The answer as a JWT; the roles travel in it as a string, as DVV's Java client reads them. */
function signedRoles(
  key: SigningKey,
  clientId: string,
  now: Date,
  identityCode: string,
  roles: OrganisationRoles[],
): string {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return signedJwt(key, {
    iss: "Suomi.fi-Valtuudet",
    sub: "OrganizationalRoles",
    aud: serviceUuid(clientId),
    end_user: identityCode,
    response: JSON.stringify(roles),
    iat: issuedAt,
    exp: issuedAt + 600,
  });
}

function checkedRoutes(protocol: Protocol, { client, key, clock }: Required<WebApiSettings>): Route[] {
  const ofThisClient = (clientId: string) => {
    if (clientId !== client.id) throw new Refused(401, "unknown client");
  };
  const withRequestId = ({ url }: Call) => {
    if (!url.searchParams.get("requestId")) throw new Refused(400, "requestId_missing");
  };
  return [
    {
      path: /^\/service\/ypa\/user\/register\/transfer\/([^/]+)\/([^/]+)\/([^/]+)$/,
      answer: (call, transferToken = "", clientId = "", identityCode = "") => {
        ofThisClient(clientId);
        sendJson(call.response, 200, protocol.registerTransfer(transferToken, identityCode));
      },
    },
    {
      path: /^\/service\/ypa\/user\/register\/([^/]+)\/([^/]+)$/,
      answer: (call, clientId = "", identityCode = "") => {
        withRequestId(call);
        ofThisClient(clientId);
        sendJson(call.response, 200, protocol.register(identityCode));
      },
    },
    {
      path: /^\/service\/ypa\/user\/unregister\/([^/]+)$/,
      answer: (call, sessionId = "") => sendJson(call.response, 200, protocol.unregister(sessionId)),
    },
    {
      path: /^\/service\/ypa\/user\/transfer\/token\/([^/]+)$/,
      answer: (call, sessionId = "") => sendText(call.response, 200, protocol.transferToken(sessionId)),
    },
    {
      path: /^\/service\/ypa\/api\/organizationRoles\/jwt\/([^/]+)(?:\/([^/]+))?$/,
      answer: (call, sessionId = "", businessId) => {
        withRequestId(call);
        const { identityCode, roles } = protocol.rolesOf(sessionId, bearer(call), businessId);
        sendText(call.response, 200, signedRoles(key, client.id, clock(), identityCode, roles));
      },
    },
    {
      path: /^\/service\/ypa\/api\/organizationRoles\/([^/]+)(?:\/([^/]+))?$/,
      answer: (call, sessionId = "", businessId) => {
        withRequestId(call);
        sendJson(call.response, 200, protocol.rolesOf(sessionId, bearer(call), businessId).roles);
      },
    },
  ];
}

/**
 * Suomi.fi e-Authorizations Web API for acting on behalf of a company. The handler answers true when the address was one of
 * its own: `/service/ypa/…` (every call with a checksum header), `/oauth/…`, and the keys of the signed answers.
 */
export function webApi(settings: WebApiSettings) {
  const { client, key, world, clock = () => new Date() } = settings;
  const protocol = new Protocol(world, clock);
  const routes = checkedRoutes(protocol, { client, key, world, clock });

  const answer = async (call: Call): Promise<boolean> => {
    const { request, response, url } = call;
    if (url.pathname === "/.well-known/jwks.json") {
      sendJson(response, 200, { keys: [publicPart(key)] });
      return true;
    }
    if (url.pathname === "/oauth/authorize") {
      await select(protocol, client, request, response, url);
      return true;
    }
    if (url.pathname === "/oauth/token") {
      await exchange(protocol, client, call);
      return true;
    }
    if (!url.pathname.startsWith("/service/")) return false;
    const header = request.headers["x-asiointivaltuudetauthorization"];
    const verdict = judgeChecksum(Array.isArray(header) ? header[0] : header, {
      clientId: client.id,
      apiKey: client.apiKey,
      pathAndQuery: request.url ?? "",
      now: clock(),
    });
    if (verdict !== "ok") throw new Refused(401, verdict);
    for (const route of routes) {
      const parts = route.path.exec(url.pathname);
      if (!parts) continue;
      route.answer(call, ...parts.slice(1).map((part) => part && decodeURIComponent(part)));
      return true;
    }
    throw new Refused(404, "not_found");
  };

  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const refuse = (status: number, code: string) => {
      sendJson(response, status, { error: code });
      return true;
    };
    try {
      return await answer({ request, response, url });
    } catch (error) {
      // An address with a broken percent sign is the caller's mistake, too.
      if (error instanceof URIError) return refuse(400, "malformed_address");
      if (!(error instanceof Refused)) throw error;
      return refuse(error.status, error.code);
    }
  };
}
