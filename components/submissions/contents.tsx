import type { ReactNode } from "react";
import { Details } from "@/components/ui/details";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf, translator } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { AnswersView } from "./answers-view";
import { ComparedTable } from "./comparison";

type Props = {
  kind: SubmissionKind;
  /** Null while the answers are not whole. */
  fields: ComparedField[] | null;
  language: Language;
  /** For example the link by which an officer asks for a correction of the field. */
  action?: (field: ComparedField) => ReactNode;
};

const isCompared = (fields: readonly ComparedField[]) => fields.some(({ before }) => before !== null);

/** What a submission says: before and after where there is something to compare with, else its answers step by step. */
export function Contents({ kind, fields, language, action }: Props) {
  if (!fields) return <p>{translator(language)("submissions.comparison.notWhole")}</p>;
  if (isCompared(fields)) return <Comparison kind={kind} fields={fields} language={language} action={action} />;
  const steps = [...new Set(fields.map(({ step }) => step))];
  return <AnswersView kind={kind} fields={fields} steps={steps} language={language} action={action} level="h3" />;
}

/** The steps that are told rather than compared: what is asked there has no earlier state at all. */
const toldSteps = (fields: readonly ComparedField[]): readonly string[] => {
  const compared = new Set(fields.filter(({ before }) => before !== null).map(({ step }) => step));
  return [...new Set(fields.map(({ step }) => step))].filter((step) => !compared.has(step));
};

/** Before and after: what changes first, what stays folded away, and below what is told rather than compared. */
function Comparison({ kind, fields, language, action }: Props & { fields: ComparedField[] }) {
  const t = translator(language);
  const told = toldSteps(fields);
  const compared = fields.filter((field) => !told.includes(field.step) && (field.before || field.after));
  const changed = compared.filter(({ isChanged }) => isChanged);
  const same = compared.filter(({ isChanged }) => !isChanged);
  return (
    <>
      {changed.length > 0 && <ComparedTable kind={kind} fields={changed} language={language} action={action} />}
      {fields.every(({ isChanged }) => !isChanged) && <p>{t("submissions.comparison.nothing")}</p>}
      {same.length > 0 && (
        <div className="mt-m">
          <Details summary={t("submissions.comparison.unchanged", { count: same.length })}>
            <ComparedTable kind={kind} fields={same} language={language} action={action} />
          </Details>
        </div>
      )}
      <div className="mt-l">
        <AnswersView kind={kind} fields={fields} steps={told} language={language} action={action} level="h3" />
      </div>
    </>
  );
}

/** What the contents are called: changes where there is something to compare with. */
export const contentsTitle = (fields: readonly ComparedField[] | null, language: Language): string => {
  const { changes, answers } = messagesOf(language).submissions.view;
  return fields && !isCompared(fields) ? answers : changes;
};
