import Link from "next/link";
import { SubmissionStatusTag } from "@/components/submissions/status-tag";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Ending } from "@/lib/submissions/kinds/termination/endings";

/** The services that somebody has terminated, and how far each matter has come. */
export function Endings({ endings, base, language }: { endings: Ending[]; base: string; language: Language }) {
  const t = translator(language);
  const { names } = messagesOf(language).services;
  return endings.map(({ id, reference, status, services, lastDay }) => (
    <Note key={id} tone="warn" title={services.map((service) => names[service]).join(", ")}>
      <p>
        {lastDay && t("termination.ending", { date: formatDate(lastDay) })}{" "}
        <Link href={`${base}/submissions/${id}`} prefetch={false}>
          {reference ?? t("termination.title")}
        </Link>{" "}
        <SubmissionStatusTag kind="TERMINATION" status={status} language={language} />
      </p>
    </Note>
  ));
}
