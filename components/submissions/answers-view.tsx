import Link from "next/link";
import { KeyValueList } from "@/components/ui/key-value-list";
import { messagesOf, sentence, translator } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { ComparedTable, ComparedValue } from "./comparison";

type Props = {
  fields: ComparedField[];
  steps: readonly string[];
  language: Language;
  /** Where a step is mended; null where it may not be. */
  href?: (step: string) => string | null;
};

/** Every answer of a submission by step, each step with the link that changes it: "check your answers". */
export function AnswersView({ fields, steps, language, href }: Props) {
  return steps.map((step) => {
    const address = href?.(step);
    return (
      <section key={step} className="mb-xl">
        <div className="mb-xs flex flex-wrap items-baseline justify-between gap-s">
          <h2 className="mb-0">{stepName(step, language)}</h2>
          {address && (
            <Link href={address} prefetch={false}>
              {messagesOf(language).common.change}
              <span className="sr-only">: {stepName(step, language)}</span>
            </Link>
          )}
        </div>
        <StepAnswers fields={fields.filter((field) => field.step === step)} language={language} />
      </section>
    );
  });
}

/** A step's name in the reader's words. */
export const stepName = (step: string, language: Language): string =>
  sentence(translator(language), `changeNotice.steps.${step}`) ?? step;

/** One step's answers: a table where there is something to compare with, else a list. */
export function StepAnswers({ fields, language }: { fields: ComparedField[]; language: Language }) {
  const t = translator(language);
  if (fields.some(({ before }) => before)) return <ComparedTable fields={fields} language={language} />;
  const rows = fields
    .filter(({ after }) => after)
    .map((field) => ({
      label: comparedName(t, field.field),
      value: <ComparedValue field={field} values={field.after} language={language} />,
      code: field.form === "mono",
    }));
  return <KeyValueList rows={rows} />;
}
