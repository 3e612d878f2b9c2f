import Link from "next/link";
import type { ReactNode } from "react";
import { KeyValueList } from "@/components/ui/key-value-list";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import { comparedName } from "@/lib/i18n/compared";
import { kindWords } from "@/lib/i18n/kinds";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { attachmentsStep } from "@/lib/submissions/schema";
import { ComparedTable, ComparedValue } from "./comparison";

type Props = {
  kind: SubmissionKind;
  fields: ComparedField[];
  steps: readonly string[];
  language: Language;
  /** Where a step is mended; null where it may not be. */
  href?: (step: string) => string | null;
  /** What can be done about one answer. */
  action?: (field: ComparedField) => ReactNode;
  /** The rank of the steps' headings on their page. */
  level?: "h2" | "h3";
};

/** Every answer of a submission by step, each step with the link that changes it: "check your answers". */
export function AnswersView({ kind, fields, steps, language, href, action, level: Heading = "h2" }: Props) {
  return steps.map((step) => {
    const address = href?.(step);
    const answered = fields.filter((field) => field.step === step);
    if (!address && !answered.some(isAnswered)) return null;
    return (
      <section key={step} className="mb-xl">
        <div className="mb-xs flex flex-wrap items-baseline justify-between gap-s">
          <Heading className="mb-0">{stepName(kind, step, language)}</Heading>
          {address && (
            <Link href={address} prefetch={false}>
              {messagesOf(language).common.change}
              <span className="sr-only">: {stepName(kind, step, language)}</span>
            </Link>
          )}
        </div>
        <StepAnswers kind={kind} fields={answered} language={language} action={action} />
      </section>
    );
  });
}

const isAnswered = ({ before, after }: ComparedField) => before !== null || after !== null;

/** A step's name in the reader's words. */
export const stepName = (kind: SubmissionKind, step: string, language: Language): string =>
  step === attachmentsStep
    ? messagesOf(language).attachments.title
    : (kindWords(language, kind).steps[step]?.title ?? step);

/** One step's answers: a table where there is something to compare with, else a list. */
export function StepAnswers({
  kind,
  fields,
  language,
  action,
}: Pick<Props, "kind" | "fields" | "language" | "action">) {
  if (fields.some(({ before }) => before))
    return <ComparedTable kind={kind} fields={fields.filter(isAnswered)} language={language} action={action} />;
  const rows = fields
    .filter(({ after }) => after)
    .map((field) => ({
      label: comparedName(language, kind, field.field),
      value: <ComparedValue kind={kind} field={field} values={field.after} language={language} />,
      code: field.form === "mono",
      action: action?.(field),
    }));
  return <KeyValueList rows={rows} />;
}
