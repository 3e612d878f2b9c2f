import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/env";
import { isEmail } from "@/lib/identifiers";

/** One mail, ready to go. `id` names it: the same id is the same mail, whoever sends it and how often. */
export interface Mail {
  id: string;
  to: string;
  language: string;
  subject: string;
  text: string;
  html: string;
}

/** A mail server said no, or did not answer. Its own words are left out: they may quote the address. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";
}

let transport: Transporter | undefined;

const sending = () => {
  transport ??= createTransport({
    url: env().SMTP_URL,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return transport;
};

/** A line break in a header would begin another header; other control characters have no business there either. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

/**
 * Hands one mail to the mail server. Its Message-ID comes from `id`, so that a mail sent again after a crash is known by
 * receivers for the same one. An address that is none is refused here: it must not reach a header.
 */
export async function sendMail(mail: Mail): Promise<void> {
  if (!isEmail(mail.to)) throw new MailRefused("not an address");
  try {
    await sending().sendMail({
      from: env().MAIL_FROM,
      to: { name: "", address: mail.to },
      subject: oneLine(mail.subject),
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@${new URL(env().ORIGIN).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.language },
    });
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    throw new MailRefused(`the mail server refused: ${responseCode ?? code ?? "unknown"}`);
  }
}
