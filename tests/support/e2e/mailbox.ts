import { expect } from "@playwright/test";

export type Mail = { to: string[]; subject: string; text: string; date: string };

const page = `http://127.0.0.1:${Number(process.env.MOCKS_PORT) + 4}`;

/** Every mail that has been sent to this address. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const answer = await fetch(`${page}/messages.json?to=${encodeURIComponent(address)}`);
  return (await answer.json()) as Mail[];
}

/** The newest mail to this address whose subject holds the words, as soon as the worker has sent it. */
export async function mailTo(address: string, words: { subject: string }, since: Date): Promise<Mail> {
  const arrived = async () =>
    (await mailsTo(address)).find((mail) => mail.subject.includes(words.subject) && new Date(mail.date) >= since);
  await expect.poll(arrived, { message: `"${words.subject}" to ${address}`, timeout: 20_000 }).toBeTruthy();
  return (await arrived()) as Mail;
}

/** The portal's address in a mail: the link that the reader is asked to open. */
export function linkIn(mail: Mail): string {
  const [link] = mail.text.match(/http:\/\/localhost:\d+\/\S+/) ?? [];
  if (!link) throw new Error(`No link in "${mail.subject}"`);
  return link;
}
