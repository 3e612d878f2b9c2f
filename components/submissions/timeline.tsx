import { Timeline } from "@/components/ui/timeline";
import { formatDate, formatDateTime } from "@/lib/calendar";
import type { ActorKind, Arrival, SubmissionStatus } from "@/lib/db/generated/enums";
import { type Translator, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { Transition } from "@/lib/submissions/workflow";

interface Step {
  id: string;
  event: string;
  fromStatus: SubmissionStatus;
  at: Date;
  actorKind: ActorKind;
  personName: string | null;
  reason: string | null;
}

interface Told {
  createdAt: Date;
  draftedByName: string;
  answerBy: Date | null;
  arrival?: Arrival;
  arrivedOn?: Date | null;
  events: Step[];
}

interface Happening {
  id: string;
  code: "message" | "note" | "attached" | "removed" | "confirmed";
  at: Date;
  actorKind: ActorKind;
  personName: string | null;
  detail: string | null;
}

type Props = {
  submission: Told;
  /** Messages, files and confirmations, among the steps of its life. */
  happenings?: readonly Happening[];
  language: Language;
  /** Officers see each other's names; customers see Kela. */
  namesOfficers?: boolean;
};

/** What has happened to a submission, as both sides see it, the newest first. */
export function SubmissionTimeline({ submission, happenings = [], language, namesOfficers = false }: Props) {
  const t = translator(language);
  const line = ({ at, ...by }: Pick<Happening, "at" | "actorKind" | "personName">) =>
    [formatDateTime(at, language), whoOf(by, namesOfficers, t)].filter(Boolean).join(" · ");
  const lastReturn = submission.events.reduce<Step | null>(
    (last, step) => (step.event === "return" && (!last || step.at > last.at) ? step : last),
    null,
  );
  const steps = submission.events.map((step) => ({
    at: step.at,
    key: step.id,
    title: titleOf(step, t),
    time: line(step),
    detail: [step.reason, step === lastReturn && answerByText(submission.answerBy, t)].filter(Boolean).join(" "),
  }));
  const others = happenings.map((one) => ({
    at: one.at,
    key: one.id,
    title: t(`correspondence.happenings.${one.code}`),
    time: line(one),
    detail: one.detail ?? "",
  }));
  const newestFirst = [...steps, ...others].toSorted((one, other) => other.at.getTime() - one.at.getTime());
  return <Timeline events={[...newestFirst, beginning(submission, { t, language, namesOfficers })]} />;
}

const titleOf = ({ event, fromStatus }: Step, t: Translator) =>
  t(`submissions.timeline.${event === "submit" && fromStatus === "RETURNED" ? "resubmit" : (event as Transition)}`);

function whoOf(
  { actorKind, personName }: Pick<Step, "actorKind" | "personName">,
  namesOfficers: boolean,
  t: Translator,
) {
  if (actorKind === "OFFICER" && !namesOfficers) return t("submissions.timeline.byKela");
  return actorKind === "SYSTEM" ? null : personName;
}

const dayOf = (column: Date) => formatDate(column.toISOString().slice(0, 10));

const answerByText = (answerBy: Date | null, t: Translator) =>
  answerBy && t("correspondence.happenings.answerBy", { date: dayOf(answerBy) });

/** A draft begun here, or a form that has come in another way and that an officer has recorded. */
function beginning(
  { createdAt, draftedByName, arrival = "PORTAL", arrivedOn }: Told,
  { t, language, namesOfficers }: { t: Translator; language: Language; namesOfficers: boolean },
) {
  if (arrival === "PORTAL" || !arrivedOn)
    return {
      key: "drafted",
      title: t("submissions.timeline.drafted"),
      time: `${formatDateTime(createdAt, language)} · ${draftedByName}`,
    };
  const by = namesOfficers ? draftedByName : t("submissions.timeline.byKela");
  return {
    key: "arrived",
    title: t(`correspondence.happenings.arrived.${arrival}`),
    time: `${dayOf(arrivedOn)} · ${by}`,
  };
}
