import Link from "next/link";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { ComparedTable, ComparedValue } from "./comparison";

type Props = {
  kind: SubmissionKind;
  fields: ComparedField[];
  steps: readonly string[];
  language: Language;
  /** Where a step is mended; null where it may not be. */
  href?: (step: string) => string | null;
};

/** Every answer of a submission by step, each step with the link that changes it: "check your answers". */
export function AnswersView({ kind, fields, steps, language, href }: Props) {
  return steps.map((step) => {
    const address = href?.(step);
    return (
      <section key={step} className="mb-xl">
        <div className="mb-xs flex flex-wrap items-baseline justify-between gap-s">
          <h2 className="mb-0">{stepName(kind, step, language)}</h2>
          {address && (
            <Link href={address} prefetch={false}>
              {messagesOf(language).common.change}
              <span className="sr-only">: {stepName(kind, step, language)}</span>
            </Link>
          )}
        </div>
        <StepAnswers kind={kind} fields={fields.filter((field) => field.step === step)} language={language} />
      </section>
    );
  });
}

/** A step's name in the reader's words. */
export const stepName = (kind: SubmissionKind, step: string, language: Language): string =>
  kindWords(language, kind).steps[step]?.title ?? step;

/** One step's answers: a table where there is something to compare with, else a list. */
export function StepAnswers({
  kind,
  fields,
  language,
}: {
  kind: SubmissionKind;
  fields: ComparedField[];
  language: Language;
}) {
  if (fields.some(({ before }) => before)) return <ComparedTable kind={kind} fields={fields} language={language} />;
  const rows = fields
    .filter(({ after }) => after)
    .map((field) => ({
      label: comparedName(language, kind, field.field),
      value: <ComparedValue kind={kind} field={field} values={field.after} language={language} />,
      code: field.form === "mono",
    }));
  return <KeyValueList rows={rows} />;
}
