import { SMTPServer } from "smtp-server";
import { languageOf } from "../web/language";
import { type Handler, type Running, sendJson, sendPage } from "../web/server";
import { brand, listPage, messagePage, missingPage } from "./pages";
import type { Mailbox } from "./store";

const largest = 10 * 1024 * 1024;

/** Takes mail for anybody from anybody, unencrypted and without a password, and delivers it nowhere but here. */
export function listenSmtp(port: number, mailbox: Mailbox): Promise<Running> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: largest,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mailbox.receive(Buffer.concat(parts), to).then(() => done(), done);
      });
    },
  });
  // A client that hangs up in the middle is no reason to stop.
  server.on("error", (error) => console.error("SMTP:", error.message));
  return new Promise((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.server.address();
      const taken = typeof address === "object" && address ? address.port : port;
      resolve({ port: taken, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

/** The mailbox's page, and `/messages.json`: GET answers an array, newest first (`?to=` filters); DELETE empties it. */
export function mailboxPages(mailbox: Mailbox): Handler {
  return async (request, response, url) => {
    const accepts = request.headers["accept-language"];
    const language = languageOf(url.searchParams.get("lang"), accepts);
    const to = url.searchParams.get("to") ?? "";
    if (url.pathname === "/messages.json") {
      if (request.method === "DELETE") mailbox.clear();
      return sendJson(response, 200, mailbox.list(to));
    }
    if (url.pathname === "/") return sendPage(response, listPage(language, mailbox.list(to), to), brand, url, accepts);
    const message = mailbox.find(/^\/messages\/([\w-]+)$/.exec(url.pathname)?.[1] ?? "");
    sendPage(response, message ? messagePage(language, message) : missingPage(language), brand, url, accepts);
  };
}
