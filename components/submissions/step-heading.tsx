import { PageTitle } from "@/components/layout/page-title";
import { Note } from "@/components/ui/note";
import { Steps } from "@/components/ui/steps";
import { type CalendarDate, formatDate } from "@/lib/calendar";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";
import type { StepState } from "@/lib/submissions/queries";
import { stepName } from "./answers-view";

type Props = {
  kind: SubmissionKind;
  base: string;
  step: string;
  states: StepState[];
  /** The earliest day on which it may take effect, where there is one. */
  earliest: CalendarDate | null;
  /** What an officer asks to be mended in this step. */
  returned: { field: string; reason: string }[];
  language: Language;
  /** A form draws the document's title itself. */
  isForm: boolean;
};

/** The top of every step: the way back, the earliest possible day, all steps and what is asked for. */
export function StepHeading({ base, step, kind, states, earliest, returned, language, isForm }: Props) {
  const t = translator(language);
  const { wizard: words, checking } = messagesOf(language).submissions;
  const place = states.findIndex((state) => state.step === step);
  const before = states[place - 1]?.step ?? (step === "check" ? states.at(-1)?.step : undefined);
  const steps = states.map((state) => ({
    title: stepName(kind, state.step, language),
    href: `${base}/${state.step}`,
    state:
      state.step === step ? ("current" as const) : state.problems.length === 0 ? ("done" as const) : ("ahead" as const),
  }));
  const check = {
    title: checking.title,
    href: `${base}/check`,
    state: step === "check" ? ("current" as const) : ("ahead" as const),
  };
  const number = place === -1 ? states.length + 1 : place + 1;
  const lead = earliest ? t("submissions.wizard.earliest", { date: formatDate(earliest) }) : undefined;
  return (
    <>
      <PageTitle
        title={step === "check" ? checking.title : stepTitle(kind, step, language)}
        lead={lead}
        back={{ href: before ? `${base}/${before}` : base, label: t("common.back") }}
        documentTitle={!isForm}
      />
      <Steps
        steps={[...steps, check]}
        label={words.steps}
        position={t("submissions.wizard.position", { number, count: states.length + 1 })}
        done={words.done}
      />
      {returned.length > 0 && (
        <Note tone="warn" title={words.asked}>
          <ul className="list-disc pl-m">
            {returned.map(({ field, reason }) => (
              <li key={field}>
                {comparedName(language, kind, field)}: {reason}
              </li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}

/** A step's page is called by the matter and the step, so that tabs and bookmarks can be told apart. */
export const stepTitle = (kind: SubmissionKind, step: string, language: Language): string =>
  `${kindWords(language, kind).title}: ${withinSentence(stepName(kind, step, language))}`;

/** Without the capital that only the beginning of a line asks for. */
const withinSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
