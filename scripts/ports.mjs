import { createServer } from "node:net";
import { Trouble } from "./say.mjs";

/** What listens where, counted from one base, so that two copies run side by side. */
const offsets = { suomifi: 1, katso: 2, kela: 3, mailboxPage: 4, mailbox: 5, codeService: 6, postgres: 9 };

const owners = {
  portal: "the portal",
  suomifi: "Suomi.fi's stand-in",
  katso: "Katso's stand-in",
  kela: "Kela's sign-in's stand-in",
  mailboxPage: "the mailbox's page",
  mailbox: "the mailbox",
  codeService: "the code service's stand-in",
  postgres: "the embedded PostgreSQL",
};

/** @param {Record<string, string | undefined>} variables */
export function choosePorts(variables) {
  const portal = portNumber("PORT", variables.PORT ?? "3000");
  const base = portNumber("MOCKS_PORT", variables.MOCKS_PORT ?? String(portal));
  const others = Object.entries(offsets).map(([name, offset]) => [name, base + offset]);
  return { base, portal, ...Object.fromEntries(others) };
}

function portNumber(name, text) {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= 65_500) return port;
  throw new Trouble(`${name}=${text} is not a port.`, `give a number from 1024 to 65500, such as ${name}=3100.`);
}

/** Refuses with the name of whoever needs the port, before anything has been started. */
export async function refuseTakenPorts(ports, names) {
  for (const name of names) {
    const hosts = name === "portal" ? ["127.0.0.1", undefined] : ["127.0.0.1"];
    for (const host of hosts) {
      if (await isFree(ports[name], host)) continue;
      const variable = name === "portal" ? "PORT" : "MOCKS_PORT";
      const other = name === "portal" ? ports.portal + 100 : ports.base + 100;
      throw new Trouble(
        `Port ${ports[name]}, which ${owners[name]} needs, is taken by another program.`,
        `stop that program (a second copy of the portal perhaps), or choose other ports: ${variable}=${other} npm start`,
      );
    }
  }
}

export function isFree(port, host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      if (error.code === "EADDRINUSE") resolve(false);
      else if (error.code === "EACCES") reject(new Trouble(`Port ${port} is for root only.`, "choose one above 1024."));
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The first base from `from` on whose eleven ports are all free: tests run beside anything. */
export async function freeBase(from) {
  for (let base = from; base < 60_000; base += 20) {
    const all = Array.from({ length: 11 }, (_, offset) => isFree(base + offset));
    if ((await Promise.all(all)).every(Boolean)) return base;
  }
  throw new Trouble("No ten free ports in a row were found.", "stop some programs, then try again.");
}
