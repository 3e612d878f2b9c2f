import { formatDate } from "@/lib/calendar";
import { env } from "@/lib/env";
import { sentence, type Translator, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

/** What a notice is about, in no language yet: codes, names as registered and dates as `YYYY-MM-DD`. */
export interface NoticeParams {
  organisationFi?: string;
  organisationSv?: string | null;
  businessId?: string;
  reference?: string;
  kind?: string;
  environment?: string;
  role?: string;
  date?: string;
  answerBy?: string;
  name?: string;
  actor?: string;
  host?: string;
  orderBy?: string;
  fileBy?: string;
  receiverFi?: string;
  receiverSv?: string | null;
}

/** One notice as it is kept: what happened (`submission.returned`), about what, and where to go. */
export interface Notice {
  id: string;
  code: string;
  params: NoticeParams;
  path: string;
  language: Language;
}

/** The blanks that every text about a notice may use; those that the event does not have are empty. */
function blanks(t: Translator, language: Language, params: NoticeParams) {
  const named = (nameFi = "", nameSv: string | null = null) => localName({ nameFi, nameSv }, language);
  const word = (key: string, code?: string) => (code ? (sentence(t, `${key}.${code}`) ?? "") : "");
  const day = (date?: string) => (date ? formatDate(date) : "");
  return {
    organisation: named(params.organisationFi, params.organisationSv),
    businessId: params.businessId ?? "",
    reference: params.reference ?? "",
    matter: word("submissions.kinds", params.kind),
    environment: word("submissions.environments", params.environment),
    role: word("roles.names", params.role),
    date: day(params.date),
    answerBy: day(params.answerBy),
    name: params.name ?? "",
    actor: params.actor ?? "",
    host: params.host ?? "",
    orderBy: day(params.orderBy),
    fileBy: day(params.fileBy),
    receiver: named(params.receiverFi, params.receiverSv),
  };
}

/** The notice as one sentence of the portal, in the reader's language of today. */
export function noticeSentence(t: Translator, language: Language, notice: Pick<Notice, "code" | "params">): string {
  return sentence(t, `messages.${notice.code}`, blanks(t, language, notice.params)) ?? t("messages.general");
}

/** The notice as a mail: what happened, to which organisation and environment, what to do next, and the link. */
export function noticeMail(notice: Notice): { subject: string; text: string; html: string } {
  const { language, code } = notice;
  const t = translator(language);
  const known = blanks(t, language, notice.params);
  const subject = sentence(t, `mails.${code}.subject`, known) ?? t("mails.general.subject");
  const body = sentence(t, `mails.${code}.body`, known) ?? t("mails.general.body");
  const details = (["organisation", "matter", "environment", "reference"] as const)
    .filter((name) => known[name] !== "")
    .map((name) => t(`mails.frame.${name}`, known));
  const link = `${env().ORIGIN}${notice.path}`;
  const paragraphs = [...body.split("\n\n"), details.join("\n")].filter(Boolean);
  const footer = [t("mails.frame.footer"), ...(env().DEMO ? [t("common.demo")] : [])];
  const parts = { subject, paragraphs, link, open: t("mails.frame.open"), footer };
  return { subject, text: asText(parts), html: asHtml(language, parts) };
}

interface Parts {
  subject: string;
  paragraphs: string[];
  link: string;
  open: string;
  footer: string[];
}

const asText = ({ paragraphs, link, open, footer }: Parts) =>
  [...paragraphs, `${open}:\n${link}`, `--\n${footer.join("\n")}`].join("\n\n").concat("\n");

function asHtml(language: Language, { subject, paragraphs, link, open, footer }: Parts): string {
  const lines = (text: string) => escaped(text).replaceAll("\n", "<br>");
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#282828">',
    ...paragraphs.map((text) => `<p>${lines(text)}</p>`),
    `<p><a href="${escaped(link)}">${escaped(open)}</a></p>`,
    `<p style="font-size:14px;color:#5f686d">${footer.map(escaped).join("<br>")}</p></body></html>`,
  ].join("\n");
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
