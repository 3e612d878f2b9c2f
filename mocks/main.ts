import { join } from "node:path";
import { codeService } from "./code-service/server";
import { katso } from "./katso/server";
import { kela } from "./kela/server";
import { listenSmtp, mailboxPages } from "./mailbox/server";
import { Mailbox } from "./mailbox/store";
import type { Client } from "./oidc/settings";
import { suomifi } from "./suomifi/server";
import { listen, type Running } from "./web/server";

/** A reason not to start that a person can do something about. */
class CannotStart extends Error {}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new CannotStart(`${name} is not set`);
  return value;
}

const portalPort = process.env.PORT || "3000";
const origin = process.env.ORIGIN || `http://localhost:${portalPort}`;
const base = Number(process.env.MOCKS_PORT || portalPort);
const dataFolder = process.env.MOCKS_DATA || undefined;

/** The portal as a client of one of the issuers. */
function portal(name: "suomifi" | "katso" | "kela"): Client {
  const variable = name.toUpperCase();
  return {
    id: required(`${variable}_CLIENT_ID`),
    secret: required(`${variable}_CLIENT_SECRET`),
    redirectUris: [`${origin}/api/auth/callback/${name}`],
    postLogoutRedirectUris: [`${origin}/sign-in?out=1`],
    frontchannelLogoutUri: process.env[`${variable}_FRONTCHANNEL_LOGOUT_URI`] || undefined,
  };
}

type Server = { name: string; offset: number; start: (port: number, origin: string) => Promise<Running> };

const servers: Server[] = [
  {
    name: "Suomi.fi e-Identification and e-Authorizations",
    offset: 1,
    start: (port, ownOrigin) =>
      listen(
        port,
        suomifi({
          origin: ownOrigin,
          clients: [portal("suomifi")],
          mandatesClient: {
            id: required("MANDATES_CLIENT_ID"),
            apiKey: required("MANDATES_API_KEY"),
            oauthPassword: required("MANDATES_OAUTH_PASSWORD"),
            redirectUris: [`${origin}/api/mandates/callback`],
          },
          dataFolder,
        }),
      ),
  },
  {
    name: "Katso",
    offset: 2,
    start: (port, ownOrigin) => listen(port, katso({ origin: ownOrigin, clients: [portal("katso")], dataFolder })),
  },
  {
    name: "Kela sign-in",
    offset: 3,
    start: (port, ownOrigin) => listen(port, kela({ origin: ownOrigin, clients: [portal("kela")], dataFolder })),
  },
];

async function startAll(running: Running[]) {
  const start = async (name: string, offset: number, begin: (port: number) => Promise<Running>, scheme = "http") => {
    const port = base + offset;
    try {
      running.push(await begin(port));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
        throw new CannotStart(`port ${port} (${name}) is taken; stop what listens there, or choose another MOCKS_PORT`);
      }
      throw error;
    }
    console.log(`${name}: ${scheme}://127.0.0.1:${port}`);
  };
  for (const { name, offset, start: begin } of servers) {
    await start(name, offset, (port) => begin(port, `http://127.0.0.1:${port}`));
  }
  const mailbox = await Mailbox.open(dataFolder === undefined ? undefined : join(dataFolder, "mail"));
  await start("Mailbox", 4, (port) => listen(port, mailboxPages(mailbox)));
  await start("Mailbox, SMTP", 5, (port) => listenSmtp(port, mailbox), "smtp");
  await start("THL code service", 6, (port) => listen(port, codeService()));
}

const running: Running[] = [];
const stopAll = async () => {
  await Promise.all(running.map((server) => server.close()));
};

for (const signal of ["SIGTERM", "SIGINT"] as const)
  process.once(signal, () => void stopAll().then(() => process.exit(0)));

startAll(running).catch(async (error: unknown) => {
  console.error(error instanceof CannotStart ? `The mocks cannot start: ${error.message}` : error);
  await stopAll();
  process.exit(1);
});
