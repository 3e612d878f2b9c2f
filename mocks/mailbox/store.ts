import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";

export type Message = {
  id: string;
  messageId: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  /** When it arrived, ISO 8601. */
  date: string;
};

const mostKept = 1000;

async function parsed(id: string, envelope: { to: string[]; date: string }, raw: Buffer): Promise<Message> {
  const mail = await PostalMime.parse(raw);
  return {
    id,
    messageId: mail.messageId ?? "",
    from: mail.from?.address ?? "",
    to: envelope.to,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html ?? "",
    date: envelope.date,
  };
}

/** Keeps what arrives, newest first; with a folder also over a restart. */
export class Mailbox {
  private messages: Message[] = [];
  private count = 0;

  private constructor(private readonly folder: string | undefined) {}

  static async open(folder?: string): Promise<Mailbox> {
    const mailbox = new Mailbox(folder);
    if (folder === undefined) return mailbox;
    mkdirSync(folder, { recursive: true });
    const ids = readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []));
    for (const id of ids.sort()) {
      const envelope = JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
      mailbox.keep(await parsed(id, envelope, readFileSync(join(folder, `${id}.eml`))));
    }
    return mailbox;
  }

  private keep(message: Message) {
    this.messages.unshift(message);
    for (const dropped of this.messages.splice(mostKept)) this.forget(dropped.id);
  }

  private forget(id: string) {
    if (this.folder === undefined) return;
    for (const ending of ["json", "eml"]) rmSync(join(this.folder, `${id}.${ending}`), { force: true });
  }

  /** Takes one message as it came over SMTP, with the recipients of its envelope. */
  async receive(raw: Buffer, to: string[], now = new Date()): Promise<Message> {
    this.count += 1;
    const id = `${now.getTime()}-${String(this.count).padStart(6, "0")}`;
    const envelope = { to, date: now.toISOString() };
    if (this.folder !== undefined) {
      writeFileSync(join(this.folder, `${id}.eml`), raw);
      writeFileSync(join(this.folder, `${id}.json`), JSON.stringify(envelope));
    }
    const message = await parsed(id, envelope, raw);
    this.keep(message);
    return message;
  }

  /** Newest first; `to` keeps those whose recipients contain the text, whatever the case. */
  list(to = ""): Message[] {
    const wanted = to.trim().toLowerCase();
    return this.messages.filter((message) => message.to.some((address) => address.toLowerCase().includes(wanted)));
  }

  find(id: string): Message | undefined {
    return this.messages.find((message) => message.id === id);
  }

  clear() {
    for (const { id } of this.messages) this.forget(id);
    this.messages = [];
  }
}
