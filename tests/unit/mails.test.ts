import { expect, test } from "vitest";
import { messagesOf, translator } from "@/lib/i18n";
import { languages } from "@/lib/i18n/language";
import { noticeMail, noticeSentence } from "@/lib/mail/notice";
import { sendMail } from "@/lib/mail/send";

const params = {
  organisationFi: "Esimerkkilän hyvinvointialue",
  organisationSv: "Exempelby välfärdsområde",
  businessId: "9000001-1",
  reference: "LP-2026-0412",
  kind: "CONNECTION_POINT_CHANGE",
  environment: "PRODUCTION",
  date: "2026-12-12",
  answerBy: "2026-12-01",
};
const notice = { id: "m1", code: "submission.returned", params, path: "/organisations/9000001-1/submissions/s1" };

test("a Swedish reader gets a Swedish mail with the organisation's Swedish name", () => {
  const mail = noticeMail({ ...notice, language: "sv" });
  expect(mail.subject).toBe("LP-2026-0412: komplettera anmälan senast 1.12.2026 – Exempelby välfärdsområde");
  expect(mail.text).toContain("Organisation: Exempelby välfärdsområde (9000001-1)");
  expect(mail.html).toContain('<html lang="sv">');
});

test("a mail says which organisation and matter it is about, and leads there", () => {
  const { text } = noticeMail({ ...notice, language: "fi" });
  expect(text).toContain("Organisaatio: Esimerkkilän hyvinvointialue (9000001-1)");
  expect(text).toContain("Viitenumero: LP-2026-0412");
  expect(text).toContain("http://localhost:3000/organisations/9000001-1/submissions/s1");
});

test("an organisation's name cannot become markup of a mail", () => {
  const named = { ...params, organisationFi: '<img src="x"> & Co' };
  const { html } = noticeMail({ ...notice, params: named, language: "fi" });
  expect(html).toContain("&lt;img src=&quot;x&quot;&gt; &amp; Co");
  expect(html).not.toContain("<img");
});

test.each(["a@example.com\r\nBcc: b@example.com", "a@example.com, b@example.com", "nobody", "<a@example.com>"])(
  "no mail goes to %j, which is not one address",
  async (to) => {
    await expect(sendMail({ id: "m1", to, language: "fi", subject: "s", text: "t", html: "h" })).rejects.toThrow(
      "not an address",
    );
  },
);

test("an event without words of its own is told in general ones", () => {
  expect(noticeMail({ ...notice, code: "submission.unheard-of", language: "en" }).subject).toBe(
    "You have a message in Kanta Extranet",
  );
  expect(noticeSentence(translator("en"), "en", { ...notice, code: "submission.unheard-of" })).toBe(
    "You have a message.",
  );
});

test("every event that is mailed is also a sentence in the portal, and says nothing it cannot know", () => {
  for (const language of languages) {
    const { frame: _, general: __, ...nouns } = messagesOf(language).mails;
    for (const [noun, events] of Object.entries(nouns)) {
      for (const event of Object.keys(events)) {
        const code = `${noun}.${event}`;
        const told = noticeSentence(translator(language), language, { ...notice, code });
        expect(told, code).not.toMatch(new RegExp(`\\{\\w+\\}|messages\\.|${messagesOf(language).messages.general}`));
        const whole = Object.values(noticeMail({ ...notice, code, language })).join("\n");
        expect(whole, code).not.toMatch(/\{\w+\}|\bundefined\b|\bnull\b|mails\./);
      }
    }
  }
});
