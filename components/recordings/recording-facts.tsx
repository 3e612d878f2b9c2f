import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import type { Arrival, SubmissionKind } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";

const dayOf = (column: Date | null) => (column ? formatDate(column.toISOString().slice(0, 10)) : "");

type Recording = {
  kind: SubmissionKind;
  arrivedOn: Date | null;
  organisation: { nameFi: string; nameSv: string | null };
};

/** Whose paper is written in, which form it is, and when it came. */
export function RecordingFacts({ submission, language }: { submission: Recording; language: Language }) {
  const t = translator(language);
  const customer = localName(submission.organisation, language);
  return (
    <Note title={t("recordings.recording", { kind: t(`submissions.kinds.${submission.kind}`) })}>
      <p>{t("recordings.facts", { customer, date: dayOf(submission.arrivedOn) })}</p>
    </Note>
  );
}

type Arrived = { arrival: Arrival; arrivedOn: Date | null };

/** That something did not come through the portal, and when it came; nothing for what did. */
export function ArrivalLine({ submission, language }: { submission: Arrived; language: Language }) {
  const { arrival, arrivedOn } = submission;
  if (arrival === "PORTAL") return null;
  return <p>{translator(language)(`recordings.arrived.${arrival}`, { date: dayOf(arrivedOn) })}</p>;
}
