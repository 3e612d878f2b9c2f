import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listenSmtp, mailboxPages } from "../../mocks/mailbox/server";
import { Mailbox, type Message } from "../../mocks/mailbox/store";
import { listen, type Running } from "../../mocks/web/server";

const folder = mkdtempSync(join(tmpdir(), "mailbox-"));
let mailbox: Mailbox;
let smtp: Running;
let pages: Running;
let base = "";

beforeAll(async () => {
  mailbox = await Mailbox.open(folder);
  smtp = await listenSmtp(0, mailbox);
  pages = await listen(0, mailboxPages(mailbox));
  base = `http://127.0.0.1:${pages.port}`;
});

afterAll(async () => {
  await smtp.close();
  await pages.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => mailbox.clear());

const send = (to: string, subject: string, text: string, html?: string) =>
  createTransport(`smtp://127.0.0.1:${smtp.port}`).sendMail({ from: "portal@kanta.example", to, subject, text, html });

const messages = async (query = "") => (await (await fetch(`${base}/messages.json${query}`)).json()) as Message[];

describe("the mailbox of the demonstration", () => {
  it("shows what was sent, newest first, and to one recipient on request", async () => {
    const first = await send(
      "teemu@esimerkkila.example",
      "Rooli tarjottu",
      "Hyväksy: http://localhost:3000/a?b=1&c=2",
      "<p>Hyväksy</p>",
    );
    await send("maija@esimerkkila.example", "Rooli hyväksytty", "Hyväksytty.");
    expect((await messages()).map(({ subject }) => subject)).toEqual(["Rooli hyväksytty", "Rooli tarjottu"]);
    expect(await messages("?to=TEEMU@esimerkkila.example")).toMatchObject([
      {
        to: ["teemu@esimerkkila.example"],
        from: "portal@kanta.example",
        subject: "Rooli tarjottu",
        text: expect.stringContaining("http://localhost:3000/a?b=1&c=2"),
        html: expect.stringContaining("<p>Hyväksy</p>"),
        messageId: first.messageId,
      },
    ]);
  });

  it("lets a person follow an address in the plain text", async () => {
    await send("teemu@esimerkkila.example", "Rooli tarjottu", "Hyväksy: http://localhost:3000/a?b=1&c=2");
    const [message] = await messages();
    const page = await (await fetch(`${base}/messages/${message?.id}`)).text();
    expect(page).toContain('<a href="http://localhost:3000/a?b=1&amp;c=2">');
  });

  it("never runs what a message carries", async () => {
    await send(
      "teemu@esimerkkila.example",
      "<script>alert(1)</script>",
      "<script>alert(2)</script>",
      "<script>alert(3)</script>",
    );
    const [message] = await messages();
    for (const path of ["/", `/messages/${message?.id}`]) {
      const answer = await fetch(base + path);
      expect(await answer.text()).not.toMatch(/<script/i);
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    }
  });

  it("keeps its messages over a restart, and forgets them when it is emptied", async () => {
    await send("teemu@esimerkkila.example", "Ensimmäinen", "1");
    await send("teemu@esimerkkila.example", "Toinen", "2");
    expect((await Mailbox.open(folder)).list().map(({ subject }) => subject)).toEqual(["Toinen", "Ensimmäinen"]);
    const emptied = await fetch(`${base}/messages.json`, { method: "DELETE" });
    expect(await emptied.json()).toEqual([]);
    expect((await Mailbox.open(folder)).list()).toEqual([]);
  });

  it("says so when there is no such message", async () => {
    expect((await fetch(`${base}/messages/1-000001`)).status).toBe(404);
  });
});
