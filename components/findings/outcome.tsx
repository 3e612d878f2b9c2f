import { Note } from "@/components/ui/note";
import { formatDateTime } from "@/lib/calendar";
import type { FindingState } from "@/lib/db/generated/enums";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";

export interface Settled {
  state: FindingState;
  answer: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  closeReason: string | null;
  closedById: string | null;
  closedByName: string | null;
  closedAt: Date | null;
}

type Props = { finding: Settled; t: Translator; language: Language };

/** What was answered and by whom; `title` says it as the reader would. */
export const GivenAnswer = ({ finding, title, t, language }: Props & { title: string }) =>
  finding.answer && finding.answeredAt ? (
    <section className="mt-xl">
      <h2>{title}</h2>
      <p className="whitespace-pre-line">{finding.answer}</p>
      <p className="text-ink-soft text-note">
        {t("findings.given.by", {
          name: finding.answeredByName ?? "",
          time: formatDateTime(finding.answeredAt, language),
        })}
      </p>
    </section>
  ) : null;

/** How the matter ended, for the customer: by Kela with a reason, or because the register was put right. */
export function Closing({ finding, t, language }: Props) {
  if (!finding.closedAt) return null;
  const time = formatDateTime(finding.closedAt, language);
  return (
    <Note tone="ok" title={t("findings.closed.title")}>
      {finding.closedById ? (
        <>
          <p className="whitespace-pre-line">{finding.closeReason}</p>
          {!finding.answer && <p>{t("findings.closed.unanswered")}</p>}
          <p className="text-note">{t("findings.closed.byKela", { time })}</p>
        </>
      ) : (
        <p>{t("findings.closed.byRegister", { time })}</p>
      )}
    </Note>
  );
}

/** How the matter ended, for officers: who closed it, when and why. */
export function StaffClosing({ finding, t, language }: Props) {
  if (!finding.closedAt) return null;
  const time = formatDateTime(finding.closedAt, language);
  return (
    <Note title={t("findings.closed.title")}>
      {finding.closedById ? (
        <>
          <p className="whitespace-pre-line">{finding.closeReason}</p>
          <p className="text-note">{t("findings.staff.closedBy", { name: finding.closedByName ?? "", time })}</p>
        </>
      ) : (
        <p>{t("findings.staff.byRegister", { time })}</p>
      )}
    </Note>
  );
}
