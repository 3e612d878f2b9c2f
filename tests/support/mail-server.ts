import { SMTPServer } from "smtp-server";
import { listenSmtp } from "@/mocks/mailbox/server";
import { Mailbox } from "@/mocks/mailbox/store";

/** The demonstration's own mailbox on a free port, with the portal's settings pointing at it. Call it before anything reads them. */
export async function aMailServer() {
  const mailbox = await Mailbox.open();
  const { port, close } = await listenSmtp(0, mailbox);
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  let refuse: { port: number; server: SMTPServer } | undefined;
  return {
    mailbox,
    close,
    /** From now on every recipient is refused, as by a mail server that is out of order. */
    async outOfOrder() {
      await close();
      const server = new SMTPServer({
        disabledCommands: ["AUTH", "STARTTLS"],
        onRcptTo: (_address, _session, done) => done(Object.assign(new Error("not now"), { responseCode: 451 })),
      });
      await new Promise<void>((listening) => server.listen(port, "127.0.0.1", () => listening()));
      refuse = { port, server };
    },
    /** In order again, on the same port. */
    async repaired() {
      await new Promise<void>((closed) => refuse?.server.close(() => closed()));
      return listenSmtp(port, mailbox);
    },
  };
}
