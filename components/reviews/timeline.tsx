import { Timeline } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/calendar";
import type { Translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Transition } from "@/lib/submissions/workflow";

interface Step {
  id: string;
  event: string;
  at: Date;
  personName: string | null;
  reason: string | null;
}

type Props = {
  /** The newest first. */
  events: Step[];
  /** How many fields each return asked to mend, by its number. */
  fieldsByRound: Record<number, number>;
  t: Translator;
  language: Language;
};

/** The submission's life as an officer follows it: what, when, who, and the reason that was given. */
export function ReviewTimeline({ events, fieldsByRound, t, language }: Props) {
  let round = events.filter(({ event }) => event === "return").length;
  let sendings = events.filter(({ event }) => event === "submit").length;
  return (
    <Timeline
      events={events.map(({ id, event, at, personName, reason }) => {
        const fields = event === "return" ? fieldsByRound[round--] : undefined;
        const isAgain = event === "submit" && sendings-- > 1;
        return {
          key: id,
          title: t(`submissions.timeline.${isAgain ? "resubmit" : (event as Transition)}`),
          time: formatDateTime(at, language),
          detail: (
            <>
              {personName && <div>{personName}</div>}
              {fields && <div>{t("submissions.timeline.fields", { count: fields })}</div>}
              {reason && <div className="whitespace-pre-line">{reason}</div>}
            </>
          ),
        };
      })}
    />
  );
}
