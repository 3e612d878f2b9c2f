import { Timeline } from "@/components/ui/timeline";
import { formatDateTime } from "@/lib/calendar";
import type { ActorKind, SubmissionStatus } from "@/lib/db/generated/enums";
import { translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Transition } from "@/lib/submissions/workflow";

interface Told {
  createdAt: Date;
  draftedByName: string;
  /** The newest first. */
  events: {
    id: string;
    event: string;
    fromStatus: SubmissionStatus;
    at: Date;
    actorKind: ActorKind;
    personName: string | null;
    reason: string | null;
  }[];
}

type Props = {
  submission: Told;
  language: Language /** Officers see each other's names; customers see Kela. */;
  namesOfficers?: boolean;
};

/** What has happened to a submission, as both sides see it. */
export function SubmissionTimeline({ submission, language, namesOfficers = false }: Props) {
  const t = translator(language);
  const title = ({ event, fromStatus }: Told["events"][number]) =>
    t(`submissions.timeline.${event === "submit" && fromStatus === "RETURNED" ? "resubmit" : (event as Transition)}`);
  const who = ({ actorKind, personName }: Told["events"][number]) => {
    if (actorKind === "OFFICER" && !namesOfficers) return t("submissions.timeline.byKela");
    return actorKind === "SYSTEM" ? null : personName;
  };
  const events = submission.events.map((event) => ({
    key: event.id,
    title: title(event),
    time: [formatDateTime(event.at, language), who(event)].filter(Boolean).join(" · "),
    detail: event.reason ?? undefined,
  }));
  const drafted = {
    key: "drafted",
    title: t("submissions.timeline.drafted"),
    time: `${formatDateTime(submission.createdAt, language)} · ${submission.draftedByName}`,
  };
  return <Timeline events={[...events, drafted]} />;
}
