import type { ReactNode } from "react";
import { Note } from "@/components/ui/note";
import type { SubmissionKind } from "@/lib/db/generated/enums";
import { messagesOf } from "@/lib/i18n";
import type { Language } from "@/lib/i18n/language";
import type { ComparedField } from "@/lib/submissions/kinds/kind";
import { StepAnswers } from "./answers-view";

/** A step that may be read but not changed. */
export function ClosedStep({
  kind,
  heading,
  fields,
  language,
}: {
  kind: SubmissionKind;
  heading: ReactNode;
  fields: ComparedField[];
  language: Language;
}) {
  const { closed, closedText } = messagesOf(language).submissions.wizard;
  return (
    <>
      {heading}
      <Note title={closed}>{closedText}</Note>
      <StepAnswers kind={kind} fields={fields} language={language} />
    </>
  );
}
